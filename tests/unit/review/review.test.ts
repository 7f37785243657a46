import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/review/draft';
import { mediaConcerns, POST_TABLE } from '../../../lib/review/judgement';
import { isOpen, mayPost, NEW_REVIEW, type Review, type ReviewEvent, step } from '../../../lib/review/review';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { draftOf, picture, unread } from './drafts';

const reviewAfter = (...events: ReviewEvent[]): Review =>
  events.reduce((review: Review, event) => step(review, event, DEFAULT_SETTINGS), NEW_REVIEW);
const drafted = (draft: Draft): ReviewEvent => ({ type: 'draft', draft });

const CLEAN = draftOf('#DocTocToc 3 ans. Toux. 38°.');
const NOTED = draftOf('#DocTocToc vue le ⟨warn:12 mars 2024⟩');
const NAMED = draftOf('#DocTocToc Mme ⟨stop:Durand⟩, 86 ans');

describe('what Post does, row by row', () => {
  const rows = [
    { name: 'nothing', draft: CLEAN, weight: 'quiet', phase: 'quiet', post: 'pass' },
    {
      name: 'count only',
      draft: draftOf('#DocTocToc F⟨count:86⟩'),
      weight: 'quiet',
      phase: 'quiet',
      post: 'pass',
    },
    { name: 'warn', draft: NOTED, weight: 'warn', phase: 'noted', post: 'pass' },
    { name: 'stop', draft: NAMED, weight: 'stop', phase: 'flagged', post: 'hold' },
    {
      name: 'an image with a stop',
      draft: { ...CLEAN, media: [picture('a', 'stop')] },
      weight: 'stop',
      phase: 'flagged',
      post: 'hold',
    },
    {
      name: 'an image not checked',
      draft: {
        ...CLEAN,
        media: [{ id: 'a', state: 'not-checked', why: 'not-delivered' } as const],
      },
      weight: 'not-checked',
      phase: 'flagged',
      post: 'hold',
    },
    {
      name: 'a text read without names and places',
      draft: unread(CLEAN),
      weight: 'not-checked',
      phase: 'flagged',
      post: 'hold',
    },
    {
      name: 'no text, and no names and places',
      draft: { ...unread(draftOf('  ')), answered: ['#DocTocToc'] },
      weight: 'quiet',
      phase: 'quiet',
      post: 'pass',
    },
    {
      name: 'an image still being read',
      draft: { ...CLEAN, waiting: 1 },
      weight: 'not-checked',
      phase: 'flagged',
      post: 'hold',
    },
    {
      name: "a GIF of X's own picker",
      draft: { ...CLEAN, media: [{ id: 'gif', state: 'harmless' } as const] },
      weight: 'quiet',
      phase: 'quiet',
      post: 'pass',
    },
  ] as const;

  it.each(rows)('$name: $weight, $post', ({ draft, weight, phase, post }) => {
    const review = reviewAfter(drafted(draft));
    expect(review.judgement.weight).toBe(weight);
    expect(review.phase).toBe(phase);
    expect(mayPost(review)).toBe(post);
    expect(POST_TABLE[weight].post).toBe(post);
  });

  it('judges every item of the thread together', () => {
    const [first] = CLEAN.texts;
    const [second] = draftOf('suite : M. ⟨stop:Martin⟩').texts;
    if (!first || !second) throw new Error('two texts');
    expect(mayPost(reviewAfter(drafted({ ...CLEAN, texts: [first, second] })))).toBe('hold');
  });
});

describe('which drafts are watched', () => {
  it('leaves a draft without a watched tag alone, whatever it says', () => {
    const review = reviewAfter(drafted(draftOf('Mme ⟨stop:Durand⟩ est venue')));
    expect(review.phase).toBe('unwatched');
    expect(mayPost(review)).toBe('pass');
  });

  it.each(['#doctoctoc', '#DOCTOCTOC', '#DocsTocToc', '#SantéTocToc', '＃doctoctoc'])('watches %s', (tag) => {
    expect(reviewAfter(drafted(draftOf(`⟨stop:Durand⟩ ${tag}`))).phase).toBe('flagged');
  });

  it('does not take a longer tag for a watched one', () => {
    expect(reviewAfter(drafted(draftOf('⟨stop:Durand⟩ #doctoctocs'))).phase).toBe('unwatched');
  });

  it('watches an answer to a post that carries the tag', () => {
    expect(
      reviewAfter(drafted(draftOf('Mme ⟨stop:Durand⟩', { answered: ['avis ? #doctoctoc'] }))).phase,
    ).toBe('flagged');
  });

  it('watches when the doctor switches it on', () => {
    expect(reviewAfter(drafted(draftOf('Mme ⟨stop:Durand⟩')), { type: 'watch', on: true }).phase).toBe(
      'flagged',
    );
  });

  it('judges what was written before the tag the moment the tag comes', () => {
    expect(
      reviewAfter(drafted(draftOf('Mme ⟨stop:Durand⟩')), drafted(draftOf('Mme ⟨stop:Durand⟩ #doctoctoc')))
        .phase,
    ).toBe('flagged');
  });
});

describe('from held to sent', () => {
  const held = [drafted(NAMED), { type: 'post' }] as const;

  it('opens the panel when Post is held, and only then', () => {
    expect(isOpen(reviewAfter(drafted(NAMED)))).toBe(false);
    expect(reviewAfter(...held).phase).toBe('held');
  });

  it('is ready once nothing holds, and the next Post passes', () => {
    const review = reviewAfter(...held, drafted(draftOf('#DocTocToc Une patiente, 86 ans')));
    expect(review.phase).toBe('ready');
    expect(mayPost(review)).toBe('pass');
  });

  it('holds again when everything is undone', () => {
    const review = reviewAfter(...held, drafted(CLEAN), drafted(NAMED));
    expect(review.phase).toBe('held');
    expect(mayPost(review)).toBe('hold');
  });

  it('leaves the way free when the doctor writes on after "ready"', () => {
    expect(
      reviewAfter(...held, drafted(CLEAN), drafted(draftOf('#DocTocToc 3 ans. Toux. 38°. Et ?'))).phase,
    ).toBe('quiet');
  });

  it('releases exactly these words', () => {
    const released = reviewAfter(...held, { type: 'release' });
    expect(mayPost(released)).toBe('pass');
    expect(mayPost(step(released, drafted(NAMED), DEFAULT_SETTINGS))).toBe('pass');
    expect(
      mayPost(step(released, drafted(draftOf('#DocTocToc Mme ⟨stop:Durand⟩, 87 ans')), DEFAULT_SETTINGS)),
    ).toBe('hold');
  });

  it('releases exactly these pictures', () => {
    const named = { ...NAMED, media: [picture('a', 'count')] };
    const released = reviewAfter(drafted(named), { type: 'post' }, { type: 'release' });
    expect(
      mayPost(step(released, drafted({ ...named, media: [picture('b', 'count')] }), DEFAULT_SETTINGS)),
    ).toBe('hold');
  });

  it('does not come back to life when a voided release finds its words again', () => {
    const back = reviewAfter(...held, { type: 'release' }, drafted(CLEAN), drafted(NAMED));
    expect(mayPost(back)).toBe('hold');
  });

  it('cannot be released unseen', () => {
    expect(mayPost(reviewAfter(drafted(NAMED), { type: 'release' }))).toBe('hold');
  });

  it('keeps what was ignored with the draft, and forgets it with the draft', () => {
    const [concern] = reviewAfter(...held).judgement.concerns;
    const ignored = reviewAfter(...held, { type: 'ignore', keys: [concern?.key ?? ''] });
    expect(mayPost(ignored)).toBe('pass');
    const longer = draftOf('#DocTocToc bonjour, Mme ⟨stop:Durand⟩, 86 ans');
    expect(mayPost(step(ignored, drafted(longer), DEFAULT_SETTINGS))).toBe('pass');
    const emptied = step(ignored, drafted(draftOf('')), DEFAULT_SETTINGS);
    const next = step(emptied, drafted(NAMED), DEFAULT_SETTINGS);
    expect(mayPost(next)).toBe('hold');
  });

  it('keeps the decisions while X rebuilds its editor', () => {
    const [concern] = reviewAfter(...held).judgement.concerns;
    const ignored = reviewAfter(...held, { type: 'ignore', keys: [concern?.key ?? ''] });
    const rebuilt = step(ignored, drafted({ ...NAMED, texts: [] }), DEFAULT_SETTINGS);
    expect(mayPost(step(rebuilt, drafted(NAMED), DEFAULT_SETTINGS))).toBe('pass');
  });

  it('is watched by hand before the first word', () => {
    const review = reviewAfter(
      drafted(draftOf('')),
      { type: 'watch', on: true },
      drafted(draftOf('Mme ⟨stop:Durand⟩')),
    );
    expect(review.phase).toBe('flagged');
  });

  it('takes an ignored concern back', () => {
    const [concern] = reviewAfter(...held).judgement.concerns;
    const key = concern?.key ?? '';
    const ignored = reviewAfter(...held, { type: 'ignore', keys: [key] });
    expect(ignored.judgement.ignored.map((kept) => kept.key)).toEqual([key]);
    expect(
      mayPost(reviewAfter(...held, { type: 'ignore', keys: [key] }, { type: 'restore', keys: [key] })),
    ).toBe('hold');
  });

  it('does not hold an image again that was attached knowingly, and still names it', () => {
    const keys = mediaConcerns(picture('a', 'stop')).map(({ key }) => key);
    const known = reviewAfter(drafted({ ...CLEAN, media: [picture('a', 'stop')] }), { type: 'ignore', keys });
    expect(mayPost(known)).toBe('pass');
    expect(known.judgement.ignored).toHaveLength(1);
  });
});
