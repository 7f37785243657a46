/** What the journal hears of a draft on its way. */
import { describe, expect, it } from 'vitest';
import { counting } from '../../../entrypoints/x.content/counting';
import type { Happening } from '../../../lib/journal/journal';
import type { Draft } from '../../../lib/review/draft';
import { mayPost, NEW_REVIEW, type Review, type ReviewEvent, step } from '../../../lib/review/review';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { scan } from '../../../lib/text/scan';

const draftOf = (text: string): Draft => ({
  texts: [{ role: 'post', text, scan: scan(text) }],
  crowds: [],
  media: [],
  waiting: 0,
  answered: [],
});
const NAMED: ReviewEvent = { type: 'draft', draft: draftOf('#DocTocToc Mme Durand, tél. 06 12 34 56 78') };
const CLEAN: ReviewEvent = { type: 'draft', draft: draftOf('#DocTocToc Une patiente') };
const EMPTY: ReviewEvent = { type: 'draft', draft: draftOf('') };
const POST: ReviewEvent = { type: 'post' };

/** A composer: the journal only tells one from another. */
const root = {} as HTMLElement;

function run(events: readonly ReviewEvent[]) {
  const heard: Happening[] = [];
  const counts = counting((happening) => heard.push(happening));
  let review: Review = NEW_REVIEW;
  for (const event of events) {
    if (event.type === 'post' && mayPost(review) === 'pass') counts.passed(root, review);
    review = step(review, event, DEFAULT_SETTINGS);
    counts.stepped(root, event, review);
  }
  return { heard, counts, review };
}

const HELD = { type: 'held', kinds: ['person', 'phone'] };

describe('the journal hears', () => {
  it('of a post that was held, once, however often Post is pressed', () => {
    expect(run([NAMED, POST, POST]).heard).toEqual([HELD]);
  });

  it('of one that was then corrected', () => {
    expect(run([NAMED, POST, CLEAN, POST]).heard).toEqual([HELD, { type: 'corrected' }]);
  });

  it('nothing of a draft that was corrected before Post was pressed', () => {
    expect(run([NAMED, CLEAN, POST]).heard).toEqual([]);
  });

  it('nothing more of one that was given up, and of the next one anew', () => {
    expect(run([NAMED, POST, EMPTY, NAMED, POST]).heard).toEqual([HELD, HELD]);
  });

  it('of one posted anyway, with its reason, when it goes', () => {
    const { heard, counts, review } = run([NAMED, POST, { type: 'release' }]);
    counts.released(root, 'invented');
    expect(heard).toEqual([HELD]);
    counts.passed(root, review);
    expect(heard).toEqual([HELD, { type: 'anyway', reason: 'invented' }]);
  });

  it('of masked pictures, not of none', () => {
    const { heard, counts } = run([]);
    counts.masked(0);
    counts.masked(2);
    expect(heard).toEqual([{ type: 'masked', pictures: 2 }]);
  });
});
