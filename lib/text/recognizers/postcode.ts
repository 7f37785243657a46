import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const FRENCH =
  /(?<![\d./+a-z-])(?=\d)(?:(?<!\d[ ,])|(?<=(?:ap?p?t|porte|esc|bat|lot|log|etage)\.? ?[a-z]?\d{1,4} ))(?<value>(?:0[1-9]|[1-8]\d|9[0-578]|2[ab]) ?\d{3})(?![\d])(?![.,/]\d)(?! ?\d{3}(?!\d))/dg;
/** Canada: letter, figure, letter, then the other way round. */
const CANADIAN = /(?<![A-Z\d-])(?<value>[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d)(?![A-Za-z\d])/dg;
/** "F-67360 Woerth", "B-4000 Liège", "CH-1003 Lausanne": the country before it. */
const COUNTRY =
  /(?<![A-Za-z\d])(?<value>(?:F-? ?\d{5}|(?:B|L|CH|A)-\d{4}|D-? ?\d{5})) [A-Z][A-Za-z' -]{2,24}/dg;
/** "dans le 93 240", "la dame du 48 400": a district by its code. */
const SAID =
  /(?<![a-z])(?:(?:habite|vit|installee?|exerce|bosse|medecin|mg|dans|ds) (?:dans |ds )?le|(?:dame|monsieur|patiente?|gars|famille|couple|med|mg|confrere|collegue|cabinet) (?:du|dans le|ds le)) (?<value>(?:0[1-9]|[1-8]\d|9[0-578]) ?\d{3})(?!\d| ?\d|[.,]\d)(?! ?(?:cas|patients?|euros|e(?![a-z])|g\/l|\/mm|ui|mg))/dg;
/** "1519O LUGARDE": a zero read as a letter, after what ends a street. */
const MISREAD = /(?:^|, ?|- ?|\n)(?<value>[\dOIl]{5})(?= [A-Z]{3,}[A-Z' -]*(?:\n|$))/dg;
const TOWN_AFTER =
  /^,? {0,3}\n?-? ?(?:[A-Z][a-z]{1,20}|[A-Z][A-Z'-]{2,20}|(?:LE|LA|LES|Le|La|Les|L')[ \n][A-Z])/;
const NOT_A_TOWN =
  /^,? {0,3}(?:leuco|neutro|plaquett|lympho|polynuc|hematies|globules|ui|gb|gr|pnn|crp|bnp|pro-?bnp|ddimeres|d-dim|copies|elements|cellules|cas|patients|ufc|euros|unites|cpk|lipase|troponine|ferritine|hcg|b-?hcg|mg|ml|kcal|pas|ohm|volts)/;
/** "48 150 Meyrueis, une seule pharmacie": at the head of a post. */
const HEAD_TOWN =
  /^ (?:L[ea]s? |L')?[A-Z][a-z'-]{3,20}(?:[ -](?:[a-z]{2,3}[ -])?[A-Z][a-z'-]{2,20}){0,3} ?[,:]/;
const ADDRESS_BEFORE =
  /(?:\d[^\n]{0,10}|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix) )(?<![a-z])(?:rue|avenue|av|bd|boulevard|place|impasse|chemin|allees?|quai|cours|route|residence|lieu-?dit|street|road|bp \d{1,5}|passage)(?![a-z])[^\n]{0,44}[\n,; -]{0,4}$/;
const PLACE_BEFORE =
  /(?:habit\w{0,6}(?: a| dans le| sur)?|resid\w{0,6}(?: a| au| dans le)?|domicili\w{0,4}(?: a| au| dans le)?|vit(?: a| dans le)?|cabinet|originaire (?:de|du)|installee? (?:a|dans le)|exerce (?:a|dans le)|medecin (?:a|dans le)|patiente? (?:de|du)|c\.?p\.?|code postal|commune|ville|secteur|zone|dans le|depuis le|zip(?: code)?|postcode|postal code|\(|adresse) ?:? {0,2}$/;
/** "résidant à Marseille, 13006." */
const TOWN_BEFORE = /(?:habit|resid|domicili|vit |demeur)[a-z]{0,8} (?:a |au |aux )?[^\d\n]{2,30},? ?\(?$/;
const LABELLED =
  /(?<![a-z])(?:code postal|cp|zip(?: code)?|postcode|postal code)(?![a-z])[^\w\n]{0,4}(?:is |est |: ?)?(?<value>[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|\d{5}(?:-\d{4})?|\d{2} \d{3}|\d{3,5}(?:-\d{4}|[- ]\d{2,3})?|\d[\do]{4})(?![a-z\d])/dg;
/** Outward and inward code (Royal Mail); in capitals, and not an abbreviation with a figure. */
const BRITISH = /(?<![A-Z\d-])(?<value>(?:[A-Z]{1,2}\d[A-Z\d]?) \d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d])/dg;
const AMERICAN =
  /(?<=(?:, ?[A-Z]{2}|, ?[A-Z][a-z]{3,12}|[A-Z][a-z]+ (?:A[KLRZ]|CA|CO|DC|FL|GA|HI|I[ADLN]|K[SY]|M[NOST]|N[CDEHJMVY]|O[HKR]|RI|SC|SD|T[NX]|UT|VT|W[AIVY])) )(?<value>\d{5}(?:-\d{4})?)(?![\d.,]\d|\d)/dg;

export const postcode: Recognizer = {
  name: 'postcode',
  kinds: ['postcode'],
  description: 'A postcode with its place, its street or its label: French, British, American.',
  find({ low, plain, hasDigit, source }) {
    const found: Candidate[] = [];
    if (!hasDigit) return found;
    const add = (span: { start: number; end: number }, confidence: number, evidence: string): void => {
      found.push({
        ...span,
        kind: 'postcode',
        level: 'stop',
        confidence,
        reason: 'postcode',
        evidence: [evidence],
      });
    };
    for (const match of matches(FRENCH, low)) {
      const span = groupSpan(match, 'value');
      if (span === undefined) continue;
      const left = before(low, span.start, 60);
      const right = after(plain, span.end, 30);
      const town = TOWN_AFTER.test(right) && !NOT_A_TOWN.test(after(low, span.end, 30));
      if (ADDRESS_BEFORE.test(left)) add(span, 0.93, 'address');
      else if (TOWN_BEFORE.test(left) && /^ ?[\n),.;]|^$/.test(right)) add(span, 0.85, 'place');
      else if (PLACE_BEFORE.test(left) && (town || /^ ?[\n),.;]|^$/.test(right))) add(span, 0.85, 'place');
      else if (town && /(?:^|[.!?\n] ?|#[a-z]{4,20} )$/.test(left) && HEAD_TOWN.test(right))
        add(span, 0.85, 'head');
      else if (town && /cedex/.test(after(low, span.end, 40))) add(span, 0.93, 'cedex');
      else if (
        town &&
        (source === 'ocr' || /(?:^|\n) ?$/.test(left)) &&
        /^[ ,-]{1,3}[A-Z](?:[A-Z' -]{2,30}|[A-Za-z' -]{2,30})(?:\n|$)/.test(right)
      )
        add(span, 0.85, 'line');
      else if (
        town &&
        /(?:[a-z)],? |- ?|, ?)$/.test(left) &&
        /^ ?\n?-? ?(?:L[ae]s? |L')?[A-Z][A-Za-z'-]{3,}/.test(right)
      )
        add(span, 0.6, 'town');
    }
    for (const match of matches(SAID, low)) {
      const span = groupSpan(match, 'value');
      if (span) add(span, 0.8, 'said');
    }
    for (const match of source === 'ocr' ? matches(MISREAD, plain) : []) {
      const span = groupSpan(match, 'value');
      if (span && /\d.*\d.*\d/.test(match.groups?.value ?? '')) add(span, 0.8, 'line');
    }
    for (const pattern of [LABELLED]) {
      for (const match of matches(pattern, low)) {
        const span = groupSpan(match, 'value');
        if (span) add(span, 0.985, 'label');
      }
    }
    for (const pattern of [BRITISH, AMERICAN, CANADIAN, COUNTRY]) {
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span) add(span, 0.85, 'shape');
      }
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: '12 rue des Lilas 75011 Paris', kind: 'postcode', value: '75011' },
    { text: 'Secteur 29118, aucun dermato', kind: 'postcode', value: '29118' },
    { text: '48 118 Meyrueis, une seule pharmacie', kind: 'postcode', value: '48 118' },
    { text: 'CP 67 118, patient grabataire', kind: 'postcode', value: '67 118' },
    { text: 'habite 21000 Dijon', kind: 'postcode', value: '21000' },
    { text: 'CP : 69003', kind: 'postcode', value: '69003' },
    { text: '12 chemin Vert, 94 403, Trifouilly', kind: 'postcode', value: '94 403' },
    { text: 'pas loin de F-67360 Woerth', kind: 'postcode', value: 'F-67360' },
    { text: 'ds le 93 240, comment vous faites ?', kind: 'postcode', value: '93 240' },
    { text: 'La dame du 48 400 dont je parlais', kind: 'postcode', value: '48 400' },
    { text: 'home hospice for ZIP 59301-2217?', kind: 'postcode', value: '59301-2217' },
    { text: 'Mme Zerbib, 13 580 La Fare-les-Oliviers', kind: 'postcode', value: '13 580' },
    { text: 'M. Exemple\n44118 La Chevrolière\nVous', kind: 'postcode', value: '44118' },
    { text: 'she lives at SW1A 1AA', kind: 'postcode', value: 'SW1A 1AA' },
    { text: 'Springfield, IL 62704', kind: 'postcode', value: '62704' },
  ],
  ignores: [
    'GB 12500 Neutrophiles 80 %',
    'plaquettes 45000, CRP 120',
    'NT-proBNP 12000',
    'héparine 25000 UI',
    'B12 250 pg',
    'cohorte de 12 500 Patients',
  ],
  misses: [],
};
