import { MAGNITUDES, type Magnitude } from '../lib/risk/magnitude';
import { sourceOf } from '../lib/words/figures';
import type { Words } from '../lib/words/index';
import { assumptionWords } from './assumption-words';
import { Disclosure } from './Disclosure';
import { useWords } from './language';
import { Rewordings } from './Rewording';
import { saidOf } from './staying';
import type { CrowdView, RewordingsView } from './view';

/** Facts named; the rest counts little. */
const NAMED = 6;

interface Props {
  readonly crowds: readonly CrowdView[];
  readonly rewordings: RewordingsView;
  /** It is what holds the post. */
  readonly first: boolean;
  readonly onKeep: (id: string) => void;
  readonly onReword: (way: keyof RewordingsView) => void;
}

/** What follows from the number, in a sentence; nothing when enough people fit. */
const meaning = ({ band, magnitude, needed }: CrowdView, { crowd }: Words): string | null => {
  if (band === 'red') return magnitude === 'under-1' ? crowd.alone : crowd.tooFew(needed);
  if (band === 'orange') return magnitude === 'over-100' ? crowd.findable : crowd.few;
  return magnitude === 'over-100' ? null : crowd.noStart;
};

/** Figures read the same in every language. */
const STEPS: Readonly<Record<Magnitude, string>> = {
  'under-1': '< 1',
  'under-10': '1–10',
  'under-100': '10–100',
  'over-100': '> 100',
};

/** Four steps, of which the reached ones are filled: the words above say the same. */
const Scale = ({ crowd }: { readonly crowd: CrowdView }) => {
  const reached = MAGNITUDES.indexOf(crowd.magnitude);
  return (
    <ol class="scale" aria-hidden="true">
      {MAGNITUDES.map((step, at) => (
        <li key={step} data-filled={at <= reached} data-here={at === reached}>
          <span class="step" />
          {STEPS[step]}
        </li>
      ))}
    </ol>
  );
};

const Why = ({ crowd }: { readonly crowd: CrowdView }) => {
  const words = useWords();
  return (
    <Disclosure label={words.crowd.why} part="crowd-why">
      <ul class="assumptions" data-part="assumptions">
        {crowd.assumptions.map((told) => {
          const line = assumptionWords(told, words);
          const source = 'figure' in told ? sourceOf(told.figure, words.language) : null;
          return (
            <li key={line}>
              {line}
              {'approx' in told && told.approx && <small>{words.crowd.rough}</small>}
              {source !== null && <small>{source}</small>}
            </li>
          );
        })}
        <li>{words.crowd.spread}</li>
      </ul>
    </Disclosure>
  );
};

/** How many people fit what is said of each patient, what makes them few, and how to put it otherwise. */
export const CrowdMeter = ({ crowds, rewordings, first, onKeep, onReword }: Props) => {
  const words = useWords();
  if (crowds.length === 0) return null;
  return (
    <section class="crowd" aria-label={words.crowd.name} data-part="crowd">
      {crowds.map((crowd, at) => {
        const why = meaning(crowd, words);
        const unsure = crowd.band === 'quiet' && why !== null;
        return (
          <article
            key={crowd.id}
            class="meter"
            data-part="meter"
            data-band={crowd.band}
            data-k={crowd.magnitude}
          >
            <h3>
              {crowds.length > 1 && <span class="faint">{words.crowd.other(at + 1)} · </span>}
              {words.crowd.fit[crowd.magnitude]}
              {!unsure && <span class="band">{words.crowd.bands[crowd.band]}</span>}
            </h3>
            <Scale crowd={crowd} />
            {why !== null && <p class="why">{why}</p>}
            {crowd.drivers.length > 0 && (
              <div class="drivers">
                <p class="faint">{words.crowd.drivers}</p>
                <ul data-part="drivers">
                  {crowd.drivers.slice(0, NAMED).map(({ kind, words: said }) => (
                    <li key={`${kind} ${said}`} title={words.kinds[kind]}>
                      <bdi>{said}</bdi>
                      <span class="hidden">, {words.kinds[kind]}</span>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {at === 0 && <Rewordings rewordings={rewordings} first={first} onReword={onReword} />}
            <div class="ways">
              <Why crowd={crowd} />
              {crowd.band !== 'quiet' && (
                <button
                  type="button"
                  class="link"
                  data-part="crowd-keep"
                  aria-label={words.crowd.keepWords(saidOf(crowd))}
                  onClick={() => onKeep(crowd.id)}
                >
                  {words.crowd.keep}
                </button>
              )}
            </div>
          </article>
        );
      })}
      <p class="known" data-part="crowd-known">
        {words.crowd.known}
      </p>
    </section>
  );
};
