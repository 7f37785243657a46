/** What kind of picture it seems to be, from the words read on it; only good enough to word a description. */
import type { ImageReport } from '../image/report';

export const PICTURE_KINDS = ['ecg', 'x-ray', 'ultrasound', 'scan', 'document', 'photo', 'picture'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Lines of a page; a photograph with a label has fewer. */
const PAGE = 8;

/** Words printed by the machine itself; two different ones are asked for where one alone is a common word. */
const SIGNS: readonly (readonly [kind: PictureKind, least: number, signs: readonly RegExp[]])[] = [
  ['ecg', 2, [/\b25 ?mm\/s/i, /\b10 ?mm\/mV/i, /\baV[RLF]\b/, /\bV[1-6]\b/, /\bQTc?\b/, /\bECG\b/i]],
  [
    'ultrasound',
    2,
    [/\bMHz\b/i, /\bTI[SBC]\b/i, /\bMI ?[01][.,]\d/, /\bGain\b/i, /\b[ÉE]cho/i, /\bFR ?\d+ ?Hz/i],
  ],
  [
    'scan',
    2,
    [
      /\bW ?:? ?\d{2,4}\b/,
      /\b[LC] ?:? ?-?\d{1,4}\b/,
      /\bT[12]\b/,
      /\bTE ?:? ?\d/,
      /\bmm\b.*\bmA\b/i,
      /\b(?:CT|IRM|MRI|TDM)\b/,
    ],
  ],
  [
    'x-ray',
    1,
    [/\bkVp?\b/, /\bmAs\b/, /\b(?:THORAX|RX|RADIO|X-?RAY|CHEST)\b/, /\b(?:DEBOUT|COUCH[ÉE]|SUPINE|ERECT)\b/],
  ],
];

export function pictureKindOf({ lines, findings }: Pick<ImageReport, 'lines' | 'findings'>): PictureKind {
  const text = lines.map((line) => line.text).join('\n');
  const told = SIGNS.find(([, least, signs]) => signs.filter((sign) => sign.test(text)).length >= least);
  if (told) return told[0];
  if (lines.length >= PAGE) return 'document';
  const bare = lines.length === 0 && !findings.some(({ kind }) => kind === 'unread');
  return bare || findings.some(({ kind }) => kind === 'face') ? 'photo' : 'picture';
}
