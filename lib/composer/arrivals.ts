/** Which previews X makes of the files it was handed. */
import { attachmentsOf } from './attachments';
import { type ComposerRoot, successorOf } from './scope';

/**
 * Runs `hand` and, unless it says false, waits until the composer shows as many new pictures of its own as were
 * handed over.
 *
 * @param limit milliseconds
 * @returns their blob URLs in X's order; fewer when X refused some or took longer than `limit`
 */
export function previewsAfter(
  root: ComposerRoot,
  count: number,
  hand: () => boolean,
  limit: number,
): Promise<readonly string[]> {
  const doc = root.ownerDocument;
  // Attaching can rebuild the composer around us.
  const urls = () => {
    const here = successorOf(root);
    return here ? attachmentsOf(here).flatMap((item) => (item.source === 'own' ? [item.url] : [])) : [];
  };
  const before = new Set(urls());
  const arrived = () => urls().filter((url) => !before.has(url));
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(arrived());
    };
    const observer = new MutationObserver(() => arrived().length >= count && finish());
    observer.observe(doc, { childList: true, subtree: true, attributes: true, attributeFilter: ['src'] });
    const timer = setTimeout(finish, limit);
    if (!hand() || arrived().length >= count) finish();
  });
}
