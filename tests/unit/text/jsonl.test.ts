import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../scripts/scan-jsonl';

const answer = async (line: string) => {
  const { ok, line: written } = await answerLine(line, 7, async () => () => []);
  return { ok, value: JSON.parse(written) };
};

describe('a line of scan --jsonl', () => {
  it('answers with findings, offsets in UTF-16 units, and the language', async () => {
    const { ok, value } = await answer(JSON.stringify({ id: 'a', text: '👶 Mme Durand tousse' }));
    expect(ok).toBe(true);
    expect(value).toMatchObject({ id: 'a', language: 'fr' });
    expect(value.findings.find(({ kind }: { kind: string }) => kind === 'person')).toMatchObject({
      start: 7,
      end: 13,
      level: 'stop',
      reason: 'title-name',
      suggestions: [{ action: 'generalise' }],
    });
  });

  it.each([
    ['{"id":1,', 'not valid JSON'],
    ['[1]', 'not a JSON object'],
    ['{"id":"a"}', '"text" must be a string'],
    ['{"text":"a"}', '"id" must be a string or a number'],
    ['{"id":1,"text":"a","lang":"de"}', '"lang" must be "fr", "en" or "auto"'],
    ['{"id":1,"text":"a","now":"tomorrow"}', '"now" must be an ISO date'],
    ['{"id":1,"text":"a","author":3}', '"author" must be an object'],
    ['{"id":1,"text":"a","author":{"list":"many"}}', '"author.list" must be a number above 0'],
    ['{"id":1,"text":"a","author":{"ownName":1}}', '"author.ownName" must be true or false'],
  ])('says what is wrong with %s', async (line, error) => {
    expect(await answer(line)).toEqual({ ok: false, value: { line: 7, error } });
  });

  it('tells how many people fit, and what drives it', async () => {
    const text = 'notaire de 52 ans, goutte';
    const crowdWith = async (author: unknown) =>
      (await answer(JSON.stringify({ id: 1, text, lang: 'fr', author }))).value.crowd;
    expect(await crowdWith({ place: 'Saint-Flour' })).toMatchObject({
      band: 'red',
      population: 6_400,
      drivers: [
        { fact: 'occupation', start: 0, end: 7 },
        { fact: 'age', start: 11, end: 17 },
      ],
    });
    expect(await crowdWith({ list: 1_500, place: 'Saint-Flour' })).toMatchObject({ population: 1_500 });
    expect(await crowdWith({ setting: 'service de médecine' })).toMatchObject({ population: 2_000 });
    expect(await crowdWith({ list: 1_500, ownName: false })).toMatchObject({ population: 69_000_000 });
  });

  it('takes what may come with a post', async () => {
    const line = { id: 1, text: 'ok', lang: 'en', now: '2026-11-22T10:00:00Z', author: { place: 'Dijon' } };
    expect((await answer(JSON.stringify(line))).value).toEqual({
      id: 1,
      findings: [],
      language: 'en',
      crowd: {
        k: 70_000_000,
        low: 70_000_000 / 3,
        high: 210_000_000,
        band: 'quiet',
        population: 70_000_000,
        drivers: [],
      },
      rewrite: null,
    });
  });
});
