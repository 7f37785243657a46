import { describe, expect, it } from 'vitest';
import type { Example } from '../../../lib/text/recognizer';
import { scan } from '../../../lib/text/scan';
import { WITH_EXAMPLES } from './all-examples';

const found = (example: Example): boolean =>
  scan(example.text, example.lang ? { lang: example.lang } : {}).findings.some(
    (finding) =>
      finding.kind === example.kind && example.text.slice(finding.start, finding.end) === example.value,
  );

/** What a reader of a failed test wants to see. */
const summary = (text: string) =>
  scan(text).findings.map(({ kind, level, start, end }) => `${level} ${kind} "${text.slice(start, end)}"`);

for (const { recognizer, examples } of WITH_EXAMPLES) {
  describe(recognizer.name, () => {
    for (const example of examples.finds) {
      it(`finds "${example.value}" in: ${example.text}`, () => {
        expect(recognizer.kinds).toContain(example.kind);
        const finding = scan(example.text, example.lang ? { lang: example.lang } : {}).findings.find(
          (one) => one.kind === example.kind && example.text.slice(one.start, one.end) === example.value,
        );
        expect(finding, summary(example.text).join('; ')).toBeDefined();
        if (example.level) expect(finding?.level).toBe(example.level);
        else expect(finding?.level).not.toBe('count');
      });
    }
    for (const text of examples.ignores) {
      it(`lets pass: ${text}`, () => {
        expect(summary(text).filter((line) => !line.startsWith('count'))).toEqual([]);
      });
    }
    for (const example of examples.misses) {
      it(`still misses "${example.value}" in: ${example.text}`, () => {
        expect(found(example)).toBe(false);
      });
    }
  });
}
