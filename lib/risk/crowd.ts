/** How many people the draft fits. */
import type { Language } from '../text/finding';
import { ageTable } from './age-tables';
import { type Assumption, assumptionsOf } from './assumption';
import { describe, type ScannedText } from './describe';
import { type Crowd, estimate, isAnchored, TARGET } from './estimate';
import type { Description } from './fact';
import type { Practice } from './practice';

export interface CrowdOptions {
  readonly language: Language;
  /** Where the doctor practises; null when not told. */
  readonly practice: Practice | null;
  readonly target?: number;
  readonly strict?: boolean;
  /** The current year, for birth dates. */
  readonly year?: number;
}

export interface DraftCrowd extends Crowd {
  /** The description that fits fewest, of those that are judged when one is. */
  readonly description: Description;
  readonly assumptions: readonly Assumption[];
}

/** People of whom the language's country is the crowd when nothing is said. */
export const countryOf = (language: Language): number => ageTable(language).country;

/** The crowd of one description as the draft's options have it; see `crowdOf`. */
export function crowdOfDescription(description: Description, options: CrowdOptions): DraftCrowd {
  const { language, target = TARGET, strict = false } = options;
  const profile = ageTable(language);
  const known = knownPractice(options);
  const crowd = estimate(description, { profile, country: profile.country, practice: known, target, strict });
  const country = { people: profile.country, figure: profile.countryFigure };
  return { ...crowd, description, assumptions: assumptionsOf(crowd, description.facts, known, country) };
}

/**
 * The crowd of each patient of whom the draft says something that narrows: the gravest first, of the same gravity those
 * that are judged, then the smallest. Pure, well under a millisecond, never throws.
 */
export function crowdsOf(texts: readonly ScannedText[], options: CrowdOptions): readonly DraftCrowd[] {
  const practice = knownPractice(options);
  return describe(texts, options.year)
    .filter(({ facts }) => facts.length > 0)
    .map((description) => crowdOfDescription(description, options))
    .sort((a, b) => (comesBefore(a, b, practice) ? -1 : comesBefore(b, a, practice) ? 1 : 0));
}

/** The first of `crowdsOf`; null when nothing is said that narrows anything. */
export const crowdOf = (texts: readonly ScannedText[], options: CrowdOptions): DraftCrowd | null =>
  crowdsOf(texts, options)[0] ?? null;

/** A reader who cannot know the author's name cannot know of the practice. */
const knownPractice = ({ practice }: CrowdOptions): Practice | null => (practice?.ownName ? practice : null);

const GRAVITY = { red: 2, orange: 1, quiet: 0 } as const;

function comesBefore(a: DraftCrowd, b: DraftCrowd, practice: Practice | null): boolean {
  if (GRAVITY[a.band] !== GRAVITY[b.band]) return GRAVITY[a.band] > GRAVITY[b.band];
  const judged = isAnchored(a.description.facts, practice);
  return judged === isAnchored(b.description.facts, practice) ? a.k < b.k : judged;
}
