import { LONGEST_POST } from '../lib/risk/rewrite/characters';
import { Disclosure } from './Disclosure';
import { useWords } from './language';
import { Pieces } from './Pieces';
import { partName } from './part-name';
import { compared, preview } from './preview';
import type { RewordingsView, RewordingView } from './view';

interface Props {
  readonly rewordings: RewordingsView;
  /** Shown at once: it is the way out. */
  readonly first: boolean;
  readonly onReword: (way: keyof RewordingsView) => void;
}

/** Characters up to which a text is shown from its beginning. */
const WHOLE = 600;

/** The smallest change, and neutral words for who asks: each is seen before it is taken. */
export const Rewordings = ({ rewordings: { rewrite, neutral }, first, onReword }: Props) => {
  const words = useWords();
  if (rewrite === null && neutral === null) return null;
  const shown = rewrite !== null && (
    <Reworded view={rewrite} main={first} onReplace={() => onReword('rewrite')} />
  );
  return (
    <div class="rewordings">
      {rewrite !== null && first && <p class="faint">{words.rewording.title}</p>}
      {first && shown}
      {!first && shown && (
        <Disclosure label={words.rewording.title} part="reword-rewrite" look="chip">
          {shown}
        </Disclosure>
      )}
      {neutral !== null && (
        <Disclosure label={words.rewording.neutral} part="reword-neutral" look="chip">
          {neutral === 'told' ? (
            <p class="why" data-part="reword-told">
              {words.rewording.told}
            </p>
          ) : (
            <Reworded view={neutral} main={false} onReplace={() => onReword('neutral')} />
          )}
        </Disclosure>
      )}
    </div>
  );
};

interface RewordedProps {
  readonly view: RewordingView;
  readonly main: boolean;
  readonly onReplace: () => void;
}

/** Before and after side by side, each with its changes marked. */
const Reworded = ({ view, main, onReplace }: RewordedProps) => {
  const words = useWords();
  return (
    <div class="reworded" data-part="reworded">
      {view.parts.map(({ part, before, after, characters }) => {
        const pieces = (before.length > WHOLE ? preview : compared)({ before, after });
        const where = partName(part, words);
        return (
          <div key={where ?? ''} class="sides">
            {where !== null && <p class="faint where">{where}</p>}
            {(['before', 'after'] as const).map((side) => (
              <div key={side} class="side">
                <p class="faint">{words.panel[side]}</p>
                <p class="wording" dir="auto" data-part={`reworded-${side}`}>
                  <Pieces pieces={pieces[side]} />
                </p>
                <p class="faint">{words.rewording.characters(characters[side], LONGEST_POST)}</p>
              </div>
            ))}
          </div>
        );
      })}
      {view.magnitude !== null && (
        <p class="why">
          {words.rewording.afterwards[view.magnitude]}
          {view.reaches ? '' : ` ${words.rewording.notEnough}`}
        </p>
      )}
      <button
        type="button"
        class={main ? 'button main' : 'button'}
        data-part="reword-replace"
        data-autofocus={main ? true : undefined}
        onClick={onReplace}
      >
        {words.rewording.replace}
      </button>
    </div>
  );
};
