import type { CourseCase } from '../../lib/course/case';
import type { Language } from '../../lib/text/finding';
import { useWorkbenchWords } from '../workbench/words';
import { AreaToggles } from './AreaToggles';
import { WordToggles } from './WordToggles';

interface Props {
  readonly one: CourseCase;
  /** Of the case; the page may speak another. */
  readonly language: Language;
  /** Which of how many, from 1. */
  readonly n: number;
  readonly all: number;
  readonly marked: ReadonlySet<number>;
  /** The learner says that nothing identifies. */
  readonly nothing: boolean;
  readonly onMark: (parts: readonly number[], on: boolean) => void;
  readonly onNothing: () => void;
  readonly onAnswer: () => void;
  readonly onLeave: () => void;
}

/** One case to mark, before its answer can be seen. */
export const CaseTask = (props: Props) => {
  const { one, n, all, marked, nothing } = props;
  const { course } = useWorkbenchWords();
  const { task } = course;
  const ready = nothing || marked.size > 0;
  const isText = one.type === 'text';
  return (
    <section class="case" aria-labelledby="case-title" data-part="case" data-id={one.id}>
      <header class="case-head">
        <p class="faint" data-part="progress">
          {task.progress(n, all)}
        </p>
        <h2 id="case-title" tabIndex={-1} lang={props.language} data-part="case-title">
          {one.title}
        </h2>
        <p>
          {isText ? task.text : task.picture}.{' '}
          <span class="faint hint">{isText ? task.textHint : task.pictureHint}</span>
        </p>
      </header>
      <div lang={props.language}>
        {isText ? (
          <WordToggles text={one.text} marked={marked} label={task.text} onMark={props.onMark} />
        ) : (
          <AreaToggles picture={one} marked={marked} label={task.picture} onMark={props.onMark} />
        )}
      </div>
      <footer class="case-foot">
        <button
          type="button"
          class="button"
          aria-pressed={nothing}
          data-part="nothing"
          onClick={props.onNothing}
        >
          {task.nothing}
        </button>
        <button
          type="button"
          class="button main"
          data-part="answer"
          aria-describedby="case-needs"
          disabled={!ready}
          onClick={props.onAnswer}
        >
          {task.answer}
        </button>
        <p id="case-needs" class="faint" role="status">
          {ready ? (nothing ? '' : task.marked(marked.size)) : task.needs}
        </p>
        <button type="button" class="link leave" data-part="leave" onClick={props.onLeave}>
          {task.leave}
        </button>
      </footer>
    </section>
  );
};
