/** What the doctor or the team has a kind weigh, in the review of a draft. */
import { describe, expect, it } from 'vitest';
import { mayPost, NEW_REVIEW, step } from '../../../lib/review/review';
import type { Levels } from '../../../lib/settings/settings';
import type { Finding } from '../../../lib/text/finding';
import { draftOf, picture } from './drafts';

const reviewOf = (draft: ReturnType<typeof draftOf>, levels: Levels) =>
  step(NEW_REVIEW, { type: 'draft', draft }, { tags: ['doctoctoc'], levels });
const NAMED = draftOf('#DocTocToc Mme ⟨stop:Durand⟩');
const kindIn = (draft: typeof NAMED): Finding['kind'] => draft.texts[0]?.scan.findings[0]?.kind ?? 'custom';

describe('a kind that is turned down', () => {
  it('to a note lets the post pass with that note', () => {
    const review = reviewOf(NAMED, { [kindIn(NAMED)]: 'warn' });
    expect([mayPost(review), review.phase]).toEqual(['pass', 'noted']);
  });

  it('to nothing says nothing, and the estimate still reads what was found', () => {
    const review = reviewOf(NAMED, { [kindIn(NAMED)]: 'off' });
    expect([review.phase, review.judgement.concerns]).toEqual(['quiet', []]);
    expect(review.draft.texts[0]?.scan.findings[0]?.level).toBe('stop');
  });
});

describe('a kind that is raised', () => {
  it('holds the post where it was only counted', () => {
    const counted = draftOf('#DocTocToc F⟨count:86⟩');
    expect(mayPost(reviewOf(counted, {}))).toBe('pass');
    expect(mayPost(reviewOf(counted, { [kindIn(counted)]: 'stop' }))).toBe('hold');
  });

  it('holds it for a picture as well', () => {
    const seen = picture('a', 'warn');
    const draft = { ...draftOf('#DocTocToc 3 ans'), media: [seen] };
    const kind = seen.state === 'checked' ? (seen.findings[0]?.kind ?? 'custom') : 'custom';
    expect(mayPost(reviewOf(draft, {}))).toBe('pass');
    expect(mayPost(reviewOf(draft, { [kind]: 'stop' }))).toBe('hold');
  });
});

describe('the same findings with the same levels', () => {
  it('stay the same objects, by which the screen knows them', () => {
    const levels: Levels = { [kindIn(NAMED)]: 'warn' };
    const found = () => {
      const [concern] = reviewOf(NAMED, levels).judgement.concerns;
      return concern?.type === 'text' ? concern.finding : null;
    };
    expect(found()).not.toBeNull();
    expect(found()).toBe(found());
  });
});

describe('a picture that the settings let pass unread', () => {
  it('holds nothing', () => {
    const draft = { ...draftOf('#DocTocToc 3 ans'), media: [{ id: 'a', state: 'left' } as const] };
    expect(reviewOf(draft, {}).phase).toBe('quiet');
  });
});
