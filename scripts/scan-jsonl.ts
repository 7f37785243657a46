import type { EnglishReader } from '../lib/text/english';
import type { Language } from '../lib/text/finding';
import { readPassage } from '../lib/text/passage';
import '../lib/text/lexicon/packed/provided';
import { scan } from '../lib/text/scan';

/** A post as it stands on one line; `author` is read for what later measures need and changes no finding yet. */
interface Post {
  readonly id: string | number;
  readonly text: string;
  readonly lang: Language | 'auto';
  readonly now: Date | undefined;
}

export type Answer =
  | { readonly ok: true; readonly line: string }
  | { readonly ok: false; readonly line: string };

/** Loads the second reader for English, on the first English post. */
export type LoadReader = () => Promise<EnglishReader>;

/** One line in, one line out; `number` counts from 1. A bad line gets an answer too, and never throws. */
export async function answerLine(line: string, number: number, loadReader: LoadReader): Promise<Answer> {
  const post = readPost(line);
  if (typeof post === 'string') return { ok: false, line: JSON.stringify({ line: number, error: post }) };
  const { id, text, lang, now } = post;
  const english = readPassage(text, { lang }).language === 'en' ? await loadReader() : undefined;
  const { findings, language } = scan(text, { lang, now, english });
  const told = findings.map(({ kind, start, end, level, confidence, reason, suggestions }) => ({
    kind,
    start,
    end,
    level,
    confidence,
    reason,
    suggestions: suggestions.map(({ action, text: wording }) => ({ action, text: wording })),
  }));
  return { ok: true, line: JSON.stringify({ id, findings: told, language }) };
}

/** The post, or what is wrong with the line. */
function readPost(line: string): Post | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not valid JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const { id, text, lang, now, author } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  if (lang !== undefined && lang !== 'fr' && lang !== 'en' && lang !== 'auto')
    return '"lang" must be "fr", "en" or "auto"';
  if (author !== undefined && (typeof author !== 'object' || author === null))
    return '"author" must be an object';
  const when = now === undefined ? undefined : new Date(typeof now === 'string' ? now : Number.NaN);
  if (when !== undefined && Number.isNaN(when.getTime())) return '"now" must be an ISO date';
  return { id, text, lang: lang ?? 'auto', now: when };
}
