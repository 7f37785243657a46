import { COURSE_KINDS } from '../../lib/course/kinds';
import type { CaseResult, Learner } from '../../lib/course/progress';
import { NO_TALLY, sumOf, totalOf } from '../../lib/course/score';
import { useWorkbenchWords } from '../workbench/words';

const overOf = (results: readonly CaseResult[]): number => results.reduce((sum, { over }) => sum + over, 0);

/** How one or many did, kind by kind. */
export const KindTable = ({
  results,
  caption,
}: {
  readonly results: readonly CaseResult[];
  readonly caption: string;
}) => {
  const words = useWorkbenchWords().course;
  const sum = sumOf(results.map(({ kinds }) => kinds));
  return (
    <div class="table-frame">
      <table class="results" data-part="kind-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.kind}</th>
            <th scope="col">{words.table.found}</th>
            <th scope="col">{words.table.partial}</th>
            <th scope="col">{words.table.missed}</th>
          </tr>
        </thead>
        <tbody>
          {COURSE_KINDS.flatMap((kind) => {
            const { sought, found, partial } = sum[kind] ?? NO_TALLY;
            if (sought === 0) return [];
            return [
              <tr key={kind} data-kind={kind}>
                <th scope="row">{words.kinds[kind]}</th>
                <td>{words.answer.score(found, sought)}</td>
                <td>{partial}</td>
                <td>{sought - found - partial}</td>
              </tr>,
            ];
          })}
          <tr>
            <th scope="row">{words.table.overLine}</th>
            <td colSpan={3}>{overOf(results)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
};

interface Props {
  readonly learners: readonly Learner[];
}

/** The class, one line a learner. */
export const ClassTable = ({ learners }: Props) => {
  const words = useWorkbenchWords().course;
  if (learners.length === 0) return <p class="faint">{words.table.none}</p>;
  return (
    <div class="table-frame">
      <table class="results" data-part="class-table">
        <caption>{words.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.who}</th>
            <th scope="col">{words.table.cases}</th>
            <th scope="col">{words.table.found}</th>
            <th scope="col">{words.table.partial}</th>
            <th scope="col">{words.table.missed}</th>
            <th scope="col">{words.table.over}</th>
          </tr>
        </thead>
        <tbody>
          {learners.map(({ id, name, results }, at) => {
            const { sought, found, partial } = totalOf(sumOf(results.map(({ kinds }) => kinds)));
            return (
              <tr key={id}>
                <th scope="row">
                  <bdi>{name === '' ? words.start.unnamed(at + 1) : name}</bdi>
                </th>
                <td>{results.length}</td>
                <td>{words.answer.score(found, sought)}</td>
                <td>{partial}</td>
                <td>{sought - found - partial}</td>
                <td>{overOf(results)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
