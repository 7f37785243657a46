import type { CourseKind, Reference } from '../course/kinds';
import type { courseFr } from './course.fr';
import { kindsEn } from './kinds.en';
import { englishPlural as s } from './plural';

const quote = (text: string) => `“${text}”`;

const whyEn: Record<CourseKind, string> = {
  person: 'A name means one person.',
  professional: 'A clinician’s name tells where the patient is seen.',
  relative: 'A relative who can be recognised gives the patient away.',
  birthdate: 'With a date of birth the person is nearly always found.',
  date: 'An exact date ties the post to something known. A delay says as much.',
  age: 'The exact age counts when it comes on top of other details.',
  place: 'A precise place leaves few people it could be.',
  address: 'An address is one household.',
  postcode: 'A postcode is a few streets, or a village.',
  facility: 'The name of a facility tells where to look for the patient.',
  phone: 'A phone number leads straight to a person.',
  email: 'An e-mail address leads straight to a person.',
  handle: 'An account is a person: anyone can open it.',
  url: 'This link leads to the record or the pictures.',
  'national-id': 'This number belongs to one person only.',
  'record-id': 'This number opens a record.',
  'insurance-id': 'This insurance number belongs to one person only.',
  'device-id': 'A device’s number leads to the record of one person.',
  plate: 'A number plate leads to its owner.',
  occupation: 'A rare job, or a job and a place, often mean one person.',
  role: 'A public role has one holder.',
  family: 'An uncommon family gives the patient away.',
  origin: 'Origin counts when it comes on top of other details.',
  condition: 'A very rare disease counts when a place or an age comes with it.',
  event: 'What was in the news leads to those who lived through it.',
  face: 'A face is enough to recognise the patient.',
  barcode: 'Any phone reads this code: it may hold a name or a record.',
  sign: 'A sign that those close to the patient know.',
};

const referencesEn: Record<Reference, { readonly says: string; readonly cite: string }> = {
  secrecy: {
    says: 'Secrecy covers all that was confided, seen, heard or understood.',
    cite: 'CSP R.4127-4, L.1110-4 · French penal code 226-13',
  },
  publication: {
    says: 'In publishing and teaching, identification must not be possible.',
    cite: 'CSP R.4127-73',
  },
  'no-name-needed': {
    says: 'No name is needed: an X-ray and its context were enough for a conviction.',
    cite: 'Paris criminal court, 30 November 2022',
  },
  consent: {
    says: 'The patient’s agreement does not lift secrecy.',
    cite: 'Conseil d’État, 26 September 2018, no. 407856',
  },
  'private-group': {
    says: 'A private group is not private: one had 11,000 members.',
    cite: '“Divan des médecins”, press, 2020 · CSP R.4127-4',
  },
  image: {
    says: 'The image of a person needs a written agreement, the parents’ for a minor.',
    cite: 'French penal code 226-1 · ICMJE',
  },
  eyes: { says: 'Covering the eyes is not enough.', cite: 'ICMJE · BMJ' },
  imaging: {
    says: 'An X-ray, an ECG or a scan is fine once every mark is removed.',
    cite: 'BMJ',
  },
  sum: {
    says: 'The sum of what is said can be enough for the patient or someone close to recognise them.',
    cite: 'GMC 2024, §18–19 · CSP R.4127-73',
  },
  anonymisation: {
    says: 'No singling out, no linking, no inference: removing names is only pseudonymisation.',
    cite: 'WP216, CNIL',
  },
  'safe-harbor': {
    says: 'Eighteen identifiers to remove; dates to the year, ages over 89 grouped.',
    cite: 'HIPAA, 45 CFR 164.514(b)',
  },
};

export const courseEn: typeof courseFr = {
  title: 'Course',
  intro: 'In each case, mark what would give the patient away, then see the answer. All of it is invented.',
  kinds: { ...kindsEn, sign: 'Distinctive sign' },
  why: whyEn,
  references: referencesEn,
  rule: 'Rule',

  start: {
    name: 'Your name or a pseudonym',
    optional: 'optional',
    set: 'Cases',
    ours: (language, n) => `${language === 'fr' ? 'Discret, in French' : 'Discret, in English'} (${n} cases)`,
    pack: (title, n) => `${title} (${n} ${n === 1 ? 'case' : 'cases'})`,
    begin: 'Begin',
    resume: (name, done, all) => `Go on: ${name}, ${done} of ${all}`,
    unnamed: (n) => `Learner ${n}`,
  },

  task: {
    progress: (n, all) => `Case ${n} of ${all}`,
    text: 'Mark the words that identify',
    textHint:
      'Click a word, or drag over several. By keyboard: arrows, then Space; Shift and arrows for several.',
    picture: 'Mark what identifies on the picture',
    pictureHint: 'Click a thing, or draw a frame around it. By keyboard: arrows, then Space.',
    marked: (n) => (n === 0 ? 'Nothing marked' : `${n} marked`),
    nothing: 'Nothing identifies',
    answer: 'See the answer',
    needs: 'Mark one thing at least, or say that nothing identifies.',
    leave: 'Leave the course',
    word: (word, marked) => (marked ? `${word}, marked` : word),
  },

  answer: {
    perfect: 'All of it, and nothing too much.',
    harmless: 'Nothing identifies in this case.',
    harmlessRight: 'Right: nothing identifies in this case.',
    score: (found, all) => `${found} / ${all}`,
    scoreWords: (found, all, over) =>
      [`${found} of ${all} found`, ...(over > 0 ? [`${over} marked wrongly`] : [])].join(', '),
    seen: { found: 'Found', partial: 'In part', missed: 'Missed' },
    sought: 'What identifies',
    over: 'Marked wrongly',
    overWhy: 'This points to nobody here.',
    legend: { found: 'found', missed: 'missed', over: 'marked wrongly' },
    lesson: 'Keep in mind',
    next: 'Next case',
    end: 'See the result',
  },

  end: {
    title: (name) => `Result: ${name}`,
    total: (found, all) => `${found} of ${all} ${s(all, 'detail', 'details')} found`,
    over: (n) => (n === 0 ? 'Nothing marked wrongly' : `${n} marked wrongly`),
    again: 'Next person',
    kinds: 'By kind',
  },

  table: {
    caption: 'The class',
    who: 'Learner',
    cases: 'Cases done',
    kind: 'Kind',
    sought: 'To find',
    found: 'Found',
    partial: 'In part',
    missed: 'Missed',
    over: 'Wrongly',
    overLine: 'Marked wrongly',
    none: 'Nobody has answered yet.',
    all: 'The whole class',
  },

  class: {
    csv: 'Save as CSV',
    file: 'discret-course.csv',
    print: 'Print',
    erase: 'Erase the results',
    eraseAsk: 'Erase all results kept on this machine?',
    eraseConfirm: 'Erase everything',
    back: 'Back',
    kept: 'The results stay on this machine: numbers, no words and no pictures.',
    notKept: 'The browser could not keep the results: save the CSV before you close.',
  },

  picture: (title) => `Picture of the case ${quote(title)}`,
};
