import { common } from '../lib/review/frame';
import { type Cover, isExposed, keptPart, type Redaction, standingCovers } from '../lib/review/redaction';
import { useWords } from './language';
import type { BoxView } from './view';

interface Props {
  readonly boxes: readonly BoxView[];
  readonly state: Redaction;
  readonly disabled: boolean;
  readonly nameOf: (cover: Cover) => string;
  readonly onToggle: (cover: Cover) => void;
  readonly onRemove: (id: string) => void;
}

/** What the covers hide, in words, each with the same switch as its cover, large enough for a finger. */
export const BoxList = ({ boxes, state, disabled, nameOf, onToggle, onRemove }: Props) => {
  const words = useWords();
  const text = words.image;
  const covers = standingCovers(state);
  const lines = covers.filter(({ origin, on }) => origin === 'text' && on).length;
  // A face that nobody may lift yet has its own choice above.
  const listed = covers.filter(
    ({ origin }) => origin !== 'text' && (origin !== 'face' || state.layout.faces === 'keep'),
  );
  if (listed.length + lines === 0) return null;
  return (
    <ul class="seen rows" aria-label={text.listed}>
      {listed.map((cover) => {
        const value = boxes.find(({ id }) => id === cover.id)?.value ?? cover.box;
        const outside = common(value, keptPart(state)) === null;
        const drawn = cover.origin === 'drawn';
        const act = drawn ? text.remove : cover.on ? text.show : text.cover;
        return (
          <li key={cover.id} data-part="seen" data-covered={!isExposed(state, value)}>
            <bdi>{nameOf(cover)}</bdi>
            {outside ? (
              <span class="faint">{text.outside}</span>
            ) : (
              <button
                type="button"
                class="link"
                // By keyboard the cover itself is the switch.
                tabIndex={-1}
                data-part={drawn ? 'remove' : 'toggle'}
                aria-label={`${act} ${nameOf(cover)}`}
                disabled={disabled}
                onClick={() => (drawn ? onRemove(cover.id) : onToggle(cover))}
              >
                {act}
              </button>
            )}
          </li>
        );
      })}
      {lines > 0 && (
        <li data-part="seen" data-covered>
          {text.linesCovered(lines)}
        </li>
      )}
    </ul>
  );
};
