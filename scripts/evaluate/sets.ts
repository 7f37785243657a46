import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Vocabulary } from './labels';
import { type Row, readRows } from './rows';

export const SET_NAMES = ['dev', 'test', 'eds', 'presidio', 'clinical', 'eponyms'] as const;
export type SetName = (typeof SET_NAMES)[number];

/** One file of rows. Own sets have three: posts that identify, clean posts, pages of OCR lines. */
export interface RowFile {
  readonly path: string;
  readonly part: 'identifying' | 'clean' | 'pages' | 'whole';
}

export interface SetPlan {
  readonly name: SetName;
  readonly title: string;
  readonly vocabulary: Vocabulary;
  readonly files: readonly RowFile[];
  /** `test` is measured blindly: its rows are never shown. */
  readonly blind: boolean;
}

export interface LoadedPart {
  readonly part: RowFile['part'];
  readonly rows: readonly Row[];
}

const own = (name: 'dev' | 'test'): readonly RowFile[] => [
  { path: `tests/eval/${name}/posts-identifying.jsonl`, part: 'identifying' },
  { path: `tests/eval/${name}/posts-clean.jsonl`, part: 'clean' },
  { path: `tests/eval/${name}/ocr-pages.jsonl`, part: 'pages' },
];
const shared = (file: string): readonly RowFile[] => [{ path: `../shared/data/${file}`, part: 'whole' }];

export const SETS: Readonly<Record<SetName, SetPlan>> = {
  dev: { name: 'dev', title: 'Own `dev`', vocabulary: 'own', files: own('dev'), blind: false },
  test: { name: 'test', title: 'Own `test`', vocabulary: 'own', files: own('test'), blind: true },
  eds: {
    name: 'eds',
    title: '`eds_pseudo_templates_fr`',
    vocabulary: 'eds',
    files: shared('eds_pseudo_templates_fr.jsonl'),
    blind: false,
  },
  presidio: {
    name: 'presidio',
    title: '`presidio_synth_en`',
    vocabulary: 'presidio',
    files: shared('presidio_synth_en.jsonl'),
    blind: false,
  },
  clinical: {
    name: 'clinical',
    title: '`clinical_articles_fr`',
    vocabulary: 'own',
    files: shared('clinical_articles_fr.jsonl'),
    blind: false,
  },
  eponyms: {
    name: 'eponyms',
    title: '`eponyms`',
    vocabulary: 'own',
    files: shared('eponyms.jsonl'),
    blind: false,
  },
};

/** Words that are communes and ordinary words of clinical text at once. */
export const TRAP_WORDS = '../shared/data/commune_words_trap_fr.json';

/** The set's rows, or the first file that is not here. Paths are relative to `root`, the project's folder. */
export function loadSet(
  root: string,
  plan: SetPlan,
): { readonly parts: readonly LoadedPart[] } | { readonly absent: string } {
  const absent = plan.files.find(({ path }) => !existsSync(resolve(root, path)));
  if (absent) return { absent: absent.path };
  return {
    parts: plan.files.map(({ path, part }) => {
      try {
        return { part, rows: withoutTwins(readRows(readFileSync(resolve(root, path), 'utf8'))) };
      } catch (error) {
        throw new Error(`${path}, ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  };
}

/** Half of the case reports stand twice in their file: counted twice they would make every interval too narrow. */
function withoutTwins(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ text }) => !seen.has(text) && seen.add(text));
}
