import type { Assumption } from '../lib/risk/assumption';
import { roughly } from '../lib/words/figures';
import type { Words } from '../lib/words/index';

/** Above this part nearly everybody is meant. */
const MOST = 0.6;

/** What the estimate takes for granted, as one sentence. */
export function assumptionWords(told: Assumption, { crowd, language }: Words): string {
  const { assumptions } = crowd;
  const people = (n: number) => crowd.people(roughly(Math.max(1, n), language));
  const part = (share: number, digits: number) =>
    share > MOST ? crowd.nearlyAll : crowd.oneIn(roughly(1 / share, language, digits));
  switch (told.key) {
    case 'country':
      return assumptions.country(people(told.people));
    case 'practice':
      return assumptions[told.setting](people(told.people));
    case 'drawn-from':
      return told.places > 1
        ? assumptions.namesakes(told.words, people(told.people), told.places)
        : assumptions.drawn(told.words, people(told.people));
    case 'ages':
      return assumptions.ages(part(told.part, 2));
    case 'share':
      // A year has 365 days, not 370.
      return assumptions.share(told.words, part(told.part, told.fact === 'date' ? 3 : 2));
    case 'independent':
      return assumptions.independent;
  }
}
