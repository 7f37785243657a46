/** How well the tagger alone does on a set that it never saw, the whole set left out: `npx tsx scripts/name-tagger/held-out.ts`. */
import '../../lib/text/lexicon/packed/provided';
import { provideLexicon } from '../../lib/text/lexicon/lexicon';
import { packedLexicon } from '../../lib/text/lexicon/packed';
import { nameScores } from '../../lib/text/names/tagger/scores';
import { readPassage } from '../../lib/text/passage';
import { learn, weightTable } from './learn';
import { labelledRows, lessons } from './sentences';

const SETS = ['t', 'b', 'c', 'h'];
const SHARES = [0.005, 0.01, 0.015, 0.02, 0.03];

const rows = labelledRows();
for (const set of SETS) {
  const { sentences, repeats } = await lessons(set);
  provideLexicon({ ...packedLexicon(), nameWeights: weightTable(learn(sentences, repeats)) });
  const values: number[] = [];
  const clean: number[] = [];
  for (const row of rows.filter((one) => one.set === set)) {
    const passage = readPassage(row.text, { source: row.source });
    const scored = nameScores(passage).scored.map((word) => ({ ...passage.inText(word), score: word.score }));
    if (row.clean) clean.push(Math.max(-99, ...scored.map(({ score }) => score)));
    for (const { start, end } of row.names) {
      const letters: number[] = [];
      for (let at = start; at < end; at++)
        if (/[\p{L}\p{N}]/u.test(row.text[at] ?? ''))
          letters.push(scored.find((word) => word.start <= at && at < word.end)?.score ?? -99);
      // The score at which 60 % of the letters are covered.
      values.push(letters.sort((a, b) => b - a)[Math.ceil(letters.length * 0.6) - 1] ?? -99);
    }
  }
  clean.sort((a, b) => b - a);
  const found = SHARES.map((share) => {
    const bar = clean[Math.floor(clean.length * share)] ?? 0;
    const recall = (100 * values.filter((value) => value > bar).length) / values.length;
    return `${recall.toFixed(1)} % at ${100 * share} % of clean posts (score ${bar.toFixed(1)})`;
  });
  console.log(`${set}-: ${values.length} names, ${clean.length} clean posts: ${found.join(', ')}`);
}
