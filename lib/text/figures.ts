const MISREAD: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  l: '1',
  i: '1',
  '|': '1',
  s: '5',
  b: '8',
};
/** A run of figures and of the letters that an OCR takes for figures, nothing else beside it. */
const RUN = /(?<![A-Za-z\d])[\doqlisb]{1,24}(?![A-Za-z\d])/gi;
/** A figure on the other side of one sign or space. */
const FIGURE_BEFORE = /\d[oqlisb]?[ .:/()-]$/i;
/** Two groups of figures stand before: the last one of a phone or a record. */
const GROUPS_BEFORE = /\d[oq\d][ .-][oq\d]{2}[ .-]$/i;
const FIGURE_AFTER = /^[ .:/()-]{1,2}[oqlisb]?\d/i;

/**
 * The text with the letters in runs of figures put right: "O7 61 38 OO 57" is "07 61 38 00 57", "2l8" is "218". As
 * long as the text. A figure with one letter behind it may be a measure ("5 l", "30s", "2b"): it is left as it is
 * unless figures stand on both its sides. Only for what has a shape of its own: a phone, a card, a date, a plate.
 */
export function readFigures(text: string): string {
  if (!/\d[oqlisb]|[oqlisb]\d/i.test(text)) return text;
  return text.replace(RUN, (run, at: number) => {
    const digits = run.replace(/\D/g, '').length;
    if (digits === run.length || run.length < 2) return run;
    const inside = () =>
      FIGURE_BEFORE.test(text.slice(Math.max(0, at - 3), at)) &&
      FIGURE_AFTER.test(text.slice(at + run.length, at + run.length + 4));
    const misread =
      digits === 0
        ? /^[ol]{2,4}$/i.test(run) && /o/i.test(run) && inside()
        : /^[\doq]+$/i.test(run) ||
          (digits * 2 >= run.length &&
            (/^[li]\d/i.test(run) ||
              (/^\d[li]$/i.test(run) && GROUPS_BEFORE.test(text.slice(Math.max(0, at - 8), at))) ||
              !/^\d{1,3}[lisb]$/i.test(run) ||
              /\d\d[./-]$/.test(text.slice(Math.max(0, at - 3), at)) ||
              inside()));
    return misread ? run.replace(/\D/g, (letter) => MISREAD[letter.toLowerCase()] ?? letter) : run;
  });
}
