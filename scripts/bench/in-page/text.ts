/** What is timed of the text engine; runs unchanged in Node and in a page. */
import '../../../lib/text/lexicon/packed/provided';
import { scan, warmUp } from '../../../lib/text/scan';

const timed = (text: string): number => {
  const start = performance.now();
  scan(text);
  return performance.now() - start;
};

/** Milliseconds of each keystroke: the end of every draft typed letter by letter, `rounds` times after one not counted. */
export function typing(drafts: readonly string[], rounds: number): number[] {
  const LETTERS = 40;
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    for (const draft of drafts) {
      for (let letter = 0; letter < LETTERS; letter++) {
        // Another last word each time: no keystroke sees a text that was scanned before.
        const typed =
          draft.slice(0, draft.length - LETTERS + letter) +
          String.fromCharCode(97 + ((round + letter + 1) % 26));
        const time = timed(typed);
        if (round >= 0) times.push(time);
      }
    }
  }
  return times;
}

/** Milliseconds of the first scan after loading. */
export const firstScan = (text: string): number => timed(text);

/** Milliseconds of `warmUp`, and of the first scan after it. */
export function warmedScan(text: string): { readonly warmUp: number; readonly scan: number } {
  const start = performance.now();
  warmUp();
  return { warmUp: performance.now() - start, scan: timed(text) };
}

export interface Growth {
  readonly piece: string;
  /** Best of five, for 25 000 and 50 000 characters: what else the machine does only adds. */
  readonly half: number;
  readonly whole: number;
}

/** How the time grows on texts made of one piece over and over. */
export function growth(pieces: readonly string[]): Growth[] {
  const best = (piece: string, length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return Math.min(...Array.from({ length: 5 }, () => timed(text)));
  };
  return pieces.map((piece) => ({ piece, half: best(piece, 25_000), whole: best(piece, 50_000) }));
}
