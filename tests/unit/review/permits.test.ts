import { expect, it } from 'vitest';
import { sendsPost } from '../../../lib/composer/sent-watch';
import { permits } from '../../../lib/review/permits';

const SECOND = 1000;
const draft = {};

it('a press allows one request an item, begun after it', () => {
  const allowed = permits();
  allowed.allow(draft, 1, false, 10 * SECOND);
  expect(allowed.take(9 * SECOND)).toBe(false);
  expect(allowed.take(11 * SECOND)).toBe(true);
  expect(allowed.take(11 * SECOND)).toBe(false);
});

it('a clock rounded to a tenth of a second loses no permit', () => {
  const allowed = permits();
  allowed.allow(draft, 1, false, 10_050);
  expect(allowed.take(10_000)).toBe(true);
});

it('a thread goes out one after the other, however long it is', () => {
  const allowed = permits();
  allowed.allow(draft, 3, false, 0);
  expect([50, 100, 150, 155].map((seconds) => allowed.take(seconds * SECOND))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it('a permit ends after a minute, with something attached after ten', () => {
  const bare = permits();
  bare.allow(draft, 1, false, 0);
  expect(bare.take(61 * SECOND)).toBe(false);
  const attached = permits();
  attached.allow(draft, 1, true, 0);
  expect(attached.take(599 * SECOND)).toBe(true);
});

it('pressed twice it is still one post; another draft is another', () => {
  const twice = permits();
  twice.allow(draft, 1, false, 0);
  twice.allow(draft, 1, false, SECOND);
  expect([twice.take(SECOND), twice.take(SECOND)]).toEqual([true, false]);
  const both = permits();
  both.allow(draft, 1, false, 0);
  both.allow({}, 1, false, SECOND);
  expect([both.take(SECOND), both.take(2 * SECOND), both.take(2 * SECOND)]).toEqual([true, true, false]);
});

it('an empty composer that X sends all the same is one post', () => {
  const allowed = permits();
  allowed.allow(draft, 0, false, 0);
  expect(allowed.take(0)).toBe(true);
});

it.each([
  ['https://x.com/i/api/graphql/bDE2rBtZb3uyrczSZ_pI9g/CreateTweet', true],
  ['https://x.com/i/api/graphql/bDE2rBtZb3uyrczSZ_pI9g/CreateNoteTweet?x=1', true],
  ['https://api.x.com/graphql/x/CreateScheduledTweet', true],
  ['https://x.com/i/api/graphql/x/CreateRetweet', false],
  ['https://x.com/i/api/graphql/x/CreateDraftTweet', false],
  ['https://x.com/i/api/graphql/x/DeleteTweet', false],
  ['https://x.com/search?q=CreateTweet', false],
  ['https://x.com/home#CreateTweet', false],
])('%s: %s', (url, sends) => expect(sendsPost(url)).toBe(sends));
