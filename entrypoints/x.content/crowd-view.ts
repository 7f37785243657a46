/** The crowd, its rewordings and the advice, as the panel needs them. Pure. */
import type { AdviceView, CrowdView, RewordingsView, RewordingView } from '../../components/view';
import type { Draft, DraftText } from '../../lib/review/draft';
import type { Judgement } from '../../lib/review/judgement';
import type { DraftCrowd } from '../../lib/risk/crowd';
import { SPREAD } from '../../lib/risk/estimate';
import { magnitudeOf } from '../../lib/risk/magnitude';
import { charactersOnX } from '../../lib/risk/rewrite/characters';
import type { Settings } from '../../lib/settings/settings';
import { applyEdit } from '../../lib/text/edit';
import { offeredEngine } from '../engine/offer';
import { withIds } from './concern-ids';
import type { CrowdSettings } from './crowds';
import { partOf } from './draft-part';
import type { Offer, Offers } from './rewordings';

/** The descriptions that fit too few; without one, the smallest of those that are left. */
export function crowdViews(
  { concerns, ignored }: Judgement,
  draft: Draft,
  { crowdTarget, crowdStrict }: CrowdSettings,
): readonly CrowdView[] {
  const needed = crowdStrict ? crowdTarget * SPREAD : crowdTarget;
  const judged = withIds(concerns).flatMap(({ id, concern }) =>
    concern.type === 'crowd' ? [crowdView(id, concern.crowd, needed)] : [],
  );
  if (judged.length > 0) return judged;
  const kept = ignored.flatMap((concern) => (concern.type === 'crowd' ? [concern.crowd] : []));
  const quiet = draft.crowds.find((crowd) => !kept.includes(crowd));
  return quiet === undefined ? [] : [crowdView('quiet', quiet, needed)];
}

function crowdView(id: string, { k, band, drivers, assumptions }: DraftCrowd, needed: number): CrowdView {
  const named = new Map(
    drivers.map(({ fact: { kind, words } }) => [kind === 'sex' ? kind : `${kind} ${words}`, { kind, words }]),
  );
  return { id, band, magnitude: magnitudeOf(k), needed, drivers: [...named.values()], assumptions };
}

/** What a crowd is called once it is kept: the words of its facts. */
export const wordsOf = ({ drivers }: DraftCrowd): string =>
  [...new Set(drivers.map(({ fact }) => fact.words))].join(', ');

export function rewordingsView({ rewrite, neutral }: Offers, draft: Draft): RewordingsView {
  return {
    rewrite: rewrite === null ? null : offerView(rewrite, draft),
    neutral: neutral === null || neutral === 'told' ? neutral : offerView(neutral, draft),
  };
}

const offerView = ({ parts, magnitude, reaches }: Offer, draft: Draft): RewordingView => ({
  parts: parts.map(({ part, from, edit }) => {
    const after = applyEdit(from, edit);
    return {
      part: partOf(draft, part),
      before: from,
      after,
      characters: { before: charactersOnX(from), after: charactersOnX(after) },
    };
  }),
  magnitude,
  reaches,
});

/** What a colleague would mention of the draft. */
export function adviceViews(
  draft: Draft,
  { tags, adviceOff }: Pick<Settings, 'tags' | 'adviceOff'>,
): readonly AdviceView[] {
  const texts = (wanted: DraftText['role']) =>
    draft.texts.flatMap(({ role, text, scan }) =>
      role === wanted ? [{ text, findings: scan.findings }] : [],
    );
  const posts = texts('post');
  const advice = offeredEngine()?.advise(
    {
      posts,
      alts: texts('alt'),
      language: draft.texts.find(({ role }) => role === 'post')?.scan.language ?? 'fr',
      faces: draft.media.some(
        (media) => media.state === 'checked' && media.findings.some(({ kind }) => kind === 'face'),
      ),
      tags,
    },
    new Set(adviceOff),
  );
  return (advice ?? []).map(({ rule, at, references }) => ({
    rule,
    words: at === null ? '' : (posts[at.part]?.text.slice(at.start, at.end) ?? ''),
    references,
  }));
}
