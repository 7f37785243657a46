/** "Course": cases one after the other, their answers, the class, and trainers' packs. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AnswerView } from '../../components/course/AnswerView';
import { CaseTask } from '../../components/course/CaseTask';
import { ClassReport } from '../../components/course/ClassReport';
import { CourseStart } from '../../components/course/CourseStart';
import { Packs } from '../../components/course/Packs';
import { Result } from '../../components/course/Result';
import { useWorkbenchWords } from '../../components/workbench/words';
import { keyOf } from '../../lib/course/answer-key';
import type { Pack } from '../../lib/course/case';
import { COURSES } from '../../lib/course/courses';
import { classCsv } from '../../lib/course/csv';
import { FORMAT } from '../../lib/course/pack';
import { type Learner, NO_PROGRESS, type Progress, withLearner, withResult } from '../../lib/course/progress';
import { compare, tallyOf } from '../../lib/course/score';
import type { Language } from '../../lib/text/finding';
import { usePacks } from './packs';
import { saveFile } from './save-file';
import { eraseProgress, keepProgress, readProgress } from './stored';

type Screen =
  | { readonly at: 'start' }
  | {
      readonly at: 'case' | 'answer';
      readonly learner: string;
      /** Index of the case in its set. */
      readonly n: number;
      readonly marked: ReadonlySet<number>;
      readonly nothing: boolean;
    }
  | { readonly at: 'end'; readonly learner: string };

const NONE: ReadonlySet<number> = new Set();
const ourSet = (language: Language) => `discret-${language}`;

const fresh = (learner: string, n: number): Screen => ({
  at: 'case',
  learner,
  n,
  marked: NONE,
  nothing: false,
});

/** A file to begin with: two of our cases as a trainer would write them. */
function examplePack(language: Language): Blob {
  const { cases } = COURSES[language];
  const two = (['text', 'picture'] as const).flatMap(
    (wanted) => cases.find(({ type }) => type === wanted) ?? [],
  );
  const file = { format: FORMAT, version: 1, title: 'Discret', language, cases: two };
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
}

/** The first case of a set that a learner has not answered; -1 when all are. */
const nextCase = (pack: Pack, { results }: Pick<Learner, 'results'>): number =>
  pack.cases.findIndex(({ id }) => !results.some(({ caseId }) => caseId === id));

export const CourseDesk = ({ language }: { readonly language: Language }) => {
  const words = useWorkbenchWords();
  const { course } = words;
  const [progress, setProgress] = useState<Progress>(NO_PROGRESS);
  const [kept, setKept] = useState(true);
  const [screen, setScreen] = useState<Screen>({ at: 'start' });
  const [chosen, setChosen] = useState<string | null>(null);
  const packs = usePacks();
  const desk = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void readProgress().then(setProgress, () => setKept(false));
  }, []);

  const sets = useMemo(
    () =>
      new Map<string, Pack>([
        [ourSet('fr'), COURSES.fr],
        [ourSet('en'), COURSES.en],
        ...packs.kept.map(({ id, pack }) => [id, pack] as const),
      ]),
    [packs.kept],
  );
  const set = chosen !== null && sets.has(chosen) ? chosen : ourSet(language);
  const learner = 'learner' in screen ? progress.learners.find(({ id }) => id === screen.learner) : undefined;
  const pack = learner && sets.get(learner.set);
  const one = 'n' in screen ? pack?.cases[screen.n] : undefined;
  const key = useMemo(() => (one ? keyOf(one) : null), [one]);

  // Each screen is read from its head on.
  const place = `${screen.at} ${one?.id ?? ''}`;
  const shownBefore = useRef(place);
  useLayoutEffect(() => {
    if (shownBefore.current === place) return;
    shownBefore.current = place;
    desk.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  });

  const keep = (next: Progress) => {
    setProgress(next);
    keepProgress(next).then(
      () => setKept(true),
      () => setKept(false),
    );
  };
  const nameOf = (who: Learner): string =>
    who.name === ''
      ? course.start.unnamed(1 + progress.learners.findIndex(({ id }) => id === who.id))
      : who.name;

  const begin = (name: string) => {
    const id = crypto.randomUUID();
    keep(withLearner(progress, { id, name, set, results: [] }));
    setScreen(fresh(id, 0));
  };
  const resume = (id: string) => {
    const who = progress.learners.find((known) => known.id === id);
    const cases = who && sets.get(who.set);
    if (who && cases) setScreen(fresh(id, Math.max(0, nextCase(cases, who))));
  };
  const leave = () => setScreen({ at: 'start' });

  /** Several may come before the page is drawn again. */
  const mark = (parts: readonly number[], on: boolean) =>
    setScreen((now) => {
      if (now.at !== 'case') return now;
      const marked = new Set(now.marked);
      for (const part of parts) {
        if (on) marked.add(part);
        else marked.delete(part);
      }
      return { ...now, marked, nothing: false };
    });
  const answer = () => {
    if (screen.at !== 'case' || !one || !key) return;
    const outcome = compare(key, screen.marked);
    const result = { caseId: one.id, kinds: tallyOf(outcome), over: outcome.over.length };
    keep(withResult(progress, screen.learner, result));
    setScreen({ ...screen, at: 'answer' });
  };
  const next = () => {
    if (screen.at !== 'answer' || !learner || !pack) return;
    const n = nextCase(pack, learner);
    setScreen(n === -1 ? { at: 'end', learner: learner.id } : fresh(learner.id, n));
  };

  const saveCsv = () => {
    const { table, kinds, start } = course;
    const csv = classCsv(progress.learners, {
      columns: [
        table.who,
        table.cases,
        table.kind,
        table.sought,
        table.found,
        table.partial,
        table.missed,
        table.over,
      ],
      kinds,
      unnamed: start.unnamed,
      over: table.overLine,
      separator: language === 'fr' ? ';' : ',',
    });
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), course.class.file);
  };
  const report = (
    <ClassReport
      learners={progress.learners}
      kept={kept}
      // Right under the result of the only learner it would say the same again.
      kinds={screen.at !== 'end' || progress.learners.length > 1}
      onCsv={saveCsv}
      onPrint={() => print()}
      onErase={() => {
        setProgress(NO_PROGRESS);
        setScreen({ at: 'start' });
        eraseProgress().then(
          () => setKept(true),
          () => setKept(false),
        );
      }}
    />
  );

  const label = (id: string, { title, language: spoken, cases }: Pack): string =>
    id === ourSet(spoken) ? course.start.ours(spoken, cases.length) : course.start.pack(title, cases.length);

  return (
    <div ref={desk} class="course" data-part="course" data-at={screen.at}>
      {screen.at === 'start' && (
        <CourseStart
          sets={[...sets].map(([id, cases]) => ({ id, label: label(id, cases) }))}
          chosen={set}
          paused={progress.learners.flatMap((who) => {
            const cases = sets.get(who.set);
            return cases === undefined || nextCase(cases, who) === -1
              ? []
              : [{ id: who.id, name: nameOf(who), done: who.results.length, all: cases.cases.length }];
          })}
          onChoose={setChosen}
          onBegin={begin}
          onResume={resume}
        >
          {report}
          <Packs
            packs={packs.kept.map(({ id, pack: { title, cases } }) => ({ id, title, cases: cases.length }))}
            answer={packs.answer}
            onExample={() => saveFile(examplePack(language), words.packs.exampleFile)}
            onFile={(file) => void packs.add(file)}
            onRemove={(id) => void packs.remove(id)}
          />
        </CourseStart>
      )}
      {screen.at === 'case' && one && pack && (
        <CaseTask
          key={one.id}
          one={one}
          language={pack.language}
          n={screen.n + 1}
          all={pack.cases.length}
          marked={screen.marked}
          nothing={screen.nothing}
          onMark={mark}
          onNothing={() => setScreen({ ...screen, marked: NONE, nothing: !screen.nothing })}
          onAnswer={answer}
          onLeave={leave}
        />
      )}
      {screen.at === 'answer' && one && pack && key && (
        <AnswerView
          one={one}
          n={screen.n + 1}
          all={pack.cases.length}
          language={pack.language}
          answerKey={key}
          marked={screen.marked}
          outcome={compare(key, screen.marked)}
          onNext={next}
          onLeave={leave}
        />
      )}
      {screen.at === 'end' && learner && (
        <>
          <Result learner={learner} name={nameOf(learner)} onAgain={leave} />
          {report}
        </>
      )}
    </div>
  );
};
