/** Which parts of X's page are recognised right now: counts by selector name, nothing of what they hold. */
import { composerOf, frontComposer, sendButtonOf } from './scope';
import { SELECTORS } from './selectors';

/** `composer`: text boxes that stand in one; `guarded`: whether the one in front has a Post button. */
export const PAGE_PARTS = [
  ...(Object.keys(SELECTORS) as (keyof typeof SELECTORS)[]),
  'composer',
  'guarded',
] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

export type PageParts = Readonly<Record<PagePart, number>>;

export function recognisedParts(doc: Document): PageParts {
  const textboxes = [...doc.querySelectorAll(SELECTORS.textbox)];
  const front = frontComposer(doc);
  const count = (part: PagePart): number => {
    if (part === 'composer') return new Set(textboxes.flatMap((textbox) => composerOf(textbox) ?? [])).size;
    if (part === 'guarded') return front !== null && sendButtonOf(front) !== null ? 1 : 0;
    return doc.querySelectorAll(SELECTORS[part]).length;
  };
  return Object.fromEntries(PAGE_PARTS.map((part) => [part, count(part)])) as PageParts;
}
