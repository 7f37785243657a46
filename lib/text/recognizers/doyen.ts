import { groupSpan, matches } from '../matching';
import type { Examples, Recognizer } from '../recognizer';

const OLDEST =
  /(?<![A-Za-z])(?<value>(?:[Dd]oyen(?:ne)?|[Oo]ldest (?:man|woman|person|resident|inhabitant|villager)) (?:(?:d[eu]s?|in|of) (?:la |l'|the |mon |notre |our |my )?|d')(?:village|commune|canton|vallee|departement|maison de retraite|ehpad|EHPAD|Ehpad|immeuble|village|valley|town|county|care home|[A-Z][A-Za-z']{2,20}(?:-[A-Z]?[A-Za-z']{1,20}){0,4}))(?![a-z])/dg;

export const doyen: Recognizer = {
  name: 'doyen',
  kinds: ['role'],
  description: 'The oldest of a place: "doyenne de …"; there is one.',
  find: ({ plain }) =>
    [...matches(OLDEST, plain)].flatMap((match) => {
      const span = groupSpan(match, 'value');
      return span === undefined
        ? []
        : [
            {
              ...span,
              kind: 'role',
              level: 'warn',
              confidence: 0.9,
              reason: 'public-role',
              evidence: ['oldest'],
            } as const,
          ];
    }),
};

export const examples: Examples = {
  finds: [
    { text: 'la doyenne de Mirande, 104 ans', kind: 'role', value: 'doyenne de Mirande', level: 'warn' },
    { text: 'Doyen du village, 99 ans', kind: 'role', value: 'Doyen du village', level: 'warn' },
    {
      text: 'oldest woman in the county',
      kind: 'role',
      value: 'oldest woman in the county',
      level: 'warn',
      lang: 'en',
    },
  ],
  ignores: ['le doyen de la faculté', 'doyen de fac'],
  misses: [{ text: 'la plus vieille de la vallée', kind: 'role', value: 'plus vieille de la vallée' }],
};
