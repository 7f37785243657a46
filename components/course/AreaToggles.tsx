import { useMemo, useRef, useState } from 'preact/hooks';
import { areaName } from '../../lib/course/answer-key';
import type { PictureCase } from '../../lib/course/case';
import { shared } from '../../lib/image/boxes';
import type { Box } from '../../lib/image/report';
import { type Point, spanned } from '../../lib/review/frame';
import { Picture } from '../Picture';
import { useWorkbenchWords } from '../workbench/words';
import type { Look } from './looks';
import { areaBoxes, paintCase } from './paint';
import { useRoving } from './rove';

interface Props {
  readonly picture: PictureCase;
  readonly marked: ReadonlySet<number>;
  readonly label: string;
  readonly onMark: (parts: readonly number[], on: boolean) => void;
}

/** CSS pixels that a pointer may tremble while it is pressed. */
const TREMBLE = 6;
/** Part of an area that a frame must hold to mark it. */
const HELD = 0.5;

const placeOn = ({ width, height }: PictureCase, { x, y, w, h }: Box) => ({
  left: `${(100 * x) / width}%`,
  top: `${(100 * y) / height}%`,
  width: `${(100 * w) / width}%`,
  height: `${(100 * h) / height}%`,
});

/** A picture whose things are pressed, or framed, to mark them. */
export const AreaToggles = ({ picture, marked, label, onMark }: Props) => {
  const words = useWorkbenchWords().course;
  const group = useRef<HTMLFieldSetElement>(null);
  const [boxes, paint] = useMemo(() => [areaBoxes(picture), paintCase(picture)] as const, [picture]);
  const rove = useRoving(group, boxes.length);
  const drag = useRef<{ readonly from: Point; readonly pressed: Point } | null>(null);
  const [frame, setFrame] = useState<Box | null>(null);

  const pointOn = (event: PointerEvent): Point => {
    const { left, top, width, height } = group.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return {
      x: ((event.clientX - left) / width) * picture.width,
      y: ((event.clientY - top) / height) * picture.height,
    };
  };
  const end = () => {
    drag.current = null;
    setFrame(null);
  };

  return (
    <fieldset
      ref={group}
      class="areas"
      aria-label={label}
      data-part="areas"
      style={{ '--ratio': picture.width / picture.height }}
      onKeyDown={rove.onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        drag.current = { from: pointOn(event), pressed: { x: event.clientX, y: event.clientY } };
      }}
      onPointerMove={(event) => {
        const now = drag.current;
        if (now === null) return;
        const far = Math.hypot(event.clientX - now.pressed.x, event.clientY - now.pressed.y);
        if (frame === null && far < TREMBLE) return;
        // From now on the press belongs to the frame: the toggle under it hears no click.
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrame(spanned(now.from, pointOn(event), picture));
      }}
      onPointerUp={() => {
        if (frame !== null) {
          const held = boxes.flatMap((box, at) => (shared(box, frame) >= HELD * box.w * box.h ? [at] : []));
          if (held.length > 0) onMark(held, true);
        }
        end();
      }}
      onPointerCancel={end}
    >
      <Picture paint={paint} label={words.picture(picture.title)} />
      {picture.areas.map((area, at) => (
        <button
          key={`${area.x} ${area.y} ${areaName(area)}`}
          type="button"
          class="area"
          style={placeOn(picture, boxes[at] ?? { x: 0, y: 0, w: 0, h: 0 })}
          aria-pressed={marked.has(at)}
          aria-label={words.task.word(areaName(area), marked.has(at))}
          tabIndex={at === rove.current ? 0 : -1}
          data-toggle={at}
          onFocus={() => rove.setCurrent(at)}
          onClick={() => onMark([at], !marked.has(at))}
        />
      ))}
      {frame !== null && <div class="drawing" style={placeOn(picture, frame)} />}
    </fieldset>
  );
};

interface AnswersProps {
  readonly picture: PictureCase;
  readonly looks: readonly Look[];
}

/** The same picture with its answer; the list beside it says the same in words. */
export const AreaAnswers = ({ picture, looks }: AnswersProps) => {
  const words = useWorkbenchWords().course;
  const [boxes, paint] = useMemo(() => [areaBoxes(picture), paintCase(picture)] as const, [picture]);
  return (
    <div class="areas answered" data-part="answered" style={{ '--ratio': picture.width / picture.height }}>
      <Picture paint={paint} label={words.picture(picture.title)} />
      {boxes.map((box, at) => {
        const look = looks[at] ?? 'plain';
        return look === 'plain' ? null : (
          <div key={`${box.x} ${box.y}`} class="area" data-look={look} style={placeOn(picture, box)} />
        );
      })}
    </div>
  );
};
