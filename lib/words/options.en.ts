import type { optionsFr } from './options.fr';

const quote = (text: string) => `“${text}”`;

export const optionsEn: typeof optionsFr = {
  title: 'Discret settings',
  intro: 'Everything stays on this machine. A change counts at once, in every tab.',
  contents: 'Go to',
  saved: 'Saved',
  notSaved:
    'Not saved: the browser refused. Make room on the disk or leave private browsing, then try again.',
  remove: 'Remove',
  removeWords: (words) => `Remove ${quote(words)}`,
  add: 'Add',
  addTo: (list) => `Add to the list ${quote(list)}`,
  cancel: 'Back',
  states: {
    newer:
      'These settings come from a later version of Discret. Only what makes the check stricter is kept. Update Discret; a change made here replaces them.',
    damaged:
      'Your settings were damaged. What could be read is kept at its strictest. Look through them below; the first change repairs what is stored.',
    mended: 'A damaged setting went back to its original value. Look at those that matter to you below.',
  },
  team: {
    set: 'Set by your team',
    some: 'Your team has fixed some of these settings. They are marked and cannot be changed here.',
    contact: 'A question?',
    refused: (keys) =>
      `These settings of the team cannot be read and do not hold: ${keys}. Tell the person who wrote them.`,
    reason: 'Your team asks whoever posts anyway for a reason. It is only counted.',
  },

  tags: {
    heading: 'Hashtags',
    lead: 'A draft that carries one of them is checked. Capitals and accents do not matter.',
    label: 'Another hashtag',
    refused: 'A hashtag is a single word: letters, figures or _, no space.',
    known: 'It is in the list already.',
    last: 'Keep at least one: without a hashtag nothing would be checked.',
  },

  levels: {
    heading: 'What holds a post',
    lead: 'Discret proposes a weight for each thing it recognises. Change it only if you know why.',
    usual: 'As proposed',
    weighings: { stop: 'Holds the post', warn: 'Notes it only', off: 'Says nothing' },
    groups: {
      patient: 'The patient',
      numbers: 'Numbers and documents',
      contact: 'Addresses and accounts',
      places: 'Places and care',
      story: 'What is told',
      pictures: 'On pictures',
    },
    changed: (n) => `${n} changed`,
    lowered: {
      warn: (kind) => `${kind}: the post will leave with a mere note, even if it identifies the patient.`,
      off: (kind) => `${kind}: nothing will be said. Only you can see it before it leaves.`,
    },
    raised: 'Counts for every mention, also those that usually feed the estimate alone.',
    reset: 'Put all back as proposed',
  },

  terms: {
    heading: 'Your own words',
    lead: 'For what only your department knows. Never write a patient’s name or number here.',
    lists: { always: 'Always flag', never: 'Never flag', patterns: 'Shapes of numbers' },
    hints: {
      always: 'Your hospital, your village, your software. It will be flagged everywhere.',
      never: 'A word of the trade that Discret takes for a name or a place.',
      patterns:
        'The shape of your record numbers: 9 for a figure, A for a letter. Example: 99-9999. It holds the post.',
    },
    labels: { always: 'Word to flag', never: 'Word to leave alone', patterns: 'Shape of a number' },
    known: 'It is in the list already.',
    full: 'The list is full. Remove a word to add one.',
    checking: 'One moment: Discret makes sure that no patient is named in it.',
    unchecked: 'This word could not be checked and is not kept. Reload this page, then try again.',
  },

  practice: {
    heading: 'Where you practise',
    lead: 'To estimate how many people fit. Discret tells nobody.',
    label: 'Your patients come',
    ways: {
      none: 'I’d rather not say',
      list: 'from a list',
      service: 'through a department, in a year',
      town: 'from a town',
    },
    people: { list: 'Patients on the list', service: 'Patients in a year', town: 'Inhabitants' },
    range: (most) => `A whole number from 1 to ${most}.`,
    ownName: 'I post under my real name',
    ownNameHint: 'Otherwise a stranger cannot know where you practise, and it does not count.',
  },

  crowd: {
    heading: 'How many people must fit',
    lead: 'A description that fits fewer people holds the post. 11 is the smallest group that health agencies publish.',
    target: 'At least',
    range: (most) => `A whole number from 1 to ${most}.`,
    low: 'Less than what health agencies ask: descriptions that lead to a handful of people will pass.',
    strict: 'Count at the lowest',
    strictHint: 'The estimate may be wrong by a factor of three. With this, its low end counts.',
  },

  advice: {
    heading: 'Remarks',
    lead: 'What a colleague would point out. They never hold a post.',
    offered: 'Show these remarks',
  },

  language: {
    heading: 'Language',
    label: 'Language of Discret',
    ways: { auto: 'That of X, else of the browser', fr: 'Français', en: 'English' },
  },

  images: {
    heading: 'Pictures',
    label: 'Read pictures',
    ways: { always: 'All that I attach', tagged: 'Only with a watched hashtag', never: 'None' },
    hints: {
      always: 'A name on a picture is seen even if the hashtag comes later.',
      tagged: 'A picture attached before the hashtag will not have been checked: attach it again.',
      never:
        'A name, a face or a code on a picture will leave without a word. The panel will say that it is not checked.',
    },
  },

  journal: {
    heading: 'Journal',
    lead: 'Numbers, day by day. No text, no picture, no account, no address.',
    on: 'Keep the journal',
    empty: 'Nothing is noted.',
    shown: 'Everything that the journal holds',
    days: (n) => (n < 2 ? 'One day noted' : `${n} days noted`),
    columns: {
      day: 'Day',
      held: 'Posts held',
      corrected: 'Corrected',
      anyway: 'Posted anyway',
      masked: 'Pictures masked',
      kinds: 'What held them',
    },
    unsaid: 'no reason asked',
    csv: 'Save as CSV',
    json: 'Save as JSON',
    erase: 'Erase the journal',
    eraseSure: 'Erase all numbers? Nothing brings them back.',
    eraseConfirm: 'Erase',
    erased: 'Journal erased',
    notRead: 'The journal could not be read. Reload this page.',
  },

  shortcuts: {
    heading: 'Shortcuts',
    lead: 'The browser keeps them, and that is where they are changed.',
    none: 'none',
    open: 'Change the shortcuts',
    byHand: 'Open about:addons, then the gear, then “Manage Extension Shortcuts”.',
    fixed: {
      open: 'In the draft, open what Discret says of the word at the caret',
      close: 'Close the panel and go back to the text',
    },
  },

  transfer: {
    heading: 'Export, import',
    lead: 'A file of your settings, for another machine or for a colleague.',
    withPractice: 'Put in where I practise as well',
    save: 'Export my settings',
    choose: 'Import a file',
    found: (file) => `${quote(file)} would change:`,
    nothing: (file) => `${quote(file)} changes nothing: these are your settings already.`,
    parts: {
      tags: 'the hashtags',
      levels: 'what holds a post',
      terms: 'your own words',
      language: 'the language',
      images: 'the pictures',
      adviceOff: 'the remarks',
      crowdTarget: 'the number of people',
      crowdStrict: 'the count at the lowest',
      practice: 'where you practise',
      journal: 'the journal',
    },
    confirm: 'Replace my settings',
    done: 'Settings imported',
    refused: (file) => `${quote(file)} is not imported:`,
    problems: {
      unread: () => 'the file could not be read.',
      'too-large': () => 'it is too large for settings of Discret.',
      'not-json': (where) =>
        where === '' ? 'this is not JSON.' : `this is not JSON, from here on: ${where}`,
      'not-settings': () => 'these are no settings exported by Discret.',
      newer: () => 'it comes from a later version of Discret. Update Discret.',
      'unknown-field': (field) => `the line ${quote(field)} is unknown.`,
      field: (field) => `the line ${quote(field)} does not hold what it should.`,
      term: (field) => `in ${field}, a word must not be kept.`,
    },
  },

  reset: {
    heading: 'Start over',
    lead: 'All settings go back to those of the beginning. The journal stays.',
    start: 'Restore the first settings',
    sure: 'Your words, hashtags and choices will be lost.',
    confirm: 'Restore all',
    done: 'First settings restored',
  },
};
