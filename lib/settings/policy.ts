/**
 * What a team sets for its doctors, by the browser's managed storage (`public/managed-schema.json` names its shape for
 * Chrome; `docs/deploy.md` shows how). Every key may be missing; one that does not fit is left out, the others hold.
 */
import * as v from 'valibot';
import type { Terms } from '../text/terms';
import * as fields from './fields';
import type { ImageWay, LanguageWay, Levels } from './settings';

/** `reason`: "post anyway" asks for one of a closed list, which is only counted. */
export const POSTING_WAYS = ['allowed', 'reason'] as const;
export type PostingWay = (typeof POSTING_WAYS)[number];

export const LONGEST_CONTACT = 200;

export interface Policy {
  readonly tags?: readonly string[];
  readonly levels?: Levels;
  readonly terms?: Terms;
  readonly crowdTarget?: number;
  readonly crowdStrict?: boolean;
  readonly language?: LanguageWay;
  readonly images?: ImageWay;
  readonly postAnyway?: PostingWay;
  /** Whom to ask, in one line. */
  readonly contact?: string;
}

export type PolicyKey = keyof Policy;

export const NO_POLICY: Policy = {};

const FIELDS = {
  tags: fields.tags,
  levels: fields.levels,
  terms: fields.terms,
  crowdTarget: fields.crowdTarget,
  crowdStrict: fields.crowdStrict,
  language: fields.language,
  images: fields.images,
  postAnyway: v.picklist(POSTING_WAYS),
  contact: v.pipe(
    v.string(),
    v.transform((text) => text.replace(/\s+/g, ' ').trim()),
    v.nonEmpty(),
    v.maxLength(LONGEST_CONTACT),
  ),
} as const satisfies Record<PolicyKey, v.GenericSchema>;

export interface ReadPolicy {
  readonly policy: Policy;
  /** Keys that were set and do not fit: the team's doctors must be told that they don't hold. */
  readonly refused: readonly string[];
}

/** A policy from whatever managed storage gave; never throws. */
export function readPolicy(value: unknown): ReadPolicy {
  if (typeof value !== 'object' || value === null) return { policy: NO_POLICY, refused: [] };
  const policy: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [key, given] of Object.entries(value)) {
    const schema: v.GenericSchema | undefined = Object.hasOwn(FIELDS, key)
      ? FIELDS[key as PolicyKey]
      : undefined;
    const read = schema && v.safeParse(schema, given);
    if (read?.success) policy[key] = read.output;
    else refused.push(key);
  }
  return { policy, refused };
}
