import { useEffect, useRef } from 'preact/hooks';
import type { Paint, Spot } from './view';

interface Props {
  readonly paint: Paint;
  /** Spoken in place of the picture. */
  readonly label: string;
  /** Blackened on our drawing of it, so that the eye sees what was found so far. */
  readonly spots?: readonly Spot[];
}

const NONE: readonly Spot[] = [];

/** A canvas drawn by the caller, once for each `paint` and each list of spots. */
export const Picture = ({ paint, label, spots = NONE }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (current === null) return;
    paint(current);
    const pen = current.getContext('2d');
    if (pen === null) return;
    const { width, height } = current;
    for (const { x, y, w, h } of spots) pen.fillRect(x * width, y * height, w * width, h * height);
  }, [paint, spots]);
  return <canvas ref={canvas} class="picture" role="img" aria-label={label} />;
};
