import { placeOf } from '../lexicon/places';
import { after, before, matches } from '../matching';
import type { Passage } from '../passage';
import type { Candidate, Examples, Recognizer } from '../recognizer';

/** The number in words: "deux bd de la Gare". */
const IN_WORDS =
  /(?<![a-z-])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt) (?:bis |ter )?(?:rue|avenue|av\.?|boulevard|bd\.?|impasse|chemin|allee|quai|place) (?=[a-z])/g;
/** Kinds of street that are little else; after a number even a name in small letters makes an address. */
const SURE =
  'hent|straed|carrer|rue|r\\.|sente|avenue|av\\.?|ave\\.?|boulevard|boul\\.?|bd\\.?|bld\\.?|blvd\\.?|impasse|imp\\.|chemin|chem\\.?|ch\\.|allees?|faubourg|fbg|fg|ruelle|venelle|esplanade|lotissement|rond[- ]point|hameau|sentier|quai';
/** Also words of every day: the name must have a capital. */
const UNSURE =
  'place|pl\\.?|cours|passage|route|rte\\.?|square|sq\\.?|residence|res\\.|cite|villa|promenade|montee|traverse|voie|chaussee|cote|mail|cour|clos|domaine|parvis|galerie|porte|digue|levee|grande[- ]rue|all\\.?|ch';
const FRENCH = new RegExp(
  `(?<![a-z\\d/.,-])\\d{1,4}(?: ?(?:bis|ter|quater|[a-d](?= )))?(?: ?[-/] ?\\d{1,4}(?: ?bis)?)?,? {0,2}(?:(?<sure>${SURE})|(?<unsure>${UNSURE})) (?=[a-z])`,
  'g',
);
const NO_NUMBER =
  /(?<![A-Za-z\d'-])(?:[Rr]ue|RUE|[Aa]venue|AVENUE|[Bb]oulevard|BOULEVARD|[Bb]d|[Ii]mpasse|[Cc]hemin) (?=(?:[Dd](?:e|u|es) |[Dd]e (?:la |l')|[Dd]')?[A-Z])/g;
/** Squares and quays are more than streets: only where somebody lives ("vit seule place du Marché"). */
const AT_HOME =
  /(?<![A-Za-z\d'-])(?:[Pp]lace|[Qq]uai|[Aa]llees?|[Rr]oute|[Cc]ours|[Ss]quare|[Cc]ite|[Rr]uelle|[Mm]ontee) (?=(?:[Dd](?:e|u|es) |[Dd]e (?:la |l')|[Dd]')?[A-Z])/g;
const HAMLET = /(?<![A-Za-z])(?:[Ll]ieu-?dit|[Ll]ieu dit|LIEU-?DIT) ?:? ?"?(?=[A-Z])/g;
const ZONE =
  /(?<![A-Za-z])(?:Z\.?[AI]\.?C?\.?|ZAE|[Zz]one (?:artisanale|industrielle|commerciale|d'activites?)) (?=(?:[Dd]e(?:s|u)? |[Dd]e la |[Dd]e l'|[Dd]'|[Ll]a |[Ll]es )?[A-Z])/g;
const PO_BOX =
  /(?<![a-z])(?:b\.?p\.?|c\.?s\.?|boite postale) ?(?:n° ?)?\d{1,5}(?=,? {0,3}-? ?\n? ?\d{2} ?\d{3}(?!\d))|(?<![a-z])(?:p\.? ?o\.? ?box|boite postale) ?#?\d{1,6}(?!\d)/g;
const ENGLISH =
  /(?<![A-Za-z\d/.,-])\d{1,5}[A-Za-z]?,? (?:[NSEW]\.? |North |South |East |West )?(?:[A-Z][A-Za-z'.-]{1,20} |\d{1,3}(?:st|nd|rd|th) ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Square|Sq|Terrace|Close|Crescent|Cres|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Trail|Mews|Gardens|Gdns|Grove|Row|Walk|Gate|Drive|Hill|Park)\.?(?![A-Za-z])/g;
const ABROAD =
  /(?<![A-Za-z\d])(?:[A-Z][A-Za-z]{2,20}(?:[Ss]trasse|str\.|gasse|weg|platz|laan|straat|gatan|gata|vej|gade|vegen|veien|katu|(?<!Sor)tie(?!,)|utca)|(?:Strasse|Via|Viale|Piazza|Calle|Avenida|Rua|Ulica|ul\.|Ul\.) (?:[a-z]{2,4} ){0,2}[A-Z\d][A-Za-z\d.]{1,20}(?: [A-Z][a-z]{1,15}| \d{1,2}\.? [A-Z][a-z]{2,12}){0,2}),? \d{1,4}[a-z]?(?!\d)(?:, ?(?:[A-Z]{1,2}-)?\d{4} [A-Z][a-z]{2,20})?/g;
/** Stands before the street and belongs to it: "résidence Les Glycines, bât. C, appt 214, 8 avenue …". */
const HOUSE_BEFORE =
  /(?:(?<![a-z])(?:residence|res\.|batiment|bat\.?|immeuble|tour|app?t?\.?|appartement|escalier|esc\.?|\d{1,2}(?:e|eme|er) etage|etage|porte|lotissement|hameau|domaine|logement|lot) ?[^\n,;:]{0,28}[,;] ?){1,4}$/;
/** A house with a name, or a lieu-dit, then postcode and town: "Puech Haut - 12510 OLEMPS". */
const NAMED_HOUSE =
  /(?:^|\n|: ?|\dh\d{0,2} )(?<value>(?:[A-Z][A-Za-z'-]{1,20} ?){1,4}(?:(?:apt|Apt|APT|appt|Appt|n°|N°) ?\d{1,4} ?)?)[,-] ?(?=\d{2} ?\d{3} [A-Z][A-Za-z'-]{2})/dg;
/** The town that ends an address without a postcode. */
const TOWN_BEHIND =
  /^, ?(?<town>(?:L[ea]s? |L')?[A-Z][A-Za-z'-]{2,30}(?: [A-Z][a-z'-]{2,20})?)(?= ?(?:[.,;)\n]|$))/;
/** What follows a street and still belongs to it. */
const DOOR =
  /^(?:,? {0,2}-? ?(?:app?t?s?\.?|appartement|apartment|suite|unit|flat|bat(?:iment|\.)?|esc(?:alier|\.)?|etage|porte|hall|logement|log\.|#) ?(?:n° ?)?[a-z]?\d{0,4}[a-z]?(?![a-z\d])){1,3}/;
const LIVES =
  /(?:habit\w{0,6}|resid\w{0,6}|domicili\w{0,4}|demeur\w{0,6}|vit|adresse|address|lives?|living|domicile|situee?|au|chez (?:lui|elle))(?: seule?| isolee?| en couple)?(?: (?:a|au|at|on|in|l'adresse|suivante))? ?[:=,]? {0,2}$/;

/** A street's name: particles, then a word, then capitals and figures ("du 8 Mai 1945", "Saint-Charles"). */
const NAME =
  /^(?:(?:de la|de l'|des?|du|d'|la|le|les|l'|aux?|a la|en|saint|sainte|st|ste|dr|docteur|general|gal|marechal|president|pdt|abbe|pere|colonel|capitaine|commandant|professeur)(?: |(?<=')))*/i;
const WORDS =
  /^(?:[ -](?:(?:de la|de l'|des?|du|d'|la|le|les|sur|sous|et|en|aux)(?: |(?<=')))?(?:[A-Z][A-Za-z'.-]{0,24}|\d{1,4}(?= [A-Za-z]))(?![\d]))/;

function streetEnd(passage: Passage, at: number, anyCase: boolean): number | undefined {
  const rest = after(passage.plain, at, 90);
  const lead = NAME.exec(rest)?.[0] ?? '';
  const first =
    /^(?!et |ou |a |en |pour |par |sur |dans |avec )(?:\d{1,2} [A-Za-z]{3,12}(?: \d{4})?|[A-Za-z][A-Za-z'-]{0,24})/.exec(
      rest.slice(lead.length),
    )?.[0];
  if (first === undefined || (!anyCase && !/^[A-Z\d]/.test(first) && !/[A-Z]/.test(lead.slice(0, 1))))
    return undefined;
  let length = lead.length + first.length;
  for (let words = 0; words < 5; words++) {
    const next = WORDS.exec(rest.slice(length))?.[0];
    if (
      next === undefined ||
      / (?:Tel|TEL|Tél|Fax|FAX|Cedex|CEDEX|Mme|M\.|Le|Il|Elle|Née?|NEE?|RDV|IPP|Patient)/.test(next)
    )
      break;
    length += next.length;
  }
  // "bd etienne de rouvre, 28": small letters go on to a comma, a figure or the end of the line.
  if (anyCase) {
    const small = /^(?: (?:de la|de|du|des|le|la))? [a-z][a-z'-]{2,20}(?= ?(?:[,;.\n)]|$| \d))/.exec(
      rest.slice(length),
    )?.[0];
    if (small !== undefined && /^[a-z]/.test(first)) length += small.length;
  }
  return at + length;
}

export const address: Recognizer = {
  name: 'address',
  kinds: ['address'],
  description: 'A number with a street (French, English, some others), a lieu-dit, a P.O. box.',
  find(passage) {
    const { low, plain } = passage;
    const found: Candidate[] = [];
    const add = (
      start: number,
      end: number,
      confidence: number,
      level: 'stop' | 'warn',
      evidence: string,
    ): void => {
      const door = DOOR.exec(after(low, end, 30))?.[0] ?? '';
      const town = TOWN_BEHIND.exec(after(plain, end + door.length, 60));
      const known = town ? placeOf((town.groups?.town ?? '').toLowerCase()) : null;
      const tail =
        known === null || known.kind === 'region'
          ? door.trimEnd().length
          : door.length + (town?.[0].length ?? 0);
      const house = HOUSE_BEFORE.exec(before(low, start, 100))?.[0] ?? '';
      found.push({
        start: start - house.length,
        end: Math.min(end + tail, start - house.length + 118),
        kind: 'address',
        level,
        confidence,
        reason: 'address',
        evidence: [evidence],
      });
    };
    for (const match of matches(IN_WORDS, low)) {
      const end = streetEnd(passage, match.index + match[0].length, true);
      if (end !== undefined) add(match.index, end, 0.85, 'stop', 'number and street');
    }
    if (passage.hasDigit) {
      for (const match of matches(FRENCH, low)) {
        const end = streetEnd(
          passage,
          match.index + match[0].length,
          match.groups?.sure !== undefined || LIVES.test(before(low, match.index, 32)),
        );
        // "500 bd": twice a day, in an English text.
        if (passage.language === 'en' && /\d ?bd $/.test(match[0])) continue;
        if (end !== undefined)
          add(match.index, end, match.groups?.sure ? 0.98 : 0.97, 'stop', 'number and street');
      }
      for (const match of matches(ENGLISH, plain))
        add(match.index, match.index + match[0].length, 0.9, 'stop', 'number and street');
      for (const match of matches(ABROAD, plain))
        add(match.index, match.index + match[0].length, 0.85, 'stop', 'street and number');
      for (const match of matches(PO_BOX, low))
        add(match.index, match.index + match[0].length, 0.8, 'stop', 'box');
    }
    for (const match of matches(NO_NUMBER, plain)) {
      const end = streetEnd(passage, match.index + match[0].length, false);
      const home = LIVES.test(before(low, match.index, 32));
      if (end !== undefined) add(match.index, end, home ? 0.85 : 0.75, home ? 'stop' : 'warn', 'street');
    }
    for (const match of matches(AT_HOME, plain)) {
      if (!LIVES.test(before(low, match.index, 32))) continue;
      const end = streetEnd(passage, match.index + match[0].length, false);
      if (end !== undefined) add(match.index, end, 0.8, 'stop', 'street');
    }
    for (const match of matches(NAMED_HOUSE, plain)) {
      const [start, end] = match.indices?.groups?.value ?? [0, 0];
      add(start, start + plain.slice(start, end).trimEnd().length, 0.7, 'stop', 'house');
    }
    for (const match of matches(ZONE, plain)) {
      const end = streetEnd(passage, match.index + match[0].length, false);
      if (end !== undefined) add(match.index, end, 0.85, 'stop', 'zone');
    }
    for (const match of matches(HAMLET, plain)) {
      const end = streetEnd(passage, match.index + match[0].length, false);
      if (end !== undefined) add(match.index, end, 0.9, 'stop', 'hamlet');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'habite 12 rue des Lilas, 2e étage', kind: 'address', value: '12 rue des Lilas' },
    { text: 'au 37 bis, RUE de la République', kind: 'address', value: '37 bis, RUE de la République' },
    { text: '4 place du Marché', kind: 'address', value: '4 place du Marché' },
    { text: '5 avenue du 8 Mai 1945', kind: 'address', value: '5 avenue du 8 Mai 1945' },
    { text: '14 bd saint-michel', kind: 'address', value: '14 bd saint-michel' },
    { text: '17 RUE DE RENNES, APPT 188', kind: 'address', value: '17 RUE DE RENNES, APPT 188' },
    { text: 'lieu-dit Les Granges', kind: 'address', value: 'lieu-dit Les Granges' },
    { text: 'lives at 221B Baker Street', kind: 'address', value: '221B Baker Street' },
    { text: '1600 North Maple Ave, Apt 4', kind: 'address', value: '1600 North Maple Ave, Apt 4' },
    { text: '12 r. des Sabotiers', kind: 'address', value: '12 r. des Sabotiers' },
    { text: 'ZA des Quatre Chemins, Vierzon', kind: 'address', value: 'ZA des Quatre Chemins, Vierzon' },
    { text: 'vit seule place du Marché', kind: 'address', value: 'place du Marché' },
    { text: 'chez elle, deux bd etienne de rouvre', kind: 'address', value: 'deux bd etienne de rouvre' },
    { text: 'Lindenstrasse 13, 3049 Bergheim', kind: 'address', value: 'Lindenstrasse 13, 3049 Bergheim' },
    {
      text: 'HAD : résidence Les Glycines, bât. C, appt 214, 8 avenue du Maréchal-Juin',
      kind: 'address',
      value: 'résidence Les Glycines, bât. C, appt 214, 8 avenue du Maréchal-Juin',
    },
    { text: 'prélevé rue Rivoli, Paris\nà 8 h', kind: 'address', value: 'rue Rivoli, Paris' },
    { text: 'Livraison : Puech Haut - 12510 OLEMPS', kind: 'address', value: 'Puech Haut' },
    { text: 'réside rue du Moulin', kind: 'address', value: 'rue du Moulin' },
    { text: 'BP 40012, 21000 Dijon', kind: 'address', value: 'BP 40012' },
  ],
  ignores: [
    '2 passages aux urgences',
    '3 cours par semaine',
    'retrouvé dans la rue, à deux rues de là',
    '2 voies veineuses',
    'BP 120/80 mmHg',
    'TA 12 place 4',
    '1 passage aux urgences de nuit',
    'en cours depuis 3 allées et venues',
    'Sortie 11:10 avec proche',
  ],
  misses: [
    {
      text: 'la maison bleue derrière l’église',
      kind: 'address',
      value: 'la maison bleue derrière l’église',
    },
  ],
};
