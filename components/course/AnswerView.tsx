import type { AnswerKey } from '../../lib/course/answer-key';
import type { CourseCase } from '../../lib/course/case';
import { isPerfect, type Outcome } from '../../lib/course/score';
import type { Language } from '../../lib/text/finding';
import { DoneIcon, StopIcon, WarnIcon } from '../icons';
import { useWorkbenchWords } from '../workbench/words';
import { AreaAnswers } from './AreaToggles';
import { looksOf } from './looks';
import { WordAnswers } from './WordToggles';

interface Props {
  readonly one: CourseCase;
  readonly n: number;
  readonly all: number;
  /** Of the case and its own sentences. */
  readonly language: Language;
  readonly answerKey: AnswerKey;
  readonly marked: ReadonlySet<number>;
  readonly outcome: Outcome;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

const ICONS = { found: <DoneIcon />, partial: <WarnIcon />, missed: <StopIcon /> } as const;

/** The case again with what identifies, and why. */
export const AnswerView = (props: Props) => {
  const { one, n, all, outcome, language } = props;
  const words = useWorkbenchWords().course;
  const text = words.answer;
  const { sought, over } = outcome;
  const looks = looksOf(props.answerKey, props.marked);
  const found = sought.filter(({ seen }) => seen === 'found').length;
  const verdict =
    sought.length === 0
      ? over.length === 0
        ? text.harmlessRight
        : text.harmless
      : isPerfect(outcome)
        ? text.perfect
        : text.scoreWords(found, sought.length, over.length);
  return (
    <section class="case" aria-labelledby="answer-title" data-part="answer-view" data-id={one.id}>
      <header class="case-head">
        <p class="faint">
          {words.task.progress(n, all)} · <span lang={language}>{one.title}</span>
        </p>
        <h2
          id="answer-title"
          tabIndex={-1}
          data-part="answer-title"
          data-perfect={isPerfect(outcome)}
          class="score"
        >
          {verdict}
        </h2>
      </header>
      <div class="answer-body">
        <div class="answer-case" lang={language}>
          {one.type === 'text' ? (
            <WordAnswers text={one.text} looks={looks} />
          ) : (
            <AreaAnswers picture={one} looks={looks} />
          )}
          <ul class="legend">
            {(['found', 'missed', 'over'] as const).map((look) =>
              looks.includes(look) ? (
                <li key={look}>
                  <mark data-look={look}>{text.legend[look]}</mark>
                </li>
              ) : null,
            )}
          </ul>
        </div>
        <div class="answer-why">
          {sought.length > 0 && (
            <>
              <h3>{text.sought}</h3>
              <ul class="whys" data-part="sought">
                {sought.map(({ what, seen }) => {
                  const rule = words.references[what.rule];
                  return (
                    <li key={`${what.kind} ${what.words} ${what.parts.join()}`} data-seen={seen}>
                      <p class="why-head">
                        <span class="seen-icon">
                          {ICONS[seen]} {text.seen[seen]}
                        </span>{' '}
                        <bdi class="found" lang={language}>
                          {what.words}
                        </bdi>{' '}
                        <span class="kind">{words.kinds[what.kind]}</span>
                      </p>
                      <p lang={what.why === null ? undefined : language}>
                        {what.why ?? words.why[what.kind]}
                      </p>
                      <p class="faint rule">
                        {rule.says} <cite>{rule.cite}</cite>
                      </p>
                    </li>
                  );
                })}
              </ul>
            </>
          )}
          {over.length > 0 && (
            <>
              <h3>{text.over}</h3>
              <ul class="whys" data-part="over">
                {over.map((wrong) => (
                  <li key={wrong.words} data-seen="over">
                    <p class="why-head">
                      <bdi class="found" lang={language}>
                        {wrong.words}
                      </bdi>
                    </p>
                    <p lang={wrong.why === null ? undefined : language}>{wrong.why ?? text.overWhy}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
          {one.lesson !== undefined && (
            <p class="lesson" lang={language}>
              <strong>{text.lesson}</strong> {one.lesson}
            </p>
          )}
        </div>
      </div>
      <footer class="case-foot">
        <button type="button" class="button main" data-part="next" onClick={props.onNext}>
          {n < all ? text.next : text.end}
        </button>
        <button type="button" class="link leave" data-part="leave" onClick={props.onLeave}>
          {words.task.leave}
        </button>
      </footer>
    </section>
  );
};
