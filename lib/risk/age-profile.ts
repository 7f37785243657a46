/** How a population is spread over ages and sexes. */
export type Sex = 'female' | 'male';

export interface AgeProfile {
  /** Part of the population, 0 to 1, aged `from` to `to` (whole years, both included) and, if told, of that sex. */
  share(from: number, to: number, sex: Sex | null): number;
}

/** One year of age and one sex, and ten years of age and one sex, of a hundred people. */
const YEAR = 0.006;
const DECADE = 0.065;

/**
 * The flat profile behind the project's check table: .6 % for a year of age and a sex, 6.5 % for ten years; straight
 * between the two and beyond. It only serves to check the arithmetic: real pyramids fall off with age.
 */
export const REFERENCE_PROFILE: AgeProfile = {
  share(from, to, sex) {
    const years = Math.max(1, to - from + 1);
    const one = YEAR + ((years - 1) * (DECADE - YEAR)) / 9;
    return Math.min(1, sex === null ? 2 * one : one);
  },
};
