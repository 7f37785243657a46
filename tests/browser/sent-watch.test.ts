/** The second guard: a post that left behind our back is told, and no other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import type { LabPage } from './support/lab-page';

const NAMED = '#DocTocToc Mme Durand, 86 ans, chute. Un avis ?';
const SAFE = '#DocTocToc 3 ans, toux. Un avis ?';
const TOLD = '[data-part="sent-unchecked"]';

inBothBrowsers((name) => {
  let lab: Lab;
  let x: LabPage;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  const compose = async (text: string, path = '/compose/post') => {
    x = await lab.open(path);
    await x.type('dialog', text);
  };
  const posts = (count: number) => lab.records.until(`${count} posts`, ({ posts }) => posts.length === count);
  /** What the browser has told of the page's requests so far has been heard by every observer. */
  const allTold = (requests: number) =>
    x.page.evaluate(
      (wanted) =>
        new Promise<void>((resolve) => {
          let seen = 0;
          new PerformanceObserver((list) => {
            seen += list.getEntries().filter((entry) => entry.name.includes('/i/api/')).length;
            if (seen >= wanted) requestAnimationFrame(() => resolve());
          }).observe({ type: 'resource', buffered: true });
        }),
      requests,
    );
  const silent = async (requests: number) => {
    await allTold(requests);
    expect(await x.discret.query(TOLD)).toEqual([]);
  };

  describe('a post that nobody let pass is told', () => {
    it('sent by the page itself, and the line stays until it was read', async () => {
      await compose(NAMED);
      await x.page.evaluate(() => window.standin.send('dialog'));
      await x.discret.waitFor(TOLD, { text: 'parti sans vérification', visible: true });
      expect(lab.records.posts.map(({ text }) => text)).toEqual([NAMED]);
      await x.page.evaluate(() => window.standin.go('/home'));
      await x.discret.waitFor(TOLD, { visible: true });
      await x.discret.click('[data-part="sent-close"]');
      await x.discret.waitFor(TOLD, { count: 0 });
    });

    it('although the page empties the browser’s list of requests and lets it hold none', async () => {
      await compose(SAFE);
      await x.page.evaluate(() => {
        performance.clearResourceTimings();
        performance.setResourceTimingBufferSize(0);
        window.standin.send('dialog');
      });
      await x.discret.waitFor(TOLD);
    });

    it('after one that passed: a press allows one post', async () => {
      await compose(SAFE);
      await x.send('dialog');
      await posts(1);
      await silent(1);
      await x.page.evaluate(() => window.standin.fill('home', 'Mme Durand'));
      await x.page.evaluate(() => window.standin.send('home'));
      await x.discret.waitFor(TOLD);
      expect(lab.records.posts).toHaveLength(2);
    });

    it('in English where X speaks English, with no composer on the page', async () => {
      x = await lab.open('/home?device=phone&ui=en');
      await x.page.evaluate(() => {
        window.standin.fill('home', 'Mrs Brown, 86');
        window.standin.send('home');
      });
      await x.discret.waitFor(TOLD, { text: 'left without a check' });
    });
  });

  describe('nothing is told of', () => {
    it('a post that passed', async () => {
      await compose(SAFE);
      await x.press('Control+Enter');
      await posts(1);
      await silent(1);
    });

    it('a draft without a watched tag', async () => {
      await compose('Bonne garde à tous.');
      await x.send('dialog');
      await posts(1);
      await silent(1);
    });

    it('a post that the doctor let go', async () => {
      await compose(NAMED);
      await x.send('dialog');
      await x.discret.click('[data-part="post-anyway"]');
      await x.discret.click('[data-part="confirm-post-anyway"]');
      await x.discret.waitFor('[data-part="panel"][data-state="released"]');
      await x.send('dialog');
      await posts(1);
      await silent(1);
    });

    it('a thread of three: three requests from one press', async () => {
      await compose(SAFE);
      for (const n of [1, 2]) {
        await x.click('[data-testid="addButton"]');
        await x.type('dialog', `suite ${n}`, n);
      }
      await x.send('dialog');
      await posts(3);
      await silent(3);
    });

    it('a post for later', async () => {
      await compose(SAFE);
      await x.click('[role="dialog"] [data-testid="scheduleOption"]');
      await x.click('[data-testid="scheduledConfirmationPrimaryAction"]');
      await x.send('dialog');
      await posts(1);
      await silent(1);
    });

    it('an answer', async () => {
      x = await lab.open('/home');
      await x.click('[data-testid="tweet"] [data-testid="reply"]');
      await x.type('dialog', 'Vu le même hier, plutôt viral.');
      await x.send('dialog');
      await posts(1);
      await silent(1);
    });

    it('reposts, likes and kept drafts, which X sends in other words', async () => {
      x = await lab.open('/home');
      for (const operation of ['CreateRetweet', 'FavoriteTweet', 'DeleteTweet'])
        await x.page.evaluate((called) => window.standin.call(called), operation);
      await silent(3);
    });
  });
});
