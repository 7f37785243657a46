/**
 * Keeps what happens inside Discret's surface from the page, and what the page fabricates from the surface.
 *
 * X closes its dialogs on outside clicks, pulls the focus back into them and has shortcuts on every letter; a
 * hostile page could press our buttons. Being first on the window (document_start), we stop every event of the
 * surface there, and play the trusted ones again inside the closed root, where the page cannot listen.
 */
import type { Surface } from '../../components/surface';

type Inside = Pick<Surface, 'host' | 'root'>;

const POINTER = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
] as const;
const MOUSE = [
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const INPUT = ['beforeinput', 'input', 'change'] as const;
const FOCUS = ['focusin', 'focusout'] as const;
const SILENT = [
  'focus',
  'blur',
  'gotpointercapture',
  'lostpointercapture',
  'pointerrawupdate',
  'touchstart',
  'touchmove',
  'touchend',
  'copy',
  'cut',
  'paste',
] as const;

/** @param surface the surface once there is one: the listeners must stand before the page's own, long before that */
export function isolate(win: Window, signal: AbortSignal, surface: () => Inside | null): void {
  const on = <E extends Event>(
    types: readonly string[],
    targetIn: (root: ShadowRoot, event: E) => Element | null,
    copy: (event: E) => Event,
  ) => {
    const play = (event: Event) => {
      const inside = surface();
      if (!inside || event.target !== inside.host) return;
      event.stopImmediatePropagation();
      const target = targetIn(inside.root, event as E);
      if (!event.isTrusted) event.preventDefault();
      else if (target && !target.dispatchEvent(copy(event as E))) event.preventDefault();
    };
    for (const type of types) win.addEventListener(type, play, { capture: true, signal });
  };
  const pointers = pressedPointers();
  on<PointerEvent>(POINTER, pointers.targetIn, (event) => new PointerEvent(event.type, pointerInit(event)));
  on<MouseEvent>(MOUSE, pointers.clickedIn, (event) => new MouseEvent(event.type, mouseInit(event)));
  // Firefox sends every key event out of its shadow root, whatever `composed` says: the copy is a bare event.
  on<KeyboardEvent>(KEYS, focused, (event) => Object.assign(new Event(event.type, INSIDE), keyInit(event)));
  on<Event>(INPUT, focused, (event) => new Event(event.type, INSIDE));
  on<FocusEvent>(FOCUS, focused, (event) => new FocusEvent(event.type, INSIDE));
  on<Event>(
    SILENT,
    () => null,
    (event) => event,
  );
  const wheel = (event: WheelEvent) => {
    const inside = surface();
    if (!inside || event.target !== inside.host) return;
    // Ctrl and wheel zooms a picture of ours. The real event goes on to it, for only a listener that is not passive may
    // keep the browser from zooming the page, and such a listener on the window would slow all scrolling on X.
    const ours = inside.root.elementFromPoint(event.clientX, event.clientY)?.closest('[data-wheel]');
    if (!event.isTrusted || !event.ctrlKey || !ours) event.stopImmediatePropagation();
  };
  win.addEventListener('wheel', wheel, { capture: true, passive: true, signal });
}

/**
 * Which element of ours a pointer event belongs to. A pointer that an element captured stays with it wherever it goes,
 * and a click belongs to what was both pressed and released: else a drag that ends on a button would press it.
 */
function pressedPointers() {
  const pressed = new Map<number, Element>();
  let last: Element | null = null;
  const holderOf = (pointer: number): Element | null => {
    const element = pressed.get(pointer);
    return element?.isConnected && element.hasPointerCapture(pointer) ? element : null;
  };
  return {
    targetIn: (root: ShadowRoot, event: PointerEvent): Element | null => {
      const target = holderOf(event.pointerId) ?? under(root, event);
      if (event.type === 'pointerdown') {
        if (target) pressed.set(event.pointerId, target);
        last = target;
      }
      if (event.type === 'pointerup' || event.type === 'pointercancel') pressed.delete(event.pointerId);
      return target;
    },
    clickedIn: (root: ShadowRoot, event: MouseEvent): Element | null => {
      const target = under(root, event);
      if (event.type !== 'click' || event.detail === 0 || !last?.isConnected) return target;
      for (let both: Element | null = last; both; both = both.parentElement)
        if (both === target || (target && both.contains(target))) return both;
      return null;
    },
  };
}

const focused = (root: ShadowRoot) => root.activeElement ?? root.lastElementChild;

/** A click by keyboard has no place: it belongs to the focused element. */
const under = (root: ShadowRoot, event: MouseEvent) =>
  event.type === 'click' && event.detail === 0
    ? focused(root)
    : root.elementFromPoint(event.clientX, event.clientY);

/** Seen inside the root only: not `composed`. */
const INSIDE = { bubbles: true, cancelable: true, composed: false } as const;

const modifiers = ({ ctrlKey, shiftKey, altKey, metaKey }: MouseEvent | KeyboardEvent) => ({
  ctrlKey,
  shiftKey,
  altKey,
  metaKey,
});

const mouseInit = (event: MouseEvent): MouseEventInit => ({
  ...INSIDE,
  ...modifiers(event),
  detail: event.detail,
  clientX: event.clientX,
  clientY: event.clientY,
  screenX: event.screenX,
  screenY: event.screenY,
  button: event.button,
  buttons: event.buttons,
});

const pointerInit = (event: PointerEvent): PointerEventInit => ({
  ...mouseInit(event),
  pointerId: event.pointerId,
  pointerType: event.pointerType,
  isPrimary: event.isPrimary,
  width: event.width,
  height: event.height,
  pressure: event.pressure,
});

const keyInit = (event: KeyboardEvent): KeyboardEventInit => ({
  ...modifiers(event),
  key: event.key,
  code: event.code,
  location: event.location,
  repeat: event.repeat,
  isComposing: event.isComposing,
});
