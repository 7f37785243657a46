/** How a correction reads: families of wordings that were once wrong, then what holds on every development post. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '../../../lib/text/lexicon/packed/provided';
import { readsOn } from '../../../lib/risk/rewrite/reads-on';
import { correct, correctOne } from '../../../lib/text/correct';
import { applyEdit } from '../../../lib/text/edit';
import { scan } from '../../../lib/text/scan';
import { readRows } from '../../../scripts/evaluate/rows';
import { corrected } from './marked';

/** Everybody and everything in them is invented. */
const FRENCH: readonly (readonly [marked: string, after: string])[] = [
  // a list behind one noun goes as a whole
  ['Maïa (parents : ⟦person:Loïc⟧ et ⟦person:Nora⟧), énurésie', 'Maïa (parents), énurésie'],
  ['les jumelles ⟦person:Cléo⟧ et ⟦person:Anouk⟧ toussent', 'les jumelles toussent'],
  ['3 "patients" (⟦person:Lina⟧, ⟦person:Kévin⟧) en veulent', '3 "patients" en veulent'],
  // an age right behind the name
  ['Vu le petit ⟦person:Hugo⟧ 2 ans, otite', 'Vu un enfant de 2 ans, otite'],
  ['Mme ⟦person:Perrin⟧ 63 ans, toux', 'Une patiente de 63 ans, toux'],
  ['Mme ⟦person:Perrin⟧ 2 ans après sa greffe', 'Une patiente 2 ans après sa greffe'],
  // a noun that says enough
  ['⟦person:Solène⟧ sa marraine le garde', 'Sa marraine le garde'],
  ['la boulangère ⟦person:Solène⟧, eczéma', 'la boulangère, eczéma'],
  ['ma copine de promo ⟦person:Solène Aubry⟧ demande', 'ma copine de promo demande'],
  ['Patient anglais « Mr ⟦person:Hollins⟧ », AVK', 'Patient anglais, AVK'],
  ['Baby ⟦person:Noé⟧, J3, ictère', 'Baby, J3, ictère'],
  ['H 47 ans, ⟦person:Olivier Aubry⟧, toux', 'H 47 ans, toux'],
  // the name said as such
  ['Le patient s’appelle ⟦person:Aubin⟧, a 48 ans', 'Le patient a 48 ans'],
  ['Elle s’appelle ⟦person:Inès⟧ et refuse le soin', 'Elle refuse le soin'],
  ['Le bébé s’appelle ⟦person:Tao⟧ et ne tète pas', 'Le bébé ne tète pas'],
  ['un dénommé ⟦person:Karl⟧, agité', 'Un patient, agité'],
  ['« ⟦person:Titou⟧ » comme l’appelle tout l’étage, chute', 'Une personne, chute'],
  ['#JusticePour⟦person:Maëva⟧ la mère écrit', 'La mère écrit'],
  ['mme⟦person:Delorme⟧, arthralgies', 'Une patiente, arthralgies'],
  ['frère ⟦person:Anthelme⟧, moine, B12 à 60', 'Un religieux, moine, B12 à 60'],
  ['Pt ⟦person:T.W. – AUDIT⟧ 31', 'Pt – AUDIT 31'],
  // numbers: the label stays where the sentence speaks of it
  ['Elle m’a donné son RIB ⟦iban:FR76 3000 6000⟧ hier', 'Elle m’a donné son RIB hier'],
  ['remboursement sur ⟦iban:BE68 5390 0754⟧, merci', 'remboursement sur un compte, merci'],
  ['ouvert depuis ⟦ip:203.0.113.9⟧ : un ex ?', 'ouvert depuis une adresse IP : un ex ?'],
  ['Carte bleue ⟦card:5131 7429⟧ oubliée ici', 'Carte bleue oubliée ici'],
  ['tenue de ce dossier IPP ⟦record-id:2004177⟧ ?', 'tenue de ce dossier ?'],
  // dates
  ['Mme P., née un ⟦birthdate:29 février 1964⟧, toux', 'Mme P., toux'],
  ['Bébé né le ⟦birthdate:02/11/2026⟧ à 35+4, ictère', 'Bébé né à 35+4, ictère'],
  ['cholécystectomie en ⟦date:mars 2024⟧ chez nous', 'cholécystectomie chez nous'],
  // ages, places, events
  ['dame de ⟦age:quatre-vingt-seize ans⟧, chute', 'dame de plus de 90 ans, chute'],
  ['On est à ⟦place:Vernay⟧, loin de tout', 'On est dans la région, loin de tout'],
  ['Il conduit autour de ⟦place:Vernay⟧ (vu)', 'Il conduit (vu)'],
  ['⟦event:2e cas mondial décrit de mutation⟧ du gène', 'Cas de mutation du gène'],
];
const ENGLISH: readonly (readonly [marked: string, after: string])[] = [
  ['Pt is ⟦role:Mayor of Little Wexham⟧, new dx', 'Pt is a public figure, new dx'],
  ['23F student ⟦person:Zoe Appleyard⟧: headache', '23F student: headache'],
  ['Old ⟦person:Seth⟧, mole catcher', 'A patient, mole catcher'],
  ['Mrs ⟦person:Hale⟧ worried. ⟦person:Fraser⟧ ok', 'A patient worried. Another person ok'],
  ['Name’s ⟦person:Wilma⟧, 74, took it daily', '74, took it daily'],
  ['"⟦person:Big Ron⟧" as everyone at the pub calls him, 51M', 'A patient, 51M'],
  ['His carer, ⟦person:Joyce⟧, crushed the tablets', 'His carer crushed the tablets'],
  ['⟦person:Ada Blythe⟧ 41F, breast lump', 'A patient, 41F, breast lump'],
  ['drove off in ⟦plate:LN19 KWE⟧.', 'drove off in a vehicle.'],
  ['Passport ⟦identity-document:533401927⟧ in hand, 72M', 'Passport in hand, 72M'],
  ['Survivor of ⟦event:the Harbour Street stabbing⟧, 34F', 'Survivor of the assault, 34F'],
  ['This is ⟦event:the first UK case of Oropouche⟧, F 31', 'This is a case of Oropouche, F 31'],
];

describe('a correction reads', () => {
  it.each(FRENCH)('fr: %s', (marked, after) => expect(corrected(marked, 'fr')).toBe(after));
  it.each(ENGLISH)('en: %s', (marked, after) => expect(corrected(marked, 'en')).toBe(after));
});

const LETTER = /\p{L}/u;
const cutsWord = (text: string, at: number): boolean =>
  LETTER.test(text[at - 1] ?? ' ') && LETTER.test(text[at] ?? ' ');
const FRENCH_WORDS = /(?<!\p{L})(?:une?|le|la|les|en|dans|autre|confrère|patiente|personne)(?!\p{L})/iu;
const ENGLISH_WORDS = /(?<!\p{L})(?:the|an?|another|in|at|person|colleague|hospital|over)(?!\p{L})/iu;
const FLAWS = [
  / {2}/gu,
  / ,/gu,
  /\(\s*\)/gu,
  /,\s*,/gu,
  /(?:^|[\s'’])(?:de|que|jusque)\s+(?:une?|autre)\s/giu,
  /(?<!\p{L})(?:de|à) les?\s(?=patiente?|confrère|enfant)/gu,
];
/** "à 23h50" goes with its day. */
const TIME = /\d{1,2}\s?(?:h\s?\d{0,2}|:\d{2})/gu;

describe('on every development post', () => {
  const posts = readRows(
    readFileSync(new URL('../../eval/dev/posts-identifying.jsonl', import.meta.url), 'utf8'),
  ).map(({ id, text, lang }) => {
    const read = scan(text, { lang: lang === 'en' || lang === 'fr' ? lang : 'auto' });
    return {
      id,
      text,
      language: read.language,
      findings: read.findings.filter(({ level }) => level !== 'count'),
    };
  });

  it('an edit cuts no word, takes no number beside the finding and speaks the language of the draft', () => {
    const wrong: string[] = [];
    for (const { id, text, language, findings } of posts) {
      for (const finding of findings) {
        const [first] = finding.suggestions;
        if (first === undefined) continue;
        const { start, end } = first.edit;
        if (cutsWord(text, start) || cutsWord(text, end)) wrong.push(`${id} cuts a word at ${finding.kind}`);
        const beside = findings.reduce(
          (rest, one) =>
            rest.slice(0, Math.max(0, one.start - start)) +
            rest.slice(Math.max(0, one.start - start), Math.max(0, one.end - start)).replace(/\S/gu, ' ') +
            rest.slice(Math.max(0, one.end - start)),
          text.slice(start, end),
        );
        if (/\d/u.test(beside.replace(TIME, ''))) wrong.push(`${id} takes a number beside ${finding.kind}`);
        const strange = language === 'fr' ? ENGLISH_WORDS : FRENCH_WORDS;
        // A quoted letter in the other language stays in it.
        if (finding.kind !== 'birthdate' && strange.test(first.text) && !text.includes(first.text))
          wrong.push(`${id} ${finding.kind}: ${first.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('one suggestion or all leave nothing hanging', () => {
    const wrong: string[] = [];
    for (const { id, text, findings } of posts) {
      const edits = [
        ...findings.flatMap(({ suggestions: [first] }) => (first ? [correctOne(text, first)] : [])),
        correct(text, findings),
      ];
      for (const edit of edits) {
        if (edit === null) continue;
        const after = applyEdit(text, edit);
        const more = FLAWS.some((flaw) => (after.match(flaw)?.length ?? 0) > (text.match(flaw)?.length ?? 0));
        if (more || !readsOn(text, after)) wrong.push(`${id}: ${after}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
