/**
 * Writes docs/rewrites.md: every case of tests/eval/crowd/cases.jsonl with its rewrite and K before and after, then sixty
 * of the suggestions that the scan makes on the development posts, so that somebody reads them all. Ends with 1 when a
 * case that is red gets no rewrite, or one that loses words which the case keeps or that is still red.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { charactersOnX, LONGEST_POST } from '../lib/risk/rewrite/characters';
import { correctOne } from '../lib/text/correct';
import { applyEdit } from '../lib/text/edit';
import type { EnglishReader } from '../lib/text/english';
import { createEnglishReader } from '../lib/text/english-reader';
import '../lib/text/lexicon/packed/provided';
import { scan } from '../lib/text/scan';
import { answerLine } from './scan-jsonl';

let reader: Promise<EnglishReader> | undefined;
const loadReader = (): Promise<EnglishReader> => {
  reader ??= import('compromise').then(({ default: nlp }) => createEnglishReader(nlp));
  return reader;
};

type Row = Readonly<Record<string, unknown>>;

interface Told {
  readonly crowd: { readonly k: number; readonly band: string };
  readonly rewrite: string | null;
}

const SUGGESTIONS = 60;
/** Words on either side of a suggestion. */
const AROUND = 48;
const root = new URL('../', import.meta.url);
/** Other cases and another page may be named, to try the rules on posts of one's own. */
const [, , cases = 'tests/eval/crowd/cases.jsonl', page = 'docs/rewrites.md'] = process.argv;

const rows = (path: string): readonly Row[] =>
  readFileSync(new URL(path, root), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

/** What `scan --jsonl` answers; throws an Error where it refuses the line. */
async function told(row: Row, text: string): Promise<Told> {
  const answer = await answerLine(JSON.stringify({ ...row, text }), 1, loadReader);
  if (!answer.ok) throw new Error(answer.line);
  return JSON.parse(answer.line) as Told;
}

const figure = (k: number): string =>
  k >= 100 ? Math.round(k).toLocaleString('en') : Number(k.toPrecision(2)).toString();
const inCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/gu, ' ⏎ ');

interface Read {
  readonly line: string;
  readonly wrong: boolean;
}

async function caseRead(row: Row): Promise<Read> {
  const { id = '', text, keep } = row;
  if (typeof text !== 'string') throw new Error(`case ${String(id)} has no text`);
  const before = await told(row, text);
  const kept = Array.isArray(keep) ? keep.filter((words) => typeof words === 'string') : [];
  const head = `**${String(id)}** · K ${figure(before.crowd.k)} (${before.crowd.band})`;
  if (before.rewrite === null) {
    const wrong = before.crowd.band === 'red';
    return { line: `${head} · ${wrong ? 'no rewrite' : 'nothing to change'}\n\n> ${inCell(text)}\n`, wrong };
  }
  const { rewrite } = before;
  const after = await told(row, rewrite);
  const missing = kept.filter((words) => text.includes(words) && !rewrite.includes(words));
  const long = charactersOnX(rewrite);
  const count = long > LONGEST_POST && charactersOnX(text) <= LONGEST_POST ? ` · ${long} characters` : '';
  const lost = missing.length === 0 ? '' : ` · lost: ${missing.join(', ')}`;
  return {
    line: `${head} → K ${figure(after.crowd.k)} (${after.crowd.band})${count}${lost}\n\n> ${inCell(text)}\n>\n> ${inCell(rewrite)}\n`,
    wrong: missing.length > 0 || after.crowd.band === 'red',
  };
}

interface Shown {
  readonly kind: string;
  readonly order: number;
  readonly line: string;
}

/** A number that depends on the words only, so that the sample stays when other findings come and go. FNV-1a. */
const orderOf = (words: string): number => {
  let hash = 0x811c9dc5;
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
};

/** Names first, a third of the page; then the other kinds in turn. */
function sample(all: readonly Shown[]): readonly string[] {
  const sorted = [...all].sort((a, b) => a.order - b.order);
  const chosen = sorted.filter(({ kind }) => kind === 'person').slice(0, SUGGESTIONS / 3);
  const others = sorted.filter(({ kind }) => kind !== 'person');
  const kinds = [...new Set(others.map(({ kind }) => kind))].sort();
  const queues = kinds.map((one) => others.filter(({ kind }) => kind === one));
  for (let turn = 0; chosen.length < SUGGESTIONS && queues.some((queue) => queue.length > 0); turn++) {
    const next = queues[turn % queues.length]?.shift();
    if (next !== undefined) chosen.push(next);
  }
  return chosen.map(({ line }) => line).sort();
}

/** Sixty of the suggestions for the development posts. */
function suggestions(): readonly string[] {
  return sample(
    rows('tests/eval/dev/posts-identifying.jsonl').flatMap(({ id, marked, lang }) => {
      const text = typeof marked === 'string' ? marked.replace(/⟦[a-z-]+\|([^⟧]*)⟧/gu, '$1') : '';
      const { findings } = scan(text, { lang: lang === 'en' || lang === 'fr' ? lang : 'auto' });
      return findings.flatMap((finding): readonly Shown[] => {
        const [first] = finding.suggestions;
        const edit = first === undefined || finding.level === 'count' ? null : correctOne(text, first);
        if (edit === null) return [];
        const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, edit.start - AROUND)) + 1);
        const to = edit.end + AROUND;
        const changed = applyEdit(text, edit);
        const shown = [text.slice(from, to), changed.slice(from, to + changed.length - text.length)];
        const { kind } = finding;
        return [
          {
            kind,
            order: orderOf(`${String(id)} ${kind} ${text.slice(finding.start, finding.end)}`),
            line: `| ${kind} | ${String(id)} | ${shown.map(inCell).join(' | ')} |`,
          },
        ];
      });
    }),
  );
}

/** Who read the page last, and what they would still write otherwise. */
const READ = 'Read one by one on 2026-11-22 by the model that wrote the rules; no doctor has read it yet.';
const CLUMSY: readonly (readonly [id: string, why: string])[] = [
  ['k-fr-06', '"seul" and "(Hautes-Alpes)" go, "de sa vallée" stays'],
  ['k-fr-07', '"en maternelle en Bourgogne-Franche-Comté" says "en" twice'],
  ['k-en-02', 'three appositions in a row: "Our patient, a man in his early 60s, village of 600"'],
  ['b-fr-082', '"sur un compte qui est pas son compte"'],
  ['d-fr-062', '"CS de novembre Dr …": the colleague follows as abruptly as in the post'],
  ['d-fr-075', '"dame 31 a": as short as the doctor wrote it'],
  ['d-fr-081', 'the town taken alone leaves "à 58230", which is a finding of its own'],
  ['e-fr-n214', 'one name of a couple taken alone'],
  ['f-place-018', '"was on the coach crash" is the post’s own turn'],
  ['t-en-119', '"passport says another person": the two names are one patient’s'],
  ['h-en-019', '"She’s, so": a role behind "She’s" is taken out and nothing put in its place'],
  ['h-en-090', '"MBI on the sleeve": the label stays without its number'],
  ['t-fr-083', '"Une patiente F 63 a" tells the sex twice'],
];

const read: Read[] = [];
for (const row of rows(cases)) read.push(await caseRead(row));
const wrong = read.filter((one) => one.wrong).length;
writeFileSync(
  new URL(page, root),
  `# Rewrites

Written by \`npm run rewrites\`; edit the rules, not this page. A case is shown as it was written, then as the smallest change
leaves it. K is the estimate that \`scan --jsonl\` gives to either text; a description without an anchor is quiet whatever K is.

${READ} Still clumsy:

${CLUMSY.map(([id, why]) => `- ${id}: ${why}`).join('\n')}

${read.map(({ line }) => line).join('\n')}
## Sixty suggestions of the scan

A suggestion is shown alone, as when it is taken alone: the other findings of its post still stand.

| kind | post | as written | as suggested |
| --- | --- | --- | --- |
${suggestions().join('\n')}
`,
);
console.log(`${page}: ${read.length} cases, ${wrong} to look at`);
if (wrong > 0) process.exitCode = 1;
