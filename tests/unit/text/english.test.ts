import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { createEnglishReader, cutSentences } from '../../../lib/text/english-reader';
import { scan } from '../../../lib/text/scan';

const read = createEnglishReader(nlp);
const persons = (text: string, english?: typeof read) =>
  scan(text, { lang: 'en', english }).findings.filter(({ kind }) => kind === 'person');

describe('the second reader for English', () => {
  it('raises the confidence of a name that it sees as well', () => {
    const text = 'I saw Emily Thornton yesterday with a rash.';
    expect(persons(text, read)[0]?.confidence).toBeGreaterThan(persons(text)[0]?.confidence ?? 1);
  });

  it('never makes a stop alone', () => {
    const text = 'Then Quillfea, of all things.';
    expect(persons(text)).toEqual([]);
    expect(persons(text, () => [{ start: 5, end: 13 }]).map(({ level }) => level)).toEqual(['warn']);
  });

  it('leaves a name with a title as it is', () => {
    const text = 'Mrs Okonkwo was seen.';
    expect(persons(text, () => [])).toEqual(persons(text));
  });

  it('is not asked about French', () => {
    const reader = () => {
      throw new Error('asked');
    };
    expect(() => scan('Mme Durand est venue pour une toux', { english: reader })).not.toThrow();
  });

  it('asks about a sentence once', () => {
    let asked = 0;
    const counting = createEnglishReader((text) => {
      asked++;
      return nlp(text);
    });
    counting('She saw John Baker. He was fine.');
    counting('She saw John Baker. He was well.');
    expect(asked).toBe(3);
  });

  it('sees nobody where the library fails', () => {
    const failing = createEnglishReader(() => {
      throw new Error('no');
    });
    expect(failing('John Baker')).toEqual([]);
  });
});

describe('cutSentences', () => {
  it('gives pieces of 300 units at most that make the whole text', () => {
    const text = `${'word '.repeat(200)}\n${'x'.repeat(700)}. ${'😀'.repeat(400)} Mr. Brown came. He left.`;
    const pieces = cutSentences(text);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(300);
    expect(pieces.every(({ start }) => !/[\uDC00-\uDFFF]/.test(text[start] ?? ''))).toBe(true);
  });

  it('keeps a title with its name', () => {
    expect(cutSentences('Mr. Brown came. He left.')).toHaveLength(2);
  });
});
