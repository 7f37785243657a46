import type { packsFr } from './packs.fr';

const quote = (text: string) => `“${text}”`;

export const packsEn: typeof packsFr = {
  title: 'Your own cases',
  intro:
    'A JSON file of 500,000 characters at most. The example shows its form, docs/course-packs.md describes it.',
  example: 'Save an example',
  exampleFile: 'example-cases.json',
  synthetic: 'These cases are invented: none comes from a real patient.',
  choose: 'Add a file of cases',
  chooseLabel: 'File of cases (JSON)',
  tickFirst: 'First tick that these cases are invented.',
  added: (title, n) => `${quote(title)} added: ${n} ${n === 1 ? 'case' : 'cases'}.`,
  remove: 'Remove',
  removeWords: (title) => `Remove ${quote(title)}`,
  kept: 'Your files',
  full: 'Ten files at most: remove one first.',
  notKept: 'The browser could not keep this file. Make room, then try again.',
  notRead: 'This file could not be read.',
  refused: (file) => `${quote(file)} was not added.`,
  line: (line, column) => `Line ${line}, column ${column}`,
  problem: {
    end: () => 'the file ends too early: a brace, a bracket or a quote is missing.',
    unexpected: (found) => `${quote(found)} cannot stand here. A comma too many, or forgotten?`,
    string: () => 'a text is not closed, or holds a sign to be written otherwise (\\n, \\").',
    twice: () => 'this name is given twice.',
    deep: () => 'too many levels.',
    'too-large': () => 'the file is longer than 500,000 characters.',
    missing: (found) => `${quote(found)} is missing.`,
    unknown: (found) => `${quote(found)} does not exist in this format.`,
    type: (found, expected) => `${quote(found)} has the wrong form (expected: ${expected}).`,
    choice: (found, expected) => `${found} cannot stand here. Possible: ${expected}.`,
    empty: (found) => `${quote(found)} is empty.`,
    'too-long': (found, expected) => `${quote(found)} is too long (${expected} at most).`,
    number: (found, expected) => `${found} cannot stand here (expected: ${expected}).`,
    'not-in-text': (found) => `${quote(found)} is not in the text of the case.`,
    'not-around': (found) => `${quote(found)} does not hold the words to mark.`,
    'not-in-picture': (found) => `${quote(found)} reaches out of the picture.`,
    'kind-and-rule': (found) => `${quote(found)}: “kind” and “rule” go together.`,
    'same-id': (found) => `the id ${quote(found)} is given twice.`,
  },
};
