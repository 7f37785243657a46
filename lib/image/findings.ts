import type { Finding, Scan } from '../text/finding';
import { union } from './boxes';
import { fieldsOf } from './fields';
import type { ImageFinding, ReadLine, ReadWord } from './report';

/** What the text rules find on the lines of an image: one finding a value, its box around the words that hold it. */
export function findOnLines(lines: readonly ReadLine[], scan: (text: string) => Scan): ImageFinding[] {
  return lines.flatMap(fieldsOf).flatMap((words) => {
    const text = words.map((word) => word.text).join(' ');
    return scan(text).findings.map((finding) => onImage(finding, text, words));
  });
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
