import { before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const OFFICE =
  "[Dd]eputee?|[Ss]enat(?:eur|rice)|[Mm]inistre|(?:[Ss]ous-)?[Pp]ref(?:et|ete)|[Aa]mbassad(?:eur|rice)|[Ss]ecretaire d'[Ee]tat|[Ee]veque|[Mm]aire|[Cc]onseillere? (?:departementale?|regionale?|municipale?)|(?:[Ss]tate |US )?[Ss]enator|MP|MSP|TD|[Cc]ongress(?:man|woman)|[Mm]ayor|[Gg]overnor|[Gg]overnment minister|[Bb]ishop|[Mm]ember of [Pp]arliament";
/** Held by one in each village: only said with "our" or "the". */
const VILLAGE =
  '[Vv]icar|(?:[Pp]arish )?[Pp]riest|[Cc]ure|[Pp]asteure?|[Ii]mam|[Rr]abb(?:in|i)|[Rr]ector|[Pp]ostmistress|[Pp]ostmaster|[Mm]aire|[Mm]ayor|[Gg]arde champetre';
const SOMEWHERE =
  "(?: d'une? (?:(?:petite?|grande?|grosse?|toute petite) )?(?:commune|village|ville|bourg|bourgade)(?: (?:rurale?|moyenne|voisine?))?| of an? (?:(?:small|large|little|rural) )?(?:town|village|city))?";
const FORMER = '(?:[Aa]ncien(?:ne)? |[Ee]x-|[Ff]ormer |[Rr]etired )?';
const LEAGUE =
  "(?:[Jj]oueu(?:r|se)|[Ff]ootballeu(?:r|se)|[Rr]ugbym[ae]n|[Hh]andballeu(?:r|se)|[Bb]asketteu(?:r|se)|[Gg]ardien(?:ne)?|[Aa]ttaquante?|[Dd]efenseu(?:r|se))(?: (?:de foot|de rugby|de basket|de hand|pro|professionnel(?:le)?))? (?:de|en) (?:Ligue [12]|Top 14|Pro D2|[Ss]tarligue|Betclic [A-Z][a-z]+|Premier League|Premiere Ligue|NBA|WNBA|NHL|Liga|Serie A|Bundesliga)|(?:Premier League|Premiership|Championship|WSL|Super League|Women's Super League|NBA|WNBA|NFL|NHL|MLB|MLS|URC|La Liga|Serie A|Bundesliga)(?: (?:rugby|football))? (?:footballer|player|striker|goalkeeper|defender|midfielder|winger|prop|forward)";
/** The age and the sex of the one who holds it: "Député, la soixantaine", "State senator, man in his 60s". */
const AGED =
  "(?=,? \\(?(?:(?:de |aged |agee? de )?\\d{2} ?(?:ans|a(?![a-z'])|yo|y\\/o|years)|\\d{2} ?[MFH]?(?=[,;)])|[HF] ?\\d{2}(?!\\d)|(?:dans )?(?:la|une) [a-z]+aine(?![a-z])|[a-z]+genaire|(?:an? )?(?:(?:man|woman|male|female),? )?in (?:his|her) ))";
const WITH_AGE = new RegExp(
  `(?<![A-Za-z-])(?<value>${FORMER}(?:${OFFICE})${SOMEWHERE}|${FORMER}(?:${LEAGUE}))${AGED}`,
  'dg',
);
const OUR = new RegExp(
  `(?<![A-Za-z-])(?:[Nn]otre|[Oo]ur|[Ll]e|[Ll]a|[Tt]he|[Ll]ocal|[Vv]illage) (?<value>${FORMER}(?:${VILLAGE}))${AGED}`,
  'dg',
);
const PARISH = new RegExp(`(?<![A-Za-z-])(?<value>[Pp]arish priest)${AGED}`, 'dg');
/** "H 62 ans, maire d'une commune rurale,": after the age, to a comma. */
const AFTER_AGE = new RegExp(
  `(?<![A-Za-z-])(?<value>${FORMER}(?:(?:${OFFICE})${SOMEWHERE}|${LEAGUE}))(?=[,.;)\\n]|$| (?:suivie?|avec|sous|with|on) )`,
  'dg',
);
const AGE_BEFORE =
  /(?:\d ?(?:ans|a|yo|y\/o|years?[ -]old)|\d ?[mfh]|(?<![a-z\d])[fhm] ?\d{2}|aine|genaire|\d0'?s|ties|patiente?|homme|femme|man|woman)[ ,(]{1,3}(?:(?:est|is|an?|une?|the|le|la) )?$/;
/** "le ministre, 12 ans de promesses": an office in the news. */
const OFFICE_IN_THE_NEWS = /^[Mm]inistre|^[Pp]ref/;

export const bareRole: Recognizer = {
  name: 'bare-role',
  kinds: ['role'],
  description:
    'A public office or a place in a first league without a name, beside the age of the one who holds it: "Député, la soixantaine".',
  find({ plain, low }) {
    const found: Candidate[] = [];
    const add = (pattern: RegExp, when: (at: number, value: string) => boolean): void => {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span && when(span.start, match.groups?.value ?? ''))
          found.push({
            ...span,
            kind: 'role',
            level: 'warn',
            confidence: 0.8,
            reason: 'public-role',
            evidence: ['age'],
          });
      }
    };
    const always = () => true;
    add(
      WITH_AGE,
      (at, value) => !(OFFICE_IN_THE_NEWS.test(value) && /(?:le|la|du|au|the) $/.test(before(low, at, 4))),
    );
    add(OUR, always);
    add(PARISH, always);
    add(AFTER_AGE, (at) => AGE_BEFORE.test(before(low, at, 32)));
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'Député, la soixantaine, dysphonie', kind: 'role', value: 'Député' },
    { text: 'H 62 ans, maire d’une commune rurale, HTA', kind: 'role', value: 'maire d’une commune rurale' },
    { text: 'State senator, man in his 60s, hoarse', kind: 'role', value: 'State senator' },
    { text: 'Our vicar, 61M, new tremor', kind: 'role', value: 'vicar' },
    { text: 'Premier League footballer, 27, hamstring', kind: 'role', value: 'Premier League footballer' },
    { text: 'Rugbyman de Top 14, 29 ans, commotion', kind: 'role', value: 'Rugbyman de Top 14' },
    { text: 'ancienne sénatrice, 71 ans', kind: 'role', value: 'ancienne sénatrice' },
    { text: '55M, mayor of a small town, chest pain', kind: 'role', value: 'mayor of a small town' },
  ],
  ignores: [
    'le maire veut un médecin, H 50 ans attend',
    'le ministre, 12 ans de promesses',
    'la députée propose une loi, 40 ans après',
    'F 40 ans, le préfet ferme les écoles',
    'joueur du dimanche, 30 ans, cheville',
    'cure de 14 jours, curé',
    'MP joint, 45F, psoriatic',
  ],
  misses: [{ text: 'elle siège à l’Assemblée', kind: 'role', value: 'siège à l’Assemblée' }],
};
