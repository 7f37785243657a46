/** The interface of one page, drawn when there is first something to show. */
import { focusFirst } from '../../components/focus';
import { SentUnchecked } from '../../components/SentUnchecked';
import { type Scene, Stage } from '../../components/Stage';
import { clearRemains, mountSurface, type Surface } from '../../components/surface';
import type { PanelNotice } from '../../components/view';
import { areaOf } from '../../lib/composer/area';
import type { ComposerRoot } from '../../lib/composer/scope';
import { themeOf } from '../../lib/composer/theme';
import type { Box } from '../../lib/image/report';
import type { PostingReason } from '../../lib/review/posting-reason';
import type { Review } from '../../lib/review/review';
import type { RuleId } from '../../lib/rules/rule';
import { DEFAULT_EFFECTIVE, type Effective } from '../../lib/settings/effective';
import { spokenLanguage } from '../../lib/settings/spoken';
import { findingViewOf, noteView, panelView } from './findings-view';
import type { Pointed } from './hover';
import { imageReviewView, shelfItems } from './image-views';
import type { Choice, Incoming } from './incoming';
import { isolate } from './isolate';
import { NO_OFFERS, type Offers } from './rewordings';

export interface Shown {
  readonly root: ComposerRoot | null;
  readonly review: Review | null;
  readonly incoming: readonly Incoming[];
  readonly notice: PanelNotice | null;
  /** The draft in other words; worked out while the panel is open. */
  readonly offers: Offers;
  readonly settings: Effective;
  readonly pointed: Pointed | null;
}

export interface Acts {
  readonly onCorrectAll: () => void;
  readonly onSuggestion: (id: string, index: number) => void;
  readonly onIgnore: (id: string) => void;
  readonly onRestore: (id: string) => void;
  readonly onReword: (way: keyof Offers) => void;
  readonly onAdviceOff: (rule: RuleId) => void;
  readonly onPostAnyway: (why: PostingReason | null) => void;
  readonly onOpen: () => void;
  readonly onCopyDraft: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly onImageChoice: (id: string, choice: Choice) => void;
  readonly onImageCancel: (id: string) => void;
  readonly onCloseCard: () => void;
  readonly onInsideCard: (inside: boolean) => void;
}

export interface Interface {
  show(shown: Shown): void;
  focusPanel(): void;
  focusCard(): void;
  /** Says that a post left unchecked, until the doctor has read it. */
  tellSent(): void;
}

const NOTHING: Shown = {
  root: null,
  review: null,
  incoming: [],
  notice: null,
  offers: NO_OFFERS,
  settings: DEFAULT_EFFECTIVE,
  pointed: null,
};

export function mountInterface(win: Window, signal: AbortSignal, acts: Acts): Interface {
  const doc = win.document;
  clearRemains(doc);
  let surface: Surface | null = null;
  isolate(win, signal, () => surface);
  let last = NOTHING;
  /** The image whose review is open; images ask one after the other. */
  let opened: string | null = null;
  const dismissed = new Set<string>();
  let sentUnchecked = false;

  const asking = () =>
    last.incoming.filter(
      ({ stage, id }) => (stage.state === 'asking' || stage.state === 'masking') && !dismissed.has(id),
    );
  const mounted = () => {
    surface ??= mountSurface(doc);
    return surface;
  };

  const draw = () => {
    const { root, review } = last;
    const scene = root && review ? sceneOf(root, review) : null;
    const bare =
      !scene || (!scene.panel && !scene.image && !scene.note && !scene.card && scene.shelf.length === 0);
    const empty = bare && !sentUnchecked;
    if (empty && !surface) return;
    const at = mounted();
    // X may have rebuilt the whole document under us.
    if (!at.host.isConnected) doc.documentElement.append(at.host);
    at.setTheme(themeOf(doc));
    // X's language where we speak it; else the browser's.
    at.setLanguage(
      spokenLanguage(last.settings.language, [doc.documentElement.lang, ...navigator.languages]),
    );
    at.render(
      <>
        {scene !== null && !bare && <Stage scene={scene} events={events} />}
        {sentUnchecked && <SentUnchecked onClose={closeSent} />}
      </>,
    );
  };

  const closeSent = () => {
    sentUnchecked = false;
    draw();
  };

  function sceneOf(root: ComposerRoot, review: Review): Scene {
    const asked = asking();
    const next = asked.find(({ id }) => id === opened) ?? asked[0];
    const arrives = next !== undefined && next.id !== opened;
    opened = next?.id ?? null;
    // The doctor has just attached it and waits for an answer; who writes on meanwhile is left alone.
    if (arrives && next.since > lastKey) queueMicrotask(() => surface && focusFirst(surface.root));
    return {
      composer: areaOf(root),
      viewport: { width: win.innerWidth, height: win.innerHeight },
      panel: panelView(review, last.incoming, last.notice, last.offers, last.settings),
      image: next ? imageReviewView(next) : null,
      shelf: shelfItems(last.incoming),
      note: noteView(review),
      card: cardOf(review),
    };
  }

  function cardOf(review: Review): Scene['card'] {
    const { pointed } = last;
    const finding = pointed && findingViewOf(review, pointed.part, pointed.finding);
    return finding ? { finding, mark: pointed.area } : null;
  }

  const openImage = (id: string) => {
    dismissed.delete(id);
    opened = id;
    draw();
    if (surface) focusFirst(surface.root);
  };
  const chooseOpened = (choice: Choice) => {
    if (opened) acts.onImageChoice(opened, choice);
  };
  const events = {
    ...acts,
    onOpenPanel: acts.onOpen,
    onOpenImage: openImage,
    shelf: {
      onCancel: acts.onImageCancel,
      onOpenImage: openImage,
      onAttachUnchecked: (id: string) => acts.onImageChoice(id, { take: 'as-is' }),
    },
    image: {
      onAttachRedacted: (boxes: readonly Box[], crop: Box | null) =>
        chooseOpened({ take: 'redacted', boxes, crop }),
      onAttachAsIs: () => chooseOpened({ take: 'as-is' }),
      onDontAttach: () => chooseOpened({ take: 'none' }),
      onCopy: (text: string) =>
        win.navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      onClose: () => {
        if (opened) dismissed.add(opened);
        opened = null;
        draw();
      },
    },
  };

  let lastKey = 0;
  win.addEventListener('keydown', () => (lastKey = performance.now()), {
    capture: true,
    passive: true,
    signal,
  });

  let scheduled = false;
  const follow = () => {
    if (!surface || scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      draw();
    });
  };
  win.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  win.addEventListener('resize', follow, { signal });
  signal.addEventListener('abort', () => surface?.unmount());

  return {
    show(shown) {
      last = shown;
      draw();
    },
    focusPanel: () => {
      if (surface) focusFirst(surface.root);
    },
    focusCard: () => {
      const card = surface?.root.querySelector('[data-part="card"]');
      if (card) focusFirst(card);
    },
    tellSent: () => {
      sentUnchecked = true;
      draw();
    },
  };
}
