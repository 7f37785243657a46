/**
 * The review desk of one page: composers on one side, their reviews in the middle, the interface on the other.
 * Wiring only: what Post does is decided in `lib/review`, what X's page looks like is known in `lib/composer`.
 */
import type { PanelNotice } from '../../components/view';
import { watchAltTexts } from '../../lib/composer/alt-texts';
import { interceptFiles } from '../../lib/composer/attachments';
import { watchCaret } from '../../lib/composer/caret';
import { watchChoosing } from '../../lib/composer/choosing';
import { watchComposition } from '../../lib/composer/composition';
import { drawMarks } from '../../lib/composer/marks';
import { openEditor } from '../../lib/composer/open-editor';
import {
  type ComposerRoot,
  frontComposer,
  sendButtonOf,
  successorOf,
  textboxesOf,
} from '../../lib/composer/scope';
import { guardSending } from '../../lib/composer/send-guard';
import { watchTheme } from '../../lib/composer/theme';
import { watchComposers } from '../../lib/composer/watch';
import type { Draft } from '../../lib/review/draft';
import { mediaConcerns } from '../../lib/review/judgement';
import { isOpen, mayPost, NEW_REVIEW, type Review, type ReviewEvent, step } from '../../lib/review/review';
import type { RuleId } from '../../lib/rules/rule';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { keyOf } from './concern-ids';
import { draftCrowds } from './crowds';
import { readDraft, type Sources } from './draft-reader';
import { concernOf, plannedCorrections, toCorrect } from './findings-view';
import { followFinding } from './hover';
import { imageIntake } from './image-intake';
import { mountInterface } from './interface';
import { mediaLedger } from './media-ledger';
import { NO_OFFERS, type Planned, rewordings } from './rewordings';
import { draftScanner } from './scanner';
import { engineWarmer, warmUpWhenIdle } from './warm-up';

/** How long a correction waits for a dead key or an input method to finish, in milliseconds. */
const COMPOSITION_LIMIT = 2000;

export interface Desk {
  useSettings(settings: Settings): void;
  /** The review of the composer in use, or in front. */
  current(): Review | null;
  watchByHand(on: boolean): void;
  /** Opens the panel of a watched draft, whatever it holds. */
  showReview(): void;
}

export interface Keeping {
  /** Stores that advice of this rule is not wanted again. */
  readonly adviceOff: (rule: RuleId) => void;
}

export function openDesk(win: Window, signal: AbortSignal, keeping: Keeping): Desk {
  const doc = win.document;
  const reviews = new WeakMap<ComposerRoot, Review>();
  const notices = new WeakMap<ComposerRoot, PanelNotice>();
  /** Being changed by us: a thread changed by half is no state to judge, but by Post. */
  const changing = new WeakSet<ComposerRoot>();
  let settings = DEFAULT_SETTINGS;

  const reviewOf = (root: ComposerRoot) => reviews.get(root) ?? NEW_REVIEW;
  const advance = (root: ComposerRoot, event: ReviewEvent): Review => {
    const next = step(reviewOf(root), event, settings.tags);
    reviews.set(root, next);
    return next;
  };

  const ledger = mediaLedger();
  const refreshCurrent = () => {
    if (composers.current) refresh(composers.current);
  };
  const altTexts = watchAltTexts(win, signal, refreshCurrent);
  const intake = imageIntake({
    ledger,
    deliver: (root, files) => hand(root, files),
    isWatched: (root) => refresh(successorOf(root) ?? root).phase !== 'unwatched',
    changed: () => {
      refreshCurrent();
      show();
    },
    accepted: (root, media) =>
      ignore(
        root,
        mediaConcerns(media).map(({ key }) => key),
      ),
  });
  const scanner = draftScanner(refreshCurrent);
  const crowds = draftCrowds();
  const offersOf = rewordings();
  const sources: Sources = {
    scan: scanner.scan,
    crowdsOf: (texts) => crowds(texts, settings),
    ledger,
    altTextOf: altTexts.of,
    waitingFor: (root) => intake.of(root).filter(({ stage }) => stage.state !== 'settled').length,
  };
  const refresh = (root: ComposerRoot): Review =>
    advance(root, { type: 'draft', draft: readDraft(root, sources) });

  const hand = interceptFiles(win, signal, ({ root, files }) => {
    composers.turnTo(root);
    intake.take(root, files);
  });

  watchChoosing(win, signal, engineWarmer());

  let warm = false;
  const composition = watchComposition(win, signal);
  const caret = watchCaret(win, signal);
  const composers = watchComposers(
    win,
    signal,
    (root) => {
      if (!warm) warmUpWhenIdle();
      warm = true;
      if (root) refresh(root);
      show();
    },
    (root) => {
      if (changing.has(root)) return;
      refresh(root);
      show();
    },
  );

  guardSending(win, signal, {
    ask: (root) => mayPost(refresh(root)),
    held: (root) => {
      composers.turnTo(root);
      advance(root, { type: 'post' });
      show();
      view.focusPanel();
      // A character that was being composed ends now, and Draft.js then takes the focus back.
      if (composition.active)
        void composition.idle(COMPOSITION_LIMIT).then(() => isOpen(reviewOf(root)) && view.focusPanel());
    },
  });

  /** Puts changes into the editors, one a text, and shows what is left to see. */
  async function replace(root: ComposerRoot, plan: (draft: Draft) => readonly Planned[]) {
    if (changing.has(root)) return;
    changing.add(root);
    notices.delete(root);
    const refused = await change(root, plan).finally(() => changing.delete(root));
    if (refused !== null) notices.set(root, refused);
    const { phase } = refresh(root);
    show();
    if (refused !== null) return;
    if (phase === 'ready') sendButtonOf(root)?.focus();
    else if (phase === 'held' || phase === 'shown') view.focusPanel();
  }

  /** Why the changes were not taken; null when they were. */
  async function change(
    root: ComposerRoot,
    plan: (draft: Draft) => readonly Planned[],
  ): Promise<PanelNotice | null> {
    if (!(await composition.idle(COMPOSITION_LIMIT))) return 'composing';
    const changes = plan(reviewOf(root).draft).flatMap((change) => {
      const textbox = textboxesOf(root)[change.part];
      return textbox ? [{ ...change, editor: openEditor(textbox) }] : [];
    });
    // All or nothing: a thread changed by half says what nobody proposed.
    if (changes.some(({ editor, from }) => editor.read() !== from)) return 'changed';
    for (const { editor, from, edit } of changes) {
      if (editor.read() !== from) return 'changed';
      if (!(await editor.replace(edit))) return 'not-replaced';
    }
    return null;
  }

  const act = (handle: (root: ComposerRoot) => void) => {
    const root = composers.current;
    if (root) handle(root);
  };
  const ignore = (root: ComposerRoot, keys: readonly string[]) => {
    advance(root, { type: 'ignore', keys });
    show();
  };
  const decide = (event: ReviewEvent) =>
    act((root) => {
      advance(root, event);
      show();
    });
  const backToText = () => act((root) => caret.back(textboxesOf(root)));

  const view = mountInterface(win, signal, {
    onCorrectAll: () =>
      act((root) => {
        const findings = toCorrect(reviewOf(root));
        void replace(root, (draft) => plannedCorrections(draft, findings));
      }),
    onSuggestion: (id, index) =>
      act((root) => {
        const concern = concernOf(id, reviewOf(root).judgement.concerns);
        const chosen = concern?.finding.suggestions[index];
        if (!concern || !chosen) return;
        hover.leave();
        const taken = new Map([[concern.part, [{ ...concern.finding, suggestions: [chosen] }]]]);
        void replace(root, (draft) => plannedCorrections(draft, taken));
      }),
    onReword: (way) =>
      act((root) => {
        const { draft, judgement } = reviewOf(root);
        const offer = offersOf(draft, judgement, settings)[way];
        if (offer !== null && offer !== 'told') void replace(root, () => offer.parts);
      }),
    onAdviceOff: (rule) => {
      settings = { ...settings, adviceOff: [...settings.adviceOff, rule] };
      keeping.adviceOff(rule);
      show();
    },
    onIgnore: (id) => decide({ type: 'ignore', keys: [keyOf(id)] }),
    onRestore: (id) => decide({ type: 'restore', keys: [keyOf(id)] }),
    onPostAnyway: () =>
      act((root) => {
        decide({ type: 'release' });
        sendButtonOf(root)?.focus();
      }),
    onOpen: () => {
      decide({ type: 'open' });
      view.focusPanel();
    },
    onClose: () => {
      decide({ type: 'close' });
      backToText();
    },
    onImageChoice: (id, choice) => {
      intake.choose(id, choice);
      backToText();
    },
    onImageCancel: (id) => {
      intake.cancel(id);
      backToText();
    },
    onCloseCard: () => {
      hover.leave();
      backToText();
    },
    onInsideCard: (inside) => hover.stay(inside),
  });

  const marksOf = (root: ComposerRoot) => {
    const { judgement } = reviewOf(root);
    return textboxesOf(root).map((textbox, part) => ({
      editor: openEditor(textbox),
      marks: judgement.concerns.flatMap((concern) =>
        concern.type === 'text' && concern.part === part ? [concern.finding] : [],
      ),
    }));
  };
  const hover = followFinding(win, signal, {
    marked: () => (composers.current ? marksOf(composers.current) : []),
    changed: () => show(),
    enter: () => view.focusCard(),
  });

  function show() {
    const root = composers.current;
    const review = root ? reviewOf(root) : null;
    drawMarks(root ? marksOf(root) : []);
    view.show({
      root,
      review,
      incoming: root ? intake.of(root) : [],
      notice: (root && notices.get(root)) ?? null,
      offers: review && isOpen(review) ? offersOf(review.draft, review.judgement, settings) : NO_OFFERS,
      settings,
      pointed: hover.current,
    });
  }

  watchTheme(doc, signal, show);
  return {
    useSettings: (next) => {
      settings = next;
      refreshCurrent();
      show();
    },
    current: () => {
      const root = composers.current ?? frontComposer(doc);
      return root ? refresh(root) : null;
    },
    watchByHand: (on) => {
      const root = composers.current ?? frontComposer(doc);
      if (!root) return;
      composers.turnTo(root);
      refresh(root);
      advance(root, { type: 'watch', on });
      const { phase } = reviewOf(root);
      if (on && (phase === 'noted' || phase === 'flagged')) advance(root, { type: 'open' });
      show();
    },
    showReview: () => {
      const root = composers.current ?? frontComposer(doc);
      if (!root) return;
      composers.turnTo(root);
      refresh(root);
      advance(root, { type: 'open' });
      show();
      view.focusPanel();
    },
  };
}
