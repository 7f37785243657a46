/** Pictures that were decided reach X, and what each of X's new previews shows is noted. */
import { previewsAfter } from '../../lib/composer/arrivals';
import { type ComposerRoot, successorOf } from '../../lib/composer/scope';
import type { DraftMedia } from '../../lib/review/draft';
import type { Outcome } from './image-outcome';
import type { MediaLedger } from './media-ledger';

/** How long X may take to show what it was handed, in milliseconds. */
const PREVIEW_LIMIT = 10_000;

export interface HandOverOptions {
  readonly ledger: MediaLedger;
  readonly deliver: (root: ComposerRoot, files: readonly File[]) => boolean;
  /** X shows a picture that the doctor attached knowing what stays on it. */
  readonly accepted: (root: ComposerRoot, media: DraftMedia) => void;
}

/** Answers whether the files were handed over: false when the composer takes none any more. */
export type HandOver = (root: ComposerRoot, outcomes: readonly Outcome[]) => Promise<boolean>;

export function handingOver({ ledger, deliver, accepted }: HandOverOptions): HandOver {
  let last: Promise<unknown> = Promise.resolve();

  async function hand(root: ComposerRoot, outcomes: readonly Outcome[]): Promise<boolean> {
    const here = successorOf(root);
    // The doctor has left that draft: its pictures go nowhere.
    if (!here) return true;
    let delivered = false;
    const files = outcomes.map(({ file }) => file);
    const urls = await previewsAfter(
      here,
      files.length,
      () => {
        delivered = deliver(here, files);
        return delivered;
      },
      PREVIEW_LIMIT,
    );
    // Were some refused by X, nobody could say which: then all stay unknown, and unknown is "not checked".
    if (urls.length === outcomes.length) {
      for (const [index, { checked, names, accepted: known }] of outcomes.entries()) {
        const id = urls[index] ?? '';
        ledger.enter(id, checked, names);
        if (known) accepted(here, { ...checked, id });
      }
    }
    return delivered;
  }

  return (root, outcomes) => {
    // One delivery at a time, so that each new preview is known by the file it shows.
    const turn = last.then(() => hand(root, outcomes));
    last = turn.catch(() => {});
    return turn;
  };
}
