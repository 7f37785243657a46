import { tracesLine } from '../lib/words/traces';
import { DoneIcon, PictureIcon, StopIcon, UncheckedIcon } from './icons';
import { useWords } from './language';
import { NotCheckedWords } from './NotCheckedWords';
import { Picture } from './Picture';
import { ProgressBar } from './ProgressBar';
import { nameOf } from './staying';
import type { ImageView } from './view';

interface Props {
  readonly image: ImageView;
  readonly onOpen: () => void;
}

const Outcome = ({ image }: { readonly image: ImageView }) => {
  const words = useWords();
  switch (image.state) {
    case 'reading':
      return (
        <ProgressBar
          progress={image.progress}
          label={words.shelf.progress(image.n, image.progress.done, image.progress.total)}
        />
      );
    case 'masked':
      return (
        <p class="ok">
          <DoneIcon /> {words.panel.imageMasked}
        </p>
      );
    case 'read':
      return (
        <>
          {image.seen.length > 0 && (
            <>
              <p class="bad">
                <StopIcon /> {words.panel.imageHolds(image.seen.length)}
              </p>
              <ul class="seen">
                {image.seen.map((one) => (
                  <li key={one.id}>
                    <bdi>{nameOf(one, words)}</bdi>
                  </li>
                ))}
              </ul>
              {!image.canOpen && <p class="why">{words.panel.attachAgain}</p>}
            </>
          )}
          {image.notChecked.length > 0 && (
            <p class="bad">
              <UncheckedIcon /> {words.shelf.failed}
            </p>
          )}
          <NotCheckedWords why={image.notChecked} />
          {image.seen.length + image.notChecked.length === 0 && (
            <p class="ok">
              <DoneIcon /> {words.panel.imageClear}
            </p>
          )}
          {image.removed.length > 0 && (
            <p class="faint" data-part="removed">
              {tracesLine(image.removed, words.language)}
            </p>
          )}
        </>
      );
  }
};

/** One image of the draft: a thumbnail and what is known of it. */
export const PanelImage = ({ image, onOpen }: Props) => {
  const words = useWords();
  const name = words.panel.image(image.n);
  return (
    <article class="panel-image" data-part="image" data-id={image.id} data-state={image.state}>
      <div class="thumb">
        {image.paint === null ? <PictureIcon /> : <Picture paint={image.paint} label={name} />}
      </div>
      <div class="panel-image-text">
        <h3>{name}</h3>
        <Outcome image={image} />
        {image.state === 'read' && image.canOpen && (
          <button type="button" class="chip best" data-part="open-image" onClick={onOpen}>
            {words.panel.openImage}
          </button>
        )}
      </div>
    </article>
  );
};
