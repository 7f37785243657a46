/**
 * Checks posts or images on the command line, with the extension's own code:
 *   npm run -s scan -- --jsonl < posts.jsonl
 *   npm run -s scan -- FILE…
 */

import type { EnglishReader } from '../lib/text/english';
import { createEnglishReader } from '../lib/text/english-reader';
import { answerLine } from './scan-jsonl';

const USAGE = `Usage:
  npm run -s scan -- --jsonl < posts.jsonl   one {"id","text"} a line in, one answer a line out
  npm run -s scan -- FILE…                   the same for images
`;

let reader: Promise<EnglishReader> | undefined;
const loadReader = (): Promise<EnglishReader> => {
  reader ??= import('compromise').then(({ default: nlp }) => createEnglishReader(nlp));
  return reader;
};

/** Lines end with "\n" and nothing else: JSON strings may hold the other line ends. */
async function* lines(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of input) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

async function scanLines(): Promise<number> {
  let status = 0;
  let number = 0;
  process.stdin.setEncoding('utf8');
  for await (const line of lines(process.stdin as AsyncIterable<string>)) {
    number++;
    const bare = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (bare.trim() === '') continue;
    const answer = await answerLine(bare, number, loadReader);
    if (!answer.ok) status = 1;
    if (!process.stdout.write(`${answer.line}\n`))
      await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
  }
  return status;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && args[0] === '--jsonl') return scanLines();
  if (args.length === 0 || args.some((arg) => arg.startsWith('-'))) {
    const asked = args.length === 1 && (args[0] === '--help' || args[0] === '-h');
    (asked ? process.stdout : process.stderr).write(USAGE);
    return asked ? 0 : 2;
  }
  const { scanImages } = await import('./scan-images');
  return scanImages([...args]);
}

process.exitCode = await main(process.argv.slice(2));
