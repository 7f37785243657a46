import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../../lib/text/lexicon/packed';
import { nameScores, SLOTS } from '../../../lib/text/names/tagger/scores';
import { wordsOf } from '../../../lib/text/names/tagger/tokens';
import { readPassage } from '../../../lib/text/passage';
import { scan } from '../../../lib/text/scan';
import { learn, weightTable } from '../../../scripts/name-tagger/learn';
import type { Sentence } from '../../../scripts/name-tagger/sentences';

const scoreOf = (text: string, word: string): number => {
  const passage = readPassage(text);
  const at = text.indexOf(word);
  const scored = nameScores(passage).scored.find(({ start }) => start === at);
  if (!scored) throw new Error(`"${word}" is not weighed`);
  return scored.score;
};
const persons = (text: string): string[] =>
  scan(text)
    .findings.filter(({ kind }) => kind === 'person' || kind === 'professional')
    .map(({ start, end }) => text.slice(start, end));

describe('the words that the tagger sees', () => {
  const seen = (text: string) => wordsOf(readPassage(text)).map(({ low, shape }) => `${low}/${shape}`);

  it('parts elisions and possessives, and keeps a name in one piece', () => {
    expect(seen("l'enfant d'Anouk")).toEqual(["l'/lower", 'enfant/lower', "d'/lower", 'anouk/capital']);
    expect(seen("Kez's ECG, 30")).toEqual(['kez/capital', "'s/sign", 'ecg/upper', ',/sign', '30/number']);
    expect(seen("Jean-Luc O'Brien\nJ-P")).toEqual([
      'jean-luc/capital',
      "o'brien/capital",
      '\n/break',
      'j-p/initial',
    ]);
  });
});

describe('the tagger', () => {
  it('weighs a word by what stands around it', () => {
    expect(scoreOf('La mère de Zaltine veut un avis', 'Zaltine')).toBeGreaterThan(1.2);
    expect(scoreOf('Sous Zaltine 5 mg depuis 3 mois', 'Zaltine')).toBeLessThan(0);
  });

  it.each([
    ['Chez Borvanne, 82 ans, la calcémie remonte', 'Borvanne'],
    ['Le pacemaker de Guizelle bipe', 'Guizelle'],
    ['Widow of Branlok Teswick asks for the notes', 'Branlok Teswick'],
  ])('finds a name on no list: %s', (text, name) => expect(persons(text)).toEqual([name]));

  it.each([
    'Formulary says no, Pharmacy says yes',
    'Éruption sous Doxyval, stop ?',
    '#DocTocToc 3 ans. Éruption depuis ce matin. Toux. 38°.',
  ])('leaves alone: %s', (text) => expect(persons(text)).toEqual([]));

  it('is not asked about letters and articles', () => {
    const text = `Chez Borvanne, 82 ans, la calcémie remonte. ${'La toux persiste. '.repeat(80)}`;
    expect(nameScores(readPassage(text)).scored).toEqual([]);
  });
});

describe('its weights', () => {
  const { nameWeights, givenNames, surnames, likeness } = packedLexicon();
  const weight = (text: string): number => gzipSync(text, { level: 9 }).length;

  it('fill every slot and weigh little', () => {
    expect(nameWeights).toHaveLength(SLOTS);
    expect(nameWeights).toMatch(/^[!-~]+$/);
    expect(weight(nameWeights)).toBeLessThanOrEqual(60_000);
    expect(weight(nameWeights + givenNames + surnames + likeness)).toBeLessThanOrEqual(250_000);
  });

  it('are learned from sentences', () => {
    const sentence = (text: string, name: string): Sentence => {
      const start = text.indexOf(name);
      const names = name === '' ? [] : [{ start, end: start + name.length }];
      return { set: '', source: 'post', text, names, clean: name === '', unknown: new Set(), weight: 1 };
    };
    const many = Array.from({ length: 8 }, () => [
      sentence('avis pour Zaltor demain', 'Zaltor'),
      sentence('avis sous Zaltor demain', ''),
    ]).flat();
    const weights = learn(many);
    expect(weights.size).toBeGreaterThan(10);
    const values = [...weights.values()];
    expect(Math.max(...values)).toBeGreaterThan(0);
    expect(Math.min(...values)).toBeLessThan(0);
    expect(weightTable(weights)).toHaveLength(SLOTS);
    expect(weightTable(new Map())).toMatch(/^P+$/);
  });
});
