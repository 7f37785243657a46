/** The texts for the stores are as long as the stores take, and the same in the package and in docs/store.md. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const listing = readFileSync('docs/store.md', 'utf8');

/** Characters: the name as addons.mozilla.org shows it whole, the summary as the Chrome Web Store takes it. */
const LONGEST = { name: 45, description: 132 };

/** Bytes that say how wide, how high and how a PNG is coloured (PNG specification, 11.2.2). */
const headerOf = (path: string) => {
  const png = readFileSync(path);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), colour: png.readUInt8(25) };
};
const RGB = 2;

describe.each(['fr', 'en'])('the listing in %s', (language) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
    keyof typeof LONGEST,
    { readonly message: string }
  >;

  it.each(['name', 'description'] as const)('has a %s that fits and stands in docs/store.md', (key) => {
    const { message } = messages[key];
    expect(message.length).toBeLessThanOrEqual(LONGEST[key]);
    expect(listing.replaceAll('\u00a0', ' ')).toContain(`> ${message.replaceAll('\u00a0', ' ')}`);
  });

  it.each(['1-post', '2-image', '3-dark'])(
    'has the picture %s in the size that the stores ask for',
    (name) => {
      expect(headerOf(`docs/store/${language}-${name}.png`)).toEqual({
        width: 1280,
        height: 800,
        colour: RGB,
      });
    },
  );
});
