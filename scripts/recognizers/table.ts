import type { Example, Examples, Recognizer } from '../../lib/text/recognizer';

export interface Described {
  readonly recognizer: Recognizer;
  readonly examples: Examples;
}

const HEAD = `# Recognizers

Written by \`npm run recognizers\` from \`lib/text/recognizers\`: one file a recognizer, each with its own examples. All names,
numbers and places are invented or public. "Known misses" should be found and are not yet.

| recognizer | kinds | what it finds | for example | known misses |
| --- | --- | --- | --- | --- |
`;

/** The table of the documentation, in the order of the registry's names; ends with a line break. */
export const recognizerTable = (all: readonly Described[]): string =>
  HEAD +
  [...all]
    .sort((a, b) => (a.recognizer.name < b.recognizer.name ? -1 : 1))
    .map(({ recognizer: { name, kinds, description }, examples: { finds, misses } }) => {
      const [first] = finds;
      const cells = [
        `[\`${name}\`](../lib/text/recognizers/${name}.ts)`,
        kinds.join(', '),
        plain(description),
        first === undefined ? '' : marked(first),
        misses.map(marked).join('<br>'),
      ];
      return `| ${cells.join(' | ')} |\n`;
    })
    .join('');

/** The sentence with the value in bold. */
function marked({ text, value }: Example): string {
  const at = text.indexOf(value);
  if (at < 0) return plain(text);
  return `${plain(text.slice(0, at))}**${plain(value)}**${plain(text.slice(at + value.length))}`;
}

/** Signs that a table or the markdown around it would take for its own. */
const plain = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[|*_<>[\]`~]/g, '\\$&')
    .replace(/\n/g, ' ⏎ ');
