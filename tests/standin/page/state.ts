/** Everything the page knows, in one store outside React, so that composers can be unmounted and mounted again. */
import type { EditorState } from 'draft-js';
import { useSyncExternalStore } from 'react';
import { editorOf, emptyEditor } from './editor-state';
import type { Post } from './posts';
import type { Lang } from './words';

export type Theme = 'light' | 'dark' | 'contrast';
export type DraftId = 'home' | 'dialog' | 'status';
export type MediaKind = 'image' | 'gif' | 'video' | 'picked-gif';

export interface Media {
  readonly key: number;
  readonly kind: MediaKind;
  /** `blob:` for the author's own files, `https:` for X's GIF picker and drafts kept on the server. */
  readonly url: string;
  readonly file: Blob | null;
  readonly alt: string;
  /** Resolves to X's media id; the bytes are on their way from the moment of attaching. */
  readonly uploaded: Promise<string>;
}

export interface Item {
  readonly key: number;
  readonly editor: EditorState;
  readonly media: readonly Media[];
  readonly poll: readonly string[] | null;
  readonly place: string | null;
  /** Goes up when X throws the editor's nodes away and builds them anew. */
  readonly mount: number;
}

export interface Draft {
  readonly items: readonly Item[];
  readonly active: number;
  /** Goes up with every attach: X re-creates its file input. */
  readonly fileInput: number;
  readonly replyTo: Post | null;
  readonly quoted: Post | null;
  readonly scheduledFor: string | null;
  readonly sending: boolean;
}

export type Sheet =
  | { readonly kind: 'save'; readonly draft: DraftId }
  | { readonly kind: 'alt'; readonly draft: DraftId };

export interface State {
  readonly path: string;
  readonly theme: Theme;
  readonly lang: Lang;
  readonly phone: boolean;
  readonly altReminder: boolean;
  readonly drafts: Readonly<Record<DraftId, Draft>>;
  /** The draft whose media page or scheduling page is open. */
  readonly editing: DraftId;
  readonly sheet: Sheet | null;
  readonly toast: { readonly key: number; readonly text: string } | null;
}

let keys = 0;
export const nextKey = (): number => ++keys;

export const emptyItem = (text = ''): Item => ({
  key: nextKey(),
  editor: text === '' ? emptyEditor() : editorOf(text),
  media: [],
  poll: null,
  place: null,
  mount: 0,
});

export const emptyDraft = (text = ''): Draft => ({
  items: [emptyItem(text)],
  active: 0,
  fileInput: 0,
  replyTo: null,
  quoted: null,
  scheduledFor: null,
  sending: false,
});

let state: State = {
  path: '/home',
  theme: 'light',
  lang: 'fr',
  phone: false,
  altReminder: false,
  drafts: { home: emptyDraft(), dialog: emptyDraft(), status: emptyDraft() },
  editing: 'dialog',
  sheet: null,
  toast: null,
};
const listeners = new Set<() => void>();

export const getState = (): State => state;

export function setState(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function setDraft(id: DraftId, change: Partial<Draft>): void {
  setState({ drafts: { ...state.drafts, [id]: { ...state.drafts[id], ...change } } });
}

/** Changes the item with this key, wherever it stands by now; an item that has gone is left alone. */
export function setItem(id: DraftId, key: number, change: (item: Item) => Partial<Item>): void {
  const items = state.drafts[id].items.map((item) =>
    item.key === key ? { ...item, ...change(item) } : item,
  );
  setDraft(id, { items });
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useStore = (): State => useSyncExternalStore(subscribe, getState);
