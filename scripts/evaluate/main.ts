/** Measures the text engine on labelled texts; `--help` says how. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluateCrowd } from './crowd';
import { crowdReport } from './crowd-report';
import { evaluate } from './evaluate';
import { readOptions, USAGE } from './options';
import { commitOf, withLog } from './record';
import { report } from './report';

const DOCUMENT = 'docs/evaluation.md';
const CROWD_DOCUMENT = 'docs/evaluation-crowd.md';

async function main(args: readonly string[]): Promise<number> {
  const request = readOptions(args);
  if (request.type === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (request.type === 'refused') {
    process.stderr.write(`${request.why}\n`);
    return 2;
  }
  const root = process.cwd();
  if (request.type === 'crowd') return crowd(root, request.json, request.record);
  const evaluation = await evaluate(root, request.sets);
  const made = {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(root),
    command: ['npm run evaluate', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
  };
  const markdown = report(evaluation, made);
  if (request.json) {
    const sets = evaluation.sets.map(({ plan, misses, ...figures }) => ({
      set: plan.name,
      ...figures,
      ...(request.misses ? { misses } : {}),
    }));
    process.stdout.write(`${JSON.stringify({ ...made, ...evaluation, sets }, null, 2)}\n`);
  } else {
    process.stdout.write(markdown);
    if (request.misses)
      for (const { plan, misses } of evaluation.sets)
        process.stdout.write(
          plan.blind
            ? `\n## ${plan.title}: misses\n\nMeasured blindly: its rows are never shown.\n`
            : `\n## ${plan.title}: misses\n\n${misses.join('\n')}\n`,
        );
  }
  if (!request.record) return 0;
  const test = evaluation.sets.find(({ plan }) => plan.name === 'test');
  if (test === undefined || evaluation.absent.length > 0) {
    process.stderr.write(`Nothing recorded: ${evaluation.absent.join(', ')} is not here.\n`);
    return 1;
  }
  const path = resolve(root, DOCUMENT);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, withLog(markdown, before, test, made));
  process.stderr.write(`Recorded in ${DOCUMENT}.\n`);
  return 0;
}

/** The crowd estimate: its own figures in its own document. */
function crowd(root: string, json: boolean, record: boolean): number {
  const evaluation = evaluateCrowd(root);
  const made = {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(root),
    command: 'npm run evaluate -- --set crowd',
  };
  const path = resolve(root, CROWD_DOCUMENT);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const markdown = crowdReport(evaluation, made, before, record);
  process.stdout.write(json ? `${JSON.stringify({ ...made, ...evaluation }, null, 2)}\n` : markdown);
  if (!record) return 0;
  writeFileSync(path, markdown);
  process.stderr.write(`Recorded in ${CROWD_DOCUMENT}.\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
