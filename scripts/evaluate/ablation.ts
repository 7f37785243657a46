import type { Claim } from '../../lib/text/overlap';
import type { ScanOptions } from '../../lib/text/scan';

export type LayerName = 'lexicon' | 'context' | 'checksum' | 'shape' | 'model' | 'second reader';

/** One layer of the engine taken away. */
export interface Ablation {
  readonly layer: LayerName;
  readonly title: string;
  /**
   * What falls. `alone`: claims that nothing else vouches for, the least that the layer adds. `leaning`: every claim
   * that names it, the most that it adds. The truth lies between, since a recognizer that met the layer did not look
   * further.
   */
  readonly reach: 'alone' | 'leaning' | 'exact';
  readonly options: ScanOptions;
}

/** Which layer a word of evidence speaks for; every other word is about how the value itself is written. */
const LAYER_OF: ReadonlyMap<string, LayerName> = new Map([
  ...['first name', 'given name', 'surname', 'lexicon', 'list', 'commune', 'town'].map(
    (word) => [word, 'lexicon'] as const,
  ),
  ...[
    'title',
    'label',
    'context',
    'patient',
    'field',
    'word',
    'relative',
    'sex',
    'age',
    'postcode',
    'address',
    'place',
    'long ago',
  ].map((word) => [word, 'context'] as const),
  ['checksum', 'checksum'],
  ['model', 'model'],
]);

export const layersOf = ({ evidence }: Pick<Claim, 'evidence'>): LayerName[] =>
  evidence.map((word) => LAYER_OF.get(word) ?? 'shape');

const alone =
  (layer: LayerName) =>
  (claim: Claim): boolean =>
    layersOf(claim).some((one) => one !== layer);
const leaning =
  (layer: LayerName) =>
  (claim: Claim): boolean =>
    !layersOf(claim).includes(layer);

const TITLES: Readonly<Record<Exclude<LayerName, 'second reader'>, string>> = {
  lexicon: 'lexicon of names',
  context: 'titles, labels, context words',
  checksum: 'checksums',
  shape: 'shape of the value',
  model: 'model of names',
};

export const ABLATIONS: readonly Ablation[] = [
  ...(['lexicon', 'context', 'checksum', 'shape', 'model'] as const).flatMap((layer): Ablation[] => [
    { layer, title: TITLES[layer], reach: 'alone', options: { keep: alone(layer) } },
    { layer, title: TITLES[layer], reach: 'leaning', options: { keep: leaning(layer) } },
  ]),
  {
    layer: 'second reader',
    title: 'second reader for English',
    reach: 'exact',
    options: { english: undefined },
  },
];
