import type { Kind } from '../../lib/text/finding';
import type { Engine } from './engine';
import type { Measure } from './measure';
import type { ScoredRow } from './score';
import { share } from './summary';

/** A trap word read as one of these is an alarm; in a date or a hospital's name it may rightly stand. */
const READ_AS: ReadonlySet<Kind> = new Set(['person', 'professional', 'place', 'postcode', 'address']);

/** Sentences any word fits in, grammar aside: inside, at the start, after a word that may open a place, in a list. */
const CARRIERS: readonly ((word: string) => string)[] = [
  (word) => `Examen ce matin : ${word} sans particularité, pas de fièvre.`,
  (word) => `${capital(word)} sans anomalie à l'examen, patiente apyrétique.`,
  (word) => `Douleur à ${word} depuis trois jours chez un homme de 40 ans.`,
  (word) => `Patient vu pour ${word}, asthénie et toux. Des idées ?`,
  (word) => `Atteinte de ${word} gauche, bilan normal.\n${capital(word)} : RAS.`,
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const raisedAt = (engine: Engine, text: string, word: string): boolean =>
  engine(text, 'post').some(
    ({ kind, level, start, end }) =>
      level !== 'count' && READ_AS.has(kind) && text.slice(start, end).toLowerCase().includes(word),
  );

/** Trap words that are taken for a place or a person, in invented sentences and where the case reports hold them. */
export function measureTraps(
  words: readonly string[],
  engine: Engine,
  articles: readonly ScoredRow[],
): Measure[] {
  const invented = words.flatMap((word) => CARRIERS.map((carry) => raisedAt(engine, carry(word), word)));
  const measures: Measure[] = [
    {
      key: 'invented',
      title: 'commune trap words taken for a place or a person, invented sentences',
      share: share(invented, (raised) => raised),
      unit: 'percent',
      of: 'sentences',
      goal: { atMost: 1 },
    },
  ];
  if (articles.length === 0) return measures;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${words.join('|')})(?![\\p{L}\\p{N}'’-])`, 'gu');
  const met = articles.flatMap(({ row, findings }) =>
    [...row.text.matchAll(pattern)].map(({ index }) =>
      findings.some(
        ({ finding }) => READ_AS.has(finding.kind) && finding.start <= index && index < finding.end,
      ),
    ),
  );
  return [
    ...measures,
    {
      key: 'articles',
      title: 'the same, in lower case in `clinical_articles_fr`',
      share: share(met, (raised) => raised),
      unit: 'percent',
      of: 'words',
    },
  ];
}
