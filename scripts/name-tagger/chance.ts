/** A source of chance that is the same at every run: the weights must be too. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `limit`. */
  below(limit: number): number;
  under(share: number): boolean;
  /** One of the list, which must not be empty. */
  one<Item>(list: readonly Item[]): Item;
}

/** Marsaglia's xorshift, 32 bits. */
export function chance(seed: number): Chance {
  let state = seed * 2654435761 + 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    under: (share) => next() < share,
    one(list) {
      const item = list[below(list.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
  };
}
