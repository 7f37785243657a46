import { hasProperName } from '../english-facility-name';
import { isGenericName } from '../facility-name';
import { isEponym } from '../lexicon/eponyms';
import { isOrdinary, ordinaryEnding } from '../lexicon/ordinary';
import { groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** "Centre : …", "Location: …", up to the end of the line or two spaces. */
const LABELLED =
  /(?:^|\n) ?(?:[Cc]entre|[EeÉ]tablissement|[Ss]ite|[Hh]opital|[Cc]linique|[Ll]ieu(?: d(?:e l'|')examen)?|[Ll]abo(?:ratoire)?|[Ee]cole|[Ee]mployeur|[Pp]harmacie|[Rr]esidence|[Ll]ocation|[Ff]acility|[Hh]ospital|[Ww]ard|[Ss]chool|[Ee]mployer|[Pp]ractice|[Ss]urgery|[Pp]harmacy|[Cc]are home|[Hh]ome|[Ss]ending site|[Rr]equesting (?:site|location)) ?: ?(?<value>[A-Z][A-Za-z'&.-]{1,24}(?: (?:(?:de|du|des|la|le|les|of|the|d'|l') ?)?[A-Z][A-Za-z'&.-]{1,24}){0,5})(?= ?(?:\n|$|,| {2}| [-–|(]| \d))/dg;
/** French laboratories take a name with Bio: "Biolittoral Penthièvre", "BIOVALORIS". */
const LABORATORY =
  /(?:^|\n) {0,3}(?:SELAS |Laboratoires? |LABORATOIRES? |Labo )?(?<value>(?<bio>B[Ii][Oo][A-Za-z]{4,14})(?: [A-Z][A-Za-z'-]{2,20}){0,3})(?= ?(?:\n|$|,| - ))/dg;
/** Words of medicine with that beginning. */
const BIO =
  /^bio(?:log|chimi|chemi|psi|psy|metri|metry|market|equiv|simil|logic|material|statist|ethic|mark|graph|hazard|rad|merieux|available|dispon|prothe|mecani|impedance|therap|actif|active|film|sphere)/;

export const pageFacility: Recognizer = {
  name: 'page-facility',
  kinds: ['facility'],
  description: 'On a page: what stands after "Centre :", "Location:", and a laboratory by its name alone.',
  find({ plain, isRecord }) {
    const found: Candidate[] = [];
    if (!isRecord) return found;
    const add = (match: RegExpExecArray, confidence: number, evidence: string): void => {
      const span = groupSpan(match, 'value');
      if (span)
        found.push({
          ...span,
          kind: 'facility',
          level: 'warn',
          confidence,
          reason: 'facility',
          evidence: [evidence],
        });
    };
    for (const match of matches(LABELLED, plain)) {
      const value = match.groups?.value ?? '';
      const words = value.toLowerCase().split(/[ '.-]+/);
      if (isGenericName(value) || !hasProperName(value)) continue;
      if (
        words.every((word) => word.length < 3 || isOrdinary(word) || ordinaryEnding(word) || isEponym(word))
      )
        continue;
      add(match, 0.9, 'label');
    }
    for (const match of matches(LABORATORY, plain))
      if (!BIO.test((match.groups?.bio ?? '').toLowerCase())) add(match, 0.85, 'laboratory');
    return found;
  },
};

export const examples: Examples = {
  finds: [
    {
      text: 'COMPTE RENDU\nService ORL\nCentre : Hopital Prive Saint-Firmin',
      kind: 'facility',
      value: 'Hopital Prive Saint-Firmin',
    },
    {
      text: 'Patient Mr Sample\nDate of birth 1/2/50\nService Motif\nLocation: Spire Wexham',
      kind: 'facility',
      value: 'Spire Wexham',
      lang: 'en',
    },
    {
      text: 'COMPTE RENDU\nService ORL\nBiolagune Sarvelle\nNFS',
      kind: 'facility',
      value: 'Biolagune Sarvelle',
    },
  ],
  ignores: [
    'COMPTE RENDU\nService ORL\nBiologie\nBiochimie sanguine\nCentre : Urgences',
    'Location: Ward, Centre : Consultation',
  ],
  misses: [{ text: 'CERBA\nbilan', kind: 'facility', value: 'CERBA' }],
};
