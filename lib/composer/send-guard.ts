/**
 * Stands before every way to send a post. Window listeners in the capture phase, registered at document_start, come
 * before all of X's: what is held never reaches them. The guard itself never presses anything.
 */
import { type ComposerRoot, composerOf, frontComposer } from './scope';
import { SELECTORS } from './selectors';

/** Asked at each attempt, synchronously: may what this composer holds right now be posted? */
export type AskToSend = (root: ComposerRoot) => 'pass' | 'hold';

export interface SendGuard {
  /** Called with the composer once per attempt that was held or passed. */
  readonly ask: AskToSend;
  readonly held: (root: ComposerRoot) => void;
  readonly passed: (root: ComposerRoot) => void;
}

export function guardSending(win: Window, signal: AbortSignal, { ask, held, passed }: SendGuard): void {
  const capture = { capture: true, signal };
  /** Did the doctor's last act close the composer? Then the sheet that opens asks "Save post?" and sends nothing. */
  let closing = false;

  /** `final`: the event X acts on; the ones before it (pointerdown…) are held as well but counted once. */
  const guard = (event: Event, root: ComposerRoot, final: boolean) => {
    const answer = ask(root);
    if (answer === 'hold') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (!final) return;
    if (answer === 'hold') held(root);
    else passed(root);
  };

  const onPointer = (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const root = sentBy(event.target, closing);
    if (root) guard(event, root, event.type === 'click');
    else if (event.type === 'click') closing = event.target.closest(SELECTORS.closeButton) !== null;
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
    win.addEventListener(type, onPointer, capture);
  }

  const onKey = (event: KeyboardEvent) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    if (event.key === 'Escape') closing = true;
    const root = isSendShortcut(event)
      ? (composerOf(target) ?? frontComposer(target.ownerDocument))
      : isPress(event)
        ? sentBy(target, closing)
        : null;
    if (root) guard(event, root, event.type === 'keydown');
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) win.addEventListener(type, onKey, capture);
}

/** The composer that pressing `target` would send, or null when it sends nothing. */
function sentBy(target: Element, closing: boolean): ComposerRoot | null {
  const button = target.closest(SELECTORS.sendButton);
  if (button) return composerOf(button);
  const sheetButton = target.closest(SELECTORS.sheetCancel);
  if (sheetButton?.closest(SELECTORS.sheet) && !closing) return frontComposer(target.ownerDocument);
  return null;
}

const isSendShortcut = (event: KeyboardEvent) => event.key === 'Enter' && (event.ctrlKey || event.metaKey);
const isPress = (event: KeyboardEvent) => event.key === 'Enter' || event.key === ' ';
