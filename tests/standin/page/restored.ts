/** A draft that X restored with its image: nobody attached it in this session. */
import { type DraftId, getState, nextKey, setItem } from './state';

async function drawnImage(): Promise<Blob> {
  const canvas = new OffscreenCanvas(640, 360);
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.fillStyle = 'white';
    context.fillRect(0, 0, 640, 360);
    context.fillStyle = 'black';
    context.font = '32px sans-serif';
    context.fillText('Image restaurée', 40, 80);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Whether X shows such an image as `blob:` or from its servers is not known: both are here. */
export async function restoreMedia(id: DraftId, from: 'blob' | 'server'): Promise<void> {
  const file = from === 'blob' ? await drawnImage() : null;
  const url = file === null ? 'https://pbs.twimg.com/media/plain.png' : URL.createObjectURL(file);
  const uploaded = Promise.resolve('restored-1');
  const [first] = getState().drafts[id].items;
  if (first === undefined) return;
  setItem(id, first.key, (item) => ({
    media: [...item.media, { key: nextKey(), kind: 'image', url, file, alt: '', uploaded }],
    mount: item.mount + 1,
  }));
}
