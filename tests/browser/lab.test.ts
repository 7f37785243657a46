/** The lab is right: the packed extension runs on X's addresses, its closed root can be seen, and nothing else is reached. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBothBrowsers, openLabWithDiscret, openLabWithoutDiscret } from './support/in-both-browsers';
import type { Lab } from './support/lab';
import { foreignHosts } from './support/launch';

/** The part of both browsers' extension interface that asking a tab takes. */
interface Tabs {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

/** Asks every tab's content script from a page of the extension; a tab without one gives nothing. */
async function askTabs(lab: Lab): Promise<readonly unknown[]> {
  const page = await lab.extensionPage('popup.html');
  const answers = await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Tabs; readonly chrome: Tabs };
    const { tabs } = browser ?? chrome;
    const all = await tabs.query({});
    const asked = all.map(({ id }) => tabs.sendMessage(id ?? -1, { type: 'ask-draft' }).catch(() => null));
    return (await Promise.all(asked)).filter((answer) => answer !== null && answer !== undefined);
  });
  await page.close();
  return answers;
}

inBothBrowsers((name) => {
  describe('with the packed extension', () => {
    let lab: Lab;
    beforeAll(async () => {
      lab = await openLabWithDiscret(name);
    });
    afterAll(() => lab.close());

    for (const address of ['https://x.com/home', 'https://twitter.com/home']) {
      test(`its content script answers at ${address}`, async () => {
        await lab.open(address);
        expect(await askTabs(lab)).toMatchObject([{ stops: 0, warns: 0, notChecked: 0 }]);
      });
    }

    test('names and places are at hand, and the page cannot see them', async () => {
      const x = await lab.open('/home');
      await x.type('home', '#DocTocToc Siobhan Yilmaz tousse encore');
      expect(await askTabs(lab)).toMatchObject([{ stops: 1, textUnread: false }]);
      const seen = await x.page.evaluate(() => Symbol.for('discret.lexicon') in globalThis);
      expect(seen).toBe(false);
    });

    test('the popup speaks of the page in front', async () => {
      const x = await lab.open('/home');
      await x.type('home', '#DocTocToc 3 ans, fièvre');
      const popup = await lab.popup(x);
      expect(await popup.$('button, input')).not.toBeNull();
      await popup.close();
    });
  });

  describe('without it', () => {
    let lab: Lab;
    beforeAll(async () => {
      lab = await openLabWithoutDiscret(name);
    });
    afterAll(() => lab.close());

    test('no content script answers, and the helper finds no host', async () => {
      const x = await lab.open('/home');
      expect(await x.discret.ask('*')).toEqual({ hosts: 0, text: '', seen: [] });
    });

    test('a closed root is seen, waited for and clicked with the mouse', async () => {
      const x = await lab.open('/home');
      await x.page.evaluate(() => {
        const host = document.createElement('discret-root');
        host.style.cssText = 'position: fixed; inset: 40px auto auto 40px';
        const button = document.createElement('button');
        button.className = 'fix';
        button.textContent = 'Avant';
        button.addEventListener('click', (event) => {
          button.textContent = event.isTrusted ? 'Vraie souris' : 'Fausse souris';
        });
        host.attachShadow({ mode: 'closed' }).append(button);
        document.documentElement.append(host);
      });
      expect((await x.discret.query('button'))[0]).toMatchObject({
        tag: 'button',
        text: 'Avant',
        focused: false,
      });
      await x.discret.click('.fix');
      const [button] = await x.discret.waitFor('.fix', { text: 'souris', focused: true });
      expect(button?.text).toBe('Vraie souris');
      expect(await x.discret.text()).toBe('Vraie souris');
      await expect(x.discret.waitFor('.other', { ms: 300 })).rejects.toThrow('It shows: Vraie souris');
    });

    test("X's policy is a real header: the page reaches no other host, not even the proxy", async () => {
      const x = await lab.open('/home');
      const failed = await x.page.evaluate(() =>
        fetch('https://elsewhere.example/').then(
          () => false,
          () => true,
        ),
      );
      expect(failed).toBe(true);
      expect(foreignHosts(name, lab.records.refused)).toEqual([]);
    });

    test('whoever tries another host is refused and written down', async () => {
      const x = await lab.open('/home');
      await expect(x.page.goto('https://elsewhere.example/')).rejects.toThrow();
      expect(new Set(foreignHosts(name, lab.records.refused))).toEqual(new Set(['elsewhere.example:443']));
    });
  });
});
