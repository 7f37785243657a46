/**
 * Is a character being composed? While an input method or a dead key (^ then e, on a French keyboard) is at work,
 * the editor holds half a character: nothing may replace its text then.
 */
export interface Composition {
  readonly active: boolean;
  /** Resolves true once no composition is under way, false if that takes longer than `limit` milliseconds. */
  idle(limit: number): Promise<boolean>;
}

/** Draft.js takes what was composed 20 ms after the end; until then it hears nothing else. Milliseconds. */
const DRAFT_TAKES = 60;

/** Watches the whole window until `signal` aborts. */
export function watchComposition(win: Window, signal: AbortSignal): Composition {
  let composing = false;
  let deadKey = false;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<() => void>();
  const settle = () => {
    if (composing || deadKey) return;
    for (const resume of waiting) resume();
    waiting.clear();
  };
  const on = <K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void) =>
    win.addEventListener(type, handle, { capture: true, signal });

  const end = () => {
    clearTimeout(ending);
    ending = setTimeout(() => {
      composing = false;
      settle();
    }, DRAFT_TAKES);
  };

  on('compositionstart', () => {
    clearTimeout(ending);
    composing = true;
    deadKey = false;
  });
  on('compositionend', end);
  on('keydown', (event) => {
    // Some systems compose dead keys without composition events: the key itself is all we see.
    if (event.key === 'Dead') deadKey = true;
    else if (!isModifier(event.key)) deadKey = false;
    settle();
  });
  on('pointerdown', () => {
    deadKey = false;
    settle();
  });
  on('blur', () => {
    if (composing) end();
    deadKey = false;
    settle();
  });

  return {
    get active() {
      return composing || deadKey;
    },
    idle(limit) {
      if (!composing && !deadKey) return Promise.resolve(true);
      return new Promise((resolve) => {
        const resume = () => {
          clearTimeout(timer);
          resolve(true);
        };
        const timer = setTimeout(() => {
          waiting.delete(resume);
          resolve(false);
        }, limit);
        waiting.add(resume);
      });
    },
  };
}

const isModifier = (key: string) =>
  key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta' || key === 'AltGraph';
