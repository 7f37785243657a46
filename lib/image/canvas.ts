/** A canvas of that size and its context; throws when the browser gives none. */
export function makeCanvas(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  return { canvas, context: contextOf(canvas) };
}

/** The context of a canvas that was made here; throws when the browser gives none. */
export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas.');
  return context;
}
