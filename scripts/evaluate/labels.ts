import { readFileSync } from 'node:fs';
import { KINDS, type Kind } from '../../lib/text/finding';

/** For each label the kinds that count as finding it; none where nothing is promised. */
export type Labels = ReadonlyMap<string, readonly Kind[]>;
export type Vocabulary = 'own' | 'eds' | 'presidio';

const isKind = (value: unknown): value is Kind => KINDS.some((kind) => kind === value);

/** The labels of one vocabulary, from `tests/eval/labels.json`. Throws an Error on a kind that does not exist. */
export function readLabels(path: string, vocabulary: Vocabulary): Labels {
  const all = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, unknown>>;
  return new Map(
    Object.entries(all[vocabulary] ?? {}).map(([label, kinds]) => {
      if (!Array.isArray(kinds) || !kinds.every(isKind))
        throw new Error(`labels.json: "${vocabulary}.${label}" must list kinds of lib/text/finding.ts`);
      return [label, kinds];
    }),
  );
}

/** Own labels that `stop` by nature; the other own labels `warn`. */
export const STOP_LABELS: ReadonlySet<string> = new Set<Kind>([
  'person',
  'birthdate',
  'address',
  'postcode',
  'phone',
  'email',
  'national-id',
  'record-id',
  'insurance-id',
  'iban',
  'card',
  'identity-document',
  'plate',
  'device-id',
  'url',
  'ip',
]);
