import { looksClinical } from '../lexicon/conditions';
import { isEponym } from '../lexicon/eponyms';
import { isGrammar, isOrdinary } from '../lexicon/ordinary';
import { isSurname } from '../lexicon/surnames';
import { before, groupSpan, matches } from '../matching';
import { soundsLikeName } from '../names/likeness';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "DOS SANTOS M.", "TEIXEIRA G., T3N0", "Halidi M.,": a surname and the initial of a first name. */
const LOUD =
  /(?<![A-Za-z\d'^/.-])(?<value>(?<surname>[A-Z][A-Z'-]{3,20}(?: [A-Z][A-Z'-]{2,16})?|(?:DE|DA|DOS|EL|LE|LA|BEN|VAN|DI) [A-Z][A-Z'-]{2,20}) (?:[A-Z]h?\.?-?[A-Z][a-z]?\.|[A-Z](?:-[A-Z][a-z]?)?\b\.?))(?= {0,12}(?:[:,;()\n]|\d|$)| {0,2}[a-z])/dg;
const QUIET =
  /(?:^|\n|#[A-Za-z]{1,20} |[Pp]our |[Dd]e |[Cc]hez |[Aa]vec |[Vv]u |[Rr]evu |[:(] ?|[Pp]atiente? |[Pp]te? )(?<value>(?<surname>[A-Z][a-z]{3,16}(?:-[A-Z][a-z]{2,14})?) (?:[A-Z]h?\.?-[A-Z][a-z]?\.|[A-Z]h?\.))(?= ?[,:;(.\n]| \d|$)/dg;
/** What a letter follows that is no initial: a vitamin, a group, a grade. */
const LETTERED =
  /^(?:vitamines?|vit|hepatites?|hepatitis|groupes?|group|types?|class[es]*|stades?|stage|strepto(?:coque)?s?|strep|grades?|score|facteurs?|factor|grippes?|influenza|toxin[es]*|hemophilie|haemophilia|proteine|protein|plan|bloc|cas|case|annexe|figure|fig|covid|child|lit|chambre|room|bed|ward|etage|batiment|bat|porte|hall|salle|box|secteur|zone|lot|option|question|reponse|answer|tableau|serie|modele|version|regime|bras|arm|equipe|team|unite|cohorte|phase|patiente?|pt|pte|fichier|formule|immunoglobuline|complexe|penicilline|amphotericine|cyclosporine|polymyxine|coxsackie|serotype|genotype|allele|antigene|lignee|virus|sous-type|permis|visa|norme|prise|ligne|colonne|item|partie|note|mode|niveau|level|rhesus|oxymetrie|troponine|hemoglobine|anti|vaccin|meningo\w*|men|hib|ccmu|tanner|rotterdam|lille|axes?|onde|segment|amox|genta|fosfo|nitrofu|cotri|ofloxa|cipro|oxa|peni|ery|clinda|rifam|vanco|tazo|bosniak|weber|garden|ficat|okuda|barcelona)$/;

export const surnameInitial: Recognizer = {
  name: 'surname-initial',
  kinds: ['person'],
  description: 'A surname with the initial of a first name behind it ("DOS SANTOS M.", "Halidi M.,").',
  find({ plain, source }) {
    const found: Candidate[] = [];
    const add = (match: RegExpExecArray, confidence: number): void => {
      const span = groupSpan(match, 'value');
      if (!span) return;
      const end = plain[span.end - 1] === '.' ? span.end - 1 : span.end;
      found.push({
        start: span.start,
        end,
        kind: 'person',
        level: 'stop',
        confidence,
        reason: 'full-name',
        evidence: ['surname', 'initial'],
      });
    };
    const surnames = (match: RegExpExecArray): string[] =>
      (match.groups?.surname ?? '').toLowerCase().split(' ');
    const possible = (word: string): boolean =>
      !isOrdinary(word) && !isGrammar(word) && !LETTERED.test(word) && !looksClinical(word);
    for (const match of matches(LOUD, plain)) {
      const words = surnames(match);
      const core =
        words.length > 1 && /^(?:de|da|dos|el|le|la|ben|van|di)$/.test(words[0] ?? '')
          ? words.slice(1)
          : words;
      if (!core.every((word) => possible(word) && !isEponym(word))) continue;
      const dotted = /\.$/.test(match.groups?.value ?? '');
      const known = core.some((word) => isSurname(word) || isSurname(words.join(' ')));
      const opens =
        /(?:^|[\n:|]|pour|de|patiente?|pte?|lit \d{1,3}|dossier(?: n°? ?)?\d{0,3}|n°? ?\d{1,3}|ch\.? ?\d{1,3}) {0,3}$/i.test(
          before(plain, match.index, 24),
        );
      // Without a point only a line of its own says that the letter is an initial.
      if (!dotted && !(source === 'ocr' && opens)) continue;
      if (known || opens || core.every(soundsLikeName)) add(match, known ? 0.8 : 0.7);
    }
    for (const match of matches(QUIET, plain)) {
      const [word = ''] = surnames(match);
      if (!possible(word) || isEponym(word)) continue;
      if (isSurname(word) || soundsLikeName(word)) add(match, 0.68);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Résultats pour MARTINHO C. : Hb 6,8', kind: 'person', value: 'MARTINHO C' },
    { text: 'RCP dossier 12 CARVALHEIRO P., T2N0', kind: 'person', value: 'CARVALHEIRO P' },
    { text: 'Boudjellal S., passeport expiré', kind: 'person', value: 'Boudjellal S' },
    { text: 'VANHOUTTE J. 56a, pancréas', kind: 'person', value: 'VANHOUTTE J' },
    { text: '3e syncope chez Favre J.-L.. Il conduit', kind: 'person', value: 'Favre J.-L' },
    { text: 'traitement\nCHARBONNIER M-Th.\nun le soir', kind: 'person', value: 'CHARBONNIER M-Th' },
    { text: 'ECHO\nRIVOIRE S.       03/09/25', kind: 'person', value: 'RIVOIRE S' },
    { text: 'vu hier Lemarchal T, toux', kind: 'person', value: 'Lemarchal T' },
  ],
  ignores: [
    'VITAMINE D. Traitement, HEPATITE B, GROUPE A.',
    'Hépatite B., grippe A., Child B., vitamine D.',
    'STREPTO A. : amoxicilline',
    'AXES P 52 QRS 38',
  ],
  misses: [],
};
