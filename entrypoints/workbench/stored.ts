/** The course's two keys in the browser's local storage, apart from the settings: progress, and trainers' packs. */
import * as v from 'valibot';
import { browser } from '../../lib/browser';
import type { Pack } from '../../lib/course/case';
import { parsePack } from '../../lib/course/pack';
import { NO_PROGRESS, type Progress, parseProgress } from '../../lib/course/progress';

const COURSE_KEY = 'course';
const PACKS_KEY = 'packs';

/** Packs kept at most. */
export const MOST_PACKS = 10;

/** A trainer's pack; `synthetic`: whoever added it said that its cases are invented. */
export interface KeptPack {
  readonly id: string;
  readonly synthetic: true;
  readonly pack: Pack;
}

const read = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

export const readProgress = async (): Promise<Progress> => parseProgress(await read(COURSE_KEY));

/** @throws when storage refuses. */
export async function keepProgress(progress: Progress): Promise<void> {
  if (progress.learners.length === 0) await browser.storage.local.remove(COURSE_KEY);
  else await browser.storage.local.set({ [COURSE_KEY]: progress });
}

export const eraseProgress = (): Promise<void> => keepProgress(NO_PROGRESS);

const kept = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  synthetic: v.literal(true),
  pack: v.unknown(),
});

/** The packs that can still be read; the others stay where they are until they are removed or written over. */
export async function readPacks(): Promise<readonly KeptPack[]> {
  const stored = await read(PACKS_KEY);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one): KeptPack[] => {
    const known = v.safeParse(kept, one);
    const pack = known.success ? parsePack(known.output.pack) : null;
    return known.success && pack !== null ? [{ id: known.output.id, synthetic: true, pack }] : [];
  });
}

/** @throws when storage refuses, for want of room. */
export async function keepPacks(packs: readonly KeptPack[]): Promise<void> {
  if (packs.length === 0) await browser.storage.local.remove(PACKS_KEY);
  else await browser.storage.local.set({ [PACKS_KEY]: packs });
}
