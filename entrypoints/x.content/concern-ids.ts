import type { Concern } from '../../lib/review/judgement';

/** Concerns with ids that stay while they stand: the key, and which of its kind. */
export function withIds<C extends Concern>(
  concerns: readonly C[],
): { readonly id: string; readonly concern: C }[] {
  const seen = new Map<string, number>();
  return concerns.map((concern) => {
    const count = seen.get(concern.key) ?? 0;
    seen.set(concern.key, count + 1);
    return { id: `${concern.key}\u0000${count}`, concern };
  });
}

/** The key of the concern behind a view's id. */
export const keyOf = (id: string): string => id.slice(0, id.lastIndexOf('\u0000'));
