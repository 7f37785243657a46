/** Oldest year of the tables; who is older counts there. */
export const OLDEST = 104;

const ENGLISH = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** "eighties" for an age in years from 80 to 89; undefined below twenty and from a hundred on. */
export const englishDecade = (age: number): string | undefined => ENGLISH[Math.floor(age / 10) - 2];
