import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Card } from './Card';
import { ImageReview } from './ImageReview';
import { ImageShelf } from './ImageShelf';
import { Note } from './Note';
import { type Placement, place, type Rect, type Size } from './placement';
import { ReviewPanel } from './ReviewPanel';
import type { Drafts } from './redaction-draft';
import type {
  FindingView,
  ImageEvents,
  ImageReviewView,
  NoteView,
  PanelEvents,
  PanelView,
  ShelfEvents,
  ShelfItem,
} from './view';

/** All that can be seen at one moment; a part that is `null` is not shown. */
export interface Scene {
  /** What is being written, CSS px from the window's top left corner: nothing is placed over it. */
  readonly composer: Rect;
  readonly viewport: Size;
  readonly panel: PanelView | null;
  readonly image: ImageReviewView | null;
  readonly shelf: readonly ShelfItem[];
  readonly note: NoteView | null;
  /** The finding under the pointer or the caret, and where its words stand. */
  readonly card: { readonly finding: FindingView; readonly mark: Rect } | null;
}

export interface SceneEvents extends PanelEvents {
  readonly image: ImageEvents;
  readonly shelf: ShelfEvents;
  readonly onOpenPanel: () => void;
  readonly onCloseCard: () => void;
  readonly onInsideCard: (inside: boolean) => void;
}

interface Props {
  readonly scene: Scene;
  readonly events: SceneEvents;
}

const COLUMN = { width: 380, minWidth: 264, minHeight: 260 };
/** Below this height the picture under review gets the column to itself. */
const SHELF_AND_IMAGE = 640;
const NOTE = { width: 420, minWidth: 200, minHeight: 40 };
const CARD = { width: 320, minWidth: 240, minHeight: 140 };

/** The mark's columns over the composer's whole height: what stands under it or over it covers no words. */
const inLine = (mark: Rect, { top, height }: Rect): Rect => ({
  left: mark.left,
  width: mark.width,
  top,
  height,
});

const Placed = ({ at, children }: { readonly at: Placement; readonly children: ComponentChildren }) => (
  <div
    class="placed"
    data-side={at.side}
    style={{
      left: `${at.left}px`,
      width: `${at.width}px`,
      maxHeight: `${at.maxHeight}px`,
      ...('top' in at.edge ? { top: `${at.edge.top}px` } : { bottom: `${at.edge.bottom}px` }),
    }}
  >
    {children}
  </div>
);

/** Places everything: one column beside the composer, else, under it, the card in line with its mark, or the note. */
export const Stage = ({ scene, events }: Props) => {
  const { composer, viewport, panel, image, shelf, note, card } = scene;
  const drafts = useRef<Drafts>(new Map());
  const at = place(composer, viewport, COLUMN);
  const roomy = image === null || at.maxHeight >= SHELF_AND_IMAGE;
  const column = panel !== null || image !== null || shelf.length > 0;
  return (
    <>
      {column && (
        <Placed at={at}>
          {roomy && <ImageShelf items={shelf} brief={image !== null} {...events.shelf} />}
          {image !== null && (
            <ImageReview key={image.id} view={image} drafts={drafts.current} {...events.image} />
          )}
          {image === null && panel !== null && <ReviewPanel view={panel} {...events} />}
        </Placed>
      )}
      {!column && card === null && note !== null && (
        <Placed at={place(composer, viewport, NOTE, ['below', 'above', 'right', 'left'])}>
          <Note view={note} onOpen={events.onOpenPanel} />
        </Placed>
      )}
      {card !== null && panel === null && image === null && (
        <Placed at={place(inLine(card.mark, composer), viewport, CARD, ['below', 'above'])}>
          <Card
            key={card.finding.id}
            finding={card.finding}
            onSuggestion={(index) => events.onSuggestion(card.finding.id, index)}
            onIgnore={() => events.onIgnore(card.finding.id)}
            onClose={events.onCloseCard}
            onInside={events.onInsideCard}
          />
        </Placed>
      )}
    </>
  );
};
