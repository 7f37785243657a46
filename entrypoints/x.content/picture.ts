/** A file's picture for our own canvases: no URL is made of it that the page could see. */
import type { Paint } from '../../components/view';

/** Wide enough for the review on a desktop; CSS pixels times two. */
const WIDTH = 1600;

export interface Picture {
  /** Null until the picture is decoded, and for good when it cannot be. */
  readonly paint: Paint | null;
  close(): void;
}

export function loadPicture(file: File, loaded: () => void): Picture {
  let bitmap: ImageBitmap | null = null;
  let closed = false;
  window.createImageBitmap(file, { resizeWidth: WIDTH, resizeQuality: 'medium' }).then(
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
