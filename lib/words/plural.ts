/** French counts 0 and 1 in the singular. `n` is a whole number of things. */
export const frenchPlural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

/** English keeps the singular for exactly 1. */
export const englishPlural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
