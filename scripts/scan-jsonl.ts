import { type CrowdOptions, countryOf, crowdOf } from '../lib/risk/crowd';
import { SPREAD } from '../lib/risk/estimate';
import type { Practice } from '../lib/risk/practice';
import { rewrite } from '../lib/risk/rewrite/rewrite';
import type { EnglishReader } from '../lib/text/english';
import type { Language, Scan } from '../lib/text/finding';
import { fold } from '../lib/text/fold';
import { sayingOf } from '../lib/text/lexicon/phrases';
import { placeOf } from '../lib/text/lexicon/places';
import { readPassage } from '../lib/text/passage';
import '../lib/text/lexicon/packed/provided';
import { scan } from '../lib/text/scan';

/** A post as it stands on one line; `author` says where the doctor practises and changes no finding. */
interface Post {
  readonly id: string | number;
  readonly text: string;
  readonly lang: Language | 'auto';
  readonly now: Date | undefined;
  readonly practice: Practice | null;
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
  const { id, text, lang, now, practice } = post;
  const english = readPassage(text, { lang }).language === 'en' ? await loadReader() : undefined;
  const found = scan(text, { lang, now, english });
  const { findings, language } = found;
  const told = findings.map(({ kind, start, end, level, confidence, reason, suggestions }) => ({
    kind,
    start,
    end,
    level,
    confidence,
    reason,
    suggestions: suggestions.map(({ action, text: wording }) => ({ action, text: wording })),
  }));
  const options: CrowdOptions = { language, practice, ...(now && { year: now.getFullYear() }) };
  const rewritten = rewrite([{ text, scan: found }], {
    ...options,
    scan: (words, language) => scan(words, { lang: language, now, english }),
  });
  return {
    ok: true,
    line: JSON.stringify({
      id,
      findings: told,
      language,
      crowd: crowdTold(text, found, options),
      rewrite: rewritten?.reaches ? (rewritten.texts[0] ?? null) : null,
    }),
  };
}

/** Always an object: where nothing is said that narrows anything, the crowd is the country. */
function crowdTold(text: string, found: Scan, options: CrowdOptions) {
  const crowd = crowdOf([{ text, scan: found }], options);
  if (crowd === null) {
    const k = countryOf(options.language);
    return { k, low: k / SPREAD, high: k * SPREAD, band: 'quiet', population: k, drivers: [] };
  }
  const { k, low, high, band, population, drivers } = crowd;
  return {
    k,
    low,
    high,
    band,
    population,
    drivers: drivers.map(({ fact: { kind, start, end }, factor }) => ({ fact: kind, start, end, factor })),
  };
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
  const practice = author === undefined || author === null ? null : readPractice(author);
  if (typeof practice === 'string') return practice;
  const when = now === undefined ? undefined : new Date(typeof now === 'string' ? now : Number.NaN);
  if (when !== undefined && Number.isNaN(when.getTime())) return '"now" must be an ISO date';
  return { id, text, lang: lang ?? 'auto', now: when, practice };
}

/** People who pass through a service in a year, and through a practice whose list nobody told: orders of magnitude. */
const SERVICE = 2_000;
const HOSPITAL = 100_000;
const LIST = 1_000;

/**
 * The crowd that stands for the country when the author is known: the list, the service, else the town. What the line
 * does not say does not narrow; an `ownName` that is not told counts as true.
 */
function readPractice(author: unknown): Practice | null | string {
  if (typeof author !== 'object' || author === null || Array.isArray(author))
    return '"author" must be an object';
  const { place, setting, list, ownName = true } = author as Record<string, unknown>;
  if (place !== undefined && place !== null && typeof place !== 'string')
    return '"author.place" must be a string';
  if (setting !== undefined && setting !== null && typeof setting !== 'string')
    return '"author.setting" must be a string';
  if (list !== undefined && list !== null && !(typeof list === 'number' && list > 0))
    return '"author.list" must be a number above 0';
  if (typeof ownName !== 'boolean') return '"author.ownName" must be true or false';
  if (typeof list === 'number') return { setting: 'list', people: list, ownName };
  const where = fold(setting ?? '').low;
  if (/service|ward|unit|department|urgences|emergency/.test(where))
    return { setting: 'service', people: SERVICE, ownName };
  if (/hop|chu|ch\b|clini|hospital/.test(where)) return { setting: 'service', people: HOSPITAL, ownName };
  const town = townPeople(fold(place ?? '').low.trim());
  if (town !== null) return { setting: 'town', people: town, ownName };
  return /cabinet|list|gp|general|liberal|ville|practice|mg/.test(where)
    ? { setting: 'list', people: LIST, ownName }
    : null;
}

const townPeople = (name: string): number | null =>
  placeOf(name)?.population ?? sayingOf('peoples', name)?.value ?? null;
