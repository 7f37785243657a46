import { union } from '../boxes';
import type { ImageFinding, ReadWord } from '../report';

const LONGEST_VALUE = 80;
/** A time of day, with or without seconds. */
const TIME = /^\(?\d{1,2}[:hH]\d{2}(?::\d{2})?\)?[,.]?$|^[AaPp]\.?[Mm]\.?$/;
const TOWN = /^\p{Lu}[\p{L}'’-]+,?$|^\d{1,2}$|^cedex$/iu;
const MOST_TOWN = 4;
/** An address that was read with a space in it: its start, and its end. */
const BROKEN = /^[\p{L}\d._-]+[._-]$/u;
const ENDING = /^\.?(?:fr|com|net|org|eu|be|ch|ca|info|uk|de)[.,;)]*$/i;
/** What stands before a family name and belongs to it, as forms write it. */
const PARTICLE =
  /^(?:LE|LA|DE|DU|DES|DA|DO|DOS|DI|EL|AL|BEN|BIN|VAN|VON|DER|MC|ST|STE|SAINT|SAINTE)$|^(?:El|Al|Ben|Van|Von|Da|Dos|Di)$/;

/**
 * A value with what belongs to it on its line: a date's time of day, a postcode's town, a name's
 * particle, an address's torn-off parts.
 */
export function widened(finding: ImageFinding, words: readonly ReadWord[]): ImageFinding {
  const last = words.findLastIndex(({ box }) => isIn(box, finding));
  const first = words.findIndex(({ box }) => isIn(box, finding));
  if (last < 0) return finding;
  const [before, after] = [words.slice(0, first), words.slice(last + 1)];
  switch (finding.kind) {
    case 'date':
      return taking(finding, [], leading(after, TIME, 2));
    case 'postcode':
      return taking(finding, [], leading(after, TOWN, MOST_TOWN));
    case 'email':
      return taking(finding, leading(before.toReversed(), BROKEN, 1), leading(after, ENDING, 1));
    case 'person':
      return taking(finding, leading(before.toReversed(), PARTICLE, 2).toReversed(), []);
    default:
      return finding;
  }
}

function isIn(box: ReadWord['box'], finding: ImageFinding): boolean {
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  const { x: left, y: top, w, h } = finding.box;
  return x >= left && x <= left + w && y >= top && y <= top + h;
}

function leading(words: readonly ReadWord[], shape: RegExp, most: number): readonly ReadWord[] {
  const end = words.findIndex(({ text }) => !shape.test(text));
  return words.slice(0, end < 0 ? most : Math.min(end, most));
}

function taking(
  finding: ImageFinding,
  before: readonly ReadWord[],
  after: readonly ReadWord[],
): ImageFinding {
  const more = [...before, ...after];
  const text = [...before.map((word) => word.text), finding.text, ...after.map((word) => word.text)].join(
    ' ',
  );
  if (more.length === 0 || text.length > LONGEST_VALUE) return finding;
  return { ...finding, text, box: union([finding.box, ...more.map(({ box }) => box)]) };
}
