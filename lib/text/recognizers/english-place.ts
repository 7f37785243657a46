import { isCountry } from '../english-streets';
import { mayBeEnglish } from '../english-tokens';
import { isEnglishWord, isTown } from '../english-words';
import { isBrand } from '../lexicon/brands';
import { isEponym } from '../lexicon/eponyms';
import { isGivenName } from '../lexicon/given-names';
import { placeOf } from '../lexicon/places';
import { isSurname } from '../lexicon/surnames';
import { wordSet } from '../lexicon/word-set';
import { after, before, groupSpan, matches } from '../matching';
import { isEnglishCompound, looksEnglish } from '../names/town-shape';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const WORD = "[A-Z][a-z']{1,20}(?:-[A-Z][a-z']{1,20})?";
const LINK =
  '(?:[- ](?:on|upon|under|in|le|by|next|cum|super|over|of|de la|de|y|the)(?:[- ]the|[- ]y)?[- ]|[ -])';
const TOWN = `(?<value>(?:St\\.? )?${WORD}(?:${LINK}${WORD}){0,3})`;

/** Where somebody lives, was born, comes from: whatever has a capital there is a place. */
const LIVES = new RegExp(
  `(?<![A-Za-z])(?:[Ll]iv(?:es?|ing|ed)(?: alone| rough| with \\w{2,12}| with (?:his|her) \\w{2,12})?(?: (?:just|right))? (?:in|at|near|outside|on|by|up|down)|[Bb]orn (?:and (?:bred|raised) )?in|[Rr]aised in|[Gg]rew up in|[Rr]esid(?:es|ing|ent) (?:in|of|at)|[Cc]omes from|[Cc]ame (?:in )?from|[Hh]ails from|[Hh]ome ?town:?|[Ff]ell (?:\\w+ ){0,4}in|[Oo]riginally from|[Nn]ative of|[Mm]oved (?:here )?(?:from|to)|[Rr]etired (?:to|in)|[Bb]ites? in|[Bb]itten in|[Ff]ishing out of|[Ss]ailing out of|[Tt]railer park in|[Cc]aravan(?: park)? in|[Pp]ub in|[Bb]each (?:in|at)|[Aa]ccident (?:in|near|at|outside)|[Cc]rash (?:in|near|at|outside)|[Mm]ayor of|[Bb]ased (?:in|near|on)|[Cc]ommutes (?:from|to)|(?:[Tt]ransferred|[Aa]irlifted|[Ff]lown(?: in)?|[Ff]lew in|[Hh]elicoptered|[Rr]epatriated|[Ee]vacuated|[Rr]eferred|[Dd]iverted|[Tt]ravell?ed|[Bb]lue-?lighted|[Ss]ent|[Dd]rove|[Dd]own|[Uu]p|[Oo]ver) from|[Nn]ear|(?:just |right )?outside|[Ss]tuck (?:in|on)|[Ss]tranded (?:in|on)|[Ff]ound (?:in|on|near)|(?:GP|practice|surgery|[Ss]tudent|[Uu]ni|[Cc]are home|[Pp]rison|[Jj]ail|[Ff]arm|[Ff]arms|[Ww]orks|[Tt]eaches|[Cc]lusters?|[Oo]utbreak|[Ff]amily|[Hh]ouse|[Hh]ome|[Ff]lat|[Hh]ostel|[Bb]oat|[Vv]isiting|[Hh]oliday) (?:in|on|at|near|outside)|(?:[Ss]ingle-?handed|[Rr]ural|[Rr]emote|[Ii]sland|[Vv]illage) (?:doctor|clinic|ED|hospital) (?:in|on|at|near|outside)|(?:village|town|hamlet|parish|suburb|township|farm|croft|cottage|estate|ranch|reservation|island|isle|commune|borough|city|area|district|neighbou?rhood) (?:of|in|near|outside|called|on)|[Vv]icar (?:of|in)|[Pp]riest (?:of|in))(?: (?:the (?:small )?(?:village|town|isle|island|suburb) of|the (?:Isle|Island) of|the|a (?:small|tiny|little|remote) (?:village|town|farm|island)(?: (?:near|in|outside|called|of))?))? ${TOWN}(?![A-Za-z])`,
  'dg',
);
/** Somebody from somewhere. */
const SOMEBODY = new RegExp(
  `(?<![A-Za-z])(?:[Ww]oman|[Mm]an|[Ll]ady|[Gg]ent(?:leman)?|[Bb]oy|[Gg]irl|[Pp]atient|[Pp]t|[Ff]armer|[Kk]id|[Cc]hild|[Tt]een(?:ager)?|[Ll]ad|[Bb]loke|[Cc]hap|[Gg]uy|[Ss]tudent|[Mm]iner|[Ff]amily|[Cc]ouple|[Mm]other|[Mm]um|[Mm]om|[Ff]ather|[Dd]ad|[Ss]ister|[Bb]rother|[Tt]wins?|[Bb]aby|[Tt]oddler|[Ww]idow(?:er)?|[Ff]isherman|[Cc]rofter|[Nn]un|[Pp]riest|[Tt]rucker|[Dd]river|[Bb]uilder|[Nn]urse|[Tt]eacher|[Ww]orker|[Ll]abou?rer|[Rr]etiree|[Pp]ensioner|[Gg]randmother|[Gg]randfather|[Nn]an|[Gg]ran|[Rr]ancher|[Ww]elder|[Ss]hepherd|[Vv]et|[Ff]ounder|[A-Z]?[a-z]{3,12}(?:smith|wright|keeper|maker)|(?:yo|y\\/o|yr|years?|[- ]old|\\d ?[MF]|[MF] ?\\d{1,3})|(?<given>[A-Z][a-z]{2,14}),?(?: \\d{1,3}[MF]?,?)?)(?: (?:is|was|just|back|down|up|over|fresh))? from (?:the (?:village|town|isle|island) of |near |outside |rural )?${TOWN}(?![A-Za-z])`,
  'dg',
);
/** After the age: "94F, Skibbereen, hip fracture", "(Budleigh Salterton)", "Rural clinic, Coober Pedy:". */
const BESIDE = new RegExp(
  `(?:\\b[MF] ?\\d{1,3},? |\\d ?[MF],? |\\d ?(?:yo|y\\/o|yr)[A-Za-z ]{0,9}, |\\(|(?:clinic|practice|surgery|GP|pt|patient|ED|ER|EMS|hospital|pharmacy),? |(?<=[a-z\\d]), |(?:^|\\n) ?(?:#\\w+ )?)${TOWN}(?= ?(?:[,;:)\\n.]|$))`,
  'dg',
);
/** Anything that happens somewhere: only what a list or the shape of the name calls a town. */
const AT = new RegExp(
  `(?<![A-Za-z'-])(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]n|[Oo]ff|[Ff]rom|[Aa]round|[Oo]utside|[Oo]f|[Tt]o|[Bb]eyond|[Vv]ia) (?:rural |downtown |central |inner-city |north |south |east |west |upper |lower )?${TOWN}(?![A-Za-z])`,
  'dg',
);
/** Two letters of a state after a comma, or its name: "Toledo, OH", "Bend, Oregon". */
const STATE = new RegExp(
  `(?<![A-Za-z])(?<lead>(?:[Ii]n|[Ff]rom|[Nn]ear|[Tt]o|[Oo]f|[Aa]t|[Oo]utside|[Ll]ocation|[Cc]ity):? (?:rural |downtown )?|(?:^|\\n) ?)?${TOWN},? (?<state>A[KLRZ]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|BC|AB|SK|MB|ON|QC|NB|NS|NL|NSW|QLD|WA|SA|TAS|VIC|Alabama|Alaska|Arizona|Arkansas|Colorado|Connecticut|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Alberta|Saskatchewan|Manitoba|Nova Scotia|Newfoundland|Queensland|Tasmania|Cornwall|Devon|Dorset|Somerset|Kent|Essex|Suffolk|Norfolk|Cumbria|Lancs|Yorks|N\\.? Yorks|Fife|Angus|Gwynedd|Powys|Co\\.? (?:Kerry|Cork|Mayo|Galway|Clare|Donegal|Sligo|Down|Antrim|Durham|Tyrone|Armagh|Wicklow|Wexford|Kildare|Meath))(?![A-Za-z])`,
  'dg',
);
/** Letters that stand after a person's name as well. */
const DEGREE = /^(?:MD|PA|MS|MA|ME|PE|CT|MI|DC|OR|IN|ON|SA|AB|NS|BC|NP|LA|OK|CO|AL|DE|HI|ID|PA)$/;
/** "Isle of Coll", "Fair Isle", "Hayling Island", "Tory Island". */
const ISLAND =
  /(?<![A-Za-z])(?:[Oo]n|[Ff]rom|[Ii]n|[Tt]o|[Oo]ff|[Nn]ear)(?: the)? (?<value>(?:Isles? of (?:the )?[A-Z][a-z]{2,14}|[A-Z][a-z']{2,14} (?:Isles?|Islands?|Reservation|Rez)))(?![A-Za-z])/dg;
/** A line of a page or a letter with nothing else on it. */
const LINE = new RegExp(
  `(?:^|\\n) ?${TOWN}(?:, ?[A-Z]{2}|, [A-Z][a-z]{3,14})?(?:,? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}| \\d{5})? ?(?=\\n|$)`,
  'dg',
);

/** Not where a patient is: what bears the name of a town, and journeys of the doctor. */
const BEHIND =
  /^(?:'s)?[ -](?:criteria|classification|consensus|score|scale|guidelines?|study|trial|protocol|statement|declaration|agreement|university|hospital|infirmary|medical|general|school|college|syndrome|disease|marathon|conference|congress|meeting|registry|cohort|virus|fever|jelly|lists?|principle|method|heart|sign|variant|data|paper|group|team|United|City FC|FC|college)/i;
const JOURNEY =
  /(?:conference|congress|meeting|course|talk|talking|speaking|presenting|exam|exams|training|fellowship|symposium|webinar|workshop|summit|holiday|paper|study|cohort|trial|data|group|team|results?|guidelines?|published|colleagues?|registry|greetings|letters?|papers?|news|train|flight|consensus|university|college|school|bishop|institute|bank|street|scale|duke|times) (?:at |held )?$/;

/** In a large town only what befell somebody tells where they are. */
const HAPPENED =
  /(?:seen|admitted|found|treated|operated|collapsed|stabbed|shot|diagnosed|died|hit|attacked|assaulted|bitten|crashed|transplanted|delivered|homeless|sofa-surfing|rough|works?|working|student) (?:today |yesterday |last night |on sunday |recently )?$/;

/** Countries, states and counties: they say little. */
const LARGE = wordSet(`
  england scotland wales britain uk ireland usa us america europe africa asia australia zealand canada india pakistan yorkshire lancashire essex sussex surrey devon cornwall norfolk suffolk
  somerset dorset cumbria kent hampshire berkshire wiltshire gloucestershire oxfordshire hertfordshire cambridgeshire lincolnshire nottinghamshire derbyshire staffordshire cheshire shropshire
  northumberland rutland bedfordshire buckinghamshire warwickshire leicestershire northamptonshire worcestershire herefordshire highlands lowlands midlands wessex ulster munster leinster connacht
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
  mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario alberta saskatchewan manitoba quebec queensland tasmania
  victoria carolina dakota jersey mexico hampshire kerry mayo clare donegal meath tyrone antrim down armagh fife angus gwynedd powys dyfed gwent english scottish welsh irish american
  north south east west northern southern eastern western appalachia punjab bengal kashmir gujarat kerala tamil
`);
const NEVER =
  /^(?:I|The|This|That|He|She|They|We|It|My|Our|His|Her|A|An|And|But|If|When|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day|sday|urday)?(?![a-z])|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Covid|Christmas|Easter|Ramadan|Eid)(?![a-z])/;

interface Reading {
  readonly name: string;
  /** A town or an island where English is spoken, small enough to tell something by itself? */
  readonly small: boolean;
  /** Does a list or the shape of the name vouch for it? */
  readonly known: boolean;
}

/** The longest beginning of the value that is a town, or what of it may be one. */
function read(value: string): Reading | undefined {
  const words = value.replace(/['.-]+$/, '').split(/(?<=[A-Za-z'.])(?=[ -])/);
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join('');
    const place = placeOf(name.toLowerCase().replace(/\.(?= )/g, ''));
    const small = place?.kind === 'english' && !isTown(name.toLowerCase());
    if (small || isEnglishCompound(name)) return { name, known: true, small: true };
    if (place?.kind === 'english' || place?.kind === 'city' || (place?.population ?? 0) > 10_000)
      return { name, known: true, small: false };
  }
  // Without a list only the words that no dictionary holds are its name.
  let length = 0;
  for (const word of words) {
    const bare = word.replace(/^[- .]+/, '').toLowerCase();
    if (length > 0 && isEnglishWord(bare) && !/^(?:on|upon|under|of|the|de|y)$/.test(bare)) break;
    length += word.length;
  }
  const name = value
    .slice(0, length)
    .replace(/(?:[- ](?:on|upon|of|in|the|by|de|y|over|under|next)|[.'-])$/, '');
  return name === '' ? undefined : { name, known: false, small: false };
}

const isLarge = (name: string): boolean => {
  const low = name.toLowerCase();
  return LARGE.has(low) || LARGE.has(low.replace(/^.* /, '')) || isCountry(low.replace(/^.* /, ''));
};

/** Is the single word one that needs more than a preposition? */
const isCommon = (name: string): boolean => {
  const low = name.toLowerCase();
  return isEnglishWord(low) || isEponym(low) || isBrand(low) || isGivenName(low) || isSurname(low);
};

/** A surname as much as a town ("Durham"), and nothing else: "in" says which. */
const isPlainTown = (name: string): boolean => {
  const low = name.toLowerCase();
  const place = placeOf(low);
  return (
    place?.kind === 'english' &&
    !place.alsoWord &&
    !isEnglishWord(low) &&
    !isEponym(low) &&
    !isGivenName(low) &&
    low.length > 4
  );
};

export const englishPlace: Recognizer = {
  name: 'english-place',
  kinds: ['place'],
  description:
    'A town, village or island in an English text: where somebody lives or comes from, with its state, or one that a list knows after a preposition.',
  find(passage) {
    const found: Candidate[] = [];
    if (!mayBeEnglish(passage)) return found;
    const { plain, low, source } = passage;
    const add = (start: number, name: string, confidence: number, evidence: string): void => {
      if (NEVER.test(name) || isLarge(name) || /^[A-Z]{2,3}$/.test(name)) return;
      found.push({
        start,
        end: start + name.length,
        kind: 'place',
        level: 'warn',
        confidence,
        reason: 'place',
        evidence: [evidence],
      });
    };
    const each = (
      pattern: RegExp,
      take: (reading: Reading, match: RegExpExecArray, end: number) => number | undefined,
      evidence: string,
    ): void => {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        const reading = span ? read(match.groups?.value ?? '') : undefined;
        if (span === undefined || reading === undefined) continue;
        const end = span.start + reading.name.length;
        if (BEHIND.test(after(plain, end, 16))) continue;
        const confidence = take(reading, match, end);
        if (confidence !== undefined) add(span.start, reading.name, confidence, evidence);
      }
    };
    const first = (name: string) => name.replace(/[ -].*$/, '').toLowerCase();
    const free = (name: string) =>
      !isEnglishWord(first(name)) && !isBrand(first(name)) && !isEponym(first(name));
    each(LIVES, ({ name, known }) => (known || free(name) ? 0.87 : undefined), 'context');
    each(
      SOMEBODY,
      ({ name, known }, { groups }) =>
        (known || free(name)) && (groups?.given === undefined || isGivenName(groups.given.toLowerCase()))
          ? 0.87
          : undefined,
      'somebody',
    );
    each(
      STATE,
      ({ name, known }, { groups }, end) =>
        after(plain, end, 2).startsWith(',') &&
        (known || free(name)) &&
        (known || groups?.lead !== undefined || !DEGREE.test(groups?.state ?? '')) &&
        !(DEGREE.test(groups?.state ?? '') && groups?.lead === undefined && isCommon(name)) &&
        !isGivenName(first(name))
          ? 0.78
          : undefined,
      'state',
    );
    each(
      BESIDE,
      ({ name, small }) => (small && (!isCommon(name) || isEnglishCompound(name)) ? 0.6 : undefined),
      'beside',
    );
    each(
      AT,
      ({ name, known }, match) =>
        (!JOURNEY.test(before(low, match.index, 24)) ||
          (/school $/.test(before(low, match.index, 24)) && /^[IiNn]/.test(match[0]))) &&
        (!isTown(name.toLowerCase()) || HAPPENED.test(before(low, match.index, 24))) &&
        ((known && (!isCommon(name) || isTown(name.toLowerCase()) || isPlainTown(name))) ||
          (!known && looksEnglish(name, true)))
          ? 0.6
          : undefined,
      'preposition',
    );
    for (const match of matches(ISLAND, plain)) {
      const span = groupSpan(match, 'value');
      const value = match.groups?.value ?? '';
      if (span && !isEnglishWord(first(value))) add(span.start, value, 0.76, 'island');
      else if (span && /^Isles? of|^(?:Fair|Holy|Great|Long|Clare|Clear) Is/.test(value))
        add(span.start, value, 0.76, 'island');
    }
    if (source === 'ocr' || passage.isRecord)
      each(LINE, ({ name, small }) => (small && !isCommon(name) ? 0.55 : undefined), 'line');
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'she lives in Whitby with two cats', kind: 'place', value: 'Whitby' },
    { text: 'Farmer from Llangwmbach, 60M, lepto?', kind: 'place', value: 'Llangwmbach' },
    { text: 'Seen in Bundoran today: 52F with a rash', kind: 'place', value: 'Bundoran' },
    { text: '91F, Clonakilty, off legs since Tuesday', kind: 'place', value: 'Clonakilty' },
    { text: 'My pt (Market Rasen) has a new murmur', kind: 'place', value: 'Market Rasen' },
    { text: 'Rural clinic, Tennant Creek: no CT tonight', kind: 'place', value: 'Tennant Creek' },
    { text: 'helicoptered off Lundy, trop pending', kind: 'place', value: 'Lundy' },
    { text: 'mole catcher near Wexthorpe, cough', kind: 'place', value: 'Wexthorpe' },
    { text: 'Lives on Unst, no ferry till Monday', kind: 'place', value: 'Unst' },
    { text: 'the only GP on Colonsay is off sick', kind: 'place', value: 'Colonsay' },
    { text: 'a lad from Fallow-on-Wye, 19M', kind: 'place', value: 'Fallow-on-Wye' },
    { text: '55M trucker from Toledo, OH with chest pain', kind: 'place', value: 'Toledo' },
    { text: 'airlifted from Nome, Alaska last night', kind: 'place', value: 'Nome' },
    { text: 'She grew up in Bath and never smoked', kind: 'place', value: 'Bath' },
    { text: 'born in Reading, works nights', kind: 'place', value: 'Reading' },
    { text: 'a tiny village near Thirsk, no signal', kind: 'place', value: 'Thirsk' },
    { text: '70M, ferry from Fair Isle, ?stroke', kind: 'place', value: 'Fair Isle' },
    { text: 'found collapsed in Peckham this morning', kind: 'place', value: 'Peckham' },
    { text: 'the village of Upper Slaughter has one phone', kind: 'place', value: 'Upper Slaughter' },
  ],
  ignores: [
    'suffering in Bath, a hot tub would help',
    'Reading the ECG again, in March or on Monday',
    'patients from India, from Europe, from the Midlands',
    'lives in sheltered housing, lives in Scotland',
    'The Sale is on, the Hull of the boat, a Sandwich at lunch',
    'the Toronto criteria, the Edinburgh scale, a Boston score of 6',
    'results from Framingham, from the NEJM, from Pfizer',
    'back from a meeting in Glasgow, GCS from Glasgow',
    'Glasgow 13, Boston 6, Paris 0-Is',
    'anyone in Glasgow or Leeds tonight?',
    'on Warfarin, in Crohn’s, at Discharge, to Haematology',
    'presented to ED in AF, in May',
  ],
  misses: [{ text: 'the ferry hasn’t left Tiree', kind: 'place', value: 'Tiree' }],
};
