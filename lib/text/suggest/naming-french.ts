import {
  ADOLESCENT,
  ADOLESCENTE,
  another,
  definite,
  ENFANT,
  ENFANT_F,
  indefinite,
  JEUNE_PATIENT,
  JEUNE_PATIENTE,
  NOURRISSON,
  type Noun,
  PATIENT,
  PATIENTE,
  PERSONNE,
} from './french';
import type { Sex } from './given-names';
import type { Identity } from './mentions';
import { after, rightwards } from './nearby';

export type Stage = 'infant' | 'child' | 'adolescent' | 'young' | 'adult';

const AGE = rightwards(
  "[\\s,(]*(?:âgée? de |de |qui a |a )?(\\d{1,3})\\s?(ans?|a|mois|semaines?|jours?|j)(?![\\p{L}\\p{N}])(?!\\s+(?:après|avant|de|d['’]|post|plus|depuis))",
);

/** What the age behind a name says; undefined when there is none. "Mme Durand, 8 ans après" is none. */
export function stageBehind(text: string, end: number): Stage | undefined {
  const [, count = '', unit = ''] = after(text, end, AGE) ?? [];
  if (count === '') return undefined;
  const number = Number(count);
  if (!/^a/iu.test(unit)) return unit.startsWith('mois') && number > 24 ? 'child' : 'infant';
  if (number < 13) return 'child';
  return number < 18 ? 'adolescent' : 'adult';
}

/** The word a colleague would use; neutral when the sex is unknown. */
export function nounFor(sex: Sex | undefined, stage: Stage): Noun {
  const woman = sex === 'f';
  switch (stage) {
    case 'infant':
      return woman ? ENFANT_F : NOURRISSON;
    case 'child':
      return woman ? ENFANT_F : ENFANT;
    case 'adolescent':
      return woman ? ADOLESCENTE : ADOLESCENT;
    case 'young':
      return woman ? JEUNE_PATIENTE : JEUNE_PATIENT;
    case 'adult':
      return sex === undefined ? PERSONNE : woman ? PATIENTE : PATIENT;
  }
}

/**
 * Remembers who was called what: "une patiente" first, "la patiente" afterwards, "une autre patiente" for someone
 * else.
 */
export class Naming {
  readonly #nouns = new Map<Identity, Noun>();

  /** Someone's noun stands in the text already, by the doctor's own words or by ours. */
  introduce(identity: Identity, noun: Noun): void {
    if (!this.#nouns.has(identity)) this.#nouns.set(identity, noun);
  }

  /** Somebody has been called something. */
  hasAny(): boolean {
    return this.#nouns.size > 0;
  }

  nounOf(identity: Identity): Noun | undefined {
    return this.#nouns.get(identity);
  }

  /** The noun phrase for this mention; `introduced`: the doctor spoke of that patient before the first name. */
  phrase(identity: Identity, noun: Noun, introduced: boolean): string {
    const known = this.#nouns.get(identity);
    const sharing = [...this.#nouns]
      .filter(([, one]) => one.word === (known ?? noun).word)
      .map(([one]) => one);
    if (known !== undefined) {
      // With three of a kind, "the other one" would point to nobody.
      if (sharing.length !== 2) return definite(known);
      const rank = sharing.indexOf(identity) === 0 ? (known.feminine ? 'première' : 'premier') : 'autre';
      return rank === 'autre'
        ? `l’autre ${known.word}`
        : `${known.feminine ? 'la' : 'le'} ${rank} ${known.word}`;
    }
    this.#nouns.set(identity, noun);
    // "une personne" after "un patient" would read as if nobody had been spoken of.
    if (sharing.length > 0 || (noun === PERSONNE && this.#nouns.size > 1)) return another(noun);
    return introduced ? definite(noun) : indefinite(noun);
  }
}
