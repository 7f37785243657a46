import { isEnglishWord } from '../english-words';
import { isCondition } from '../lexicon/conditions';
import { isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { placeOf } from '../lexicon/places';
import { isSurname } from '../lexicon/surnames';
import { after, groupSpan, matches } from '../matching';
import { isSureTown, townAt } from '../names/town';
import { looksEnglish, looksFrench } from '../names/town-shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** A trade that no list holds, by its ending, where a person is named by it: at the head, after the age, a comma. */
const FRENCH =
  /(?:^|[.!?:\n] ?|, |\d ?(?:ans|a),? |(?:profession|metier|est|ancien(?:ne)?|retraitee?) ?:? ?|#[a-z]{4,20} )(?<value>(?<head>[a-z-]{3,16}(?:eur|euse|ier|iere|iste|trice|andier|andiere|ard))(?: (?:de |d'|en |sur )[a-z]{3,14}(?: [a-z]{4,12})?)?)(?= (?:a |au |aux |de |d'|pres de |pres d'|sur |en |dans le |dans la )(?:la |l'|les )?[a-z])/dg;
const ENGLISH =
  /(?<![a-z-])(?<value>(?:(?!the |a |an |his |her |my |old |young |year |and |is )[a-z]{3,14}[ -]){0,2}(?<head>[a-z]{0,12}(?:fisherman|lobsterman|oysterman|herdsman|woodsman|ferryman|boatman|signalman|smith|wright|monger|shepherd|maker|keeper|cooper|artist|affineur|dyer|weaver|potter|thatcher|trainer|restorer|grower|breeder|miller|brewer|distiller|tanner|sawyer|sculptor|carver|smoker|fisher|trawlerman|upper)))(?= (?:from|in|on|near|of|at|outside) )/dg;
const PLACE_FR =
  /^ (?<lead>a |au |aux |de |d'|pres de |pres d'|sur |en |dans le |dans la )(?:l')?(?<place>(?:L[ea]s? |L'|Saint-)?[A-Z][A-Za-z'-]{2,24}(?:[ -](?:(?:sur|en|les?|la|de|du)[ -])?[A-Z][A-Za-z'-]{2,20}){0,2})/d;
const PLACE_EN =
  /^ (?:from|in|on|near|of|at|outside) (?:the )?(?:isle of |island of )?(?<place>[A-Z][A-Za-z'-]{2,20}(?: [A-Z][a-z]{2,16})?)/d;
/** Who treats, and what only looks like a trade. */
const NO_TRADE =
  /^(?:docteur|infirmier|infirmiere|chirurgi|anesthesiste|urgentiste|kinesi|dentiste|specialiste|generaliste|pediatre|psychologue|brancardi|ambulanci|pharmaci|medecin|douleur|chaleur|tumeur|couleur|rougeur|paleur|torpeur|hauteur|largeur|grosseur|lourdeur|raideur|frayeur|peur|fleur|soeur|coeur|leur|erreur|facteur|vecteur|moniteur|capteur|recepteur|inhibiteur|porteur|fumeur|buveur|joggeur|voyageur|visiteur|spectateur|joueur|coureur|premier|dernier|dossier|cahier|papier|panier|quartier|courrier|calendrier|hier|entier|regulier|particulier|fevrier|janvier|liste|kyste|triste|[a-z-]*nageur|piste|optimiste|autiste|touriste|egoiste|trajectoire|cicatrice|matrice|motrice|retard|placard|regard|brancard|hasard|vieillard|billard|ailleurs|plusieurs|riviere|matiere|derniere|premiere|maniere|lumiere|barriere|entrevue|secteur|interieur|exterieur|superieur|inferieur|anterieur|posterieur|majeur|mineur|meilleur|professeur|directeur|assistant|acteur|auteur|docteur|interieure|externe|chef|conseiller|policier|chauffeur|conducteur)/;

export const tiedTrade: Recognizer = {
  name: 'tied-trade',
  kinds: ['occupation'],
  description:
    'A trade that no list holds, by the ending of the word, right before the town where it is done ("ramendeuse de filets au Guilvinec").',
  find({ low, plain, language }) {
    const found: Candidate[] = [];
    const add = (span: { start: number; end: number }): void => {
      found.push({
        ...span,
        kind: 'occupation',
        level: 'warn',
        confidence: 0.7,
        reason: 'occupation',
        evidence: ['tied'],
      });
    };
    for (const match of language === 'fr' ? matches(FRENCH, low) : []) {
      const span = groupSpan(match, 'value');
      const head = match.groups?.head ?? '';
      if (span === undefined || NO_TRADE.test(head) || isOrdinary(head) || isCondition(head)) continue;
      const place = PLACE_FR.exec(after(plain, span.end, 60))?.groups;
      if (place === undefined) continue;
      const town = townAt(place.place ?? '', (place.lead ?? '').trim());
      const name = (place.place ?? '').slice(0, town?.length ?? 0);
      if (
        town !== null
          ? isSureTown(name, town.place) || town.place.kind === 'commune'
          : looksFrench(place.place ?? '')
      )
        add(span);
    }
    for (const match of language === 'en' ? matches(ENGLISH, low) : []) {
      const span = groupSpan(match, 'value');
      if (span === undefined || COMMON_EN.test(match.groups?.value ?? '')) continue;
      const place = PLACE_EN.exec(after(plain, span.end, 50))?.groups?.place ?? '';
      const first = place.replace(/ .*$/, '').toLowerCase();
      if (place === '' || isEnglishWord(first)) continue;
      const known = placeOf(place.toLowerCase()) ?? placeOf(first);
      const from =
        plain.slice(span.end, span.end + 6) === ' from ' && !isGivenName(first) && !isSurname(first);
      if ((known !== null && known.kind !== 'region') || from || looksEnglish(first, false)) add(span);
    }
    return found;
  },
};

const COMMON_EN =
  /(?:^|[ -])(?:decision|policy|pace|film|trouble|peace|home|gate|record|time|house|shop|goal|book|bar|inn|wicket|match|money|noise|personal|fitness|athletic|dog trainer|cigarette|heavy|ex|non|never|current|former|make-?up)[ -]?(?:maker|keeper|artist|trainer|smoker|smokers)$|^(?:upper|maker|keeper|artist|trainer|smoker|grower|breeder|fisher|potter)$|upper$(?<!swan[ -]upper)/;

export const examples: Examples = {
  finds: [
    { text: 'ramendeuse de filets au Guilvinec', kind: 'occupation', value: 'ramendeuse de filets' },
    { text: 'H 60 ans, liégeur près de Porto-Vecchio', kind: 'occupation', value: 'liégeur' },
    {
      text: '64M, lobster fisherman from Matinicus, finger',
      kind: 'occupation',
      value: 'lobster fisherman',
      lang: 'en',
    },
    { text: 'whisky cooper on Islay, wrist', kind: 'occupation', value: 'whisky cooper', lang: 'en' },
  ],
  ignores: [
    'douleur à distance, infirmière de nuit, tumeur du rein',
    'fumeur de longue date, premier de cordée',
    'the decision maker in charge, a personal trainer in my clinic',
    'ancien fumeur, kinésiste de formation',
  ],
  misses: [{ text: 'il remaille les filets au port', kind: 'occupation', value: 'remaille les filets' }],
};
