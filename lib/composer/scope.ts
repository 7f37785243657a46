/**
 * Which composer an element belongs to. X keeps several mounted at once (the home composer stays behind every
 * dialog) with the same test ids, so nothing may be looked up in the whole document.
 */
import { SELECTORS } from './selectors';

/** The smallest part of the page that holds one composer: its textboxes, toolbar, attachments and Post button. */
export type ComposerRoot = HTMLElement;

/** Textboxes of a composer in the order of the thread. */
export function textboxesOf(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTORS.textbox)];
}

/**
 * The composer that `element` (a textbox, a button, a file input…) is part of, or null when it is part of none.
 * An open dialog with a composer wins over everything around it.
 */
export function composerOf(element: Element): ComposerRoot | null {
  const around = enclosing(element, (part) => part.querySelector(SELECTORS.textbox) !== null);
  // On a phone Post stands in the page's head, far from the toolbar: the composer is where its text is.
  const textbox = element.matches(SELECTORS.textbox) ? element : around?.querySelector(SELECTORS.textbox);
  return textbox ? enclosing(textbox, isWhole) : null;
}

/** The toolbar ends a composer; should X rename it, its Post button does. */
const isWhole = (part: Element) =>
  part.querySelector(`${SELECTORS.toolbar}, ${SELECTORS.sendButton}`) !== null;

function enclosing(element: Element, complete: (part: Element) => boolean): HTMLElement | null {
  const set = element.closest<HTMLElement>(`${SELECTORS.dialog}, ${SELECTORS.inlineReply}`);
  if (set) return complete(set) ? set : null;
  for (let at = element.parentElement; at; at = at.parentElement) {
    // A phone's whole page is one composer, with the post it answers inside.
    if (at.matches(SELECTORS.main)) return complete(at) ? at : null;
    // A step that holds posts of other people is a column; one that holds the page has left it (a message drawer…).
    if (at.querySelector(`${SELECTORS.post}, ${SELECTORS.main}`)) return null;
    if (complete(at)) return at;
  }
  return null;
}

/** The composer whose part `element` is by place, not only by belonging: what falls beside it is none of its. */
export function composerAround(element: Element): ComposerRoot | null {
  const root = composerOf(element);
  return root?.contains(element) ? root : null;
}

/**
 * The composer that stands where `root` stood: itself, or the one that X built in its place (a dialog for a dialog).
 * Null when the doctor has left it: nothing of that draft may land in another.
 */
export function successorOf(root: ComposerRoot): ComposerRoot | null {
  if (root.isConnected) return root;
  const inDialog = root.matches(SELECTORS.dialog);
  const textboxes = [...root.ownerDocument.querySelectorAll(SELECTORS.textbox)];
  const next = textboxes.find((textbox) => (textbox.closest(SELECTORS.dialog) !== null) === inDialog);
  return next ? composerOf(next) : null;
}

/** The composer in front: the one in the last open dialog, else the first on the page. */
export function frontComposer(doc: Document): ComposerRoot | null {
  const dialogs = [...doc.querySelectorAll<HTMLElement>(SELECTORS.dialog)].reverse();
  const inDialog = dialogs.find((dialog) => dialog.querySelector(SELECTORS.textbox));
  if (inDialog) return inDialog;
  const textbox = doc.querySelector(SELECTORS.textbox);
  return textbox ? composerOf(textbox) : null;
}

/** The composer's own Post button, or null while X shows none. */
export function sendButtonOf(root: ComposerRoot): HTMLElement | null {
  const doc = root.ownerDocument;
  const buttons = [...doc.querySelectorAll<HTMLElement>(SELECTORS.sendButton)];
  return (
    buttons.find((button) => root.contains(button)) ??
    buttons.find((button) => composerOf(button) === root) ??
    null
  );
}
