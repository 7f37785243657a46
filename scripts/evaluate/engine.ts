import nlp from 'compromise';
import { createEnglishReader } from '../../lib/text/english-reader';
import type { Finding } from '../../lib/text/finding';
import type { Source } from '../../lib/text/passage';
import '../../lib/text/lexicon/packed/provided';
import { type ScanOptions, scan } from '../../lib/text/scan';

/** Reads a text and says what it finds, in UTF-16 offsets. */
export type Engine = (text: string, source: Source) => readonly Finding[];

const english = createEnglishReader(nlp);

/** The extension's own engine, its second reader for English included; the language is its own guess, as in a draft. */
export const discret =
  (options: ScanOptions = {}): Engine =>
  (text, source) =>
    scan(text, { english, source, ...options }).findings;

/** An image is read line by line: each line is scanned alone and its findings moved to where it stands. */
export const lineByLine =
  (engine: Engine): Engine =>
  (text, source) => {
    let from = 0;
    return text.split('\n').flatMap((line) => {
      const at = from;
      from += line.length + 1;
      return engine(line, source).map((finding) => ({
        ...finding,
        start: finding.start + at,
        end: finding.end + at,
      }));
    });
  };

/** A page that somebody types off or pastes into a draft: one text, and nothing says that it was an image. */
export const asPost =
  (engine: Engine): Engine =>
  (text) =>
    engine(text, 'post');
