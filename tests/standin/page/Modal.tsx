/** @jsxImportSource react */
/**
 * A modal that holds the focus as react-native-web's does: two tabbable brackets around it, and a capture listener
 * on the document that pulls the focus back whenever it lands outside. Escape and a click outside ask to close.
 */
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

export interface ModalProps {
  readonly role: 'dialog' | 'alertdialog';
  readonly testId?: string;
  /** Only the topmost modal holds the focus and answers to Escape. */
  readonly active: boolean;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

const FOCUSABLE =
  'a[href],button:not([disabled]),input:not([disabled]):not([tabindex="-1"]),textarea,select,[contenteditable="true"],[tabindex="0"]';

/** Focuses the first (or last) element inside that accepts the focus. */
function focusWithin(root: HTMLElement, fromEnd: boolean): boolean {
  const candidates = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  if (fromEnd) candidates.reverse();
  return candidates.some((element) => {
    element.focus();
    return document.activeElement === element;
  });
}

function useFocusTrap(active: boolean) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!active) return;
    let pulling = false;
    let last: Element | null = null;
    const pull = (): void => {
      const inside = root.current;
      if (pulling || inside === null) return;
      pulling = true;
      if (!inside.contains(document.activeElement)) {
        const first = inside.querySelector(FOCUSABLE);
        if (!focusWithin(inside, last === first)) inside.focus();
      }
      last = document.activeElement;
      pulling = false;
    };
    pull();
    document.addEventListener('focus', pull, true);
    return () => document.removeEventListener('focus', pull, true);
  }, [active]);
  return root;
}

const Bracket = () => <div role="none" tabIndex={0} className="bracket" />;

export function Modal({ role, testId, active, onLeave, children }: ModalProps) {
  const root = useFocusTrap(active);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (!active) return;
    const opened = performance.now();
    const onClick = (event: MouseEvent): void => {
      // The click that opened the modal is still on its way up when this listener is added.
      if (event.timeStamp < opened || root.current === null) return;
      if (!event.composedPath().includes(root.current)) leave.current();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave.current();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, [active, root]);
  return (
    <div className="layer">
      <div className="mask" data-testid="mask" />
      <Bracket />
      <div
        ref={root}
        role={role}
        aria-modal="true"
        data-testid={testId}
        tabIndex={-1}
        className={role === 'dialog' ? 'dialog' : 'sheet'}
      >
        {children}
      </div>
      <Bracket />
    </div>
  );
}
