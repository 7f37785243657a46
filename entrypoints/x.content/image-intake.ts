/**
 * The way of pictures into a post: taken before X sees them, reviewed, and handed over as the doctor decided. Files
 * chosen together are handed over together, in their order.
 */
import { type ComposerRoot, successorOf } from '../../lib/composer/scope';
import { nothingRead } from '../../lib/image/report';
import { weighed } from '../../lib/settings/levels';
import type { Levels } from '../../lib/settings/settings';
import type { Terms } from '../../lib/text/terms';
import { type HandOverOptions, handingOver } from './hand-over';
import type { Outcome } from './image-outcome';
import { type Dialogue, reviewImage } from './image-review';
import type { Choice, Incoming, Stage } from './incoming';
import { loadPicture } from './picture';

/** How long what was taken away without a click stays told, in milliseconds: a line is read twice in that time. */
const TELLING = 8000;

export interface Intake {
  /** The pictures on their way into a composer, or into the one it was built in place of. */
  of(root: ComposerRoot): readonly Incoming[];
  take(root: ComposerRoot, files: readonly File[]): void;
  /** The doctor's decision on an item that asks for one; while it is read, only to attach it unread. */
  choose(id: string, choice: Choice): void;
  /** Stops reading; the picture is not attached. */
  cancel(id: string): void;
}

export interface IntakeOptions extends HandOverOptions {
  readonly isWatched: (root: ComposerRoot) => boolean;
  readonly changed: () => void;
  /** What the settings have the kinds weigh. */
  readonly levels: () => Levels;
  /** The doctor's and the team's own words. */
  readonly terms: () => Terms;
  /** So many pictures went to X with something covered. */
  readonly masked: (pictures: number) => void;
}

/** One file of a batch; `answer` is what the doctor's next choice on it is told to. */
interface Entry {
  readonly id: string;
  readonly file: File;
  readonly abort: AbortController;
  answer: (choice: Choice) => void;
}

interface Ready extends Outcome {
  readonly entry: Entry;
}

export function imageIntake({
  isWatched,
  changed,
  levels,
  terms,
  masked,
  ...handing
}: IntakeOptions): Intake {
  let items: readonly Incoming[] = [];
  const entries = new Map<string, Entry>();
  const handOver = handingOver(handing);

  const move = (id: string, stage: Stage) => {
    items = items.map((item) => (item.id === id ? { ...item, stage } : item));
    changed();
  };

  const ask = (entry: Entry, ...[report, notice]: Parameters<Dialogue['ask']>) =>
    new Promise<Choice>((resolve) => {
      entry.answer = resolve;
      move(entry.id, { state: 'asking', report, notice });
    });

  const dialogueOn = (entry: Entry, root: ComposerRoot): Dialogue => ({
    signal: entry.abort.signal,
    terms: terms(),
    isWatched: () => isWatched(root),
    weigh: (read) => ({ ...read, findings: weighed(read.findings, levels()) }),
    reading: (stage) => move(entry.id, stage),
    onSkip(skip) {
      entry.answer = ({ take }) => {
        if (take === 'as-is') skip();
      };
    },
    ask: (report, notice) => ask(entry, report, notice),
    masking: (report) => move(entry.id, { state: 'masking', report, notice: null }),
  });

  async function bring(root: ComposerRoot, batch: readonly Entry[]) {
    // The engines read in the order in which files reach them: a small file must not overtake a large one.
    let before: Promise<void> = Promise.resolve();
    const outcomes = await Promise.all(
      batch.map(async (entry): Promise<Ready[]> => {
        const turn = before;
        let sent = () => {};
        const isSent = new Promise<void>((resolve) => {
          sent = resolve;
        });
        // One that the doctor does not wait for is no reason to go before those that still wait.
        before = Promise.all([turn, isSent]).then(() => {});
        const outcome = await reviewImage(entry.file, dialogueOn(entry, root), { before: turn, sent })
          .catch(() => null)
          .finally(sent);
        move(entry.id, { state: 'settled', removed: [] });
        return outcome ? [{ ...outcome, entry }] : [];
      }),
    );
    const handed: Ready[] = [];
    for (let left = outcomes.flat(); left.length > 0; ) {
      if (await handOver(root, left)) {
        handed.push(...left);
        break;
      }
      const kept: Ready[] = [];
      for (const ready of left) {
        const choice = await ask(ready.entry, nothingRead('unknown'), 'not-attached');
        move(ready.entry.id, { state: 'settled', removed: [] });
        if (choice.take !== 'none') kept.push(ready);
      }
      left = kept;
    }
    masked(handed.filter((one) => one.masked).length);
    const told = handed.filter((one) => one.silent && removedFrom(one).length > 0);
    for (const one of told) move(one.entry.id, { state: 'settled', removed: removedFrom(one) });
    leave(batch.filter((entry) => !told.some((one) => one.entry === entry)));
    if (told.length > 0) setTimeout(() => leave(told.map(({ entry }) => entry)), TELLING);
  }

  function leave(batch: readonly Entry[]) {
    const gone = new Set(batch.map(({ id }) => id));
    for (const id of gone) entries.delete(id);
    for (const item of items) if (gone.has(item.id)) item.picture.close();
    items = items.filter(({ id }) => !gone.has(id));
    changed();
  }

  return {
    of: (root) => items.filter((item) => successorOf(item.root) === root),
    take(root, files) {
      const batch = files.map(
        (file): Entry => ({
          id: crypto.randomUUID(),
          file,
          abort: new AbortController(),
          answer() {},
        }),
      );
      for (const entry of batch) {
        entries.set(entry.id, entry);
        const picture = loadPicture(entry.file, changed);
        const stage = { state: 'waiting' } as const;
        items = [...items, { id: entry.id, root, picture, since: performance.now(), stage }];
      }
      changed();
      void bring(root, batch);
    },
    choose: (id, choice) => entries.get(id)?.answer(choice),
    cancel(id) {
      const entry = entries.get(id);
      entry?.answer({ take: 'none' });
      entry?.abort.abort();
    },
  };
}

const removedFrom = ({ checked }: Outcome) => (checked.state === 'checked' && checked.removed) || [];
