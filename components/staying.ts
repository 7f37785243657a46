import type { Words } from '../lib/words/index';
import type { CrowdView, FindingView, IgnoredView, ImageView } from './view';

type Named = Pick<IgnoredView, 'kind' | 'words'>;

/** "Nom de personne : « Durand »", or the kind alone where there are no words (a face, a barcode). */
export const nameOf = ({ kind, words: found }: Named, words: Words): string =>
  words.image.box(kind === 'crowd' ? words.crowd.description : words.kinds[kind], found);

/** What is said of one patient, what counts most first. */
export const saidOf = ({ drivers }: CrowdView): string => drivers.map(({ words }) => words).join(', ');

/** Everything that would leave uncorrected, what holds the post first; images that were not checked are named too. */
export const staying = (
  findings: readonly FindingView[],
  crowds: readonly CrowdView[],
  images: readonly ImageView[],
  words: Words,
): readonly string[] => {
  const read = images.filter((image) => image.state === 'read');
  const all = [
    ...findings.map((one) => ({ level: one.level, line: nameOf(one, words) })),
    ...read.flatMap(({ n, seen }) =>
      seen.map((one) => ({ level: one.level, line: `${words.panel.image(n)} · ${nameOf(one, words)}` })),
    ),
    ...crowds
      .filter(({ band }) => band !== 'quiet')
      .map((crowd) => ({
        level: crowd.band === 'red' ? 'stop' : 'warn',
        line: nameOf({ kind: 'crowd', words: saidOf(crowd) }, words),
      })),
  ];
  const lines = [
    ...all.filter(({ level }) => level === 'stop').map(({ line }) => line),
    ...all.filter(({ level }) => level === 'warn').map(({ line }) => line),
    ...read
      .filter((image) => image.notChecked.length > 0)
      .map(({ n }) => words.panel.stayingUnread(words.panel.image(n))),
  ];
  return [...new Set(lines)];
};
