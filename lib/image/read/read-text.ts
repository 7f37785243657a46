import type { Detector } from '../detect/detector';
import { findText } from '../detect/find-text';
import type { Region } from '../detect/region';
import { raced } from '../raced';
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
}

/** Every stretch of text on the picture with all its readings. Rejects with the signal's reason when aborted. */
export async function readText(
  picture: OffscreenCanvas,
  { detector, recogniser }: ReadingEngines,
  { signal, onProgress }: ReadingOptions,
): Promise<Passage[]> {
  const found = await findText(picture, detector, signal);
  onProgress(FOUND);
  let done = 0;
  const counted = () => onProgress(FOUND + ((READ_ONCE - FOUND) * ++done) / found.length);
  const read = (regions: readonly Region[], count?: () => void) =>
    inLanes(
      regions,
      recogniser.lanes,
      signal,
      (region) => raced(signal, readIn(PLAINLY, picture, region, recogniser)),
      count,
    );
  const { passages, regions } = await upright(found, (probes) => read(probes));
  done = passages.length;
  const once = [...passages, ...(await read(riskyFirst(regions, picture.width, picture.height), counted))];
  const again = await inLanes(once, recogniser.lanes, signal, async (passage) =>
    surest(passage) >= BADLY_READ
      ? passage
      : withReadings(passage, await raced(signal, readIn(LIFTED, picture, passage.region, recogniser))),
  );
  onProgress(1);
  return again;
}
