/**
 * Keeps the element of ours where it was put and as it was made: a page that takes it away, hides it, or makes it
 * inert finds it back at the next frame. Once a frame and no more often, so that a page that insists hangs nothing.
 *
 * @returns stops keeping it
 */
export function keepHost(host: HTMLElement): () => void {
  const doc = host.ownerDocument;
  let waiting = false;
  const restore = () => {
    waiting = false;
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    if (host.parentElement !== doc.documentElement) doc.documentElement?.append(host);
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    const meddled = host.getAttributeNames().length > 0 || host.parentElement !== doc.documentElement;
    if (waiting || !meddled) return;
    waiting = true;
    requestAnimationFrame(restore);
  });
  observer.observe(host, { attributes: true });
  if (doc.documentElement) observer.observe(doc.documentElement, { childList: true });
  return () => observer.disconnect();
}
