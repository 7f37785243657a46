/** How a part of a case looks once the answer is shown. */
import type { AnswerKey } from '../../lib/course/answer-key';

/** `beside`: marked next to what identifies, which is no fault. */
export type Look = 'found' | 'missed' | 'over' | 'beside' | 'plain';

/** One look a part. */
export function looksOf(key: AnswerKey, marked: ReadonlySet<number>): readonly Look[] {
  const sought = new Set(key.sought.flatMap(({ parts }) => parts));
  const around = new Set(key.sought.flatMap((one) => one.around));
  return key.parts.map((_, at) => {
    if (sought.has(at)) return marked.has(at) ? 'found' : 'missed';
    if (!marked.has(at)) return 'plain';
    return around.has(at) ? 'beside' : 'over';
  });
}
