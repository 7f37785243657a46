/** The check of a written picture, given files that somebody tampered with. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionPage, openExtensionPage } from '../../scripts/extension-page';
import { packExtension } from './support/packed';

/** The page's side: draws, writes, tampers, and says what the check says of it. */
const CLIENT = `
import { verify } from './lib/image/verify';
import { encode } from './lib/image/encode';
const BOX = { x: 40, y: 60, w: 120, h: 40 };
function draw(tampering) {
  const canvas = new OffscreenCanvas(400, 300);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const ground = context.createLinearGradient(0, 0, 400, 300);
  ground.addColorStop(0, '#fff'); ground.addColorStop(1, '#468');
  context.fillStyle = ground; context.fillRect(0, 0, 400, 300);
  context.fillStyle = '#135';
  for (let x = 200; x < 400; x += 40) context.fillRect(x, 150, 20, 120);
  if (tampering === 'moved') context.drawImage(canvas, 12, 0);
  if (tampering === 'noise') {
    const image = context.getImageData(0, 0, 400, 300);
    for (let at = 0; at < image.data.length; at += 4) image.data[at] ^= 3;
    context.putImageData(image, 0, 0);
  }
  context.fillStyle = '#000'; context.fillRect(BOX.x, BOX.y, BOX.w, BOX.h);
  if (tampering === 'letters in the box') { context.fillStyle = '#fff'; context.fillText('DURAND', 80, 84); }
  if (tampering === 'one pixel') { context.fillStyle = '#f00'; context.fillRect(300, 200, 1, 1); }
  if (tampering === 'smaller') { const small = new OffscreenCanvas(399, 300); small.getContext('2d').drawImage(canvas, 0, 0); return small; }
  return canvas;
}
export async function check(type, tampering) {
  const encoded = await encode(draw(tampering), type);
  if (tampering === 'bytes after the end') {
    const more = new Uint8Array(encoded.bytes.length + 4);
    more.set(encoded.bytes);
    encoded.bytes = more;
  }
  return verify(encoded, [BOX], draw('')).then(() => 'passes', String);
}`;

type Client = { check(type: string, tampering: string): Promise<string> };

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let open: ExtensionPage;

  beforeAll(async () => {
    open = await openExtensionPage({ browser, extension: (await packExtension())[browser] });
    const entry = resolve('verify-client.js');
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'client',
          resolveId: (id) => (id === entry ? id : undefined),
          load: (id) => (id === entry ? CLIENT : undefined),
        },
      ],
      build: { write: false, lib: { entry, formats: ['iife'], name: 'verifyClient' } },
    });
    const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
    if (output?.type !== 'chunk') throw new Error('the client did not build');
    await open.page.evaluate(
      `globalThis.verifyClient = (() => { ${output.code}\nreturn verifyClient; })(); undefined`,
    );
  }, 90_000);

  afterAll(() => open?.close());

  const check = (type: string, tampering: string) =>
    open.page.evaluate(
      (kind, how) => (globalThis as unknown as { verifyClient: Client }).verifyClient.check(kind, how),
      type,
      tampering,
    );

  test.each(['png', 'jpeg', 'webp'])('a %s written as it should be passes', async (type) => {
    expect(await check(type, '')).toBe('passes');
  });

  test.each([
    ['png', 'letters in the box', 'not solid'],
    ['jpeg', 'letters in the box', 'not solid'],
    ['webp', 'letters in the box', 'not solid'],
    ['png', 'one pixel', 'is another'],
    ['png', 'noise', 'is another'],
    ['jpeg', 'moved', 'is another'],
    ['webp', 'moved', 'is another'],
    ['png', 'smaller', 'another size'],
    ['png', 'bytes after the end', 'still carries trailing bytes'],
    ['jpeg', 'bytes after the end', 'still carries trailing bytes'],
    ['webp', 'bytes after the end', 'still carries trailing bytes'],
  ])('a %s with %s is refused', async (type, tampering, why) => {
    expect(await check(type, tampering)).toContain(why);
  });
});
