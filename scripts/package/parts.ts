import { type Entry, entriesOf } from './archive';

/** What the package is made of, in a reader's words; a file belongs to the first part that takes it. */
const PARTS: readonly (readonly [part: string, files: RegExp])[] = [
  ['Runtime of the networks (onnxruntime)', /^ort\/ort[.-]/],
  ['Networks: text and faces', /^ort\//],
  ['Reading words: tesseract and French', /^ocr\//],
  ['Reading codes (zxing)', /^(?:zxing\/|code-reader\.js$)/],
  ['Word lists', /^lexicon\.js$/],
  ["Word lists again, for the extension's pages", /^chunks\/packed-/],
  [
    'Background: image engines, second reader',
    /^(?:background\.js|offscreen\.html|text-detector\.js|chunks\/offscreen-)/,
  ],
  ["Scripts on X's page", /^(?:[\w-]+\.js|assets\/marks\.css)$/],
  ['Notices of third parties', /^third-party-notices\.txt$/],
  ['Pages, icons, manifest', /./],
];

export interface Part {
  readonly part: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** The parts of an archive, heaviest first, bytes. */
export function partsOf(zip: Uint8Array): readonly Part[] {
  const byPart = new Map<string, Entry[]>();
  for (const entry of entriesOf(zip)) {
    const part = PARTS.find(([, files]) => files.test(entry.name))?.[0] ?? '';
    byPart.set(part, [...(byPart.get(part) ?? []), entry]);
  }
  return [...byPart]
    .map(([part, entries]) => ({ part, packed: sum(entries, 'packed'), unpacked: sum(entries, 'unpacked') }))
    .sort((a, b) => b.packed - a.packed);
}

const sum = (entries: readonly Omit<Part, 'part'>[], key: 'packed' | 'unpacked'): number =>
  entries.reduce((total, entry) => total + entry[key], 0);

/** The parts as lines of a table, kilobytes. */
export function table(parts: readonly Part[]): string {
  const kilobytes = (bytes: number) =>
    Math.round(bytes / 1000)
      .toLocaleString('en')
      .padStart(9);
  const line = ({ part, packed, unpacked }: Part) =>
    `  ${part.padEnd(44)}${kilobytes(packed)}${kilobytes(unpacked)}`;
  const together: Part = {
    part: 'Together',
    packed: sum(parts, 'packed'),
    unpacked: sum(parts, 'unpacked'),
  };
  const head = `  ${'kB'.padEnd(44)}${'zipped'.padStart(9)}${'unpacked'.padStart(9)}`;
  return [head, ...parts.map(line), line(together)].join('\n');
}
