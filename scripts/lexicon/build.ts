/** Writes the packed lexicon, `lib/text/lexicon/packed/`, from the lists in `sources/` and two packages. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { spaced } from '../../lib/text/lexicon/lexicon';
import { likenessTable } from './likeness';
import { placeEntries } from './places';
import { folded, linesOf, ordinaryWords, packed } from './sources';

/** The files of the packed lexicon by name, as they belong into their folder. */
export function buildLexicon(): ReadonlyMap<string, string> {
  const { french, english } = ordinaryWords();
  const alsoWords = new Set(linesOf('given-names-also-words'));
  const isWord = (name: string) => french.has(name) || english.has(name);
  return new Map([
    module(
      'givenNames',
      linesOf('given-names').map((name) => [name, alsoWords.has(name) ? '=' : '']),
    ),
    module(
      'surnames',
      linesOf('surnames').map((name) => [spaced(name), isWord(name) ? '=' : '']),
    ),
    module('places', placeEntries(french, english)),
    module(
      'brands',
      linesOf('brands').map((name) => [folded(name), '']),
    ),
    held('likeness', likenessTable()),
  ]);
}

/** A file that holds one string. */
function held(name: string, value: string): [file: string, source: string] {
  const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
  return [
    file,
    `// Written by scripts/lexicon/build.ts; edit the sources there.\nexport const ${name} = (): string => \`${value}\`;\n`,
  ];
}

/** A function, not a constant: engines read the string when it is first asked for. */
function module(name: string, entries: Iterable<readonly [string, string]>): [file: string, source: string] {
  return held(name, packed(entries));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, source] of buildLexicon()) {
    writeFileSync(new URL(`../../lib/text/lexicon/packed/${file}`, import.meta.url), source);
    console.log(`${file}: ${source.split('\n').length} lines, ${source.length} bytes`);
  }
}
