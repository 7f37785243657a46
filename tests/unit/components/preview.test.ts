import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, preview } from '../../../components/preview';

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ change, text }) => (change === 'same' ? text : `[${text}]`)).join('');

describe('the preview of a correction', () => {
  it('marks the words that go and those that come', () => {
    const { before, after } = preview({
      before: '#DocTocToc Mme Durand, 86 ans, toux.',
      after: '#DocTocToc Une patiente, 86 ans, toux.',
    });
    expect(shown(before)).toBe('#DocTocToc [Mme Durand], 86 ans, toux.');
    expect(shown(after)).toBe('#DocTocToc [Une patiente], 86 ans, toux.');
  });

  it('shows a removal as a gap', () => {
    const { before, after } = preview({ before: 'Vue hier. Tél. : 06 39 98 12 34', after: 'Vue hier.' });
    expect(shown(before)).toBe('Vue hier.[ Tél. : 06 39 98 12 34]');
    expect(shown(after)).toBe('Vue hier.');
  });

  it('cuts a long beginning without changes, and shows lines as one', () => {
    const { after } = preview({
      before: 'Un très long début sans rien\nM. Roc',
      after: 'Un très long début sans rien\nLui',
    });
    expect(shown(after)).toBe('…t sans rien [Lui]');
  });

  it('holds both texts, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'é', ' ', ',', '  ', '🙂'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [before, after] = [left.join(''), right.join('')];
        const pieces = preview({ before, after });
        const plain = (side: readonly Piece[]) => side.map(({ text }) => text).join('');
        const cut = (text: string) => text.replace(/^…/, '');
        const line = (text: string) => text.replace(/\s+/g, ' ');
        expect(line(before).endsWith(cut(line(plain(pieces.before))))).toBe(true);
        expect(line(after).endsWith(cut(line(plain(pieces.after))))).toBe(true);
      }),
    );
  });

  it('shows a very long change as one stretch', () => {
    const before = 'mot '.repeat(3000);
    const { after } = preview({ before, after: `fini ${'autre '.repeat(500)}` });
    expect(after.filter(({ change }) => change === 'added')).toHaveLength(1);
  });
});
