import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Box } from '../lib/image/report';
import { holds } from '../lib/review/frame';
import {
  type Cover,
  CROP,
  isExposed,
  keptPart,
  type Redaction,
  type RedactionEvent,
  standingCovers,
} from '../lib/review/redaction';
import { Adjust } from './Adjust';
import { EditorBar } from './EditorBar';
import { EditorTools } from './EditorTools';
import { useWords } from './language';
import { middleOf } from './middle';
import { nudged, stepOn } from './nudge';
import { type Mode, Sheet } from './Sheet';
import type { Paint } from './view';
import { useZoom, type Zoom } from './zoom';

interface Props {
  readonly paint: Paint;
  readonly state: Redaction;
  readonly step: (event: RedactionEvent) => void;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  /** Covers for every line of text. */
  readonly text: readonly Box[];
  readonly disabled: boolean;
  readonly nameOf: (cover: Cover) => string;
  readonly onFace: () => void;
}

/** The keys that hold anywhere in the editor: `true` when one was taken. */
const takeKey = (event: KeyboardEvent, step: (event: RedactionEvent) => void, zoom: Zoom): boolean => {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === 'z') step({ type: event.shiftKey ? 'redo' : 'undo' });
    else if (key === 'y') step({ type: 'redo' });
    else return false;
    return true;
  }
  if (event.altKey) return false;
  if (key === '+' || key === '=') zoom.closer();
  else if (key === '-') zoom.wider();
  else if (key === '0') zoom.whole();
  else return false;
  return true;
};

/** The picture under the doctor's hands: covers, crop, zoom, and the way back. */
export const Editor = (props: Props) => {
  const { state, mode, disabled } = props;
  const words = useWords();
  const stage = useRef<HTMLElement>(null);
  const hint = useId();
  /** The next arrow is for the frame just made. */
  const made = useRef(false);
  useLayoutEffect(() => {
    if (!made.current) return;
    made.current = false;
    stage.current?.querySelector<HTMLElement>('[data-chosen="true"] [data-part="box"]')?.focus();
  });
  const step = (event: RedactionEvent) => {
    made.current = event.type === 'add';
    props.step(event);
  };
  const zoom = useZoom(stage);
  const covers = standingCovers(state);
  const view = mode === 'cover' ? keptPart(state) : { x: 0, y: 0, w: state.width, h: state.height };

  const chosen = covers.find(({ id }) => id === state.selected) ?? null;
  const frame = mode === 'crop' ? keptPart(state) : mode === 'cover' ? (chosen?.box ?? null) : null;
  const frameId = mode === 'crop' ? CROP : (chosen?.id ?? '');
  const shown = covers.filter(({ on, box }) => !on && isExposed(state, box)).length;
  const on = covers.filter((cover) => cover.on).length;

  const told = covers.length === 0 ? '' : words.image.counts(on, shown);
  const counts = mode === 'before' ? words.editor.beforeOn : told;

  const crop = (open: boolean) => {
    step({ type: 'select', id: null });
    props.onMode(open ? 'crop' : 'cover');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts beside the buttons that do the same.
    <div
      class="editor"
      data-part="editor"
      onKeyDown={(event) => {
        if (!takeKey(event, disabled || mode === 'before' ? () => {} : step, zoom)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <EditorTools
        mode={mode}
        cropped={state.layout.crop !== null}
        textDone={props.text.every((box) => covers.some((cover) => cover.on && holds(cover.box, box)))}
        disabled={disabled}
        onAdd={() => step({ type: 'add', box: middleOf(stage.current, view) })}
        onText={() => step({ type: 'cover-text', boxes: props.text })}
        onCrop={crop}
        onWhole={() => step({ type: 'crop', box: null })}
      />
      <section
        ref={stage}
        class="stage"
        data-part="stage"
        data-wheel
        aria-label={words.editor.name}
        aria-describedby={hint}
        // A picture larger than the stage scrolls by keyboard too.
        tabIndex={zoom.value > 1 ? 0 : undefined}
      >
        <Sheet
          paint={props.paint}
          state={state}
          step={step}
          mode={mode}
          zoom={zoom.value}
          disabled={disabled}
          nameOf={props.nameOf}
          onFace={props.onFace}
        />
      </section>
      <p id={hint} class="hidden">
        {words.editor.sheet}
      </p>
      {mode === 'crop' && <p class="faint">{words.editor.cropHint}</p>}
      <EditorBar
        counts={counts}
        before={mode === 'before'}
        canUndo={state.past.length > 0}
        canRedo={state.future.length > 0}
        zoom={zoom}
        disabled={disabled}
        onUndo={() => step({ type: 'undo' })}
        onRedo={() => step({ type: 'redo' })}
        onBefore={() => props.onMode(mode === 'before' ? 'cover' : 'before')}
      />
      {frame !== null && !disabled && (
        <Adjust
          onKey={(key) => {
            const box = nudged(key, frame, stepOn(view, zoom.value), state);
            if (box !== null) step({ type: 'place', id: frameId, box, nudge: true });
          }}
          onRemove={chosen?.origin === 'drawn' ? () => step({ type: 'remove', id: chosen.id }) : null}
        />
      )}
    </div>
  );
};
