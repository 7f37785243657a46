import type { Words } from '../lib/words/index';
import { EditorButton } from './EditorButton';
import { ArrowIcon, GrowIcon } from './icons';
import { useWords } from './language';

type Way = readonly [part: string, word: keyof Words['editor'], key: string, shift: boolean, turn: number];

const MOVES: readonly Way[] = [
  ['left', 'left', 'ArrowLeft', false, 180],
  ['up', 'up', 'ArrowUp', false, 270],
  ['down', 'down', 'ArrowDown', false, 90],
  ['right', 'right', 'ArrowRight', false, 0],
];
const SIZES: readonly Way[] = [
  ['narrower', 'narrower', 'ArrowLeft', true, 0],
  ['wider', 'wider', 'ArrowRight', true, 0],
  ['shorter', 'shorter', 'ArrowUp', true, 90],
  ['taller', 'taller', 'ArrowDown', true, 90],
];

interface Props {
  /** Does what this key would do on the chosen frame. */
  readonly onKey: (key: Pick<KeyboardEvent, 'key' | 'shiftKey'>) => void;
  /** Takes it away, where that can be done. */
  readonly onRemove: (() => void) | null;
}

/** The chosen frame by presses alone, for whoever cannot drag or sees no keyboard. */
export const Adjust = ({ onKey, onRemove }: Props) => {
  const words = useWords();
  const button = ([part, word, key, shiftKey, turn]: Way) => (
    // By keyboard the frame itself takes the arrows.
    <EditorButton
      key={part}
      shape="round small"
      part={`adjust-${part}`}
      label={String(words.editor[word])}
      reached={false}
      onClick={() => onKey({ key, shiftKey })}
    >
      {shiftKey ? (
        <GrowIcon turn={turn} out={key === 'ArrowRight' || key === 'ArrowDown'} />
      ) : (
        <ArrowIcon turn={turn} />
      )}
    </EditorButton>
  );
  return (
    <fieldset class="adjust" aria-label={words.editor.adjust} data-part="adjust">
      <span class="adjust-group">{MOVES.map(button)}</span>
      <span class="adjust-group">{SIZES.map(button)}</span>
      {onRemove !== null && (
        <button type="button" class="link" data-part="remove-box" tabIndex={-1} onClick={onRemove}>
          {words.image.remove}
        </button>
      )}
    </fieldset>
  );
};
