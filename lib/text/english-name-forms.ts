import {
  AGE_AFTER,
  KIN_BEFORE,
  LABEL_BEFORE,
  NAMED_BEFORE,
  PERSON_AFTER,
  POSSESSIVE_AFTER,
} from './english-frames';
import { isNameToo } from './english-name-runs';
import { isCountry } from './english-streets';
import type { Token } from './english-tokens';
import { isEnglishWord } from './english-words';
import { isBrand } from './lexicon/brands';
import { isCondition, looksClinical } from './lexicon/conditions';
import { isBareDisease, isCommonSurname, isEponym } from './lexicon/eponyms';
import { isAmbiguousName, isGivenName } from './lexicon/given-names';
import { isSurname } from './lexicon/surnames';
import { after, before } from './matching';
import { nameLikeness } from './names/likeness';
import type { Passage } from './passage';
import type { Candidate } from './recognizer';

/** "LAFONTAINE/TERRENCE" at the head of a line read off a picture; "RAY (Raymond) TIDSWELL". */
const SLASHED = /(?<=^|\n)\p{Lu}[\p{Lu}'-]{2,24}\/\p{Lu}[\p{Lu}'-]{2,24}(?: \p{Lu}\.?)?(?![\p{L}\d/])/gu;
const CALLED =
  /(?<![\p{L}\d])(?<first>\p{Lu}[\p{L}'-]{1,20}) [("](?<second>\p{Lu}[\p{L}'-]{1,20})[)"] (?<last>\p{Lu}[\p{L}'-]{1,24})(?![\p{L}\d])/gu;

export function* paired({ plain, source }: Passage): Generator<Candidate> {
  const person = (start: number, end: number, confidence: number): Candidate => ({
    start,
    end,
    kind: 'person',
    level: 'stop',
    confidence,
    reason: 'full-name',
    evidence: ['shape'],
  });
  if (source === 'ocr')
    for (const { index, 0: value } of plain.matchAll(SLASHED))
      if (
        !value
          .toLowerCase()
          .split(/[/ ]/)
          .some((word) => isEnglishWord(word) || isEponym(word))
      )
        yield person(index, index + value.length, 0.78);
  for (const { index, 0: value, groups } of plain.matchAll(CALLED)) {
    const words = [groups?.first, groups?.second, groups?.last].map((word) => (word ?? '').toLowerCase());
    // "Jahmar "Jelly" Prendergast": three capitals, the middle one quoted, are hardly anything else.
    const quoted = /"/.test(value);
    const [one = '', , last = ''] = words;
    const given =
      words.slice(0, 2).some((word) => isGivenName(word)) ||
      (quoted && (isSurname(last) || nameLikeness(one) > 0.45));
    if (
      given &&
      !(quoted ? [one, last] : words).some(
        (word) => isEnglishWord(word) || (isEponym(word) && !isNameToo(word)) || isCountry(word),
      )
    )
      yield person(index, index + value.length, 0.85);
  }
}

/** "Will, 45M", "May is 92 and": a first name that is a word too, and a person's age and sex at once. */
const AGED =
  /(?<![\p{L}\d'-])(?<value>\p{Lu}[a-z]{2,14})(?=, ?\d{1,3} ?(?:y\/?o|[FM])(?![\p{L}\d])|'s (?:gcs|hb|bp|sats|potassium|sodium|creatinine|crp|ecg|mum|mom|dad|bloods|scan|obs|chemo|fluids|pain|temp)(?![a-z])| (?:needs|has been|wants|is refusing|refuses|keeps) (?=[a-z])| is (?:only |just |now |nearly |almost )?\d{2,3}(?:,|\.| and | with | but |, ))/gu;

const CARER =
  /(?<![a-z])(?:his|her|their|my|the|our|[a-z]{2,12}'s) (?:carer|nurse|aide|sister|brother|wife|husband|daughter|son|mother|father|mum|mom|dad|partner|niece|nephew) $/;

export function* aged({ plain, low }: Passage): Generator<Candidate> {
  for (const { index, 0: value } of plain.matchAll(AGED)) {
    const word = low.slice(index, index + value.length);
    if (!(isGivenName(word) || isAmbiguousName(word)) || isCondition(word) || isBareDisease(word)) continue;
    // "Faith has been …", where a sentence begins, may be the word.
    if (/^ (?!is \d)/.test(after(low, index + value.length, 5)) && !CARER.test(before(low, index, 24)))
      continue;
    if (/(?:^|[^a-z])(?:mild|severe|the|a|an|of|in|at|[a-z]{3,}ing) $/.test(before(low, index, 14))) continue;
    yield {
      start: index,
      end: index + value.length,
      kind: 'person',
      level: 'stop',
      confidence: 0.7,
      reason: 'given-name',
      evidence: ['first name', 'age'],
    };
  }
}

/** "the Oakenshaw family", "the Abernathy twins", "the Kowalskis both". */
const HOUSEHOLD =
  /(?<![A-Za-z])[Tt]he (?<value>[A-Z][a-z]{3,18}(?:-[A-Z][a-z]{2,14})?)(?= (?:family|twins?|triplets|brothers|sisters|boys|girls|kids|children|siblings|household|clan|parents|both|are all|all have|have all)(?![a-z]))/dg;

export function* households({ plain }: Passage): Generator<Candidate> {
  for (const match of plain.matchAll(HOUSEHOLD)) {
    const [start = 0, end = 0] = match.indices?.groups?.value ?? [];
    const word = plain.slice(start, end).toLowerCase();
    if (isEnglishWord(word) || isEponym(word) || isCountry(word) || looksClinical(word)) continue;
    yield {
      start,
      end,
      kind: 'person',
      level: 'stop',
      confidence: 0.72,
      reason: 'full-name',
      evidence: ['household', 'shape'],
    };
  }
}

/** "SMITH, John Paul", "Ruiz, Ana", "VILLANUEVA, CONCEPCION R": a list's way to write a name. */
const INVERTED =
  /(?<![\p{L}\d'.-])(?<surname>\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24})?), ?(?<given>\p{Lu}[\p{L}'-]{0,20}(?: \p{Lu}[\p{L}'-]{1,20}| \p{Lu}\.?(?![\p{L}\d]))?)(?![\p{L}\d'])/gu;

export function* inverted({ plain, low, source }: Passage): Generator<Candidate> {
  for (const match of plain.matchAll(INVERTED)) {
    const { given = '' } = match.groups ?? {};
    let { surname = '' } = match.groups ?? {};
    // "Pt O'BRIEN, Declan DNA": neither the word before nor the abbreviation after is of the name.
    const opener = /^\S+ /.exec(surname)?.[0] ?? '';
    const start = match.index + (isEnglishWord(opener.trim().toLowerCase()) ? opener.length : 0);
    surname = surname.slice(start - match.index);
    const trailing = /(?<=\p{Ll}) \p{Lu}{2,}$/u.exec(match[0])?.[0].length ?? 0;
    const end = match.index + match[0].length - trailing - (match[0].endsWith('.') ? 1 : 0);
    const one = given.toLowerCase().split(/[ .-]/)[0] ?? '';
    // "Grant, Frank, Will and Mark": a list of many.
    if (surname !== surname.toUpperCase() && /^(?:, | and | or |, and )\p{Lu}/u.test(after(plain, end, 8)))
      continue;
    const surnames = surname.toLowerCase().split(' ');
    // "Prolia, T −3.4", "Suboxone, X-waiver".
    if (surnames.some((word) => isBrand(word)) || /^[A-Z]-/.test(given)) continue;
    if (one.length > 1 && isEnglishWord(one) && !isGivenName(one)) continue;
    if (surnames.some((word) => isCondition(word) && !isNameToo(word))) continue;
    if (/^(?:mrn|nhs|dob|chi|ssn|gp|dr|mr|mrs)$/.test(one)) continue;
    if (
      surnames.some(
        (word) =>
          (isEnglishWord(word) && !isNameToo(word)) ||
          (isEponym(word) && !isCommonSurname(word)) ||
          isCountry(word),
      )
    )
      continue;
    const upper = surname.length > 3 && surname === surname.toUpperCase();
    const mixed = upper && /\p{Ll}/u.test(given);
    const known = isGivenName(one) && one.length > 1;
    const label =
      LABEL_BEFORE.test(before(low, start, 40)) || /(?:\n|^|["]|\(| for )$/.test(before(low, start, 5));
    if (one.length === 1 && !(label && upper && /^["(]?$|[:\n]/.test(before(low, start, 1)))) {
      if (!/(?:note|letter|report|results?|summary|re|patient|pt|for):? {0,2}$/.test(before(low, start, 16)))
        continue;
    } else if (
      !(mixed && (known || label || source === 'ocr')) &&
      !(known && label) &&
      !(upper && label && source === 'ocr')
    )
      continue;
    yield {
      start,
      end,
      kind: 'person',
      level: 'stop',
      confidence: known ? 0.9 : 0.78,
      reason: 'full-name',
      evidence: ['surname first', ...(known ? ['first name'] : [])],
    };
  }
}

/** Lines of a dialogue open with who speaks: one known first name vouches for the others. */
export function* speakers({ plain, low }: Passage): Generator<Candidate> {
  const lines = [...low.matchAll(/(?<=^|\n)(?<value>[a-z][a-z'-]{2,19}) ?: ?(?=["'a-z])/g)].filter(
    ({ index, groups }) =>
      !isEnglishWord(groups?.value ?? '') &&
      (/^\p{Lu}/u.test(plain.slice(index, index + 1)) || !/\p{Lu}/u.test(plain)),
  );
  if (lines.length < 2 || !lines.some(({ groups }) => isGivenName(groups?.value ?? ''))) return;
  for (const { index, groups } of lines) {
    const word = groups?.value ?? '';
    if (isEponym(word) && !isGivenName(word)) continue;
    yield {
      start: index,
      end: index + word.length,
      kind: 'person',
      level: 'warn',
      confidence: 0.6,
      reason: 'full-name',
      evidence: ['speaker'],
    };
  }
}

/** Who types without capitals names people so too: "eva kleist lives at …". */
export function* uncapitalised({ plain, low }: Passage, list: readonly Token[]): Generator<Candidate> {
  const without = !/\p{Lu}/u.test(plain);
  for (const [index, token] of list.entries()) {
    if (token.kind !== 'lower' || token.word.length < 3) continue;
    const word = token.word.replace(/'s$/, '');
    const left = before(low, token.start, 40);
    const birth = /(?:maiden|last|sur|family) ?name(?: is| was|:) $/.test(left);
    if (isEnglishWord(word) || isEponym(word) || (!birth && (!isGivenName(word) || isAmbiguousName(word))))
      continue;
    let end = token.end - (token.word.length - word.length);
    const initial = list[index + 1];
    const middle = initial?.dotted === true && initial.word.length === 1 ? initial : undefined;
    const next = list[index + (middle ? 2 : 1)];
    const second = next?.word.replace(/'s$/, '') ?? '';
    const surname =
      without &&
      next?.kind === 'lower' &&
      second.length > 2 &&
      !isEnglishWord(second) &&
      /^ (?:\w\. )?$/.test(plain.slice(end, next.start));
    if (surname && next) end = next.end - (next.word.length - second.length) - (next.dotted ? 1 : 0);
    const right = after(low, end, 56);
    const framed =
      (NAMED_BEFORE.test(left) ||
        KIN_BEFORE.test(left) ||
        POSSESSIVE_AFTER.test(right) ||
        PERSON_AFTER.test(right)) &&
      without;
    if (!(surname || framed || birth || AGE_AFTER.test(right))) continue;
    yield {
      start: token.start,
      end,
      kind: 'person',
      level: 'warn',
      confidence: 0.6,
      reason: 'given-name',
      evidence: ['lower case'],
    };
  }
}
