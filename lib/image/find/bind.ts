import type { Scan } from '../../text/finding';
import { union } from '../boxes';
import type { ImageFinding, ReadWord } from '../report';
import { heightOf } from './fields';
import { headingOf, isLabelAlone, type Labelled } from './labels';
import { type Field, uprighted } from './page';
import { findInWords } from './values';

/** Heights of the letters within which a value stands below its label, and by which it may stand aside. */
const BELOW = 2.5;
const ASIDE = 1.5;
/** How sure a value is that only its label speaks for. */
const BY_LABEL = 0.7;
const LONGEST_VALUE = 80;
/** Words of a name: what follows them on the line is something else. */
const MOST_NAMES = 5;

/** Values that their label makes known: those after it on its line, and those below a label that stands alone. */
export function findLabelled(
  fields: readonly Field[],
  scan: (text: string) => Scan,
): { readonly row: number; readonly finding: ImageFinding }[] {
  return fields.flatMap((field) => {
    const heading = headingOf(field.words);
    if (!heading) return [];
    const on = (row: number, findings: readonly ImageFinding[]) =>
      findings.map((finding) => ({ row, finding }));
    if (!isLabelAlone(field.words)) {
      const value = field.words.slice(heading.words);
      const bound = heading.colon || isBold(value);
      return bound ? on(field.row, labelledValue(heading.labelled, value)) : [];
    }
    if (field.rank > 0) return [];
    const label = withColon(field.words);
    return below(field, fields).flatMap(({ words, row }) => {
      // The text rules first: with the label in front of it they may know the value better.
      const found = findInWords([...label, ...words], scan).filter(({ level }) => level !== 'count');
      const value = labelledValue(heading.labelled, words);
      // Of an address the rules may know the town alone.
      if (heading.labelled.kind === 'address') return on(row, [...value, ...found]);
      return on(row, found.length > 0 ? found : value);
    });
  });
}

function withColon(words: readonly ReadWord[]): ReadWord[] {
  return words.map((word, index) =>
    index < words.length - 1 ? word : { ...word, text: word.text.replace(/\s*:?$/, ' :') },
  );
}

/** Capitals or digits, as forms without colons set their values: "Nom DURAND". */
function isBold([first]: readonly ReadWord[]): boolean {
  return first !== undefined && /^(\p{Lu}[\p{Lu}'^-]+|[\dA-Z]*\d[\dA-Z./-]*),?$/u.test(first.text);
}

/** The readings of the field right under a label: the nearest one that begins under it or reaches over it. */
function below(label: Field, fields: readonly Field[]): Field[] {
  const own = placeOf(label);
  const size = heightOf(label.words);
  let nearest: Field | undefined;
  let least = BELOW * size;
  for (const field of fields) {
    if (field.row === label.row || field.quarter !== label.quarter || field.rank > 0) continue;
    const place = placeOf(field);
    const down = place.y - own.y - own.h;
    const aside = Math.abs(place.x - own.x) < ASIDE * size;
    if (down < -size / 2 || down >= least || !aside) continue;
    [nearest, least] = [field, down];
  }
  if (!nearest || headingOf(nearest.words)) return [];
  const { row, words } = nearest;
  const start = words[0]?.box;
  return fields.filter(
    (field) =>
      field.row === row && field.words[0] && start && Math.abs(field.words[0].box.x - start.x) < size,
  );
}

function placeOf({ words, quarter }: Field) {
  return uprighted(union(words.map(({ box }) => box)), quarter);
}

/** What follows a label, as one value of its kind; nothing when it cannot be one. */
function labelledValue({ kind, reason }: Labelled, words: readonly ReadWord[]): ImageFinding[] {
  const taken = kind === 'person' ? namesOf(words) : kind === 'address' ? words : numbersOf(words);
  const text = taken.map((word) => word.text).join(' ');
  const digits = text.replace(/\D/g, '').length;
  const isValue = kind === 'person' || kind === 'address' ? /\p{L}{2}/u.test(text) : digits >= 4;
  if (!isValue || text.length > LONGEST_VALUE) return [];
  const box = union(taken.map((word) => word.box));
  return [{ kind, level: 'stop', confidence: BY_LABEL, reason, text, box }];
}

/** The capitalised words that come first. */
function namesOf(words: readonly ReadWord[]): readonly ReadWord[] {
  const end = words.findIndex(({ text }) => !/^[^\p{L}\d]?\p{Lu}[\p{L}'’^.-]*,?$/u.test(text));
  return words.slice(0, end < 0 ? MOST_NAMES : Math.min(end, MOST_NAMES));
}

/** The words that come first and hold a digit, or no letter. */
function numbersOf(words: readonly ReadWord[]): readonly ReadWord[] {
  const end = words.findIndex(({ text }) => !/\d/.test(text) && /\p{L}/u.test(text));
  return end < 0 ? words : words.slice(0, end);
}
