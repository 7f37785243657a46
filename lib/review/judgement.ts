/** Everything that will be sent, judged together. */
import type { ImageFinding, NotChecked } from '../image/report';
import type { DraftCrowd } from '../risk/crowd';
import { weighed } from '../settings/levels';
import type { Levels } from '../settings/settings';
import type { Finding, Level } from '../text/finding';
import { fold } from '../text/fold';
import type { Draft, DraftMedia, DraftText } from './draft';

/** One thing the doctor should know before posting. `key` names it as long as its words and its kind stay the same. */
export type Concern =
  | {
      readonly type: 'text';
      readonly key: string;
      readonly part: number;
      readonly finding: Finding;
      readonly words: string;
    }
  | { readonly type: 'image'; readonly key: string; readonly media: string; readonly finding: ImageFinding }
  | { readonly type: 'not-checked'; readonly key: string; readonly media: string; readonly why: NotChecked }
  /** What the draft says of one patient fits too few people. */
  | {
      readonly type: 'crowd';
      readonly key: string;
      readonly level: 'stop' | 'warn';
      readonly crowd: DraftCrowd;
    }
  | { readonly type: 'text-unread'; readonly key: string; readonly part: number }
  | { readonly type: 'waiting'; readonly key: string };

/** How much the draft's worst concern weighs. */
export type Weight = 'quiet' | 'warn' | 'stop' | 'not-checked';

export interface Judgement {
  readonly weight: Weight;
  readonly concerns: readonly Concern[];
  /** Looked at and kept by the doctor: they weigh nothing. */
  readonly ignored: readonly Concern[];
}

export interface PostRule {
  readonly post: 'pass' | 'hold';
  readonly shows: 'nothing' | 'note' | 'panel';
}

/** What pressing Post does. */
export const POST_TABLE: Readonly<Record<Weight, PostRule>> = {
  quiet: { post: 'pass', shows: 'nothing' },
  warn: { post: 'pass', shows: 'note' },
  stop: { post: 'hold', shows: 'panel' },
  'not-checked': { post: 'hold', shows: 'panel' },
};

/**
 * `ignored` holds the keys of concerns that the doctor looked at and keeps; `levels` are what the settings have the
 * kinds weigh. The estimate reads the findings as they were found.
 */
export function judge(draft: Draft, ignored: ReadonlySet<string>, levels: Levels = {}): Judgement {
  const found: Concern[] = [
    ...draft.texts.flatMap((text, part) => textConcerns(text, part, levels)),
    ...draft.crowds.flatMap(crowdConcerns),
    ...draft.media.flatMap((media) => mediaConcerns(media, levels)),
    ...(draft.waiting > 0 ? [{ type: 'waiting', key: 'waiting' } as const] : []),
  ];
  const concerns = found.filter(({ key }) => !ignored.has(key));
  return { weight: heaviest(concerns), concerns, ignored: found.filter(({ key }) => ignored.has(key)) };
}

function textConcerns({ text, scan }: DraftText, part: number, levels: Levels): Concern[] {
  const found = weighed(scan.findings, levels)
    .filter(({ level }) => level !== 'count')
    .map((finding): Concern => {
      const words = text.slice(finding.start, finding.end);
      return { type: 'text', key: `${finding.kind}\u0000${words}`, part, finding, words };
    });
  if (scan.checked || text.trim() === '') return found;
  return [...found, { type: 'text-unread', key: `text-unread\u0000${text}`, part }];
}

/** The key holds what is said of the patient, in any order: one fact more, and it is another description. */
function crowdConcerns(crowd: DraftCrowd): Concern[] {
  if (crowd.band === 'quiet') return [];
  const facts = crowd.description.facts.map(({ kind, words }) => `${kind} ${fold(words).low}`);
  const key = `crowd\u0000${[...new Set(facts)].sort().join('\u0000')}`;
  return [{ type: 'crowd', key, level: crowd.band === 'red' ? 'stop' : 'warn', crowd }];
}

/** What is to be known of one picture. */
export function mediaConcerns(media: DraftMedia, levels: Levels = {}): Concern[] {
  if (media.state === 'harmless' || media.state === 'left') return [];
  if (media.state === 'not-checked') {
    return [{ type: 'not-checked', key: `not-checked\u0000${media.id}`, media: media.id, why: media.why }];
  }
  return weighed(media.findings, levels)
    .filter(({ level }) => level !== 'count')
    .map((finding) => ({
      type: 'image',
      key: `${media.id}\u0000${finding.kind}\u0000${finding.text}`,
      media: media.id,
      finding,
    }));
}

const UNCHECKED: ReadonlySet<Concern['type']> = new Set(['not-checked', 'text-unread', 'waiting']);

function heaviest(concerns: readonly Concern[]): Weight {
  if (concerns.some(({ type }) => UNCHECKED.has(type))) return 'not-checked';
  const levels = concerns.map(levelOf);
  return levels.includes('stop') ? 'stop' : levels.includes('warn') ? 'warn' : 'quiet';
}

/** The weight of one concern; what was not checked counts as held. */
export const levelOf = (concern: Concern): Level =>
  'finding' in concern ? concern.finding.level : concern.type === 'crowd' ? concern.level : 'stop';
