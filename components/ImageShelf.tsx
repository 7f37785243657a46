import { useState } from 'preact/hooks';
import { tracesLine } from '../lib/words/traces';
import { Deliberate } from './Deliberate';
import { CloseIcon, DoneIcon, PictureIcon, UncheckedIcon } from './icons';
import { useWords } from './language';
import { Picture } from './Picture';
import { ProgressBar } from './ProgressBar';
import type { ShelfEvents, ShelfItem } from './view';

interface Props extends ShelfEvents {
  /** At most four, as X takes. */
  readonly items: readonly ShelfItem[];
  /** A review stands below, which needs the room. */
  readonly brief?: boolean;
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
          <p class={item.seen.length > 0 ? 'bad' : 'faint'} data-part="shelf-found">
            {item.seen.length > 0 ? words.found(item.seen.length) : words.reading}
          </p>
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
export const ImageShelf = ({ items, brief = false, onCancel, onAttachUnchecked, onOpenImage }: Props) => {
  const all = useWords();
  const words = all.shelf;
  const [asking, setAsking] = useState(false);
  if (items.length === 0) return null;
  const unread = items.filter(({ state }) => state === 'waiting' || state === 'reading');
  const failed = items.filter((item) => item.state === 'failed');
  const told = items.filter((item) => item.state === 'clear').filter(({ removed }) => removed.length > 0);
  return (
    <section class={brief ? 'shelf brief' : 'shelf'} aria-label={words.name} data-part="shelf">
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
              {item.paint !== null && (
                <Picture
                  paint={item.paint}
                  label={words.item(item.n)}
                  {...(item.state === 'reading' ? { spots: item.seen } : {})}
                />
              )}
              {item.paint === null && (item.state === 'failed' ? <UncheckedIcon /> : <PictureIcon />)}
              {item.state !== 'clear' && (
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
              )}
            </div>
            <div class="shelf-state">
              <State item={item} onOpen={() => onOpenImage(item.id)} />
            </div>
          </li>
        ))}
      </ul>
      <div role="status" aria-live="polite" class={brief ? 'hidden' : 'shelf-words'}>
        {failed.map((item) => (
          <p key={item.id} class="why" data-part="shelf-error">
            <strong>{words.item(item.n)}.</strong> {all.notChecked[item.why].what}
          </p>
        ))}
        {told.map((item) => (
          <p key={item.id} class="why" data-part="shelf-removed">
            <strong>{words.item(item.n)}.</strong> {tracesLine(item.removed, all.language)}
          </p>
        ))}
      </div>
      {unread.length > 0 &&
        (asking ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut for the button "back".
          <div
            class="shelf-step"
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              setAsking(false);
            }}
          >
            <Deliberate
              staying={unread.map(({ n }) => words.unchecked(words.item(n)))}
              confirm={words.attachUnchecked}
              confirmPart="confirm-attach-unchecked"
              onConfirm={() => {
                setAsking(false);
                for (const { id } of unread) onAttachUnchecked(id);
              }}
              onBack={() => setAsking(false)}
            />
          </div>
        ) : (
          <button
            type="button"
            class="link shelf-way"
            data-part="attach-unchecked"
            onClick={() => setAsking(true)}
          >
            {words.attachUnchecked}
          </button>
        ))}
    </section>
  );
};
