import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ABLATIONS, type Ablation } from './ablation';
import { type Comparison, compare } from './beside';
import { discret, type Engine } from './engine';
import { type Labels, readLabels } from './labels';
import { loadLexicon } from './lexicon';
import type { Measure } from './measure';
import { listMisses } from './misses';
import { measureOwn, scoreOwn } from './own';
import { measureClinical, measureEds, measureEponyms, measurePresidio } from './public-sets';
import { RIVALS } from './rivals';
import { type ScoredRow, scoreRow } from './score';
import { type LoadedPart, loadSet, SETS, type SetName, type SetPlan, TRAP_WORDS } from './sets';
import { type KindPrecision, type LabelRecall, summarise } from './summary';
import { measureTraps } from './traps';

export interface SetResult {
  readonly plan: SetPlan;
  readonly rows: number;
  readonly measures: readonly Measure[];
  readonly byLabel: readonly LabelRecall[];
  readonly byKind: readonly KindPrecision[];
  readonly misses: readonly string[];
}

/** A set's figures with one layer gone. */
export interface AblatedSet {
  readonly set: string;
  readonly ablation: Pick<Ablation, 'title' | 'reach'> | undefined;
  readonly measures: readonly Measure[];
}

export interface Evaluation {
  readonly sets: readonly SetResult[];
  /** Files that are not here, and so what was left out. */
  readonly absent: readonly string[];
  readonly comparisons: readonly Comparison[];
  readonly ablations: readonly AblatedSet[];
}

interface Scored {
  readonly measures: readonly Measure[];
  readonly rows: readonly ScoredRow[];
}

/** Measures the sets, with the other tools and the ablation; `root` is the project's folder. */
export async function evaluate(root: string, names: readonly SetName[]): Promise<Evaluation> {
  const knows = await loadLexicon(resolve(root, 'lib/text/lexicon'));
  const engine = discret();
  const sets: SetResult[] = [];
  const absent: string[] = [];
  const comparisons: Comparison[] = [];
  const ablations: AblatedSet[] = [];
  for (const name of names) {
    const plan = SETS[name];
    const loaded = loadSet(root, plan);
    if ('absent' in loaded) {
      absent.push(loaded.absent);
      continue;
    }
    const labels = readLabels(resolve(root, 'tests/eval/labels.json'), plan.vocabulary);
    const rows = loaded.parts.flatMap((part) => part.rows);
    const score = (reader: Engine) => scoreSet(name, loaded.parts, reader, labels, knows);
    const scored = score(engine);
    const { byLabel, byKind } = summarise(scored.rows);
    const traps = name === 'clinical' ? readTraps(root) : [];
    sets.push({
      plan,
      rows: rows.length,
      measures: [...scored.measures, ...(traps.length > 0 ? measureTraps(traps, engine, scored.rows) : [])],
      byLabel,
      byKind,
      misses: listMisses(plan, scored.rows),
    });
    if (name !== 'clinical')
      comparisons.push(...RIVALS.flatMap((rival) => compare(plan.title, rows, labels, rival, engine)));
    if (name === 'dev' || name === 'eds' || name === 'presidio') {
      ablations.push({ set: plan.title, ablation: undefined, measures: scored.measures });
      for (const ablation of ABLATIONS)
        ablations.push({
          set: plan.title,
          ablation,
          measures: score(discret(ablation.options)).measures,
        });
    }
  }
  return { sets, absent, comparisons, ablations };
}

function scoreSet(
  name: SetName,
  parts: readonly LoadedPart[],
  engine: Engine,
  labels: Labels,
  knows: (word: string) => boolean,
): Scored {
  if (name === 'dev' || name === 'test') {
    const scores = scoreOwn(parts, engine, labels);
    return {
      measures: measureOwn(scores, labels, knows),
      rows: [...scores.identifying, ...scores.clean, ...scores.lines],
    };
  }
  const rows = parts.flatMap((part) =>
    part.rows.map((row) => scoreRow(row, engine(row.text, row.source), labels)),
  );
  return { measures: PUBLIC[name](rows), rows };
}

const PUBLIC = {
  eds: measureEds,
  presidio: measurePresidio,
  clinical: measureClinical,
  eponyms: measureEponyms,
};

/** The trap words, or none where the file is not here. */
function readTraps(root: string): string[] {
  if (!existsSync(resolve(root, TRAP_WORDS))) return [];
  const value: unknown = JSON.parse(readFileSync(resolve(root, TRAP_WORDS), 'utf8'));
  return Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string') : [];
}
