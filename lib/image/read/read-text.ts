import type { Detector } from '../detect/detector';
import { findText } from '../detect/find-text';
import type { Region } from '../detect/region';
import { raced } from '../raced';
import type { Box } from '../report';
import { inLanes } from './lanes';
import { riskyFirst } from './order';
import { LIFTED, type Passage, PLAINLY, readIn, surest, withReadings } from './reading';
import type { Recogniser } from './recogniser';
import { upright } from './upright';

/** Confidence below which a stretch of text is read again in other ways. */
const BADLY_READ = 75;
/** Parts of the progress that end with finding the text and with reading it once. */
const FOUND = 0.2;
const READ_ONCE = 0.9;

export interface ReadingEngines {
  readonly detector: Detector;
  readonly recogniser: Recogniser;
}

export interface ReadingOptions {
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (part: number) => void;
  /** All that was read so far, in the order it was read, after each stretch. */
  readonly onPassages?: (passages: readonly Passage[]) => void;
  /** Where to look, in pixels of the picture; everywhere when not said. */
  readonly areas?: readonly Box[];
}

/** Every stretch of text on the picture with all its readings. Rejects with the signal's reason when aborted. */
export async function readText(
  picture: OffscreenCanvas,
  { detector, recogniser }: ReadingEngines,
  { signal, onProgress, onPassages = () => {}, areas }: ReadingOptions,
): Promise<Passage[]> {
  const found = await findText(picture, detector, signal, areas);
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
  const again = await inLanes(once, recogniser.lanes, signal, async (passage) =>
    surest(passage) >= BADLY_READ
      ? passage
      : withReadings(passage, await raced(signal, readIn(LIFTED, picture, passage.region, recogniser))),
  );
  onProgress(1);
  return again;
}
