import type { Trace } from '../image/report';
import type { Language } from '../text/finding';

/** Each with its gender and number: what was taken away agrees with it. */
const FRENCH: Record<Trace, readonly [word: string, gender: 'm' | 'f', many?: true]> = {
  location: ['lieu de prise de vue', 'm'],
  date: ['date', 'f'],
  device: ['appareil', 'm'],
  author: ['auteur', 'm'],
  text: ['texte caché', 'm'],
  thumbnail: ['vignette', 'f'],
  trailing: ['restes d’une image plus grande', 'm', true],
};

const ENGLISH: Record<Trace, string> = {
  location: 'place it was taken',
  date: 'date',
  device: 'device',
  author: 'author',
  text: 'hidden text',
  thumbnail: 'thumbnail',
  trailing: 'remains of a larger picture',
};

/** What a file told beside its picture and tells no more, as one line; '' for nothing. */
export function tracesLine(traces: readonly Trace[], language: Language): string {
  if (traces.length === 0) return '';
  if (language === 'en') return capitalised(`${traces.map((trace) => ENGLISH[trace]).join(', ')}: removed`);
  const words = traces.map((trace) => FRENCH[trace]);
  const gender = words.every(([, gender]) => gender === 'f') ? 'e' : '';
  const number = words.length > 1 || words.some(([, , many]) => many) ? 's' : '';
  return capitalised(`${words.map(([word]) => word).join(', ')}\u00a0: retiré${gender}${number}`);
}

const capitalised = (line: string) => `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
