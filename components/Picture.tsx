import { useEffect, useRef } from 'preact/hooks';
import type { Paint } from './view';

interface Props {
  readonly paint: Paint;
  /** Spoken in place of the picture. */
  readonly label: string;
}

/** A canvas drawn by the caller, once for each `paint`. */
export const Picture = ({ paint, label }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current !== null) paint(canvas.current);
  }, [paint]);
  return <canvas ref={canvas} class="picture" role="img" aria-label={label} />;
};
