/** A French draft without the patient's sex, and without what they are to the doctor. */
import type { Edit } from '../../text/finding';
import { joined, uncontracted } from '../../text/suggest/french';
import { before, leftwards, startOf } from '../../text/suggest/nearby';
import { wording } from '../../text/suggest/phrasing';

const WOMEN =
  'mère|maman|soeur|sœur|fille|femme|épouse|compagne|conjointe|grand-mère|mamie|tante|cousine|nièce|belle-mère|belle-sœur|belle-soeur|belle-fille|amie|copine|voisine|marraine';
const MEN =
  'père|papa|frère|fils|mari|époux|compagnon|conjoint|grand-père|papi|oncle|cousin|neveu|beau-père|beau-frère|beau-fils|gendre|ami|copain|voisin|parrain';
const COLLEAGUES_F = 'consœur|consoeur|associée|remplaçante|secrétaire|infirmière|externe|interne|collègue';
const COLLEAGUES_M = 'confrère|associé|remplaçant|infirmier|externe|interne|collègue';
/** Somebody whom the doctor writes of as ill, not one whose advice is told. */
const ILL =
  '(?=,? (?:de )?\\d{1,3} ?(?:ans|a)(?!\\p{L})|,? (?:qui )?(?:a (?:fait|eu|chuté|présenté)|présente|souffre|tousse|fait (?:un|une|des)|est (?:enceinte|hospitalisée?|suivie?|tombée?|malade|atteinte?)))';
const OWN = new RegExp(
  `(?<![\\p{L}])(?:(?<woman>(?:ma|mon|notre) (?:(?:${WOMEN})|(?:ma|une) (?:${COLLEAGUES_F})))|(?<man>(?:mon|notre) (?:${MEN})))(?![\\p{L}-])|(?<![\\p{L}])(?:(?:(?<colleagueF>(?:ma|une) (?:${COLLEAGUES_F}))|(?<colleagueM>(?:mon|un) (?:${COLLEAGUES_M})))(?![\\p{L}-])${ILL})`,
  'giu',
);
const AGED = /^ de (\d{1,3} ?(?:ans|mois|a(?!\p{L})))(?=( [\p{L}])?)/u;
/** "diabétique" behind "mon mari": set off by a comma. */
const ADJECTIVE = /^ (?=\p{Ll}+(?:ique|é|ée|eux|euse|if|ive|aire)(?!\p{L}))/u;
const PREPOSITION = leftwards("(de|à|que|d['’]|qu['’]|lorsque|puisque)\\s*");

const LETTER =
  /(?<![\p{L}\d/-])(?<sex>[HFM])(?<gap>[ ,/]{0,2})(?<age>\d{1,3}) ?(?<unit>ans?|a|mois)(?!\p{L})/gu;
const WOMAN =
  /(?<![\p{L}'’-])(?<lead>(?:une jeune|la jeune|cette jeune|une|la|cette|ma|notre|jeune) )?(?<noun>femme|dame|patiente|fillette|jeune fille|petite fille|fille)(?![\p{L}-])/giu;
const MAN =
  /(?<![\p{L}'’-])(?<lead>(?:un|le|ce|cet|mon|notre|un jeune|le jeune|ce jeune|jeune) |l['’])?(?<noun>homme|monsieur|patient|petit garçon|jeune garçon|garçon)(?![\p{L}-])/giu;
/** "sa femme", "la fille de", "garçon de café": somebody else, or something else. */
const NOT_THEM = leftwards('(?:sa|son|leur|ses|leurs|de la|du|médecin|sage|bonne)[\\s-]+');
const ELLE =
  /(?<![\p{L}'’-])elle(?= (?:a|est|était|avait|habite|vit|présente|prend|se|ne|va|travaille|consulte|vient|tousse|vomit)(?!\p{L}))/iu;
const IL =
  /(?<![\p{L}'’-])il(?= (?:a|est|était|avait|habite|vit|présente|prend|se|ne|va|travaille|consulte|vient|tousse|vomit)(?!\p{L}))(?! (?:est (?:important|possible|nécessaire|urgent|temps)|y a|ne faut|se peut|s['’]agit))/iu;

const GROWN = 18;
const isChild = (age: string | undefined, unit: string | undefined): boolean =>
  age !== undefined && (unit === 'mois' || Number(age) < GROWN);

/** The edits, in order, never overlapping; UTF-16 offsets of `text`. */
export function frenchNeutral(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const put = (start: number, end: number, words: string): void => {
    if (edits.every((edit) => edit.end <= start || edit.start >= end))
      edits.push(wording(text, start, end, words).edit);
  };
  for (const match of text.matchAll(OWN)) {
    const woman = (match.groups?.woman ?? match.groups?.colleagueF) !== undefined;
    const end = match.index + match[0].length;
    const aged = AGED.exec(text.slice(end));
    const age = aged === null ? '' : `, ${aged[1]}${aged[2] === undefined ? '' : ','}`;
    const comma = ADJECTIVE.test(text.slice(end)) ? ',' : age;
    const known = `${woman ? 'une personne' : 'quelqu’un'} de ma connaissance${comma}`;
    const lead = before(text, match.index, PREPOSITION);
    const words = lead === null ? known : joined(uncontracted(lead[1] ?? ''), known);
    put(startOf(lead, match.index), end + (aged?.[0].length ?? 0), words);
  }
  for (const match of text.matchAll(LETTER)) {
    const { sex, age, unit } = match.groups ?? {};
    const noun = sex === 'F' ? 'personne' : isChild(age, unit) ? 'enfant' : 'adulte';
    put(match.index, match.index + match[0].length, `${noun} de ${age} ${unit === 'a' ? 'ans' : unit}`);
  }
  for (const match of text.matchAll(WOMAN)) {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (
      before(text, match.index, NOT_THEM) !== null ||
      /^ (?:de (?:la|l['’]|mon|ma|son|sa|notre)|du |d['’]une?) ?/iu.test(behind)
    )
      continue;
    const { lead = '', noun = '' } = match.groups ?? {};
    const child = /fillette|petite fille/iu.test(noun);
    const words = child ? 'jeune personne' : /jeune fille/iu.test(noun) ? 'jeune personne' : 'personne';
    put(match.index, match.index + match[0].length, `${lead.replace(/^ma |^notre /iu, 'cette ')}${words}`);
  }
  for (const match of text.matchAll(MAN)) {
    const end = match.index + match[0].length;
    const { lead, noun = '' } = match.groups ?? {};
    if (
      before(text, match.index, NOT_THEM) !== null ||
      /^ (?:de café|d['’]étage)/u.test(text.slice(end, end + 12))
    )
      continue;
    // "le patient" says no sex that "un patient" did not.
    if (/patient/iu.test(noun) && (lead === undefined || /^le /iu.test(lead))) {
      if (lead !== undefined) continue;
    }
    const age = /^ (?:âgé )?de (\d{1,3}) ?(ans|mois|a)/u.exec(text.slice(end, end + 20));
    const child = /garçon/iu.test(noun) || isChild(age?.[1], age?.[2]);
    const young = /jeune/iu.test(lead ?? '') && !child ? 'jeune ' : '';
    const one = child ? 'enfant' : 'adulte';
    const article =
      lead === undefined
        ? ''
        : /^un/iu.test(lead)
          ? 'un '
          : /^(?:ce|cet|mon|notre)/iu.test(lead)
            ? young === ''
              ? 'cet '
              : 'ce '
            : young === ''
              ? 'l’'
              : 'le ';
    put(match.index, end, `${lead !== undefined && /^jeune /iu.test(lead) ? '' : article}${young}${one}`);
  }
  const named = edits.length > 0;
  const she = named ? null : ELLE.exec(text);
  if (she !== null) put(she.index, she.index + she[0].length, 'cette personne');
  const he = named || she !== null ? null : IL.exec(text);
  if (he !== null) put(he.index, he.index + he[0].length, 'quelqu’un');
  return edits.toSorted((a, b) => a.start - b.start);
}
