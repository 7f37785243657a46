/** Counts of what Discret did, day by day: no text, no picture, no account, no address. Off unless it is switched on. */
import * as v from 'valibot';
import { POSTING_REASONS, type PostingReason } from '../review/posting-reason';
import { KINDS, type Kind } from '../text/finding';

/** `unsaid`: the team asks for no reason. */
export const ANYWAY = [...POSTING_REASONS, 'unsaid'] as const;
export type Anyway = PostingReason | 'unsaid';

export interface Day {
  /** Posts that were held. */
  readonly held: number;
  /** Posts that were held and then corrected. */
  readonly corrected: number;
  readonly anyway: Readonly<Partial<Record<Anyway, number>>>;
  /** Pictures handed to X with something covered. */
  readonly masked: number;
  /** Held posts in which something of this kind held. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
}

/** Days as `2026-11-22`, in the doctor's own time zone. */
export type Journal = Readonly<Record<string, Day>>;

export type Happening =
  | { readonly type: 'held'; readonly kinds: readonly Kind[] }
  | { readonly type: 'corrected' }
  | { readonly type: 'anyway'; readonly reason: Anyway }
  | { readonly type: 'masked'; readonly pictures: number };

/** Days that are kept: a year to compare with. */
export const MOST_DAYS = 400;

const NO_DAY: Day = { held: 0, corrected: 0, anyway: {}, masked: 0, kinds: {} };

/** The day on which a moment falls here. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The journal with one thing more; days that are too old go. */
export function noted(journal: Journal, day: string, happening: Happening): Journal {
  const next = { ...journal, [day]: counted(journal[day] ?? NO_DAY, happening) };
  const kept = Object.keys(next).sort().slice(-MOST_DAYS);
  return Object.fromEntries(kept.flatMap((each) => (next[each] ? [[each, next[each]]] : [])));
}

function counted(day: Day, happening: Happening): Day {
  switch (happening.type) {
    case 'held':
      return {
        ...day,
        held: day.held + 1,
        kinds: { ...day.kinds, ...oneMore(day.kinds, happening.kinds) },
      };
    case 'corrected':
      return { ...day, corrected: day.corrected + 1 };
    case 'anyway': {
      const { reason } = happening;
      return { ...day, anyway: { ...day.anyway, [reason]: (day.anyway[reason] ?? 0) + 1 } };
    }
    case 'masked':
      return { ...day, masked: day.masked + happening.pictures };
  }
}

const oneMore = (before: Day['kinds'], kinds: readonly Kind[]): Day['kinds'] =>
  Object.fromEntries(kinds.map((kind) => [kind, (before[kind] ?? 0) + 1]));

const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const counts = <Key extends string>(keys: readonly Key[]) =>
  v.fallback(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform((stored): Partial<Record<Key, number>> => {
        const known = keys.flatMap((key) => {
          const number = v.parse(count, stored[key]);
          return number > 0 ? [[key, number] as const] : [];
        });
        return Object.fromEntries(known) as Partial<Record<Key, number>>;
      }),
    ),
    {},
  );

const day = v.object({
  held: count,
  corrected: count,
  anyway: counts(ANYWAY),
  masked: count,
  kinds: counts(KINDS),
});

/** The journal from whatever storage gave: days and counts that can be read; never throws. */
export function parseJournal(value: unknown): Journal {
  if (typeof value !== 'object' || value === null) return {};
  const days = Object.entries(value).flatMap(([name, stored]) => {
    const read = v.safeParse(day, stored);
    return /^\d{4}-\d\d-\d\d$/.test(name) && read.success ? [[name, read.output as Day] as const] : [];
  });
  return Object.fromEntries(days.sort(([a], [b]) => (a < b ? -1 : 1)).slice(-MOST_DAYS));
}
