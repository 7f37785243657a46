import type { Human } from '@vladmandic/human';
import { browser } from '../../../lib/browser';
import { pixelsOf } from './pixels';

let ready: Promise<Human> | undefined;

async function load(): Promise<Human> {
  const at = (file: string) => browser.runtime.getURL(`/human/${file}`);
  const module = (await import(/* @vite-ignore */ at('human.esm.js'))) as { Human: typeof Human };
  const human = new module.Human({
    backend: 'wasm',
    wasmPath: at(''),
    modelBasePath: at('models/'),
    debug: false,
    cacheModels: false,
    warmup: 'none',
    filter: { enabled: false },
    gesture: { enabled: false },
    body: { enabled: false },
    hand: { enabled: false },
    object: { enabled: false },
    segmentation: { enabled: false },
    face: {
      enabled: true,
      detector: { modelPath: 'blazeface.json', minConfidence: 0.5, maxDetected: 20, rotation: false },
      mesh: { enabled: false },
      iris: { enabled: false },
      description: { enabled: false },
      emotion: { enabled: false },
      antispoof: { enabled: false },
      liveness: { enabled: false },
    },
  });
  // Threads would start from blob: workers, which the policy refuses; the load then never ends.
  (human.tf as unknown as { env(): { set(flag: string, value: boolean): void } })
    .env()
    .set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await human.load();
  return human;
}

/** Face boxes `[x, y, w, h]` in image pixels, with their score. */
export async function findFaces(bytes: Uint8Array): Promise<{ box: readonly number[]; score: number }[]> {
  ready ??= load();
  const human = await ready;
  const result = await human.detect(await pixelsOf(bytes));
  return result.face.map(({ box, score }) => ({ box, score }));
}
