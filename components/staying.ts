import type { Words } from '../lib/words/index';
import type { FindingView, ImageView, SeenView } from './view';

type Named = Pick<SeenView, 'kind' | 'words'>;

/** "Nom de personne : « Durand »", or the kind alone where there are no words (a face, a barcode). */
export const nameOf = ({ kind, words: found }: Named, words: Words): string =>
  words.image.box(words.kinds[kind], found);

/** Everything that would leave uncorrected, what holds the post first; images that were not checked are named too. */
export const staying = (
  findings: readonly FindingView[],
  images: readonly ImageView[],
  words: Words,
): readonly string[] => {
  const read = images.filter((image) => image.state === 'read');
  const all = [
    ...findings.map((one) => ({ level: one.level, line: nameOf(one, words) })),
    ...read.flatMap(({ n, seen }) =>
      seen.map((one) => ({ level: one.level, line: `${words.panel.image(n)} · ${nameOf(one, words)}` })),
    ),
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
