/** What the tagger learns from: the labelled rows of `tests/eval/dev`, the recognizers' examples, frames with invented names. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../lib/text/finding';
import type { Source } from '../../lib/text/passage';
import type { Examples } from '../../lib/text/recognizer';
import { scan } from '../../lib/text/scan';
import { type Row, readRows } from '../evaluate/rows';
import { linesOf } from '../lexicon/sources';
import { type Chance, chance } from './chance';

/** A text with the names in it; offsets of the text. */
export interface Sentence {
  /** `b`, `c` …: the letter that its row's id begins with; '' for what was written for learning. */
  readonly set: string;
  readonly source: Source;
  readonly text: string;
  readonly names: readonly Span[];
  /** Whether the row is a clean post: what is raised there is a false alarm. */
  readonly clean: boolean;
  /** Words that are read as if no list held them. */
  readonly unknown: ReadonlySet<string>;
  readonly weight: number;
}

const NONE: ReadonlySet<string> = new Set();
const isName = ({ label }: { readonly label: string }): boolean =>
  label === 'person' || label === 'professional';
const here = (path: string): URL => new URL(path, import.meta.url);

/** The rows of the development set; pages line by line, as they are read. */
export function labelledRows(): Sentence[] {
  const read = (file: string): Row[] =>
    readRows(readFileSync(here(`../../tests/eval/dev/${file}.jsonl`), 'utf8'));
  const sentence = (row: Row, clean: boolean, text = row.text, from = 0): Sentence => ({
    set: /^[a-z]+/.exec(row.id)?.[0] ?? '',
    source: row.source,
    text,
    names: row.entities
      .filter((entity) => isName(entity) && entity.start >= from && entity.end <= from + text.length)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
    clean,
    unknown: NONE,
    weight: 1,
  });
  return [
    ...read('posts-identifying').map((row) => sentence(row, false)),
    ...read('posts-clean').map((row) => sentence(row, true)),
    ...read('ocr-pages').flatMap((row) => {
      let from = 0;
      return row.text.split('\n').map((line) => {
        const made = sentence(row, false, line, from);
        from += line.length + 1;
        return made;
      });
    }),
  ];
}

/** Every example of every recognizer. A name that its example does not speak of is known from the other rules alone. */
export async function exampleSentences(): Promise<Sentence[]> {
  const folder = here('../../lib/text/recognizers/');
  const finds = new Map<string, { readonly value: string; readonly kind: string }[]>();
  const clean = new Set<string>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .sort()) {
    const { examples } = (await import(new URL(file, folder).href)) as { readonly examples?: Examples };
    for (const example of [...(examples?.finds ?? []), ...(examples?.misses ?? [])])
      finds.set(example.text, [...(finds.get(example.text) ?? []), example]);
    for (const text of examples?.ignores ?? []) clean.add(text);
  }
  const made = (text: string, names: readonly Span[]): Sentence => ({
    set: '',
    source: 'post',
    text,
    names,
    clean: names.length === 0,
    unknown: NONE,
    weight: 1,
  });
  return [
    ...[...clean].map((text) => made(text, [])),
    ...[...finds].map(([text, examples]) => {
      const told = examples.flatMap(({ value, kind }) => {
        const start = text.indexOf(value);
        return start < 0 ? [] : [{ start, end: start + value.length, label: kind }];
      });
      const others = scan(text, { keep: ({ recognizer }) => recognizer !== 'likely-name' })
        .findings.map(({ start, end, kind }) => ({ start, end, label: kind }))
        .filter(({ start, end }) => !told.some((one) => one.start < end && start < one.end));
      return made(text, [...told, ...others].filter(isName));
    }),
  ];
}

const given = linesOf('given-names');
const surnames = linesOf('surnames');
const isGiven = new Set(given);
const capitalised = (word: string): string =>
  word.replace(/(^|[-' ])([a-z])/g, (_, edge: string, letter: string) => edge + letter.toUpperCase());

/** The same sentences with other names: what a name is called must not matter. Half of the names are read as unknown. */
export function renamed(sentence: Sentence, random: Chance, copies: number): Sentence[] {
  return Array.from({ length: copies }, () => {
    const unknown = new Set<string>();
    const names: Span[] = [];
    let text = '';
    let at = 0;
    const other = (word: string): string => {
      const low = word.toLowerCase();
      if (low.length < 4 || low === 'les') return word;
      const bare = low.normalize('NFD').replace(/\p{M}/gu, '');
      const name = random.one(isGiven.has(bare) !== random.under(0.1) ? given : surnames);
      if (random.under(0.5)) unknown.add(name);
      return word === word.toUpperCase() ? name.toUpperCase() : word === low ? name : capitalised(name);
    };
    for (const { start, end } of [...sentence.names].sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      text += sentence.text.slice(at, start);
      const from = text.length;
      text += sentence.text.slice(start, end).replace(/\p{L}[\p{L}'’-]+/gu, other);
      names.push({ start: from, end: text.length });
      at = end;
    }
    return {
      ...sentence,
      text: text + sentence.text.slice(at),
      names,
      unknown,
      weight: sentence.weight / copies,
    };
  });
}

const framesOf = (file: string): string[] =>
  readFileSync(here(`./${file}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

const brands = linesOf('brands');
const towns = [...linesOf('cities'), ...linesOf('english-towns')];
const eponyms = framesOf('eponyms');

/** A name of two halves, that no list holds. */
function blend(list: readonly string[], random: Chance): string {
  for (let tries = 0; tries < 20; tries++) {
    const head = random.one(list).slice(0, 2 + random.below(3));
    const tail = random.one(list).slice(-2 - random.below(3));
    const name = head + tail;
    if (name.length > 3 && /^[a-z]+$/.test(name) && /[aeiouy]/.test(name)) return name;
  }
  return random.one(list);
}

/**
 * A frame with its blanks filled: in brackets a name (`F` and `S` a first name and a surname, `FF` and `SS` in
 * capitals, `f` and `s` in small letters, `I` and `i` an initial), in braces an age, a dose, a day, a drug …
 */
function filled(frame: string, random: Chance, unknown: Set<string>): Pick<Sentence, 'text' | 'names'> {
  const name = (list: readonly string[]): string => {
    if (random.under(0.3)) return blend(list, random);
    const known = random.one(list);
    if (random.under(0.35)) unknown.add(known);
    return known;
  };
  const letter = (): string => String.fromCharCode(65 + random.below(26));
  const blank: Readonly<Record<string, () => string>> = {
    FF: () => name(given).toUpperCase(),
    SS: () => name(surnames).toUpperCase(),
    II: () => letter() + letter(),
    F: () => capitalised(name(given)),
    S: () => capitalised(name(surnames)),
    I: letter,
    f: () => name(given),
    s: () => name(surnames),
    i: () => `${letter().toLowerCase()}.`,
    a: () => String(1 + random.below(95)),
    n: () => random.one(['5', '10', '20', '40', '100', '500']),
    d: () => random.one(['12/03/1956', '3.7.82', '21/10/1955', '04-11-2001', '1er mai 1952', '19/02/24']),
    h: () => `@${random.one(['docmartin', 'drtoubib', 'urgentiste_42', 'mamanmg'])}`,
    drug: () => capitalised(random.one(brands)),
    epo: () => capitalised(random.one(eponyms)),
    town: () => capitalised(random.one(towns)),
    country: () =>
      random.one([
        'Inde',
        'Chine',
        'Kenya',
        'Mexique',
        'Laos',
        'India',
        'Peru',
        'Ghana',
        'Vietnam',
        'Bali',
        'Togo',
      ]),
  };
  const names: Span[] = [];
  let text = '';
  for (const part of frame.split(/(\[[^\]]*\])/)) {
    if (part.startsWith('[')) {
      const value = part.slice(1, -1).replace(/FF|SS|II|[FSIfsi]/g, (key) => blank[key]?.() ?? key);
      names.push({ start: text.length, end: text.length + value.length });
      text += value;
    } else text += part.replace(/\{(\w+)\}/g, (whole, key: string) => blank[key]?.() ?? whole);
  }
  return { text, names };
}

function joined(
  a: Pick<Sentence, 'text' | 'names'>,
  b: Pick<Sentence, 'text' | 'names'>,
  sign: string,
): Pick<Sentence, 'text' | 'names'> {
  const by = a.text.length + sign.length;
  return {
    text: a.text + sign + b.text,
    names: [...a.names, ...b.names.map(({ start, end }) => ({ start: start + by, end: end + by }))],
  };
}

/** Every frame several times, alone, behind the hashtag or beside a silent one. */
export function framedSentences(random: Chance = chance(7)): Sentence[] {
  const made: Sentence[] = [];
  for (const language of ['fr', 'en']) {
    const silent = framesOf(`silent.${language}`);
    const say = (frame: string, clean: boolean, copies: number): void => {
      for (let copy = 0; copy < copies; copy++) {
        const unknown = new Set<string>();
        const aside = () => filled(random.one(silent), random, unknown);
        let said = filled(frame, random, unknown);
        const before = random.next();
        if (before < 0.25) said = joined({ text: '#DocTocToc', names: [] }, said, ' ');
        else if (before < 0.4) said = joined(aside(), said, random.one(['. ', ' ? ', '\n']));
        if (random.under(0.35)) said = joined(said, aside(), random.one(['. ', ', ', '\n', ' ? ']));
        const source = random.under(0.2) ? 'ocr' : 'post';
        made.push({ set: '', source, clean, unknown, weight: 1.5 / copies, ...said });
      }
    };
    for (const frame of framesOf(`frames.${language}`)) say(frame, false, 12);
    for (const frame of silent) say(frame, true, 3);
  }
  return made;
}

/** Everything there is, but for the rows of one set; and the same again with other names. */
export async function lessons(without?: string): Promise<{
  readonly sentences: readonly Sentence[];
  readonly repeats: readonly Sentence[];
}> {
  const random = chance(11);
  const written = [...labelledRows().filter(({ set }) => set !== without), ...(await exampleSentences())];
  return {
    sentences: [...written, ...framedSentences()],
    repeats: written.flatMap((sentence) =>
      sentence.names.length > 0 ? renamed(sentence, random, 3) : [{ ...sentence, weight: 0.5 }],
    ),
  };
}
