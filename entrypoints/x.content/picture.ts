/** A file's picture for our own canvases: no URL is made of it that the page could see. */
import type { Paint } from '../../components/view';

/** Longest side in pixels: for a row of thumbnails, and for the review, where small print is looked at closely. */
const SMALL = 800;
const LARGE = 3200;

export interface Picture {
  /** Null until the picture is decoded, and for good when it cannot be. */
  readonly paint: Paint | null;
  /**
   * The same for the review, of an upright picture of that size in pixels: fine enough for its zoom once that is decoded.
   * One picture is held so at a time, the one last asked for: each takes some 30 MB.
   */
  closeUp(width: number, height: number): Paint | null;
  close(): void;
}

let large: Drawable | null = null;

/** @param loaded is called when there is more to paint */
export function loadPicture(file: File, loaded: () => void): Picture {
  const small = drawable(file, { resizeWidth: SMALL }, loaded);
  let own: Drawable | null = null;
  return {
    get paint() {
      return small.paint;
    },
    closeUp(width, height) {
      if (large === null || large !== own) {
        large?.close();
        const resizeWidth = Math.round(width * Math.min(1, LARGE / Math.max(width, height)));
        large = own = drawable(file, { resizeWidth }, loaded);
      }
      return own.paint ?? small.paint;
    },
    close() {
      small.close();
      if (large === own) large = null;
      own?.close();
    },
  };
}

interface Drawable {
  readonly paint: Paint | null;
  close(): void;
}

function drawable(
  file: File,
  { resizeWidth }: { readonly resizeWidth: number },
  loaded: () => void,
): Drawable {
  let bitmap: ImageBitmap | null = null;
  let closed = false;
  window.createImageBitmap(file, { resizeWidth, resizeQuality: 'medium' }).then(
    (decoded) => {
      if (closed) return decoded.close();
      bitmap = decoded;
      loaded();
    },
    // The engines say in words what is wrong with the file.
    () => {},
  );
  const paint: Paint = (canvas) => {
    if (!bitmap) return;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  };
  return {
    get paint() {
      return bitmap ? paint : null;
    },
    close() {
      closed = true;
      bitmap?.close();
      bitmap = null;
    },
  };
}
