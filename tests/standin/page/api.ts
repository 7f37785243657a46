/** What tests may ask of the page, as `window.standin`; the extension cannot see it from its own world. */
import { editorOf, emptyEditor, modelText } from './editor-state';
import { setLang, setTheme } from './look';
import { restoreMedia } from './restored';
import { go } from './route';
import { call, requestSend } from './send';
import { type DraftId, getState, setDraft, setItem, setState, type Theme } from './state';
import type { Lang } from './words';

export interface ItemModel {
  readonly text: string;
  readonly media: readonly { readonly kind: string; readonly url: string; readonly alt: string }[];
  readonly poll: readonly string[] | null;
  readonly place: string | null;
}

const allMedia = () =>
  Object.values(getState().drafts).flatMap((draft) => draft.items.flatMap((item) => item.media));

export const standin = {
  setTheme: (theme: Theme): void => setTheme(theme),
  setLang: (lang: Lang): void => setLang(lang),
  setAltReminder: (on: boolean): void => setState({ altReminder: on }),
  go: (path: string): void => go(path),
  /** The page sends by itself, past every button and key. */
  send: (id: DraftId): void => requestSend(id),
  /** One of X's other calls, such as `CreateRetweet`. */
  call: (operation: string, variables: object = {}): Promise<string> => call(operation, variables),
  /** X throws the editor's nodes away and builds them anew from the model. */
  remountEditor: (id: DraftId): void => {
    for (const item of getState().drafts[id].items)
      setItem(id, item.key, ({ mount }) => ({ mount: mount + 1 }));
  },
  /** The page itself fills the editor, as X does with `?text=` or a restored draft. */
  fill: (id: DraftId, text: string): void => {
    const [first] = getState().drafts[id].items;
    if (first === undefined) return;
    setItem(id, first.key, ({ mount }) => ({
      editor: text === '' ? emptyEditor() : editorOf(text),
      mount: mount + 1,
    }));
    setDraft(id, { active: 0 });
  },
  restoreMedia: (id: DraftId, from: 'blob' | 'server'): Promise<void> => restoreMedia(id, from),
  /** What each item of a draft would post. */
  items: (id: DraftId): readonly ItemModel[] =>
    getState().drafts[id].items.map(({ editor, media, poll, place }) => ({
      text: modelText(editor),
      media: media.map(({ kind, url, alt }) => ({ kind, url, alt })),
      poll,
      place,
    })),
  text: (id: DraftId): string =>
    getState()
      .drafts[id].items.map((item) => modelText(item.editor))
      .join('\n\n'),
  uploadsSettled: async (): Promise<void> => {
    await Promise.allSettled(allMedia().map((media) => media.uploaded));
  },
  /** Errors of the page since it was loaded; a garbled editor shows up here. */
  errors: [] as string[],
};

export type StandIn = typeof standin;

declare global {
  interface Window {
    standin: StandIn;
  }
}
