/**
 * The review desk of one page: composers on one side, their reviews in the middle, the interface on the other.
 * Wiring only: what Post does is decided in `lib/review`, what X's page looks like is known in `lib/composer`.
 */
import type { PanelNotice } from '../../components/view';
import { isOrphaned } from '../../lib/browser';
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
import { watchSent } from '../../lib/composer/sent-watch';
import { watchTheme } from '../../lib/composer/theme';
import { watchComposers } from '../../lib/composer/watch';
import type { Happening } from '../../lib/journal/journal';
import type { Draft } from '../../lib/review/draft';
import { mediaConcerns } from '../../lib/review/judgement';
import { permits } from '../../lib/review/permits';
import { isOpen, mayPost, NEW_REVIEW, type Review, type ReviewEvent, step } from '../../lib/review/review';
import type { RuleId } from '../../lib/rules/rule';
import { DEFAULT_EFFECTIVE, type Effective } from '../../lib/settings/effective';
import { keyOf } from './concern-ids';
import { counting } from './counting';
import { draftCrowds } from './crowds';
import { readDraft, type Sources } from './draft-reader';
import { concernOf, plannedCorrections, toCorrect } from './findings-view';
import { followFinding } from './hover';
import { imageIntake } from './image-intake';
import { mountInterface } from './interface';
import { mediaLedger } from './media-ledger';
import { pausing } from './pause';
import { COMPOSITION_LIMIT, replacing } from './replacing';
import { NO_OFFERS, type Planned, rewordings } from './rewordings';
import { draftScanner } from './scanner';
import { engineWarmer, warmUpWhenIdle } from './warm-up';

export interface Desk {
  useSettings(settings: Effective): void;
  /** The review of the composer in use, or in front. */
  current(): Review | null;
  watchByHand(on: boolean): void;
  /** Opens the panel of a watched draft, whatever it holds. */
  showReview(): void;
}

export interface Keeping {
  /** Stores that advice of this rule is not wanted again. */
  readonly adviceOff: (rule: RuleId) => void;
  /** Counts it in the journal. */
  readonly note: (happening: Happening) => void;
}

export function openDesk(win: Window, signal: AbortSignal, keeping: Keeping): Desk {
  const doc = win.document;
  const reviews = new WeakMap<ComposerRoot, Review>();
  const notices = new WeakMap<ComposerRoot, PanelNotice>();
  let settings = DEFAULT_EFFECTIVE;
  const pause = pausing(signal, () => show());
  const counts = counting((happening) => settings.journal && keeping.note(happening));

  const reviewOf = (root: ComposerRoot) => reviews.get(root) ?? NEW_REVIEW;
  /** The review as it is shown and held to: while paused, that of a draft that nobody watches. */
  const inForce = (root: ComposerRoot) => (pause.isOn() ? NEW_REVIEW : reviewOf(root));
  const advance = (root: ComposerRoot, event: ReviewEvent): Review => {
    const next = step(reviewOf(root), event, settings);
    reviews.set(root, next);
    if (!pause.isOn()) counts.stepped(root, event, next);
    return next;
  };

  const ledger = mediaLedger(() => settings.images === 'never');
  const refreshCurrent = () => {
    if (composers.current) refresh(composers.current);
  };
  const altTexts = watchAltTexts(win, signal, refreshCurrent);
  const intake = imageIntake({
    ledger,
    deliver: (root, files) => hand(root, files),
    isWatched: (root) => isWatched(successorOf(root) ?? root),
    changed: () => {
      refreshCurrent();
      show();
    },
    accepted: (root, media) =>
      ignore(
        root,
        mediaConcerns(media, settings.levels).map(({ key }) => key),
      ),
    levels: () => settings.levels,
    terms: () => settings.terms,
    masked: counts.masked,
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

  const isWatched = (root: ComposerRoot) => refresh(root).phase !== 'unwatched';
  const readsPictures = () => settings.images !== 'never' && !pause.isOn();
  const hand = interceptFiles(win, signal, {
    wants: (root) => readsPictures() && (settings.images === 'always' || isWatched(root)),
    hold: ({ root, files }) => {
      composers.turnTo(root);
      intake.take(root, files);
    },
  });

  const wakeEngines = engineWarmer();
  watchChoosing(win, signal, () => readsPictures() && wakeEngines());

  let warm = false;
  const composition = watchComposition(win, signal);
  const changes = replacing(composition, (root) => reviewOf(root).draft);
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
      if (changes.isBusy(root)) return;
      refresh(root);
      show();
    },
  );

  const allowed = permits();
  watchSent(win, signal, (at) => {
    if (!allowed.take(at) && !pause.isOn()) view.tellSent();
  });
  guardSending(win, signal, {
    ask: (root) => {
      refresh(root);
      return mayPost(inForce(root));
    },
    passed: (root) => {
      counts.passed(root, reviewOf(root));
      const { texts, media } = reviewOf(root).draft;
      const items = texts.filter(({ role }) => role === 'post').length;
      allowed.allow(root, items, media.length > 0, performance.now());
    },
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
    if (changes.isBusy(root)) return;
    notices.delete(root);
    const refused = await changes.replace(root, plan);
    if (refused !== null) notices.set(root, refused);
    const { phase } = refresh(root);
    show();
    if (refused !== null) return;
    if (phase === 'ready') sendButtonOf(root)?.focus();
    else if (phase === 'held' || phase === 'shown') view.focusPanel();
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
    onPostAnyway: (reason) =>
      act((root) => {
        decide({ type: 'release' });
        counts.released(root, reason ?? 'unsaid');
        sendButtonOf(root)?.focus();
      }),
    onOpen: () => {
      decide({ type: 'open' });
      view.focusPanel();
    },
    onCopyDraft: () => {
      const root = composers.current;
      const texts = root ? textboxesOf(root).map((textbox) => openEditor(textbox).read()) : [];
      return win.navigator.clipboard.writeText(texts.join('\n\n')).then(
        () => true,
        () => false,
      );
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
    const { judgement } = inForce(root);
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
    const review = root ? inForce(root) : null;
    drawMarks(root ? marksOf(root) : []);
    view.show({
      root,
      review,
      incoming: root ? intake.of(root) : [],
      notice: (root && notices.get(root)) ?? (isOrphaned() ? 'orphaned' : null),
      offers: review && isOpen(review) ? offersOf(review.draft, review.judgement, settings) : NO_OFFERS,
      settings,
      pointed: hover.current,
    });
  }

  watchTheme(doc, signal, show);
  return {
    useSettings: (next) => {
      settings = next;
      pause.follow(next);
      scanner.useTerms(next.terms);
      refreshCurrent();
      show();
    },
    current: () => {
      const root = composers.current ?? frontComposer(doc);
      if (!root) return null;
      refresh(root);
      return inForce(root);
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
