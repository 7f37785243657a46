import { describe, expect, it } from 'vitest';
import { NO_PROGRESS, parseProgress, withLearner, withResult } from '../../../lib/course/progress';

const learner = { id: 'a', name: ' Zoé ', set: 'discret-fr', results: [] };
const result = { caseId: 'x', kinds: { person: { sought: 1, found: 1, partial: 0 } }, over: 0 };

describe('progress', () => {
  const one = withResult(withLearner(NO_PROGRESS, learner), 'a', result);

  it('keeps the first answer to a case', () => {
    const again = withResult(one, 'a', { ...result, over: 5 });
    expect(again.learners).toEqual([{ ...learner, name: 'Zoé', results: [result] }]);
  });

  it('is read back the same', () => {
    expect(parseProgress(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  it.each([undefined, null, 3, { version: 2, learners: [] }, { version: 1, learners: [{ id: 'a' }] }])(
    'that is none is none: %j',
    (value) => expect(parseProgress(value)).toEqual(NO_PROGRESS),
  );

  it('loses a kind that is not known, and nothing else', () => {
    const stored = {
      version: 1,
      learners: [
        {
          ...learner,
          results: [{ ...result, kinds: { ...result.kinds, aura: { sought: 1, found: 0, partial: 0 } } }],
        },
      ],
    };
    expect(parseProgress(stored).learners[0]?.results).toEqual([result]);
  });
});
