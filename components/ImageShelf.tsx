import { CloseIcon, DoneIcon, PictureIcon, UncheckedIcon } from './icons';
import { useWords } from './language';
import { Picture } from './Picture';
import { ProgressBar } from './ProgressBar';
import type { ShelfEvents, ShelfItem } from './view';

interface Props extends ShelfEvents {
  /** At most four, as X takes. */
  readonly items: readonly ShelfItem[];
}

interface StateProps {
  readonly item: ShelfItem;
  readonly onOpen: () => void;
}

const State = ({ item, onOpen }: StateProps) => {
  const words = useWords().shelf;
  switch (item.state) {
    case 'waiting':
      return <p class="faint">{words.waiting}</p>;
    case 'reading':
      return (
        <>
          <ProgressBar
            progress={item.progress}
            label={words.progress(item.n, item.progress.done, item.progress.total)}
          />
          <p class="faint">{words.reading}</p>
        </>
      );
    case 'clear':
      return (
        <p class="ok">
          <DoneIcon /> {words.clear}
        </p>
      );
    case 'to-review':
    case 'failed': {
      const text = item.state === 'failed' ? words.failed : words.toReview;
      return (
        <button
          type="button"
          class="chip best"
          data-part="open-image"
          aria-label={words.open(item.n, text)}
          onClick={onOpen}
        >
          {text}
        </button>
      );
    }
  }
};

/** Images on their way to X, in a row, while they are read. */
export const ImageShelf = ({ items, onCancel, onOpenImage }: Props) => {
  const all = useWords();
  const words = all.shelf;
  if (items.length === 0) return null;
  const failed = items.filter((item) => item.state === 'failed');
  return (
    <section class="shelf" aria-label={words.name} data-part="shelf">
      <ul class="shelf-row">
        {items.map((item) => (
          <li
            key={item.id}
            class="shelf-item"
            data-part="shelf-item"
            data-id={item.id}
            data-state={item.state}
          >
            <div class="thumb">
              {item.paint !== null && <Picture paint={item.paint} label={words.item(item.n)} />}
              {item.paint === null && (item.state === 'failed' ? <UncheckedIcon /> : <PictureIcon />)}
              <button
                type="button"
                class="round over"
                data-part="cancel"
                title={words.cancel}
                aria-label={words.cancelItem(item.n)}
                onClick={() => onCancel(item.id)}
              >
                <CloseIcon />
              </button>
            </div>
            <div class="shelf-state">
              <State item={item} onOpen={() => onOpenImage(item.id)} />
            </div>
          </li>
        ))}
      </ul>
      <div role="status" aria-live="polite" class="shelf-words">
        {failed.map((item) => (
          <p key={item.id} class="why" data-part="shelf-error">
            <strong>{words.item(item.n)}.</strong> {all.notChecked[item.why].what}
          </p>
        ))}
      </div>
    </section>
  );
};
