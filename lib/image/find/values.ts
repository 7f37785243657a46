import type { Finding, Scan } from '../../text/finding';
import { union } from '../boxes';
import type { ImageFinding, ReadWord } from '../report';

/** What the text rules find in words that stand side by side: each value with the box around the words that hold it. */
export function findInWords(words: readonly ReadWord[], scan: (text: string) => Scan): ImageFinding[] {
  const text = words.map((word) => word.text).join(' ');
  return scan(text).findings.map((finding) => onImage(finding, text, words));
}

function onImage(finding: Finding, text: string, words: readonly ReadWord[]): ImageFinding {
  const { kind, start, end, confidence } = finding;
  let offset = 0;
  const touched = words.filter((word) => {
    const from = offset;
    offset += word.text.length + 1;
    return from < end && from + word.text.length > start;
  });
  // A date burned into an image is when the examination took place.
  const burnedIn = kind === 'date' && finding.level === 'count';
  return {
    kind,
    level: burnedIn ? 'warn' : finding.level,
    confidence,
    reason: burnedIn ? 'burned-in-date' : finding.reason,
    text: text.slice(start, end),
    box: union(touched.map(({ box }) => box)),
  };
}
