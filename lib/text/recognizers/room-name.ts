import { looksClinical } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { isSurname, isWordSurname } from '../lexicon/surnames';
import { matches } from '../matching';
import { soundsLikeName } from '../names/likeness';
import { type NameReading, readName } from '../names/shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "chambre 12 : Lefeuvre", "lit 4 BERTHOMIEU", "dossier n° 3 TEIXEIRA", "BABY OF …", "BÉBÉ …". */
const IN_BED =
  /(?<![A-Za-z])(?:[Cc]h(?:ambre|\.)?|CH(?:AMBRE)?|[Ll]it|LIT|[Rr]oom|ROOM|[Bb]ed|BED|[Bb]ay|[Bb]ox|BOX|[Dd]ossier|DOSSIER|[Cc]as|[Cc]ase) ?(?:n°? ?)?\d{1,4}[A-Z]? ?[:,=-]? {0,2}(?=[A-Z])/g;
const BABY =
  /(?<![A-Za-z])(?:BABY OF|[Bb]aby of|BABY|BEBE(?: DE)?|ENFANT|[Bb]aby girl|[Bb]aby boy|BB|NNE?) {1,2}(?=[A-Z])/g;
/** "vu DUBREUIL ch. 8": the name before the room. */
const BEFORE_BED =
  /(?<![A-Za-z\d'^/.-])(?<value>[A-Z][A-Z'-]{3,20}|[A-Z][a-z]{3,16}(?:-[A-Z][a-z]{2,14})?) (?=(?:ch(?:ambre|\.)?|lit|room|bed|bay) ?\d{1,3}(?!\d))/g;

const isNobody = (word: string): boolean =>
  isOrdinary(word) || isEponym(word) || looksClinical(word) || isWordSurname(word);

function isSomeone(name: NameReading): boolean {
  const core = name.parts.filter((part) => part.shape === 'capital' || part.shape === 'upper');
  if (core.length === 0 || core.some((part) => isNobody(part.word) && !isGivenName(part.word))) return false;
  return core.some(
    (part) =>
      isGivenName(part.word) ||
      ((isSurname(part.word) || soundsLikeName(part.word)) &&
        part.word.length > (part.shape === 'upper' ? 4 : 3)),
  );
}

export const roomName: Recognizer = {
  name: 'room-name',
  kinds: ['person'],
  description: 'A name beside a room, a bed or a file number, or after "BABY OF" ("chambre 12 : Lefeuvre").',
  find(passage) {
    const found: Candidate[] = [];
    const add = (start: number, end: number): void => {
      found.push({
        start,
        end,
        kind: 'person',
        level: 'stop',
        confidence: 0.72,
        reason: 'full-name',
        evidence: ['room', 'shape'],
      });
    };
    for (const pattern of [IN_BED, BABY])
      for (const match of matches(pattern, passage.plain)) {
        const name = readName(passage, match.index + match[0].length);
        if (name !== undefined && isSomeone(name)) add(name.start, name.end);
      }
    for (const match of matches(BEFORE_BED, passage.plain)) {
      const value = match.groups?.value ?? '';
      const word = value.toLowerCase();
      if (!isNobody(word) && (isSurname(word) || isGivenName(word) || soundsLikeName(word)))
        add(match.index, match.index + value.length);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'chambre 12 : Lefeuvre : K 6,2', kind: 'person', value: 'Lefeuvre' },
    { text: 'Lit 12 KONATÉ F.', kind: 'person', value: 'KONATÉ F' },
    { text: 'vu DUBREUIL ch. 8, fébrile', kind: 'person', value: 'DUBREUIL' },
    { text: 'BABY OF Iphigenia KOUKOULOS', kind: 'person', value: 'Iphigenia KOUKOULOS' },
    { text: '09:40 BÉBÉ LANTERI vaccin', kind: 'person', value: 'LANTERI' },
    { text: 'chambre douze : Lefeuvre', kind: 'person', value: 'Lefeuvre' },
  ],
  ignores: [
    'chambre 12 : Pneumopathie, lit 4 BPCO',
    'Cas 1 : Homme de 40 ans, dossier 3 Crohn',
    'BABY BLUES, ENFANT FEBRILE',
    'box 3 Déchoc, Bed 4 Sepsis',
  ],
  misses: [],
};
