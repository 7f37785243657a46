/** Numbers that are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export interface Random {
  /** In [0, 1). */
  number(): number;
  /** A whole number in [from, to]. */
  whole(from: number, to: number): number;
  /** A number in [from, to). */
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  digits(count: number): string;
  chance(part: number): boolean;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(number() * (to - from + 1));
  return {
    number,
    whole,
    between: (from, to) => from + number() * (to - from),
    pick(items) {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
    chance: (part) => number() < part,
  };
}
