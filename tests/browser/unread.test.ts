/** Given a text that nothing could read, Post is held: "not checked" is never "clean". */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { inBothBrowsers } from './support/in-both-browsers';
import { openLab } from './support/lab';
import { unzip } from './support/unzip';

const SAFE = '#DocTocToc Une patiente, 86 ans, chute. Un avis ?';

inBothBrowsers((name) => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  /** The package with one of its content scripts empty. */
  async function packedWithout(script: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'discret-unread-'));
    folders.push(folder);
    const packed = inject('packed')[name];
    await (name === 'firefox' ? unzip(packed, folder) : cp(packed, folder, { recursive: true }));
    await writeFile(join(folder, script), '');
    return folder;
  }

  describe.each(['engine.js', 'lexicon.js'])('without %s', (script) => {
    it('a draft in which nothing would be found is held, and goes only by the doctor’s word', async () => {
      const lab = await openLab(name, { extension: await packedWithout(script) });
      try {
        const x = await lab.open('/compose/post');
        await x.type('dialog', SAFE);
        await x.send('dialog');
        await x.discret.waitFor('[data-part="panel"][data-state="held"]');
        expect(lab.records.posts).toEqual([]);
        expect(await x.discret.text()).toContain('n’a pas');
        await x.discret.click('[data-part="post-anyway"]');
        await x.discret.click('[data-part="confirm-post-anyway"]');
        await x.discret.waitFor('[data-part="panel"][data-state="released"]');
        await x.send('dialog');
        await x.waitForToast();
        expect(lab.records.posts.map(({ text }) => text)).toEqual([SAFE]);
        expect(await x.errors()).toEqual([]);
      } finally {
        await lab.close();
      }
    });
  });
});
