import { PIECE } from '../../lib/messages';

/** The base64 text cut at multiples of four letters, so that every piece decodes alone; one empty piece for nothing. */
export function* piecesOf(base64: string): Generator<{ readonly base64: string; readonly last: boolean }> {
  for (let at = 0; at === 0 || at < base64.length; at += PIECE) {
    yield { base64: base64.slice(at, at + PIECE), last: at + PIECE >= base64.length };
  }
}
