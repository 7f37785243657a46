import type { Detector } from '../detect/detector';
import { findText } from '../detect/find-text';
import type { Region } from '../detect/region';
import { raced } from '../raced';
import type { Box } from '../report';
import { regionsAlone } from './alone';
import { readCloser } from './closer';
import { inLanes } from './lanes';
import { riskyFirst } from './order';
import { INKED, LIFTED, type Passage, PLAINLY, readIn, surer, surest, withReadings } from './reading';
import type { Recogniser } from './recogniser';
import { upright } from './upright';

/**
 * The other ways in which a stretch of text is read again, each below its own confidence, and that which a reading needs to
 * be kept: one colour of a texture has shapes enough to guess words from.
 */
const AGAIN = [
  { ways: LIFTED, below: 75, least: 0 },
  { ways: INKED, below: 65, least: 40 },
] as const;
/** Parts of the progress that end with finding the text and with reading it once. */
const FOUND = 0.2;
const READ_ONCE = 0.9;
/** Confidence from which signs that stand alone are letters at all. */
const SURELY_TEXT = 60;

export interface ReadingEngines {
  readonly detector: Detector;
  readonly recogniser: Recogniser;
}

export interface ReadingOptions {
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (part: number) => void;
  /** The stretches that were found, before any is read; each keeps its middle, whichever way up it is read. */
  readonly onStretches?: (regions: readonly Region[]) => void;
  /** All that was read so far, in the order it was read, after each stretch. */
  readonly onPassages?: (passages: readonly Passage[]) => void;
  /** Where to look, in pixels of the picture; everywhere when not said. */
  readonly areas?: readonly Box[];
}

/** Every stretch of text on the picture with all its readings. Rejects with the signal's reason when aborted. */
export async function readText(
  picture: OffscreenCanvas,
  { detector, recogniser }: ReadingEngines,
  { signal, onProgress, onStretches = () => {}, onPassages = () => {}, areas }: ReadingOptions,
): Promise<Passage[]> {
  const found = await findText(picture, detector, signal, areas);
  onStretches(found);
  onProgress(FOUND);
  let done = 0;
  const counted = () => onProgress(FOUND + ((READ_ONCE - FOUND) * ++done) / found.length);
  let sofar: readonly Passage[] = [];
  const read = (regions: readonly Region[], count?: () => void) =>
    inLanes(
      regions,
      recogniser.lanes,
      signal,
      async (region) => {
        const passage = await raced(signal, readIn(PLAINLY, picture, region, recogniser));
        if (count) {
          sofar = [...sofar, passage];
          onPassages(sofar);
        }
        return passage;
      },
      count,
    );
  const { passages, regions } = await upright(found, (probes) => read(probes));
  done = passages.length;
  sofar = passages;
  onPassages(sofar);
  const once = [...passages, ...(await read(riskyFirst(regions, picture.width, picture.height), counted))];
  const page = await readCloser(picture, once, { detector, signal, read });
  // Where only some areas are read again, what stands alone elsewhere is none of their business.
  const alone = new Set(areas === undefined ? regionsAlone(picture, page) : []);
  let all = [...page, ...(await read([...alone]))];
  for (const { ways, below, least } of AGAIN) {
    all = await inLanes(all, recogniser.lanes, signal, async (passage) =>
      surest(passage) >= below
        ? passage
        : withReadings(
            passage,
            surer(await raced(signal, readIn(ways, picture, passage.region, recogniser)), least),
          ),
    );
  }
  onProgress(1);
  return all.filter((passage) => !alone.has(passage.region) || surest(passage) >= SURELY_TEXT);
}
