import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../lib/course/progress';
import { useWorkbenchWords } from '../workbench/words';

/** A set of cases to choose. */
export interface SetView {
  readonly id: string;
  readonly label: string;
}

/** Somebody who has begun and not ended. */
export interface PausedView {
  readonly id: string;
  readonly name: string;
  readonly done: number;
  readonly all: number;
}

interface Props {
  readonly sets: readonly SetView[];
  readonly chosen: string;
  readonly paused: readonly PausedView[];
  readonly onChoose: (set: string) => void;
  readonly onBegin: (name: string) => void;
  readonly onResume: (learner: string) => void;
  readonly children: ComponentChildren;
}

/** Before the first case. */
export const CourseStart = ({ sets, chosen, paused, onChoose, onBegin, onResume, children }: Props) => {
  const { course } = useWorkbenchWords();
  const { start } = course;
  const [name, setName] = useState('');
  return (
    <div class="course-start" data-part="course-start">
      <section class="begin" aria-labelledby="course-title">
        <h2 id="course-title" tabIndex={-1} data-part="course-title">
          {course.title}
        </h2>
        <p>{course.intro}</p>
        <form
          class="begin-form"
          onSubmit={(event) => {
            event.preventDefault();
            onBegin(name);
          }}
        >
          <label>
            <span>
              {start.name} <span class="faint">({start.optional})</span>
            </span>
            <input
              type="text"
              class="field"
              value={name}
              maxLength={LONGEST_NAME}
              autocomplete="off"
              spellcheck={false}
              data-part="learner"
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <label>
            <span>{start.set}</span>
            <select
              class="field"
              value={chosen}
              data-part="set"
              onChange={({ currentTarget }) => onChoose(currentTarget.value)}
            >
              {sets.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button main" data-part="begin">
            {start.begin}
          </button>
        </form>
        {paused.length > 0 && (
          <ul class="paused">
            {paused.map((one) => (
              <li key={one.id}>
                <button type="button" class="chip" data-part="resume" onClick={() => onResume(one.id)}>
                  {start.resume(one.name, one.done, one.all)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {children}
    </div>
  );
};
