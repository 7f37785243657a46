import { makeCanvas } from './canvas';

/** Bytes over a buffer of their own, as blobs and messages take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The image as a person sees it: the file's rotation tag is applied and the picture laid on white, so that what is
 * read, shown and sent are the same pixels. Rejects when the browser cannot decode it.
 */
export async function decodeUpright(bytes: Bytes): Promise<OffscreenCanvas> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { canvas, context } = makeCanvas(bitmap.width, bitmap.height);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas;
}
