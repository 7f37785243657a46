/** Texts, settings, messages and events that nobody foresaw: nothing throws, and nothing is taken for what it is not. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseToEngines } from '../../../entrypoints/engines/protocol';
import { parseDraftStatus, parsePopupRequest } from '../../../entrypoints/protocol/popup-requests';
import { parseFromEngines } from '../../../entrypoints/x.content/from-engines';
import { fingerprint } from '../../../lib/review/draft';
import { mayPost, NEW_REVIEW, type ReviewEvent, step } from '../../../lib/review/review';
import { parseSettings } from '../../../lib/settings/parse';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { correct } from '../../../lib/text/correct';
import { applyEdit } from '../../../lib/text/edit';
import { scan } from '../../../lib/text/scan';
import { draftOf } from '../review/drafts';

const PIECES = [
  'Mme ',
  'Durand',
  'M. Martin',
  '06 12 34 56 78',
  'né le 12/03/1948',
  'IPP 8012345678',
  '#DocTocToc ',
];
const posts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES, ' ', '\n', '\u00a0', '’', '\ud83d', '👩‍⚕️', '.', ',', '(', '<', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

it('a correction ends inside the text, and takes every corrected name away; 300 texts', () => {
  fc.assert(
    fc.property(posts, (text) => {
      const { findings } = scan(text);
      const edit = correct(text, findings);
      if (edit === null) return;
      expect([edit.start >= 0, edit.end <= text.length, edit.start <= edit.end]).toEqual([true, true, true]);
      expect(applyEdit(text, edit)).not.toBe(text);
    }),
    { numRuns: 300 },
  );
}, 60_000);

const anything = fc.anything({ maxDepth: 3, withNullPrototype: true, withObjectString: true });
const near = (shape: Readonly<Record<string, unknown>>) =>
  fc.oneof(
    anything,
    fc.record(
      Object.fromEntries(
        Object.entries(shape).map(([key, value]) => [key, fc.oneof(fc.constant(value), anything)]),
      ),
    ),
  );

it('settings from anywhere are settings: with tags, and never paused for ever; 1,000 of them', () => {
  fc.assert(
    fc.property(near({ ...DEFAULT_SETTINGS }), (stored) => {
      const settings = parseSettings(stored);
      expect(settings.tags.length).toBeGreaterThan(0);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    }),
    { numRuns: 1000 },
  );
});

it('messages are of the protocol or nothing; 500 of them, to each reader', () => {
  const report = { type: 'report', report: { type: 'png', findings: [], notChecked: [] } };
  const status = { state: 'watched', stops: 0, warns: 0, crowd: null, notChecked: 0, textUnread: false };
  fc.assert(
    fc.property(fc.oneof(near(report), near(status), near({ type: 'watch-draft', on: true })), (message) => {
      for (const read of [parseToEngines, parseFromEngines, parsePopupRequest, parseDraftStatus])
        read(message);
    }),
    { numRuns: 500 },
  );
});

const drafts = fc
  .constantFrom(
    '',
    '#DocTocToc',
    '#DocTocToc ⟨stop:Mme Durand⟩',
    '⟨stop:Mme Durand⟩',
    '#DocTocToc ⟨warn:3 ans⟩',
  )
  .map((words) => draftOf(words));
const events: fc.Arbitrary<ReviewEvent> = fc.oneof(
  drafts.map((one): ReviewEvent => ({ type: 'draft', draft: one })),
  fc.constantFrom<ReviewEvent>(
    { type: 'post' },
    { type: 'open' },
    { type: 'close' },
    { type: 'release' },
    { type: 'watch', on: true },
    { type: 'watch', on: false },
    { type: 'ignore', keys: ['person\u0000Mme Durand'] },
    { type: 'restore', keys: ['person\u0000Mme Durand'] },
  ),
);

it('whatever happens to a draft, it passes only unwatched, released as it is, or judged so; 1,000 lives', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 25 }), (life) => {
      let review = NEW_REVIEW;
      for (const event of life) {
        review = step(review, event, DEFAULT_SETTINGS);
        if (review.phase === 'released') expect(review.fingerprint).toBe(fingerprint(review.draft));
        const isLight = review.judgement.weight === 'quiet' || review.judgement.weight === 'warn';
        const isFree = review.phase === 'unwatched' || review.phase === 'released' || isLight;
        expect(mayPost(review)).toBe(isFree ? 'pass' : 'hold');
      }
    }),
    { numRuns: 1000 },
  );
});
