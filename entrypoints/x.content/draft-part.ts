import type { Part } from '../../components/view';
import type { Draft } from '../../lib/review/draft';

/** Where text `part` of the draft stands, as the panel names it. */
export function partOf(draft: Draft, part: number): Part {
  const role = draft.texts[part]?.role;
  if (role === 'alt') return { in: 'alt-text' };
  if (role === 'poll') return { in: 'poll' };
  if (role === 'place') return { in: 'place-tag' };
  const thread = draft.texts.filter((text) => text.role === 'post').length > 1;
  return thread ? { in: 'thread', item: part + 1 } : { in: 'post' };
}
