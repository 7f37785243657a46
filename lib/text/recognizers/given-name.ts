import { looksClinical } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isAmbiguousName, isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { matches } from '../matching';
import { ADJECTIVE, RELATIVE_EN, RELATIVE_FR } from '../names/kin';
import { readName, withoutPreposition } from '../names/shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** Words that vouch for any capitalised name after them. */
const STRONG = new RegExp(
  "(?<![A-Za-z'-])(?:" +
    `(?:[Ss]a|[Ss]on|[Ll]eur|[Mm]a|[Mm]on|[Nn]otre|[Vv]otre|[Ll]a|[Ll]e|[Uu]ne?|[Cc]ette|[Ss]es|[Dd]e sa|[Dd]e son) ${ADJECTIVE}(?:${RELATIVE_FR})(?: (?:ainee?|cadette?|jumeau|jumelle|unique|benjamine?))?|` +
    `(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Tt]he) ${ADJECTIVE}(?:${RELATIVE_EN})|` +
    "(?:[Ll]es|[Dd]es|[Ll]eurs) (?:epoux|consorts|parents|cousins|cousines|jumeaux|jumelles|triplees?|freres|soeurs|petits)|[Ff]amille(?: de)?|(?:[Pp]apa|[Mm]aman|[Pp]arents|[Mm]ere|[Pp]ere|[Ff]rere|[Ss]oeur) de|[Cc]arnet de sante d[e']|(?:[Mm]aman|[Pp]apa|[Mm]ere) et|[Vv]rai nom|[Ss]e disant|[Aa]lias|(?<![Oo]n |[Qq]u'on |[Qq]ue )[Dd]it|" +
    "(?:[Ll]e|[Ll]a|[Nn]otre|[Mm]on|[Mm]a|[Cc]e|[Cc]ette|[Dd]u|[Aa]u|[Cc]her|[Cc]here|[Dd]e la) (?:petite?|p'tite?|jeune|gentille?|pauvre|vieux|vieille|brave)|[Pp]etite? (?=[A-Z])|" +
    "[Ll]'(?:enfant|ado|adolescente?)|[Ee]nfant|[Ll]e nourrisson|[Ll]e bebe|[Bb]e?be|[Bb]aby|[Ll]ittle|[Tt]iny|[Ww]ee|[Yy]oung|" +
    "[Ss]oeur|[Ff]rere|[Ss]ister|[Mm]amie|[Mm]amy|[Mm]emere|[Mm]eme|[Pp]epere|[Pp]api|[Pp]apy|[Tt]ata|[Tt]onton|[Tt]atie|(?<![a-z] )[Pp]apa|(?<![a-z] )[Mm]aman|[Mm]onsieur l'abbe|[Pp]ere(?= [A-Z])|[Bb]b|[Uu]ncle|[Aa]untie?|[Nn]ana|[Gg]ran(?:ny|dma|dpa)?|[Gg]oes by|[Nn]ickname(?: is|:)?|[Aa]ka|[Pp]renommee?|[Nn]ommee?|[Ss]urnommee?|[Ss]'appelle|[Ss]e prenomme|[Nn]amed|[Cc]alled|[Nn]icknamed|[Nn]ame is|[Nn]ame was" +
    '):? {1,2}"?',
  'g',
);
/** Words that vouch for a known first name only. */
const WEAK =
  /(?<![A-Za-z'-])(?:[Pp]atiente?|[Pp]te?|[Cc]hez|[Pp]our|[Aa]vec|[Cc]her|[Cc]here|[Mm]erci|[Bb]onjour|[Hh]ello|[Hh]i|[Dd]ear|[Rr]evu|[Rr]evue|[Vv]ue?|[Ss]aw|[Ss]een|[Ss]uivi de|[Aa]vis sur|[Dd]ossier de|[Mm]me|[Cc]as de|[Hh]istoire de|[Ll]'histoire d')\s{0,1} (?=[A-Z])/g;
const GREETING = /^(?:[Cc]her|[Cc]here|[Mm]erci|[Bb]onjour|[Hh]ello|[Hh]i|[Dd]ear|[Pp]our|[Aa]vec|[Mm]me)/;
/** The little prince and the blue child are in books. */
const NOBODY =
  /^(?:prince|princesse|poucet|bleue?|rouge|noel|chaperon|micro|nicolas sarkozy|monde|dernier|derniere)$/;
/** "la jeune Française", "sa mère Algérienne", "le petit Trochanter": capitals that name no one. */
const NOT_A_NAME =
  /^(?:[a-z]+(?:aise?|ienne?|oise?|aine|ais)|trochanter|bassin|oblique|pectoral|rond|fessier|poucet)$/;

export const givenName: Recognizer = {
  name: 'given-name',
  kinds: ['person'],
  description:
    'A first name alone that the sentence vouches for: "le petit Hugo", "sa maman Sandrine", "baby Jack".',
  find(passage) {
    const found: Candidate[] = [];
    for (const match of matches(STRONG, passage.plain)) {
      const read = readName(passage, match.index + match[0].length);
      const name = read && withoutPreposition(read);
      const first = name?.parts.find((part) => part.shape !== 'particle');
      if (name === undefined || first === undefined || first.shape === 'initial') continue;
      const known = isGivenName(first.word);
      if (NOBODY.test(first.word)) continue;
      if (
        !known &&
        (first.shape === 'upper' ||
          first.word.startsWith("l'") ||
          NOT_A_NAME.test(first.word) ||
          isOrdinary(first.word) ||
          isEponym(first.word) ||
          looksClinical(first.word))
      )
        continue;
      // "Soeur Marie-Agathe (LEROUXEL)": her name in the world.
      const civil = /^ \((?=[A-Z][A-Z'-]{3,20}\))/.exec(passage.plain.slice(name.end, name.end + 26));
      const surname = civil && readName(passage, name.end + civil[0].length);
      if (known && surname)
        found.push({
          start: surname.start,
          end: surname.end,
          kind: 'person',
          level: 'stop',
          confidence: 0.7,
          reason: 'full-name',
          evidence: ['first name', 'brackets'],
        });
      found.push({
        start: name.start,
        end: name.end,
        kind: 'person',
        level: 'stop',
        confidence: known ? 0.9 : 0.7,
        reason: 'given-name',
        evidence: known ? ['context', 'first name'] : ['context', 'shape'],
      });
    }
    for (const match of matches(WEAK, passage.plain)) {
      // Whom the doctor greets or thanks is a reader, not the patient.
      if (GREETING.test(match[0])) continue;
      const name = readName(passage, match.index + match[0].length);
      const first = name?.parts[0];
      if (
        name === undefined ||
        first === undefined ||
        !isGivenName(first.word) ||
        isAmbiguousName(first.word)
      )
        continue;
      if (isEponym(first.word)) continue;
      // "patient Lewis A négatif": a blood group.
      if (
        /^ ?(?:[ab](?![a-z]) ?)?(?:negati|positi|nul|[+-])/.test(passage.low.slice(name.end, name.end + 12))
      )
        continue;
      found.push({
        start: name.start,
        end: name.end,
        kind: 'person',
        level: 'stop',
        confidence: 0.72,
        reason: 'given-name',
        evidence: ['context', 'first name'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'le petit Hugo a de la fièvre', kind: 'person', value: 'Hugo' },
    { text: 'sa maman Sandrine s’inquiète', kind: 'person', value: 'Sandrine' },
    { text: 'vu la maman de Noah hier', kind: 'person', value: 'Noah' },
    { text: 'papa de Loanne très inquiet', kind: 'person', value: 'Loanne' },
    { text: 'fillette prénommée Léa', kind: 'person', value: 'Léa' },
    { text: 'sœur Marie-Claire, 80 ans', kind: 'person', value: 'Marie-Claire' },
    { text: 'baby Jack was febrile', kind: 'person', value: 'Jack' },
    { text: 'Her daughter Ngozi called', kind: 'person', value: 'Ngozi' },
    { text: 'son frère Iñaki aussi', kind: 'person', value: 'Iñaki' },
    { text: 'revu Thibault hier', kind: 'person', value: 'Thibault' },
    { text: 'les jumelles Capucine et Apolline', kind: 'person', value: 'Capucine' },
    { text: 'les jumelles Capucine et Apolline', kind: 'person', value: 'Apolline' },
    { text: 'Les époux Durand consultent', kind: 'person', value: 'Durand' },
    { text: 'la famille Charpentel demain', kind: 'person', value: 'Charpentel' },
    { text: 'le fils aîné Aboud traduit tout', kind: 'person', value: 'Aboud' },
    { text: 'Patiente Louise, 30 ans', kind: 'person', value: 'Louise' },
    { text: 'le vieux Marcel refuse', kind: 'person', value: 'Marcel' },
    { text: 'né hier, maman et Apolline vont bien', kind: 'person', value: 'Apolline' },
    { text: 'tiny Oluwadamilola 29+3, NEC', kind: 'person', value: 'Oluwadamilola' },
    { text: 'la pauvre Augustine a chuté', kind: 'person', value: 'Augustine' },
  ],
  ignores: [
    'la petite chute du soir',
    'le petit Trochanter fracturé',
    'son père diabétique, sa mère HTA',
    'le jeune patient va bien',
    'sa femme Française',
    'Merci Sophie !',
    'depuis la Toussaint, chute d’un Olivier',
    'la famille : que dire ?',
    'que dit l’Ordre ?',
    'la petite Bleue, le petit Prince',
    'enfant Drépanocytaire fébrile',
    'groupe du patient Lewis A négatif ; on dit Fernand ou rien',
  ],
  misses: [{ text: 'la petite dernière, Zoupinette', kind: 'person', value: 'Zoupinette' }],
};
