import type { adviceFrameFr, crowdFr, rewordingFr } from './crowd.fr';

const quote = (text: string) => `“${text}”`;

export const crowdEn: typeof crowdFr = {
  name: 'How many people fit',
  other: (n) => `Person ${n}`,
  fit: {
    'under-1': 'Fewer than 1 person fits this description',
    'under-10': '1 to 10 people fit this description',
    'under-100': '10 to 100 people fit this description',
    'over-100': 'More than 100 people fit this description',
  },
  bands: { red: 'Too few', orange: 'Few', quiet: 'Enough' },
  alone: 'Most likely a single one: your patient.',
  tooFew: (needed) => `It would take at least ${needed}.`,
  few: 'The post can go. Less precise, it would be safer.',
  findable: 'A public role, the news, great age or a small town are quickly traced.',
  noStart: 'No place, no date, no trade: a stranger has nowhere to start from.',
  known: 'The patient or a relative may recognise it all the same.',
  drivers: 'What counts most',
  why: 'Where this number comes from',
  assumptions: {
    country: (people) => `To begin with, the whole country: ${people}.`,
    list: (people) => `To begin with, your own list: ${people}.`,
    service: (people) => `To begin with, a year of your service: ${people}.`,
    town: (people) => `To begin with, your town: ${people}.`,
    drawn: (words, people) => `To begin with, ${quote(words)}: ${people}.`,
    namesakes: (words, people, places) =>
      `To begin with, the ${places} places called ${quote(words)}: ${people}.`,
    ages: (part) => `Age and sex: ${part}.`,
    share: (words, part) => `${quote(words)}: ${part}.`,
    independent: 'These parts are multiplied as if nothing tied them together.',
  },
  people: (n) => (n === '1' ? '1 person' : `${n} people`),
  oneIn: (n) => `1 person in ${n}`,
  nearlyAll: 'almost everybody',
  rough: 'order of magnitude',
  spread: 'The true number may be three times smaller, or larger.',
  keep: 'Leave as it is',
  keepWords: (words) => `Leave as it is ${quote(words)}`,
  description: 'What is said',
};

export const rewordingEn: typeof rewordingFr = {
  title: 'Put it another way',
  replace: 'Replace',
  characters: (n, most) => `${n} / ${most} characters`,
  afterwards: {
    'under-1': 'Then: still fewer than 1 person.',
    'under-10': 'Then: 1 to 10 people.',
    'under-100': 'Then: 10 to 100 people.',
    'over-100': 'Then: more than 100 people.',
  },
  notEnough: 'Better, but not enough: the rest is to be changed by hand.',
  neutral: 'Neutral wording',
  told: 'The case itself tells the sex (pregnancy, prostate…): wording cannot hide it.',
};

export const adviceFrameEn: typeof adviceFrameFr = {
  title: 'To read again',
  more: (n) => (n === 1 ? 'One more remark' : `${n} more remarks`),
  off: 'Don’t show again',
  offWords: (title) => `Don’t show again ${quote(title)}`,
};
