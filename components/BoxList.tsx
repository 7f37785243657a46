import { useWords } from './language';
import { nameOf } from './staying';
import type { BoxView } from './view';

interface Props {
  readonly boxes: readonly BoxView[];
  /** Ids of the boxes that the doctor has lifted. */
  readonly shown: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onToggle: (id: string) => void;
}

/** What the boxes cover, in words, each with the same switch as its box, large enough for a finger. */
export const BoxList = ({ boxes, shown, disabled, onToggle }: Props) => {
  const words = useWords();
  if (boxes.length === 0) return null;
  return (
    <ul class="seen rows">
      {boxes.map((one) => {
        const open = shown.has(one.id);
        const act = open ? words.image.cover : words.image.show;
        return (
          <li key={one.id} data-part="seen" data-covered={!open}>
            <bdi>{nameOf(one, words)}</bdi>
            <button
              type="button"
              class="link"
              // By keyboard the box itself is the switch.
              tabIndex={-1}
              data-part="toggle"
              aria-label={`${act} ${nameOf(one, words)}`}
              disabled={disabled}
              onClick={() => onToggle(one.id)}
            >
              {act}
            </button>
          </li>
        );
      })}
    </ul>
  );
};
