import { firstWord, isGenericName, namePart } from '../facility-name';
import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { isOrdinary } from '../lexicon/ordinary';
import { isSurname } from '../lexicon/surnames';
import { groupSpan, matches } from '../matching';
import { townAt } from '../names/town';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "salarié de Michelin", "stagiaire chez Airbus": whoever employs; "chez" a capital alone may be a person. */
const EMPLOYER =
  /(?<![A-Za-z])(?:[Ss]alariee?s?|[Ss]tagiaire|[Aa]pprentie?|[Ee]mployee?s?|[Oo]uvriere?s?|[Tt]echnicien(?:ne)?|[Ii]ngenieure?|[Ii]nterimaire|[Cc]aissiere?|[Mm]agasinier|[Cc]ariste|[Vv]igile|[Ee]mployeur|EMPLOYEUR|[Tt]ravaille|[Bb]osse|AT(?: du [\d/]{4,10})?|[Aa]ccident du travail|[Ff]ournisseur|[Ww]orks|[Dd]rives|[Tt]rains|[Pp]lays|[Ff]lies|[Vv]olunteers|[Ee]mployed|[Pp]arking|[Mm]agasin|[Ss]upermarche)(?: (?:chez|de|a|au|aux|at|for|by|with) | d'| ?: ?| )(?<value>(?:SARL |SAS |Ets |la |le )?[A-Z][A-Za-z&'.]{1,24}(?:[ -][A-Z][A-Za-z&'.]{1,24}|-de-[A-Z][a-z]{2,20}|[ -](?:de|du|des|la|en|et|sur) (?=[A-Z])[A-Z][A-Za-z]{1,20}){0,4})/dg;
/** "cadre chez Airbus", "deux collègues de chez Stellantis": a trade, then the firm. */
const AT_FIRM =
  /(?<![A-Za-z])(?:[Cc]adre|CDI|CDD|[Pp]oste|[Ee]mbauchee?|bosser|bossait|travaillait|travailler|taffe|collegues?(?: de)?|alternante?|alternance|interim|manutentionnaire|comptable|secretaire|commerciale?|cuistot|[A-Za-z][a-z]{2,12}(?:eur|euse|ier|iere|trice|ien|ienne)s?) chez (?<value>[A-Z][A-Za-z&'.]{2,24}(?:[ -][A-Z][A-Za-z&'.]{1,24}){0,3}(?: a [A-Z][A-Za-z'-]{2,24})?)(?![a-z])/dg;

/**
 * "étudiante à Sciences Po Rennes", "dialysé à l'AURAL Mulhouse", "scolarisé à Notre-Dame de la Paix": two words with
 * a capital or letters with a town, where somebody works, learns or is looked after.
 */
const AT_SITE =
  /(?<![A-Za-z])(?:[Ee]tudiante?|[Ee]leve|[Ll]yceen(?:ne)?|[Cc]ollegien(?:ne)?|[Ss]colarisee?|[Mm]onit(?:eur|rice)|[Aa]gente?|[Vv]endeu(?:r|se)|[Cc]aissiere?|[Oo]uvriere?|[Dd]etenue?|[Ii]ncarceree?|[Mm]ilitaire|[Dd]ialysee?|[Ss]uivie?|[Oo]peree?|[Gg]reffee?|[Ss]ejour|[Cc]ure|[Rr]eeduc|[Ss]tage|[Tt]ravaille|[Bb]osse|[Ee]mployee?|[Ee]mbauchee?|[Pp]rof|[Ii]nstit(?:utrice|uteur)?|[Ee]nseignante?|[Aa]umonier|[Ss]urveillante?|[Cc]uisiniere?|[Aa]ide-soignante?|[Cc]lasse|CP|CE[12]|CM[12]|[Ss]econde|[Tt]erminale|[Mm]aternelle|[Ii]nternat|[Ll]icencie|[Hh]ebergee?|[Cc]onfiee?|[Aa]ccueillie?)(?: [a-z\d]{2,14}){0,3}? (?:a l'|a la |au |aux |chez |par l'|par |a )(?<value>[A-Z]{3,8}(?: (?:de |d'|du |des )?(?:L[ea]s? )?[A-Z][A-Za-z'-]{2,20}(?:-[a-z]{1,4}-[A-Z][a-z]+)?)|[A-Z][A-Za-z'-]{1,20}(?: (?:de la |de l'|de |d'|du |des )?[A-Z][A-Za-z'-]{1,20}){1,3})(?![A-Za-z])/dg;
/** "femme de ménage à l'hôtel Mercure de Vannes", "bosse à la base Logidis": what it is, in small letters, then its name. */
const AT_HOUSE =
  /(?<![A-Za-z])(?:[Ff]emme de menage|[Aa]gente?(?: [a-z]{4,12})?|[Ss]erveu(?:r|se)|[Bb]enevole|[Ll]ivreu(?:r|se)|[Cc]onduct(?:eur|rice)|[Vv]endeu(?:r|se)|[Cc]uisiniere?|[Cc]ariste|[Mm]agasinier|[Oo]uvriere?|[Ss]alariee?|[Ss]tagiaire|[Aa]pprentie?|[Ee]mployee?|[Ee]mbauchee?|[Tt]ravaille|[Bb]osse|[Bb]ossait|[Pp]rof|[Ii]nstit|[Ss]urveillante?|[Vv]igile|[Rr]eceptionniste|[Gg]erante?|[Cc]hef|[Pp]atron(?:ne)?|[Cc]aissiere?|[Aa]nimat(?:eur|rice)|[Ee]ducat(?:eur|rice)|[Tt]echnicien(?:ne)?|[Ll]icencie|[Ff]acteur|[Aa]ide-soignante|AS|ASH) (?:a l'|a la |au |aux |dans (?:un|une|le|la|l') ?)(?<value>(?:[a-z]{4,14} )(?:[a-z]{4,12} )?(?:(?:de |des |du |d')(?:la |l')?)?[A-Z][A-Za-z'-]{2,20}(?: (?:(?:de |du |des |d')(?:la )?)?[A-Z][A-Za-z'-]{2,20}){0,2})(?![A-Za-z])/dg;
/** Names that are no place: who follows a patient, and when. */
const SOMEONE = /^(?:Dr|Pr|Mme|Mlle|Mr|M|Docteur|Professeur|SOS|CHU|Paris|Lyon|Marseille)(?![a-z])/;

export const employer: Recognizer = {
  name: 'employer',
  kinds: ['facility'],
  description:
    'Where somebody works or learns, by the firm or the school alone ("salarié de …", "étudiante à Sciences Po Rennes").',
  find({ plain }) {
    const found: Candidate[] = [];
    const add = (start: number, value: string, confidence: number): void => {
      found.push({
        start,
        end: start + value.length,
        kind: 'facility',
        level: 'warn',
        confidence,
        reason: 'facility',
        evidence: ['context', 'shape'],
      });
    };
    for (const match of matches(EMPLOYER, plain)) {
      const span = groupSpan(match, 'value');
      const value = namePart(match.groups?.value ?? '');
      const first = firstWord(value);
      if (
        span === undefined ||
        value.length < 3 ||
        isOrdinary(first) ||
        isGivenName(first) ||
        isGenericName(value) ||
        /^[A-Z]{2,4}$/.test(value)
      )
        continue;
      add(span.start, value, 0.78);
    }
    for (const match of matches(AT_FIRM, plain)) {
      const span = groupSpan(match, 'value');
      const value = namePart(match.groups?.value ?? '');
      const first = firstWord(value);
      if (isOrdinary(first) || isGivenName(first) || isSurname(first) || isGenericName(value)) continue;
      if (span && value !== '') add(span.start, value, 0.87);
    }
    for (const match of matches(AT_SITE, plain)) {
      const span = groupSpan(match, 'value');
      const value = namePart(match.groups?.value ?? '');
      const first = firstWord(value);
      if (span === undefined || !value.includes(' ') || SOMEONE.test(value) || isGenericName(value)) continue;
      // "suivie à Saint-Martin Vésubie": a town, which is none of this one's business.
      const town = townAt(value);
      const isTown = town !== null && town.length >= value.indexOf(' ') && !/^Notre-Dame d/.test(value);
      if ((isOrdinary(first) && first !== 'notre') || isGivenName(first) || isTown) continue;
      add(span.start, value, 0.84);
    }
    for (const match of matches(AT_HOUSE, plain)) {
      const span = groupSpan(match, 'value');
      const value = namePart(match.groups?.value ?? '');
      const name = /[A-Z].*$/.exec(value)?.[0] ?? '';
      if (span === undefined || name === '' || SOMEONE.test(name) || isGenericName(name)) continue;
      if (!isOrdinary(firstWord(name)) && !isEponym(firstWord(name))) add(span.start, value, 0.84);
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'salarié de Durandal Industries', kind: 'facility', value: 'Durandal Industries' },
    { text: 'Employeur : SARL Toitures Berthaud', kind: 'facility', value: 'SARL Toitures Berthaud' },
    { text: 'Cadre chez Durandal à Nantes', kind: 'facility', value: 'Durandal à Nantes' },
    { text: 'Soudeur chez Ferrolac, asthme', kind: 'facility', value: 'Ferrolac' },
    { text: 'étudiante à Sciences Po Rennes', kind: 'facility', value: 'Sciences Po Rennes' },
    { text: 'dialysé à l’AURAL Mulhouse', kind: 'facility', value: 'AURAL Mulhouse' },
    { text: 'femme de ménage à l’hôtel Bellaroche', kind: 'facility', value: 'hôtel Bellaroche' },
    { text: 'moniteur à l’ESF de Valmorel', kind: 'facility', value: 'ESF de Valmorel' },
    { text: 'scolarisé en CE2 à Notre-Dame de la Paix', kind: 'facility', value: 'Notre-Dame de la Paix' },
  ],
  ignores: [
    'salarié de 40 ans, AT hier, employé en CDI',
    'stagiaire chez Merci',
    'infirmier chez Marie, plus de place chez Dupuy',
    'suivie à la PMI, suivi au CMP, élève au collège',
    'travaille à la caisse, bosse au service Covid, prof au lycée',
    'opéré au CHU, suivi par le Dr, classe à Noël',
  ],
  misses: [{ text: 'elle tient la caisse du Vival', kind: 'facility', value: 'Vival' }],
};
