import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ImageReview } from '../ImageReview';
import { useWords, WordsContext } from '../language';
import { Picture } from '../Picture';
import { ProgressBar } from '../ProgressBar';
import type { ImageEvents, ImageReviewView, Paint, Progress, Spot } from '../view';
import { useWorkbenchWords } from './words';

/** The one picture on the workbench. */
export type PictureView =
  | { readonly state: 'none' }
  | {
      readonly state: 'reading';
      readonly paint: Paint | null;
      readonly progress: Progress;
      readonly seen: readonly Spot[];
    }
  | { readonly state: 'read'; readonly review: ImageReviewView };

interface Props {
  readonly view: PictureView;
  /** What was saved last, or why a file was not taken; '' for nothing. */
  readonly said: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  readonly image: ImageEvents;
}

/** What can be dropped: the engines say in words what they cannot read. */
const ACCEPTED = 'image/*,video/*';

/** A picture dropped, chosen or pasted: read, covered and saved. */
export const PictureDesk = ({ view, said, onFiles, onCancel, image }: Props) => {
  const words = useWords();
  const bench = useWorkbenchWords();
  const text = bench.picture;
  const chooser = useRef<HTMLInputElement>(null);
  const desk = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  // The pressed button goes with its state: the keyboard stays here.
  const before = useRef(view.state);
  useLayoutEffect(() => {
    if (before.current === view.state) return;
    before.current = view.state;
    const { activeElement, body } = document;
    if (activeElement === body || activeElement === null) desk.current?.focus();
  });
  return (
    <section
      ref={desk}
      tabIndex={-1}
      class="picture-desk"
      aria-label={text.title}
      data-part="picture-desk"
      data-state={view.state}
    >
      {view.state === 'none' && (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way beside the button below.
        <div
          class="drop"
          data-over={over}
          data-part="drop"
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            onFiles([...(event.dataTransfer?.files ?? [])]);
          }}
        >
          <p>{text.drop}</p>
          <button type="button" class="button" data-part="choose" onClick={() => chooser.current?.click()}>
            {text.choose}
          </button>
          <input
            ref={chooser}
            type="file"
            accept={ACCEPTED}
            aria-label={text.chooseLabel}
            tabIndex={-1}
            hidden
            data-part="file"
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </div>
      )}
      {view.state === 'reading' && (
        <div class="being-read" data-part="being-read">
          {view.paint !== null && <Picture paint={view.paint} label={text.title} spots={view.seen} />}
          <ProgressBar progress={view.progress} label={text.step(view.progress.done, view.progress.total)} />
          <p role="status" aria-live="polite">
            {view.seen.length > 0 ? text.found(view.seen.length) : text.reading}
          </p>
          <button type="button" class="button" data-part="cancel-reading" onClick={onCancel}>
            {text.cancel}
          </button>
        </div>
      )}
      {view.state === 'read' && (
        <WordsContext.Provider
          value={{ ...words, image: { ...words.image, ...bench.image, headline: words.image.headline } }}
        >
          <ImageReview key={view.review.id} view={view.review} inPage {...image} />
        </WordsContext.Provider>
      )}
      <p role="status" class={said === '' ? 'hidden' : 'said-so'} data-part="picture-said">
        {said}
      </p>
    </section>
  );
};
