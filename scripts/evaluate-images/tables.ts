import { IDENTIFYING, ROLES } from './role';
import type { WordScore } from './score';
import { rate } from './wilson';

/** One reader's scores on all pictures. */
export interface Scores {
  readonly name: string;
  readonly words: readonly WordScore[];
  /** Pictures without identifiers, and whether any box was proposed on each. */
  readonly clean: readonly { readonly picture: string; readonly boxed: boolean }[];
  readonly ms: readonly number[];
}

const identifies = ({ role }: WordScore) => IDENTIFYING.includes(role);
const count = <Item>(items: readonly Item[], test: (item: Item) => boolean) => items.filter(test).length;

export function summary(all: readonly Scores[]): string {
  const row = (title: string, cell: (scores: Scores) => string) =>
    `| ${title} | ${all.map(cell).join(' | ')} |`;
  const share =
    (test: (word: WordScore) => boolean, hit: (word: WordScore) => boolean) => (scores: Scores) => {
      const words = scores.words.filter(test);
      return rate(count(words, hit), words.length);
    };
  return [
    `| | ${all.map(({ name }) => name).join(' | ')} |`,
    `|---|${all.map(() => '---').join('|')}|`,
    row(
      'identifying words covered by a box',
      share(identifies, ({ covered }) => covered),
    ),
    row(
      'all words read, tolerantly',
      share(
        () => true,
        ({ read }) => read,
      ),
    ),
    row(
      'identifying words read, tolerantly',
      share(identifies, ({ read }) => read),
    ),
    row(
      'words of documents that identify nobody, under a box',
      share(
        ({ role }) => role === 'innocent',
        ({ covered }) => covered,
      ),
    ),
    row('clean pictures with any box', ({ clean }) =>
      rate(
        count(clean, ({ boxed }) => boxed),
        clean.length,
      ),
    ),
    row('milliseconds a picture: median, 95 % below', ({ ms }) => {
      const sorted = [...ms].sort((a, b) => a - b);
      const at = (part: number) =>
        Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0);
      return `${at(0.5)}, ${at(0.95)}`;
    }),
  ].join('\n');
}

/** Identifying words covered, words read and innocent words boxed, by class of picture. */
export function byClass(all: readonly Scores[]): string {
  const kinds = [...new Set(all.flatMap(({ words }) => words.map(({ kind }) => kind)))];
  const head = all.flatMap(({ name }) => [`${name}: covered`, `${name}: read`]);
  return [
    `| class | ${head.join(' | ')} | innocent under a box |`,
    `|---|${head.map(() => '---').join('|')}|---|`,
    ...kinds.map((kind) => {
      const cells = all.flatMap(({ words }) => {
        const own = words.filter((word) => word.kind === kind);
        const named = own.filter(identifies);
        return [
          rate(
            count(named, ({ covered }) => covered),
            named.length,
          ),
          rate(
            count(own, ({ read }) => read),
            own.length,
          ),
        ];
      });
      const innocent = (all[0]?.words ?? []).filter((word) => word.kind === kind && word.role === 'innocent');
      return `| ${kind} | ${cells.join(' | ')} | ${rate(
        count(innocent, ({ covered }) => covered),
        innocent.length,
      )} |`;
    }),
  ].join('\n');
}

export function byRole(all: readonly Scores[]): string {
  const head = all.flatMap(({ name }) => [`${name}: covered`, `${name}: read`]);
  return [
    `| word | ${head.join(' | ')} |`,
    `|---|${head.map(() => '---').join('|')}|`,
    ...ROLES.map((role) => {
      const cells = all.flatMap(({ words }) => {
        const own = words.filter((word) => word.role === role);
        return [
          rate(
            count(own, ({ covered }) => covered),
            own.length,
          ),
          rate(
            count(own, ({ read }) => read),
            own.length,
          ),
        ];
      });
      return `| ${role} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}
