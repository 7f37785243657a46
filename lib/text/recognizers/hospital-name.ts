import { isEponym } from '../lexicon/eponyms';
import { HOSPITAL_LETTERS, HOSPITALS } from '../lexicon/hospitals';
import { after, before, groupSpan, matches, oneOf } from '../matching';
import { isCompound, isSureTown, townAt } from '../names/town';
import { looksFrench } from '../names/town-shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const NAMES = oneOf([...HOSPITALS]).replace(/[- ]/g, '[- ]');
/** A hospital that goes by its name, after a preposition: "suivi à Bichat", "under the Christie". */
const KNOWN =
  /(?<![A-Za-z'-])(?:[AaÀ]|[Aa]ux?|[Dd][eu]|[Dd]epuis|[Vv]ers|[Ss]ur|[Cc]hez|[Pp]ar|[Aa]t|[Tt]o|[Ii]n|[Ff]rom|[Uu]nder|[Vv]ia) (?<article>l'|la |le |the )?(?<value>[A-Z][A-Za-z']+(?:-[A-Za-z'\d]+| (?:(?:de|du|la|les?) )?[A-Z][A-Za-z'\d]*| \d){0,4})(?![A-Za-z])/dg;
/** The same on a line of its own, as the head of a letter has it: "GROUPE HOSPITALIER\nFERNAND WIDAL". */
const KNOWN_LINE = new RegExp(`(?:^|\\n) ?(?<value>(?:[a-z]\\. ?)?(?:${NAMES}))(?= ?(?:\\n|$|,| - ))`, 'dg');
/** "aux HCL", "l'HEGP", "the QE": letters that colleagues know, always behind an article. */
const LETTERS = new RegExp(
  `(?<![A-Za-z])(?:[Aa]ux? |[Dd]u |[Dd]es |[Ll]es? |(?:[Aa]|[Dd]e) l'|[Ll]'|(?:at|to|from|under|in|into|via) )(?<value>(?:the )?(?:${oneOf([...HOSPITAL_LETTERS])}))(?![A-Za-z\\d-])`,
  'dg',
);
/** "le GHSIF", "au CHPSO": a hospital of several towns takes their initials. */
const GROUP = /(?<![A-Za-z])(?:[Aa]u|[Dd]u|[Ll]e) (?<value>(?:GH|CH)[A-Z]{2,5})(?![A-Za-z\d-])/dg;
const NOT_A_GROUP =
  /^(?:CHOP|CHOEP|CHAD|CHADS|CHEOPS|CHARGE|CHILD|CHMP|CHRU|CHRS|CHSLD|CHEM|CHIC|CHEST|GHRH)/;
/** What else bears such a name: a sign, a street, a saint's day. */
const ELSE =
  /(?:signes?|feux?|herbe|danse|mal|fete|jour|nuit|croix|aphasie|aire|zone|score|classification|maladie|fracture|points?|rue|avenue|boulevard|place|institut|ville|station|metro|triangle|syndrome|pare|encephalite|virus|fievre) (?:de|du|a)$/;
/** "the Royal", "the Infirmary": what everybody in a town calls its hospital. */
const THE_HOSPITAL =
  /(?<![A-Za-z])(?:[Aa]t|[Tt]o|[Ff]rom|[Uu]nder|[Ii]n|[Ii]nto|[Vv]ia) (?<value>the (?:Royal|General|Infirmary|Mater|Rotunda|Coombe|Memorial|Western|Northern))(?![A-Za-z'-])(?! [A-Z])/dg;
/** A part of a hospital, then whose: "urgences de Saint-Brieuc", "UHTCD de Purpan", "réa du Bocage". */
const PART =
  /(?<![A-Za-z])(?<value>(?:[Uu]rgences(?: (?:pediatriques|adultes|gynecologiques|psy|psychiatriques))?|SAU|UHT?CD|[Rr]ea(?:nimation)?(?: (?:med|medicale|chir|chirurgicale|neonat|pediatrique|neuro))?|[Nn]eonat|[Mm]aternite|[Mm]ater|SMUR|USIC|USC|UNV|[Gg]eriatrie|[Cc]ardio(?:logie)?|[Pp]neumo(?:logie)?|[Nn]ephro(?:logie)?|[Hh]emato(?:logie)?|[Oo]nco(?:logie)?|[Nn]euro(?:logie|chirurgie|chir)?|[Pp]ediatrie|[Pp]sychiatrie|[Uu]ro(?:logie)?|[Cc]entrale|[Mm]aison [Cc]entrale|[Cc]entre de [Dd]etention|[Qq]uartier (?:femmes|mineurs)|MA) (?:de (?:la |l')?|d'|du |des )(?<name>(?:L[ea]s? )?[A-Z][A-Za-z'-]{2,24}(?:[ -](?:(?:de|du|la|le|les|sur|en)[ -])?[A-Z][A-Za-z'-]{2,20}){0,3}))(?![a-z])/dg;
/** "maternité Port-Royal", "réa Bichat", "urgences Pellegrin": nothing between, so a list must know it. */
const PART_OF =
  /(?<![A-Za-z])(?<value>(?:[Uu]rgences|SAU|U[Hh][Tt]?[Cc][Dd]|[Rr]ea(?:nimation)?|[Mm]aternite|[Mm]ater|[Nn]eonat|USIC|USC) (?:(?:de la|de l'|de|du) ?)?(?<name>[A-Z][A-Za-z']+(?:-[A-Za-z'\d]+| (?:(?:de|du|la|les?) )?[A-Z][A-Za-z'\d]*| \d){0,4}))(?![A-Za-z])/dg;
/** Asked first: it costs less. */
const PART_WORD =
  /(?<![a-z])(?:urgences|sau|uht?cd|rea|neonat|mater|smur|usic|usc|unv|geri|cardio|pneumo|nephro|hemato|onco|neuro|pediatrie|psychiatrie|uro|centrale|maison c|centre de d|quartier|ma )/;
const KNOWN_NAMES: ReadonlySet<string> = new Set(HOSPITALS.map((name) => name.replace(/-/g, ' ')));

/** How much of the value, from its head, is a hospital that the list holds; 0 when none is. */
function knownLength(value: string, article = ''): number {
  for (
    let end = value.length;
    end > 1;
    end = Math.max(value.lastIndexOf(' ', end - 1), value.lastIndexOf('-', end - 1))
  ) {
    const name = value.slice(0, end).toLowerCase().replace(/-/g, ' ');
    if (KNOWN_NAMES.has(name) || KNOWN_NAMES.has(article.toLowerCase() + name)) return end;
  }
  return 0;
}

/** Does the name belong to a hospital or to a town, and to nothing of medicine ("réanimation de Dupont")? */
function isPlaced(name: string): boolean {
  const low = name.toLowerCase();
  if (KNOWN_NAMES.has(low.replace(/-/g, ' '))) return true;
  const town = townAt(name);
  if (town !== null) return isSureTown(name.slice(0, town.length), town.place);
  return isCompound(name) || looksFrench(name);
}

export const hospitalName: Recognizer = {
  name: 'hospital-name',
  kinds: ['facility'],
  description:
    'A hospital by the name or the letters that everybody knows ("Bichat", "l’HEGP", "the Royal"), and a part of it with its town.',
  find({ plain, low, isRecord }) {
    const found: Candidate[] = [];
    const add = (start: number, end: number, confidence: number, evidence: string): void => {
      found.push({
        start,
        end,
        kind: 'facility',
        level: 'warn',
        confidence,
        reason: 'facility',
        evidence: [evidence],
      });
    };
    const isWritten = (start: number): boolean => /[A-Z]/.test(plain.slice(start, start + 8));
    for (const match of matches(KNOWN, plain)) {
      const span = groupSpan(match, 'value');
      const { article = '', value = '' } = match.groups ?? {};
      const length = knownLength(value, article);
      const lead = match[0].indexOf(' ');
      // "in Broca's area": only what cannot be an eponym is somewhere to be in.
      const eponym = /^in /i.test(match[0]) && isEponym(value.slice(0, length).toLowerCase());
      if (span === undefined || length === 0 || eponym || ELSE.test(before(low, match.index + lead, 40)))
        continue;
      // "under the Christie": the English article belongs to the name.
      const start = article === 'the ' ? span.start - 4 : span.start;
      add(start, span.start + length, 0.8, 'list');
    }
    for (const match of isRecord ? matches(KNOWN_LINE, low) : []) {
      const span = groupSpan(match, 'value');
      if (span && isWritten(span.start)) add(span.start, span.end, 0.8, 'list');
    }
    const parts = PART_WORD.test(low);
    for (const match of parts ? matches(PART_OF, plain) : []) {
      const span = groupSpan(match, 'value');
      const name = match.groups?.name ?? '';
      const length = knownLength(name);
      if (span && length > 0) add(span.start, span.end - name.length + length, 0.93, 'list');
    }
    const capitals = /[A-Z]{2}/.test(plain);
    for (const [pattern, evidence] of [
      ...(capitals
        ? ([
            [LETTERS, 'letters'],
            [GROUP, 'letters'],
          ] as const)
        : []),
      ...(low.includes('the ') ? ([[THE_HOSPITAL, 'the']] as const) : []),
    ] as const)
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span === undefined || (pattern === GROUP && NOT_A_GROUP.test(match.groups?.value ?? '')))
          continue;
        // "l'HCL" is an acid, "aux HCL" are the hospitals of Lyon.
        if (/^H(?:CL|US)$/.test(match.groups?.value ?? '') && !/^(?:[Aa]ux|[Dd]es|[Ll]es) /.test(match[0]))
          continue;
        if (pattern === THE_HOSPITAL && /^ (?:population|public)/.test(after(low, span.end, 12))) continue;
        add(span.start, span.end, 0.85, evidence);
      }
    for (const match of parts ? matches(PART, plain) : []) {
      const span = groupSpan(match, 'value');
      if (span && isPlaced(match.groups?.name ?? '')) add(span.start, span.end, 0.9, 'part');
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    {
      text: 'GROUPE HOSPITALIER\nFERNAND WIDAL\nService : ORL\nTél. : 12',
      kind: 'facility',
      value: 'FERNAND WIDAL',
    },
    { text: 'hospitalisé à Bichat', kind: 'facility', value: 'Bichat' },
    { text: 'merci au Dr Exemple et à l’équipe de Necker.', kind: 'facility', value: 'Necker' },
    { text: 'opéré à Saint-Jo hier', kind: 'facility', value: 'Saint-Jo' },
    { text: 'sortie de l’HEGP sans ordonnance', kind: 'facility', value: 'HEGP' },
    { text: 'aux HCL on lui a posé un TAVI', kind: 'facility', value: 'HCL' },
    { text: 'le GHSIF l’a renvoyé chez lui', kind: 'facility', value: 'GHSIF' },
    { text: 'vu aux urgences de Saint-Brieuc', kind: 'facility', value: 'urgences de Saint-Brieuc' },
    { text: 'sorti de l’UHTCD de Purpan', kind: 'facility', value: 'UHTCD de Purpan' },
    { text: 'née à la maternité Port-Royal', kind: 'facility', value: 'maternité Port-Royal' },
    { text: 'détenu à la centrale de Clairvaux', kind: 'facility', value: 'centrale de Clairvaux' },
    { text: 'she is under the Christie for it', kind: 'facility', value: 'the Christie' },
    { text: 'admitted to the QE with sepsis', kind: 'facility', value: 'the QE' },
    { text: 'she went up to the Royal', kind: 'facility', value: 'the Royal' },
  ],
  ignores: [
    'signe de Trousseau, maladie de Dupuytren',
    'feu de Saint-Antoine, danse de Saint-Guy',
    'encéphalite de Saint-Louis au retour',
    'le CHOP, le CHADS, au CHRS, au GHB',
    'réanimation de qualité, urgences de nuit, cardio du CHU',
    'at the General Medical Council, to the Royal College',
    'in the general population, at the royal wedding',
  ],
  misses: [{ text: 'hospitalisé à Sainte-Clotilde', kind: 'facility', value: 'Sainte-Clotilde' }],
};
