/** Trainers' packs on this machine. */
import { useEffect, useState } from 'preact/hooks';
import type { PackAnswer } from '../../components/course/Packs';
import { LONGEST_PACK, readPack } from '../../lib/course/pack';
import { type KeptPack, keepPacks, MOST_PACKS, readPacks } from './stored';

/** Bytes read at all: no character of UTF-8 takes more than four. */
const MOST_BYTES = 4 * LONGEST_PACK;

interface KeptPacks {
  readonly kept: readonly KeptPack[];
  readonly answer: PackAnswer | null;
  add(file: File): Promise<void>;
  remove(id: string): Promise<void>;
}

export function usePacks(): KeptPacks {
  const [kept, setKept] = useState<readonly KeptPack[]>([]);
  const [answer, setAnswer] = useState<PackAnswer | null>(null);
  useEffect(() => {
    void readPacks().then(setKept, () => setAnswer({ type: 'not-read' }));
  }, []);

  const keep = async (next: readonly KeptPack[]): Promise<boolean> => {
    const done = await keepPacks(next).then(
      () => true,
      () => false,
    );
    if (done) setKept(next);
    return done;
  };

  /** Whoever calls it has heard that the cases are invented. */
  async function answerTo(file: File): Promise<PackAnswer> {
    if (kept.length >= MOST_PACKS) return { type: 'full' };
    // A file that is too long is not read to the end: its beginning is refused for its length all the same.
    const source = await file.slice(0, MOST_BYTES + 4).text();
    const read = readPack(source);
    if (!read.ok) return { type: 'refused', file: file.name, faults: read.faults };
    const { pack } = read;
    const done = await keep([...kept, { id: crypto.randomUUID(), synthetic: true, pack }]);
    return done ? { type: 'added', title: pack.title, cases: pack.cases.length } : { type: 'not-kept' };
  }

  return {
    kept,
    answer,
    add: async (file) => setAnswer(await answerTo(file).catch(() => ({ type: 'not-read' }) as const)),
    remove: async (id) => {
      setAnswer((await keep(kept.filter((one) => one.id !== id))) ? null : { type: 'not-kept' });
    },
  };
}
