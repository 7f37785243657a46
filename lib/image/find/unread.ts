import { inside, shared } from '../boxes';
import { boxAround } from '../detect/region';
import { type Passage, surest } from '../read/reading';
import type { Row } from '../read/rows';
import type { Box, ImageFinding } from '../report';
import { isTechnical } from './technical';

/** Confidence below which text counts as not read: every second word is wrong there. */
const UNREAD = 50;
/**
 * On pictures with little text (its part of them is below `SPARSE`; films and photos have 1 to 2 %, documents 6 to
 * 15 %), each line may be a name, and a half-right reading hides it from the rules.
 */
const UNREAD_WHERE_SPARSE = 70;
const SPARSE = 0.04;
/** Length over height from which that holds: a name with a date or a first name. */
const LONG = 3;
/** Length over height of two or three letters: what is shorter names nobody, and is seldom text. */
const LEAST_LENGTH = 1.8;
/** Letters that fill a stretch as long as it is high, at least. */
const LETTERS = 1.2;
/** Length over height of "mmol/min/m²". */
const LONGEST_UNIT = 4;
/** Part of an unread stretch that another box must cover for it to be told no more. */
const COVERED = 0.8;

/** A machine's own words are told by their shape, however unsure the reading, if they fill the place. */
function isKnown({ readings, region }: Passage): boolean {
  return readings.some(({ words }) => {
    const text = words.map((word) => word.text).join(' ');
    return (
      text.length >= (LETTERS * region.length) / region.height && /\p{L}/u.test(text) && isTechnical(text)
    );
  });
}

/** A short stretch right after a number is its unit: µ and superscripts are often not read. */
function isUnit({ region }: Passage, before: Passage | undefined): boolean {
  const last = before?.readings[0]?.words.at(-1)?.text ?? '';
  return region.length < LONGEST_UNIT * region.height && /^[<>≤≥]?\d[\d.,]*$/.test(last);
}

/** Text that was found and could not be read: it may be anything, so it is a finding of its own. */
export function findUnread(
  rows: readonly Row[],
  covered: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
): ImageFinding[] {
  const text = rows.flat().reduce((sum, { region }) => sum + region.length * region.height, 0);
  const isSparse = text < SPARSE * width * height;
  const least = ({ region }: Passage) =>
    isSparse && region.length > LONG * region.height ? UNREAD_WHERE_SPARSE : UNREAD;
  return rows
    .flatMap((row) =>
      row.filter(
        (passage, at) =>
          surest(passage) < least(passage) && !isKnown(passage) && !isUnit(passage, row[at - 1]),
      ),
    )
    .filter(({ region }) => region.length >= LEAST_LENGTH * region.height)
    .map(({ region }) => ({
      kind: 'unread' as const,
      level: 'warn' as const,
      confidence: region.score,
      reason: 'unread-text' as const,
      text: '',
      box: inside(boxAround(region), width, height),
    }))
    .filter(({ box }) => !covered.some((cover) => shared(cover, box) > COVERED * box.w * box.h));
}
