import { useWords } from './language';
import { nameOf } from './staying';
import type { ImageReviewView } from './view';

interface Props {
  readonly view: ImageReviewView;
  /** Ids of the boxes that the doctor has lifted. */
  readonly shown: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onToggle: (id: string) => void;
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

/** The boxes over the picture: image pixels as percentages of the sheet, so they hold at any size and zoom. */
export const Boxes = ({ view, shown, disabled, onToggle }: Props) => {
  const words = useWords();
  return (
    <>
      {view.boxes.map((one) => {
        const covered = !shown.has(one.id);
        return (
          <button
            key={one.id}
            type="button"
            class="box"
            data-part="box"
            data-id={one.id}
            aria-pressed={covered}
            aria-label={`${nameOf(one, words)}, ${covered ? words.image.covered : words.image.shown}`}
            title={nameOf(one, words)}
            disabled={disabled}
            style={{
              left: percent(one.box.x, view.width),
              top: percent(one.box.y, view.height),
              width: percent(one.box.w, view.width),
              height: percent(one.box.h, view.height),
            }}
            onClick={() => onToggle(one.id)}
          />
        );
      })}
    </>
  );
};
