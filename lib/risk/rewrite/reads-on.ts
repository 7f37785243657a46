/** A last look at rewritten words: nothing may hang in the air that did not before. */
const DANGLING = [
  // An elided word with nothing behind it: "de l’, ", "d’ à".
  /(?<![\p{L}])(?:l|d|qu|j|s|n|m|t|c)['’](?=\s|[,.;:!?)]|$)/giu,
  // A preposition or an article with nothing behind it.
  /(?<![\p{L}\p{N}'’-])(?:de|du|des|à|au|aux|chez|avec|dans|sur|par|un|une|le|la|les|cette|ce|the|an|of|from|in|at|on the|on an?|the only|only|ancien(?:ne)?|former|née? à|née un)(?=\s*(?:[,.;:!?)]|$))/gu,
  // A verb that has lost what it says; "dans le Grand Est," is none.
  /(?<![\p{L}'’-])(?:est|était|is|was)(?=\s*(?:[,;:)]|\.(?!\d)))/gu,
  // Two of them that do not go together.
  /(?<![\p{L}\p{N}'’-])(?:de le|de les|à le|à les|du les?|au les?|un une|une un|le la|la le|de du|des des|du du|à à|en en|in in|the a|a the|a a|an an|the the|of of|(?:un|une|le|la|les) (?:de|du|des))(?![\p{L}])/giu,
  // A sentence that has lost its head.
  /(?:^|[.!?]\s+|^#\w+\s+)(?:De|Du|À|Of|From|On|At|Dans)\s/gu,
  / {2}|\(\s*\)|,\s*,|\s,(?=\s)/gu,
] as const;

const count = (text: string): number =>
  DANGLING.reduce((sum, pattern) => sum + [...text.matchAll(pattern)].length, 0);

/** Whether `after` has no more loose ends than `before` had. */
export const readsOn = (before: string, after: string): boolean => count(after) <= count(before);
