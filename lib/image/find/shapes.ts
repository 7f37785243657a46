import { union } from '../boxes';
import type { ImageFinding, ReadWord } from '../report';

/** DICOM writes FAMILY^GIVEN (PS3.5, 6.2.1); the sign is small and often read as another. */
const DICOM = /^[^\p{L}]?\p{Lu}[\p{Lu}'’-]{2,}["“”„*'’°~^«»]\p{Lu}[\p{L}'’-]{2,}/u;
/** The same, torn in two at the sign. */
const TORN = /^\p{Lu}[\p{Lu}'’-]{2,}(?:["“”„*°~^«»] | ["“”„*°~^«»])\p{Lu}[\p{L}'’-]{2,}/u;
/** A date whose strokes were not read: day, month and year in eight digits. */
const DATE = /(?<!\d)(?:0[1-9]|[12]\d|3[01])[1I|l/]?(?:0[1-9]|1[0-2])[1I|l/]?(?:19[0-9]\d|20[0-3]\d)(?!\d)/;
/** An address, whatever became of its signs. */
const EMAIL = /[\p{L}\d][\p{L}\d._-]+@+[\p{L}\d_-]{2,}[.,][\p{L}]{2,}/u;
/** The same with its sign read as a capital or another sign amid small letters. */
const EMAIL_MISREAD = /^[\p{Ll}\d._-]{3,}[GQ©®&€][\p{Ll}\d-]{2,}\.(?:fr|com|net|org|eu|be|ch|ca|uk|de)\b/u;
/** A date with its strokes and the time of day, the space between them lost. */
const DATE_AND_TIME = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\d{1,2}[^\d\s]?\d{2}/;
const SURE = 0.7;

/** Values that no label and no text rule knows, because a machine wrote or a reader misread them so. */
export function findShapes(words: readonly ReadWord[]): ImageFinding[] {
  return words.flatMap(({ text, box }, at): ImageFinding[] => {
    const one = { confidence: SURE, text, box };
    const next = words[at + 1];
    if (next && TORN.test(`${text} ${next.text}`)) {
      const name = { ...one, text: `${text} ${next.text}`, box: union([box, next.box]) };
      return [{ ...name, kind: 'person', level: 'stop', reason: 'form-name' }];
    }
    if (DICOM.test(text)) return [{ ...one, kind: 'person', level: 'stop', reason: 'form-name' }];
    if (EMAIL.test(text) || EMAIL_MISREAD.test(text))
      return [{ ...one, kind: 'email', level: 'stop', reason: 'email' }];
    if (DATE.test(text) || DATE_AND_TIME.test(text))
      return [{ ...one, kind: 'date', level: 'warn', reason: 'burned-in-date' }];
    return [];
  });
}
