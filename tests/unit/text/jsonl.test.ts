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
  ])('says what is wrong with %s', async (line, error) => {
    expect(await answer(line)).toEqual({ ok: false, value: { line: 7, error } });
  });

  it('takes what may come with a post', async () => {
    const line = { id: 1, text: 'ok', lang: 'en', now: '2026-11-22T10:00:00Z', author: { place: 'Dijon' } };
    expect((await answer(JSON.stringify(line))).value).toEqual({ id: 1, findings: [], language: 'en' });
  });
});
