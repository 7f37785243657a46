/** The pictures in a composer: which are there, and how a file comes in. */
import { type ComposerRoot, composerAround } from './scope';
import { SELECTORS } from './selectors';

/**
 * One thing attached to a draft. `own` is the preview of a file from this machine, named by its blob URL (X makes a
 * new one whenever the picture changes); `library` is a GIF of X's own picker; `unknown` may be anything.
 */
export type Attachment =
  | { readonly source: 'own'; readonly url: string }
  | { readonly source: 'library' }
  | { readonly source: 'unknown'; readonly url: string };

/** Where the GIFs of X's picker come from; no doctor's photo can. */
const GIF_LIBRARY =
  /^https:\/\/(?:(?:[\w-]+\.)*(?:giphy\.com|tenor\.com|tenor\.co)\/|pbs\.twimg\.com\/foundmedia\/)/;

/** What is attached, in X's order. Pictures of a quoted post are not the doctor's and are left out. */
export function attachmentsOf(root: ComposerRoot): Attachment[] {
  const found = new Map<string, Attachment>();
  for (const strip of root.querySelectorAll(SELECTORS.attachments)) {
    for (const media of strip.querySelectorAll<HTMLImageElement | HTMLVideoElement>('img, video')) {
      const url = media.currentSrc || media.src;
      // A file of this machine counts wherever it stands in the strip; other pictures only as items of it.
      const item = url.startsWith('blob:') || media.closest(SELECTORS.attachment);
      if (item && !media.closest(SELECTORS.quoted)) found.set(url, attachmentAt(url));
    }
  }
  // Should X rename the strip, the preview of a file of this machine still tells that something is attached.
  for (const { src } of root.querySelectorAll<HTMLImageElement>('img[src^="blob:"]'))
    found.set(src, attachmentAt(src));
  return [...found.values()];
}

function attachmentAt(url: string): Attachment {
  if (url.startsWith('blob:')) return { source: 'own', url };
  return GIF_LIBRARY.test(url) ? { source: 'library' } : { source: 'unknown', url };
}

export interface HeldFiles {
  readonly root: ComposerRoot;
  readonly files: readonly File[];
}

export interface FileGuard {
  /** Are this composer's files to be taken? Those that are not go to X as they are. */
  readonly wants: (root: ComposerRoot) => boolean;
  /** Gets what was taken. */
  readonly hold: (held: HeldFiles) => void;
}

/**
 * Takes files before X sees them, by chooser, paste or drop, until `signal` aborts. X uploads a file the moment it is
 * attached, so this must come first: register at document_start.
 *
 * @returns hands files over to X through the composer's own file input, as if chosen there; false when the composer
 * has no such input any more
 */
export function interceptFiles(
  win: Window,
  signal: AbortSignal,
  { wants, hold }: FileGuard,
): (root: ComposerRoot, files: readonly File[]) => boolean {
  // A counter, not a mark on the event: Firefox shows the page's realm another wrapper of it.
  let passing = 0;
  const capture = { capture: true, signal };

  const take = (event: Event, root: ComposerRoot, files: readonly File[]) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    hold({ root, files });
  };

  const onChosen = (event: Event) => {
    const input = event.target;
    if (passing > 0 || !isFileInput(input) || !input.files?.length) return;
    const root = composerAround(input);
    if (!root || !wants(root)) return;
    // The same choice is told twice; the second word, `change`, is the one that counts.
    if (event.type === 'input') return event.stopImmediatePropagation();
    const files = [...input.files];
    take(event, root, files);
    // Without this, choosing the same file again would say nothing.
    input.value = '';
  };
  win.addEventListener('input', onChosen, capture);
  win.addEventListener('change', onChosen, capture);

  const onTransfer = (event: ClipboardEvent | DragEvent, transfer: DataTransfer | null) => {
    const target = event.target;
    if (passing > 0 || !transfer?.files.length || !(target instanceof Element)) return;
    const root = composerAround(target);
    // From a word processor comes text with its own picture beside it: the editor takes the text alone.
    if (!root || (event.type === 'paste' && isRichText(transfer)) || !wants(root)) return;
    take(event, root, [...transfer.files]);
    // A swallowed drop leaves Draft.js in its dragging mode, deaf to typing, until the drag ends.
    if (event.type === 'drop') target.dispatchEvent(new DragEvent('dragend', { bubbles: true }));
  };
  win.addEventListener('paste', (event) => onTransfer(event, event.clipboardData), capture);
  win.addEventListener('drop', (event) => onTransfer(event, event.dataTransfer), capture);

  return (root, files) => {
    const input = [...root.querySelectorAll<HTMLInputElement>(SELECTORS.fileInput)].at(-1);
    if (!input) return false;
    const transfer = new (pageRealm(win).DataTransfer)();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    passing += 1;
    try {
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    } finally {
      passing -= 1;
    }
    return true;
  };
}

const isRichText = (transfer: DataTransfer) =>
  transfer.types.includes('text/html') && transfer.getData('text/plain').trim() !== '';

const isFileInput = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.matches(SELECTORS.fileInput);

/** Firefox keeps content scripts in a realm of their own; what the page must read is made in the page's. */
const pageRealm = (win: Window): { DataTransfer: typeof DataTransfer } =>
  (win as Window & { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;
