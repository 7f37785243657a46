/**
 * Stands before every way to send a post. Window listeners in the capture phase, registered at document_start, come
 * before all of X's: what is held never reaches them. The guard itself never presses anything.
 */
import { type ComposerRoot, composerOf, frontComposer } from './scope';
import { SELECTORS } from './selectors';

/** Asked at each attempt, synchronously: may what this composer holds right now be posted? */
export type AskToSend = (root: ComposerRoot) => 'pass' | 'hold';

export interface SendGuard {
  readonly ask: AskToSend;
  /** Called once for each attempt that was held. */
  readonly held: (root: ComposerRoot) => void;
  /** Called once for each attempt that goes on to X, before X hears of it. */
  readonly passed: (root: ComposerRoot) => void;
}

export function guardSending(win: Window, signal: AbortSignal, { ask, held, passed }: SendGuard): void {
  const capture = { capture: true, signal };
  /**
   * Was the doctor's last act neither writing nor sending? Then the sheet that opens asks "Save post?", and its
   * buttons send nothing. Both sheets have the same markup.
   */
  let leaving = false;

  /** `final`: the event X acts on; the ones before it (pointerdown…) are held as well but counted once. */
  const guard = (event: Event, root: ComposerRoot, final: boolean) => {
    const answer = ask(root);
    leaving = false;
    if (answer === 'hold') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (final) (answer === 'hold' ? held : passed)(root);
  };

  const onPointer = (event: Event) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const root = sentBy(target, leaving);
    if (root) guard(event, root, event.type === 'click');
    else if (event.type === 'click' && !target.closest(SELECTORS.sheet))
      leaving = !target.closest(SELECTORS.textbox);
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
    win.addEventListener(type, onPointer, capture);
  }

  const onKey = (event: KeyboardEvent) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    if (event.key === 'Escape') leaving = true;
    else if (target.closest(SELECTORS.textbox)) leaving = false;
    const root = isSendShortcut(event)
      ? (composerOf(target) ?? frontComposer(target.ownerDocument))
      : isPress(event)
        ? sentBy(target, leaving)
        : null;
    if (root) guard(event, root, event.type === 'keydown');
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) win.addEventListener(type, onKey, capture);
}

/** The composer that pressing `target` would send, or null when it sends nothing. */
function sentBy(target: Element, leaving: boolean): ComposerRoot | null {
  const button = target.closest(SELECTORS.sendButton);
  if (button) return composerOf(button);
  const sheetButton = target.closest(SELECTORS.sheetCancel);
  if (sheetButton?.closest(SELECTORS.sheet) && !leaving) return frontComposer(target.ownerDocument);
  return null;
}

const isSendShortcut = (event: KeyboardEvent) => event.key === 'Enter' && (event.ctrlKey || event.metaKey);
const isPress = (event: KeyboardEvent) => event.key === 'Enter' || event.key === ' ';
