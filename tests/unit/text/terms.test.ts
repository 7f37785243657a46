import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/text/scan';
import { refusePattern, refuseTerm } from '../../../lib/text/term-refusal';
import { NO_TERMS, readyTerms, type Terms } from '../../../lib/text/terms';

const told = (text: string, terms: Partial<Terms>) =>
  scan(text, { terms: readyTerms({ ...NO_TERMS, ...terms }) })
    .findings.filter(({ level }) => level !== 'count')
    .map(({ kind, level, start, end }) => `${level} ${kind} "${text.slice(start, end)}"`);

describe('words always to flag', () => {
  it('are found whatever their case, accents and hyphens, and only as whole words', () => {
    const terms = { always: ['Kerbihan', 'Logiméd Santé'] };
    expect(told('dossier KERBIHAN relu hier', terms)).toEqual(['warn custom "KERBIHAN"']);
    expect(told('note dans logimed-sante', terms)).toEqual(['warn custom "logimed-sante"']);
    expect(told('LOGIMÉD\nSanté en panne', terms)).toEqual(['warn custom "LOGIMÉD\nSanté"']);
    expect(told('les Kerbihannais toussent', terms)).toEqual([]);
  });

  it('leave a graver finding in its place', () => {
    expect(told('Mme Kerbihan tousse', { always: ['Kerbihan'] })).toEqual(['stop person "Kerbihan"']);
  });
});

describe('words never to flag', () => {
  it('silence what lies inside them and nothing wider', () => {
    const never = ['Bichat', 'Rose'];
    expect(told('hospitalisé à Bichat', { never: [] })).toEqual(['warn facility "Bichat"']);
    expect(told('hospitalisé à Bichat', { never })).toEqual([]);
    expect(told('Mme Rose Lantier tousse', { never })).toEqual(['stop person "Rose Lantier"']);
  });
});

describe('shapes of local numbers', () => {
  it('fit figures for 9, letters for A and the rest as it stands', () => {
    const patterns = ['A/99.9999'];
    expect(told('voir B/12.4471, merci', { patterns })).toEqual(['stop custom "B/12.4471"']);
    expect(told('voir b/12.4471.', { patterns })).toEqual(['stop custom "b/12.4471"']);
    expect(
      told('voir B/12.44710 ou XB/12.4471', { patterns }).filter((line) => line.includes('custom')),
    ).toEqual([]);
  });

  it('stay fast on a hostile text, however many they are', () => {
    const terms = readyTerms({
      always: Array.from({ length: 200 }, (_, index) => `a${'a '.repeat(20)}${index}`),
      never: [],
      patterns: Array.from({ length: 50 }, () => '9999999999999999999999999999A'),
    });
    expect(scan('1'.repeat(5000), { terms }).findings).toBeDefined();
    expect(scan('a '.repeat(5000), { terms }).findings).toBeDefined();
  });
});

describe('offsets', () => {
  it('stay right after emoji and combining marks', () => {
    expect(told('👩🏽‍⚕️ e\u0301quipe de Ke\u0301rbihan', { always: ['Kerbihan'] })).toEqual([
      'warn custom "Ke\u0301rbihan"',
    ]);
  });

  it('lie inside the text, whatever the terms', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 }),
        fc.string({ maxLength: 60 }),
        (list, text) => {
          const terms = readyTerms({ always: list, never: list.slice(1), patterns: list });
          for (const { start, end } of scan(text, { terms }).findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a term that looks like a patient', () => {
  it.each([
    ['Mme Durand', 'patient-name'],
    ['Nom : Kowalczyk', 'patient-name'],
    ['06 12 34 56 78', 'phone'],
    ['m.durand@exemple.fr', 'email'],
    ['2 56 03 21 231 045 67', 'national-id'],
    ['8012939402', 'record-number'],
    ['IPP 801234', 'record-number'],
    ['née le 12/03/1956', 'birthdate'],
    ['', 'empty'],
    ['42', 'too-short'],
    ['OD', 'too-short'],
    ['a'.repeat(80), 'too-long'],
  ])('%s is refused', (term, refusal) => {
    expect(refuseTerm(term)).toBe(refusal);
  });

  it.each(['CHU de Kerbihan', 'Kerbihan', 'Logiméd', 'Dr Martin', 'Élodie Marchetti', 'rue du Port'])(
    '%s is kept',
    (term) => {
      expect(refuseTerm(term)).toBeUndefined();
    },
  );

  it('a number typed instead of its shape is refused, and a shape that fits anything', () => {
    expect(refusePattern('2471-8833')).toBe('record-number');
    expect(refusePattern('99')).toBe('pattern-too-wide');
    expect(refusePattern('AAAA')).toBe('pattern-too-wide');
    expect(refusePattern('99-9999')).toBeUndefined();
    expect(refusePattern('AA9999')).toBeUndefined();
  });
});
