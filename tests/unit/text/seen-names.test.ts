import { expect, test } from 'vitest';
import { scan } from '../../../lib/text/scan';

const persons = (text: string, name: string) =>
  scan(text, { seen: [name] })
    .findings.filter(({ kind }) => kind === 'person')
    .map(({ start, end, kind, level }) => [text.slice(start, end), kind, level]);

test.each([
  ['as it stands', '#DocTocToc Kervadec a mal au dos.', 'KERVADEC Soizic', 'Kervadec'],
  ['with its first name, as one', 'Que faire pour Soizic Kervadec ?', 'KERVADEC Soizic', 'Soizic Kervadec'],
  ['accents and case apart', 'Bérézin revient demain', 'BEREZIN', 'Bérézin'],
  ['misread on the picture', 'Kervadec va mieux', 'KERVADFC', 'Kervadec'],
])('a name of the picture is found in the text %s', (_, text, name, words) => {
  expect(persons(text, name)).toEqual([[words, 'person', 'stop']]);
});

test.each([
  ['a word of the trade that is also a name', 'Patient de 3 ans. Fracture du bras.', 'PATIENT Fracture'],
  ['an eponym', 'Un début de Parkinson ?', 'PARKINSON Jean'],
  ['lower case', 'un enfant roux', 'ROUX'],
  ['a short name with a letter changed', 'Paul va bien', 'Raul'],
  ['part of a handle or a tag', '@kervadec #Kervadec', 'KERVADEC'],
  ['another name', 'Martin va mieux', 'KERVADEC Soizic'],
])('%s is not', (_, text, name) => {
  expect(scan(text, { seen: [name] })).toEqual(scan(text));
});

test('nothing changes where no name was seen', () => {
  const text = 'M. Kervadec, 45 ans, douleur thoracique.';
  expect(scan(text, { seen: [] })).toEqual(scan(text));
});

test('what the text rules hold as a name keeps their word', () => {
  const text = 'Mme Soizic Kervadec, 45 ans, douleur thoracique.';
  expect(scan(text, { seen: ['KERVADEC Soizic'] })).toEqual(scan(text));
});

test('a name said again is corrected like any other', () => {
  const text = '#DocTocToc Kervadec a mal au dos.';
  const [finding] = scan(text, { seen: ['KERVADEC Soizic'] }).findings.filter(
    ({ kind }) => kind === 'person',
  );
  expect(finding?.suggestions.length).toBeGreaterThan(0);
});
