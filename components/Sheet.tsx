import type { Box } from '../lib/image/report';
import { CORNERS, type Corner, common } from '../lib/review/frame';
import {
  type Cover,
  CROP,
  keptPart,
  type Redaction,
  type RedactionEvent,
  standingCovers,
} from '../lib/review/redaction';
import { type Live, useGestures } from './gestures';
import { useWords } from './language';
import { nudged, stepOn } from './nudge';
import { Picture } from './Picture';
import type { Paint } from './view';

/** `cover`: what X will get, and its covers to edit. `crop`: all of the picture, with the frame. `before`: as it came. */
export type Mode = 'cover' | 'crop' | 'before';

interface Props {
  readonly paint: Paint;
  readonly state: Redaction;
  readonly step: (event: RedactionEvent) => void;
  readonly mode: Mode;
  readonly zoom: number;
  readonly disabled: boolean;
  readonly nameOf: (cover: Cover) => string;
  /** A face was pressed that nobody has agreed to show. */
  readonly onFace: () => void;
}

/** A rectangle as parts of what the sheet shows, so that it holds at any size. */
const placeOn = (view: Box, { x, y, w, h }: Box) => ({
  left: `${(100 * (x - view.x)) / view.w}%`,
  top: `${(100 * (y - view.y)) / view.h}%`,
  width: `${(100 * w) / view.w}%`,
  height: `${(100 * h) / view.h}%`,
});

/** Dragged by the corners; the keyboard and the buttons below do the same. */
const Handles = ({ id }: { readonly id: string }) => (
  <>
    {CORNERS.map((corner) => (
      <span key={corner} class="corner" data-corner={corner} data-frame={id} aria-hidden="true" />
    ))}
  </>
);

/** The picture with its covers, or with the frame around what is kept. */
export const Sheet = (props: Props) => {
  const { state, step, mode, zoom, disabled } = props;
  const words = useWords();
  const whole: Box = { x: 0, y: 0, w: state.width, h: state.height };
  const view = mode === 'cover' ? keptPart(state) : whole;
  const covers = standingCovers(state);

  const boxOf = (id: string, corner: Corner | null): Box | null => {
    // A frame around the whole picture has nowhere to go.
    if (id === CROP) return corner === null && state.layout.crop === null ? null : keptPart(state);
    return covers.find((cover) => cover.id === id)?.box ?? null;
  };
  const { live, handlers } = useGestures({
    extent: state,
    view,
    boxOf,
    onPress: (id) => step({ type: 'select', id }),
    onPlace: (id, box) => step({ type: 'place', id, box }),
    onDraw: (box) => step(mode === 'crop' ? { type: 'crop', box } : { type: 'add', box }),
  });
  const now = (id: string, box: Box) => (live?.id === id ? live.box : box);

  const onKey = (event: KeyboardEvent, id: string, box: Box) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nudged(event, box, stepOn(view, zoom), state);
    const removes = event.key === 'Delete' || event.key === 'Backspace';
    if (next === null && !removes) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== null) step({ type: 'place', id, box: next, nudge: true });
    else if (id === CROP) step({ type: 'crop', box: null });
    else step({ type: 'remove', id });
  };
  const toggle = (cover: Cover) => {
    if (cover.origin === 'face' && state.layout.faces !== 'keep') props.onFace();
    else step({ type: 'toggle', id: cover.id });
  };

  const editing = mode !== 'before' && !disabled;
  return (
    <div
      class="sheet"
      data-mode={mode}
      data-zoomed={zoom > 1}
      style={{ '--ratio': view.w / view.h, '--zoom': zoom }}
      {...(editing ? handlers : {})}
    >
      <div class="cut">
        <div class="whole" style={placeOn(view, whole)}>
          <Picture paint={props.paint} label={words.image.picture} />
        </div>
        {mode === 'crop' &&
          covers
            // The lesion to keep may be on the face: it must be seen to be drawn around.
            .filter(({ on, origin }) => on && (origin !== 'face' || state.layout.faces !== 'part'))
            .map(({ id, box }) => <div key={id} class="solid" style={placeOn(view, box)} />)}
        {mode === 'crop' && <CropShade view={view} live={live} kept={keptPart(state)} />}
      </div>
      {mode === 'cover' &&
        covers.map((cover) => {
          const part = common(now(cover.id, cover.box), view);
          if (part === null) return null;
          const chosen = state.selected === cover.id && !disabled;
          const name = props.nameOf(cover);
          return (
            <div
              key={cover.id}
              class="frame"
              data-chosen={chosen}
              data-live={live?.id === cover.id}
              style={placeOn(view, part)}
            >
              <button
                type="button"
                class="box"
                data-part="box"
                data-id={cover.id}
                data-frame={cover.id}
                data-origin={cover.origin}
                aria-pressed={cover.on}
                aria-label={`${name}, ${cover.on ? words.image.covered : words.image.shown}`}
                title={name}
                disabled={disabled}
                onFocus={() => step({ type: 'select', id: cover.id })}
                onKeyDown={(event) => onKey(event, cover.id, cover.box)}
                onClick={() => toggle(cover)}
              />
              {chosen && <Handles id={cover.id} />}
            </div>
          );
        })}
      {mode === 'crop' && (
        <div
          class="frame"
          data-chosen
          style={placeOn(view, now(CROP, live?.id === null ? live.box : keptPart(state)))}
        >
          <button
            type="button"
            class="crop-frame"
            data-part="crop-frame"
            data-frame={CROP}
            data-whole={state.layout.crop === null}
            aria-label={words.editor.cropFrame}
            onFocus={() => step({ type: 'select', id: CROP })}
            onKeyDown={(event) => onKey(event, CROP, keptPart(state))}
          />
          {live?.id !== null && <Handles id={CROP} />}
        </div>
      )}
      {mode === 'cover' && live?.id === null && <div class="drawing" style={placeOn(view, live.box)} />}
    </div>
  );
};

interface ShadeProps {
  readonly view: Box;
  readonly live: Live | null;
  readonly kept: Box;
}

/** Darkens what the crop takes away. */
const CropShade = ({ view, live, kept }: ShadeProps) => (
  <div class="shade" style={placeOn(view, live?.id === CROP || live?.id === null ? live.box : kept)} />
);
