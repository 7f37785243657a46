import type { Draft } from './draft';

const HASHTAG = /[#＃]([\p{L}\p{M}\p{N}_]+)/gu;

/** Upper case, accents and compatibility forms do not make another tag: X matches them the same way. */
const folded = (tag: string) => tag.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Does a watched tag stand in what is written or in what it answers? */
export function carriesTag(draft: Pick<Draft, 'texts' | 'answered'>, tags: readonly string[]): boolean {
  const wanted = new Set(tags.map(folded));
  const written = draft.texts.filter(({ role }) => role === 'post').map(({ text }) => text);
  return [...written, ...draft.answered].some((text) =>
    [...text.matchAll(HASHTAG)].some(([, tag]) => wanted.has(folded(tag ?? ''))),
  );
}
