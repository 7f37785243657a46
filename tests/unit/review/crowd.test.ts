/** What the crowd of a draft weighs, from real words to what Post does. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/review/draft';
import { mayPost, NEW_REVIEW, type Review, type ReviewEvent, step } from '../../../lib/review/review';
import { crowdsOf } from '../../../lib/risk/crowd';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { scan } from '../../../lib/text/scan';
import { draftOf } from './drafts';

const drafted = (...posts: string[]): ReviewEvent => {
  const texts = posts.map((text) => ({ role: 'post', text, scan: scan(text, { lang: 'fr' }) }) as const);
  const draft: Draft = {
    ...draftOf(''),
    texts,
    crowds: crowdsOf(texts, { language: 'fr', practice: null, year: 2026 }),
  };
  return { type: 'draft', draft };
};
const reviewAfter = (...events: ReviewEvent[]): Review =>
  events.reduce((review: Review, event) => step(review, event, DEFAULT_SETTINGS), NEW_REVIEW);
const crowdKeys = ({ judgement }: Review) =>
  judgement.concerns.filter(({ type }) => type === 'crowd').map(({ key }) => key);

const RED = '#DocTocToc Notaire de 86 ans à Saint-Flour, anémie. Un avis ?';
const ORANGE = '#DocTocToc Notaire de 86 ans, anémie. Un avis ?';
const CLEAN = '#DocTocToc 3 ans. Éruption depuis ce matin. Toux. 38°.';
const RARE = '#DocTocToc Garçon de 7 ans, maladie de Fabry. Un avis ?';

describe('a description that fits too few', () => {
  it('holds Post when red', () => {
    const review = reviewAfter(drafted(RED));
    expect(review.judgement.weight).toBe('stop');
    expect(review.phase).toBe('flagged');
    expect(mayPost(review)).toBe('hold');
  });

  it('leaves a note when orange, and Post passes', () => {
    const review = reviewAfter(drafted(ORANGE));
    expect(crowdKeys(review)).toHaveLength(1);
    expect(review.phase).toBe('noted');
    expect(mayPost(review)).toBe('pass');
  });

  it.each([CLEAN, RARE])('says nothing of %s', (text) => {
    const review = reviewAfter(drafted(text));
    expect(review.phase).toBe('quiet');
    expect(review.judgement.concerns).toEqual([]);
  });

  it('says nothing without a watched tag', () => {
    expect(mayPost(reviewAfter(drafted(RED.replace('#DocTocToc ', ''))))).toBe('pass');
  });

  it('is ready once it is said less closely', () => {
    const review = reviewAfter(drafted(RED), { type: 'post' }, drafted(ORANGE));
    expect(review.phase).toBe('ready');
    expect(mayPost(review)).toBe('pass');
  });
});

describe('a description that the doctor keeps', () => {
  const [key = ''] = crowdKeys(reviewAfter(drafted(RED)));
  const kept = [drafted(RED), { type: 'ignore', keys: [key] }] as const;

  it('weighs nothing', () => {
    expect(mayPost(reviewAfter(...kept))).toBe('pass');
    expect(reviewAfter(...kept).judgement.ignored.map((concern) => concern.key)).toContain(key);
  });

  it('stays kept while only what it does not count changes', () => {
    expect(mayPost(reviewAfter(...kept, drafted(`${RED} Merci à tous.`)))).toBe('pass');
  });

  it('is judged again with one fact more', () => {
    expect(mayPost(reviewAfter(...kept, drafted(RED.replace('anémie', 'anémie, veuf'))))).toBe('hold');
  });

  it('does not hide another patient of the same post', () => {
    const two = [
      '#DocTocToc Cas 1 : femme de 86 ans, notaire à Saint-Flour, anémie.',
      'Cas 2 : homme de 70 ans, luthier à Murat, toux.',
    ];
    const review = reviewAfter(drafted(...two));
    const keys = crowdKeys(review);
    expect(keys).toHaveLength(2);
    expect(mayPost(reviewAfter(drafted(...two), { type: 'ignore', keys: keys.slice(0, 1) }))).toBe('hold');
    expect(mayPost(reviewAfter(drafted(...two), { type: 'ignore', keys }))).toBe('pass');
  });
});

describe('a look asked for', () => {
  it('opens the panel of a quiet draft, and leaves it open while nothing comes up', () => {
    const shown = reviewAfter(drafted(CLEAN), { type: 'open' });
    expect(shown.phase).toBe('shown');
    expect(reviewAfter(drafted(CLEAN), { type: 'open' }, drafted(`${CLEAN} Merci`)).phase).toBe('shown');
    expect(mayPost(shown)).toBe('pass');
  });

  it('opens nothing on a draft that is not watched', () => {
    expect(reviewAfter(drafted('3 ans, toux'), { type: 'open' }).phase).toBe('unwatched');
  });
});
