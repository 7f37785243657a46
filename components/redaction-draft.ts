import { useLayoutEffect, useReducer } from 'preact/hooks';
import {
  beginRedaction,
  type Proposed,
  type Redaction,
  type RedactionEvent,
  stepRedaction,
} from '../lib/review/redaction';
import type { ImageReviewView } from './view';

/** The work on each picture, by its id. Memory of the page only. */
export type Drafts = Map<string, Redaction>;

const proposed = ({ boxes }: ImageReviewView): readonly Proposed[] =>
  boxes.map(({ id, kind, box }) => ({ id, origin: kind === 'face' ? 'face' : 'found', box }));

/** The work on one picture: taken up where it was left, and grown by what was found since. */
export const useRedaction = (
  view: ImageReviewView,
  drafts?: Drafts,
): readonly [Redaction, (event: RedactionEvent) => void] => {
  const [state, step] = useReducer(
    stepRedaction,
    view,
    (first) => drafts?.get(first.id) ?? beginRedaction(first, proposed(first)),
  );
  useLayoutEffect(() => {
    drafts?.set(view.id, state);
    // Nothing new leaves the state as it is.
    step({ type: 'found', proposed: proposed(view) });
  });
  return [state, step];
};
