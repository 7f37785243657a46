/** Several composers and other people's posts on one page: only the doctor's draft in use is judged. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseFiles } from './support/files';
import { inBothBrowsers, openLabWithDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';

const PHOTO = fileURLToPath(new URL('../standin/photos/report.png', import.meta.url));

inBothBrowsers((name) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLabWithDiscret(name);
  });
  afterAll(() => lab?.close());

  it('judges the reply, not the home composer behind the dialog', async () => {
    const x = await lab.open('/home');
    await x.type('home', '#DocTocToc Mme Durand, 86 ans');
    await x.discret.waitFor('[data-part="note"]', { text: 'Durand' });
    await x.page.evaluate(() => window.standin.go('/compose/post'));
    await x.type('dialog', '#DocTocToc 3 ans, toux.');
    await x.send('dialog');
    await x.waitForToast();
    expect(lab.records.posts.map((post) => post.text)).toEqual(['#DocTocToc 3 ans, toux.']);
    await x.send('home');
    await x.discret.waitFor('[data-part="panel"][data-state="held"]');
    expect(lab.records.posts).toHaveLength(1);
  });

  it('watches an answer by the tag of the post it answers', async () => {
    const x = await lab.open('/compose/post?in_reply_to=1001');
    await x.type('dialog', 'Vu le même chez Mme Durand');
    await x.send('dialog');
    await x.discret.waitFor('[data-part="panel"][data-state="held"]');
    expect(lab.records.posts).toEqual([]);
  });

  it('watches a reply on the post’s own page', async () => {
    const x = await lab.open('/pneumoponant/status/1001');
    await x.type('status', 'Vu le même chez Mme Durand');
    await x.send('status');
    await x.discret.waitFor('[data-part="panel"][data-state="held"]');
    expect(lab.records.posts).toEqual([]);
  });

  it('leaves a file chosen elsewhere on the page, in a message drawer for example, to the page', async () => {
    const x = await lab.open('/home');
    await x.type('home', '#DocTocToc 3 ans');
    await x.page.evaluate(() => {
      const drawer = document.createElement('div');
      drawer.innerHTML = '<input type="file" data-testid="fileInput" id="drawer">';
      document.querySelector('#layers')?.append(drawer);
      drawer.addEventListener('change', (event) => {
        document.title = String((event.target as HTMLInputElement).files?.length);
      });
    });
    await chooseFiles(x.page, '#drawer', [PHOTO]);
    await x.page.waitForFunction(() => document.title === '1');
    expect(await x.discret.query('[data-part="shelf-item"]')).toEqual([]);
    expect(lab.records.uploads).toEqual([]);
  });

  it('never reads the pictures of other people', async () => {
    const x = await lab.open('/compose/post?in_reply_to=1001');
    await x.type('dialog', '#DocTocToc je pense pareil');
    await x.send('dialog');
    await x.waitForToast();
    expect(lab.records.posts).toHaveLength(1);
    expect(await x.discret.query('[data-part="shelf-item"]')).toEqual([]);
  });
});
