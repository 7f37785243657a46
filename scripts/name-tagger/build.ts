/** Writes the weights of `lib/text/names/tagger`, `lib/text/lexicon/packed/name-weights.ts`. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import '../../lib/text/lexicon/packed/provided';
import { learn, weightTable } from './learn';
import { lessons } from './sentences';

const { sentences, repeats } = await lessons();
const weights = learn(sentences, repeats);
const table = weightTable(weights);
writeFileSync(
  new URL('../../lib/text/lexicon/packed/name-weights.ts', import.meta.url),
  `// Written by scripts/name-tagger/build.ts; edit the sentences there.\nexport const nameWeights = (): string =>\n  \`${table}\`;\n`,
);
console.log(`${weights.size} features, ${gzipSync(table, { level: 9 }).length} bytes gzipped`);
