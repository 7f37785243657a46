import type { Pack } from './case';
import { PICTURES_EN } from './pictures.en';

/** The English course. Every person, place and number is invented; NHS numbers lie in the range kept for tests (999). */
export const COURSE_EN: Pack = {
  title: 'Discret',
  language: 'en',
  cases: [
    {
      type: 'text',
      id: 'en-chest',
      title: 'Chest pain',
      text: '58M, Mr Hargreaves, NHS 999 012 3456, central chest pain for 2 hours, trop 64, new T inversion V2 to V4. Straight to cath lab?',
      identifies: [
        { words: 'Hargreaves', within: 'Mr Hargreaves', kind: 'person', rule: 'secrecy' },
        {
          words: '999 012 3456',
          within: 'NHS 999 012 3456',
          kind: 'national-id',
          rule: 'safe-harbor',
          why: 'One number, one person, and it opens the whole record.',
        },
      ],
      spared: [
        { words: '58M', why: 'Age and sex alone fit hundreds of thousands.' },
        { words: '2 hours', why: 'A duration dates nothing.' },
        { words: 'V2 to V4', why: 'Leads of an ECG.' },
      ],
    },
    {
      type: 'text',
      id: 'en-pressure',
      title: 'A raised pressure',
      text: '34F, 28 weeks, BP 158/98, protein ++, headache since this morning. Labetalol now or wait for the bloods?',
      identifies: [],
      spared: [
        { words: '28 weeks', why: 'A gestational age is clinical.' },
        { words: 'this morning', why: 'The onset is clinical; it names no day to who does not know her.' },
        { words: '34F', why: 'No place, no date, no job: nobody knows where to begin.' },
      ],
      lesson: 'A good post keeps all that helps to answer, and nothing else.',
    },
    {
      type: 'text',
      id: 'en-sum',
      title: 'No name at all',
      text: 'Vicar, 52, on the Isle of Skerra (pop. 300), triplets at home, new Wilson disease. Trientine first line?',
      identifies: [
        {
          words: 'Vicar',
          kind: 'role',
          rule: 'no-name-needed',
          why: 'There is one in the parish: everybody knows who.',
        },
        { words: '52', kind: 'age', rule: 'sum', why: '“In their fifties” is enough to answer.' },
        { words: 'Isle of Skerra', within: 'the Isle of Skerra (pop. 300', kind: 'place', rule: 'sum' },
        { words: 'triplets', within: 'triplets at home', kind: 'family', rule: 'sum' },
      ],
      spared: [
        { words: 'Wilson', why: 'The disease is the question: keep it, and step back on all the rest.' },
      ],
      lesson: 'No name, and one person possible. It is the sum that identifies.',
    },
    {
      type: 'text',
      id: 'en-event',
      title: 'A wrist',
      text: 'Hurt in the Millbrook rail crash, came to St Brannock’s Infirmary on 3 March. Volar Barton fracture, plate or cast?',
      identifies: [
        {
          words: 'Millbrook rail crash',
          within: 'in the Millbrook rail crash',
          kind: 'event',
          rule: 'no-name-needed',
          why: 'What was in the news leads to those who lived through it.',
        },
        { words: 'St Brannock’s Infirmary', kind: 'facility', rule: 'sum' },
        { words: '3 March', within: 'on 3 March', kind: 'date', rule: 'safe-harbor' },
      ],
      spared: [{ words: 'Barton', why: 'The name of a fracture, not of a patient.' }],
    },
    {
      type: 'text',
      id: 'en-eponyms',
      title: 'Names everywhere',
      text: '71F, Parkinson’s on Madopar, sees small people in the evening: Charles Bonnet, or Lewy bodies? Quetiapine safe with her long QT?',
      identifies: [],
      spared: [
        { words: 'Parkinson’s', why: 'An eponym names the disease.' },
        { words: 'Charles Bonnet', why: 'First name and surname, and still a syndrome.' },
        { words: 'Lewy', why: 'An eponym names the finding.' },
        { words: 'Madopar', why: 'A drug’s brand.' },
      ],
    },
    {
      type: 'text',
      id: 'en-colleague',
      title: 'A second opinion',
      text: 'Dr Priya Nair in Leeds wants to stop the biologic before surgery, I would not. 29M, Crohn’s, stricture. Who is right?',
      identifies: [
        {
          words: 'Priya Nair',
          within: 'Dr Priya Nair',
          kind: 'professional',
          rule: 'sum',
          why: 'A colleague’s name tells where the patient is seen, and invites a quarrel in public.',
        },
        { words: 'Leeds', within: 'in Leeds', kind: 'place', rule: 'sum' },
      ],
      spared: [{ words: 'Crohn’s', why: 'An eponym names the disease.' }],
    },
    {
      type: 'text',
      id: 'en-record',
      title: 'A potassium',
      text: 'MRN 00482913, DOB 4/5/61, lives at 12 Orchard Close, ZZ9 9ZZ. K 7.1, no haemolysis, creatinine 71. Repeat before stopping the ACE?',
      identifies: [
        { words: '00482913', within: 'MRN 00482913', kind: 'record-id', rule: 'safe-harbor' },
        { words: '4/5/61', within: 'DOB 4/5/61', kind: 'birthdate', rule: 'safe-harbor' },
        {
          words: '12 Orchard Close',
          within: 'lives at 12 Orchard Close',
          kind: 'address',
          rule: 'safe-harbor',
        },
        { words: 'ZZ9 9ZZ', kind: 'postcode', rule: 'safe-harbor' },
      ],
      spared: [{ words: '7.1', why: 'The value is the question.' }],
    },
    {
      type: 'text',
      id: 'en-consent',
      title: '“He is happy for me to share”',
      text: 'Tom is happy for me to share: 8 years old, his mum drives the school bus in Penhallow, absence seizures. Ethosuximide or valproate?',
      identifies: [
        {
          words: 'Tom',
          kind: 'person',
          rule: 'consent',
          why: 'Agreement does not lift secrecy, and a child cannot give it.',
        },
        {
          words: 'mum drives the school bus',
          within: 'his mum drives the school bus',
          kind: 'relative',
          rule: 'sum',
          why: 'The whole village knows who drives the bus.',
        },
        { words: 'Penhallow', within: 'in Penhallow', kind: 'place', rule: 'sum' },
      ],
      spared: [{ words: '8 years', why: 'Alone, this age fits hundreds of thousands of children.' }],
    },
    {
      type: 'text',
      id: 'en-link',
      title: 'A lead',
      text: 'Pacing threshold up, device serial PX4471920, pictures at https://pacs.example/share/8f3k. Revise the lead now?',
      identifies: [
        {
          words: 'PX4471920',
          within: 'device serial PX4471920',
          kind: 'device-id',
          rule: 'safe-harbor',
          why: 'The maker’s register leads from the serial number to one patient.',
        },
        {
          words: 'https://pacs.example/share/8f3k',
          within: 'pictures at https://pacs.example/share/8f3k',
          kind: 'url',
          rule: 'safe-harbor',
          why: 'Whoever has the link has the pictures, with the name on them.',
        },
      ],
    },
    ...PICTURES_EN,
  ],
};
