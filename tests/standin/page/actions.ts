/** What the author can do to a draft, apart from sending it. */
import type { EditorState } from 'draft-js';
import { modelText } from './editor-state';
import {
  type Draft,
  type DraftId,
  emptyDraft,
  emptyItem,
  getState,
  type Item,
  type Media,
  nextKey,
  setDraft,
  setItem,
  setState,
} from './state';
import { ACCEPTED, mediaKind, upload } from './upload';
import { WORDS } from './words';

/** Up to four images, as on X. */
const MOST_MEDIA = 4;

export const edit = (id: DraftId, key: number, editor: EditorState): void =>
  setItem(id, key, () => ({ editor }));

/** How long X shows a toast, in milliseconds. */
const TOAST_MS = 6000;

export function say(text: string): void {
  const key = nextKey();
  setState({ toast: { key, text } });
  setTimeout(() => {
    if (getState().toast?.key === key) setState({ toast: null });
  }, TOAST_MS);
}

export const activeItem = (draft: Draft): Item => {
  const item = draft.items[draft.active] ?? draft.items[0];
  if (item === undefined) throw new Error('a draft has at least one item');
  return item;
};

/** Takes files from the chooser, the clipboard or a drop: their upload starts now, as on X. */
export function attach(id: DraftId, key: number, files: readonly Blob[]): void {
  const accepted = files.filter((file) => ACCEPTED.split(',').includes(file.type));
  if (accepted.length < files.length) say(WORDS[getState().lang].badFile);
  if (accepted.length === 0) return;
  const added = accepted.map(
    (file): Media => ({
      key: nextKey(),
      kind: mediaKind(file.type),
      url: URL.createObjectURL(file),
      file,
      alt: '',
      uploaded: upload(file),
    }),
  );
  setItem(id, key, (item) => ({
    media: [...item.media, ...added].slice(0, MOST_MEDIA),
    mount: item.mount + 1,
    poll: null,
  }));
  setDraft(id, { fileInput: getState().drafts[id].fileInput + 1 });
}

export const removeMedia = (id: DraftId, item: number, media: number): void =>
  setItem(id, item, (old) => ({ media: old.media.filter((each) => each.key !== media) }));

const setMedia = (id: DraftId, item: number, media: number, change: Partial<Media>): void =>
  setItem(id, item, (old) => ({
    media: old.media.map((each) => (each.key === media ? { ...each, ...change } : each)),
  }));

export const describe = (id: DraftId, item: number, media: number, alt: string): void =>
  setMedia(id, item, media, { alt });

/** Crops a tenth away, as the author would on the "Edit media" page: a new blob, a new URL, a new upload. */
export async function crop(id: DraftId, item: number, media: Media): Promise<void> {
  if (media.file === null || media.kind !== 'image') return;
  const bitmap = await createImageBitmap(media.file);
  const canvas = new OffscreenCanvas(Math.ceil(bitmap.width * 0.9), Math.ceil(bitmap.height * 0.9));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const file = await canvas.convertToBlob({ type: 'image/png' });
  setMedia(id, item, media.key, { file, url: URL.createObjectURL(file), uploaded: upload(file) });
}

const GIF = 'https://pbs.twimg.com/foundmedia/applause.gif';

/** X's own GIF picker: the item never was a file of the author, its preview is no blob. */
export function pickGif(id: DraftId, key: number): void {
  const uploaded = Promise.resolve('foundmedia-1');
  const gif: Media = { key: nextKey(), kind: 'picked-gif', url: GIF, file: null, alt: '', uploaded };
  setItem(id, key, (item) => ({ media: [...item.media, gif].slice(0, MOST_MEDIA), mount: item.mount + 1 }));
}

export const startPoll = (id: DraftId, key: number): void =>
  setItem(id, key, () => ({ poll: ['', ''], media: [] }));

export const stopPoll = (id: DraftId, key: number): void => setItem(id, key, () => ({ poll: null }));

export const setChoice = (id: DraftId, key: number, at: number, text: string): void =>
  setItem(id, key, (item) => ({ poll: item.poll?.map((old, n) => (n === at ? text : old)) ?? null }));

export const addChoice = (id: DraftId, key: number): void =>
  setItem(id, key, (item) => ({ poll: item.poll === null ? null : [...item.poll, ''].slice(0, 4) }));

export const PLACE = 'Hôpital de Kerlouan';

export const togglePlace = (id: DraftId, key: number): void =>
  setItem(id, key, (item) => ({ place: item.place === null ? PLACE : null }));

export function addItem(id: DraftId): void {
  const { items } = getState().drafts[id];
  setDraft(id, { items: [...items, emptyItem()], active: items.length });
}

export const isEmpty = (draft: Draft): boolean =>
  draft.items.every(
    (item) => modelText(item.editor).trim() === '' && item.media.length === 0 && item.poll === null,
  );

/** Empties the composer that stays on the page: the editor is the same one, with nothing in it. */
export function clear(id: DraftId): void {
  const { items, fileInput } = getState().drafts[id];
  const fresh = emptyItem();
  const kept = { ...fresh, key: items[0]?.key ?? fresh.key, mount: items[0]?.mount ?? 0 };
  setDraft(id, { ...emptyDraft(), items: [kept], fileInput: fileInput + 1 });
}
