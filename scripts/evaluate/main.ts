/** Measures the text engine on labelled texts; `--help` says how. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluate } from './evaluate';
import { readOptions, USAGE } from './options';
import { commitOf, withLog } from './record';
import { report } from './report';

const DOCUMENT = 'docs/evaluation.md';

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

process.exitCode = await main(process.argv.slice(2));
