import { createRequire } from 'node:module';
import nlpEnglish from 'compromise';
import { SyncCompositeRedactor } from 'redact-pii/lib/SyncCompositeRedactor';
import type { Finding, Kind, Language, Span } from '../../lib/text/finding';

/** Another tool, asked only for what it claims. */
export interface Rival {
  readonly name: string;
  /** The language it reads; redact-pii tells none. */
  readonly lang: Language | undefined;
  /** Our kinds that it claims to find. */
  readonly claims: ReadonlySet<Kind>;
  /** What it finds as findings, so that it is scored like the engine. Never throws: a failure finds nothing. */
  read(text: string): readonly Finding[];
}

const PERSONS: ReadonlySet<Kind> = new Set(['person', 'professional']);

const found = (span: Span, kind: Kind, recognizer: string): Finding => ({
  ...span,
  kind,
  level: 'warn',
  confidence: 1,
  reason: 'second-reader',
  recognizer,
  suggestions: [],
});

interface Term {
  readonly tags?: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

type Nlp = (text: string) => { people(): { json(options: object): unknown } };

// Required, not imported: its typings are sources that this project's compiler refuses.
const nlpFrench: Nlp = createRequire(import.meta.url)('fr-compromise');

/** `people()` as it comes; the title that it takes along is left out, since no set labels it. */
function people(nlp: Nlp, name: string, text: string): Finding[] {
  const met = nlp(text).people().json({ offset: true }) as readonly { readonly terms: readonly Term[] }[];
  return met.flatMap(({ terms }) => {
    const names = terms.filter(({ tags }) => !tags?.includes('Honorific'));
    const first = names[0]?.offset;
    const last = names.at(-1)?.offset;
    if (first === undefined || last === undefined) return [];
    return [found({ start: first.start, end: last.start + last.length }, 'person', name)];
  });
}

const TOKENS: Readonly<Record<string, Kind>> = {
  CREDIT_CARD_NUMBER: 'card',
  STREET_ADDRESS: 'address',
  ZIPCODE: 'postcode',
  PHONE_NUMBER: 'phone',
  IP_ADDRESS: 'ip',
  US_SOCIAL_SECURITY_NUMBER: 'national-id',
  EMAIL_ADDRESS: 'email',
  URL: 'url',
  PERSON_NAME: 'person',
  DIGITS: 'record-id',
  USERNAME: 'custom',
  PASSWORD: 'custom',
  CREDENTIALS: 'custom',
};
const TOKEN = new RegExp(`\\b(${Object.keys(TOKENS).join('|')})\\b`, 'g');

/**
 * Where a redacted text was changed: the pieces between its tokens stand unchanged in the text, in order, and what
 * lies between them was taken out. A piece that is not met again ends the reading.
 */
export function spansOfRedaction(text: string, redacted: string): Finding[] {
  const pieces = redacted.split(TOKEN);
  const spans: Finding[] = [];
  let at = pieces[0]?.length ?? 0;
  for (let index = 1; index < pieces.length; index += 2) {
    const token = pieces[index] ?? '';
    const next = pieces[index + 1] ?? '';
    const isLast = index + 2 >= pieces.length;
    const end = isLast ? text.length - next.length : next === '' ? at : text.indexOf(next, at);
    if (end < at) break;
    spans.push(found({ start: at, end }, TOKENS[token] ?? 'custom', 'redact-pii'));
    at = end + next.length;
  }
  return spans.filter(({ start, end }) => end > start);
}

const redactor = new SyncCompositeRedactor();

export const RIVALS: readonly Rival[] = [
  {
    name: 'compromise',
    lang: 'en',
    claims: PERSONS,
    read: (text) => people(nlpEnglish as unknown as Nlp, 'compromise', text),
  },
  {
    name: 'fr-compromise',
    lang: 'fr',
    claims: PERSONS,
    read: (text) => people(nlpFrench, 'fr-compromise', text),
  },
  {
    name: 'redact-pii',
    lang: undefined,
    claims: new Set([
      'person',
      'professional',
      'address',
      'postcode',
      'phone',
      'email',
      'card',
      'ip',
      'url',
      'national-id',
      'record-id',
    ]),
    read: (text) => spansOfRedaction(text, redactor.redact(text)),
  },
];
