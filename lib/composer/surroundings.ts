/** What goes out with a draft besides its text and pictures, and what it answers. */
import type { ComposerRoot } from './scope';
import { SELECTORS } from './selectors';

export interface ExtraText {
  readonly role: 'poll' | 'place';
  readonly text: string;
}

/** Poll choices and whatever the composer's plain buttons say, the place tag among it, as they stand on the page. */
export function extraTextsOf(root: ComposerRoot): ExtraText[] {
  const choices = [...root.querySelectorAll<HTMLInputElement>(SELECTORS.choice)]
    .filter((input) => input.value.trim() !== '')
    .map((input) => ({ role: 'poll' as const, text: input.value }));
  const labels = [...root.querySelectorAll<HTMLElement>(SELECTORS.plainButton)]
    .filter((button) => !button.closest(`${SELECTORS.toolbar}, ${SELECTORS.attachments}, ${SELECTORS.post}`))
    .map((button) => button.textContent?.trim() ?? '')
    .filter((text) => text.length > 1)
    .map((text) => ({ role: 'place' as const, text }));
  return [...choices, ...labels];
}

/** The words of the posts that this composer replies to or quotes, as the page shows them. */
export function answeredPostsOf(root: ComposerRoot): string[] {
  const inside = [...root.querySelectorAll<HTMLElement>(SELECTORS.postText)];
  const texts = inside.length > 0 ? inside : postAbove(root);
  return texts.map((post) => post.textContent ?? '');
}

/** A reply box on a post's own page stands below that post: the nearest post before it. */
function postAbove(root: ComposerRoot): HTMLElement[] {
  if (!root.matches(SELECTORS.inlineReply) && !root.closest(SELECTORS.inlineReply)) return [];
  const before = [...root.ownerDocument.querySelectorAll<HTMLElement>(SELECTORS.post)].filter(
    (post) => post.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const text = before.at(-1)?.querySelector<HTMLElement>(SELECTORS.postText);
  return text ? [text] : [];
}
