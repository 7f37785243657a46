/** X's routes: changed by pushState, with the page behind a dialog kept as it was. */
import { postById } from './posts';
import { type DraftId, emptyDraft, getState, setDraft, setState } from './state';

const STATUS = /^\/\w+\/status\/(\d+)/u;

/** The post a path shows, or `null` when the path is no post's page. */
export const statusId = (path: string): string | null => STATUS.exec(path)?.[1] ?? null;

let background = '/home';

/** The page behind the dialogs. */
export const backgroundPath = (): string => background;

const isDialog = (path: string): boolean => path.startsWith('/compose/') || path.startsWith('/intent/');

/** Shows the path without touching the history: at load and after Back. */
export function show(path: string): void {
  if (!isDialog(path)) background = path;
  const post = statusId(path);
  if (post !== null) setDraft('status', { replyTo: postById(post) });
  setState({ path, sheet: null });
}

export function go(path: string): void {
  history.pushState(null, '', path);
  show(path);
}

export const openCompose = (): void => go('/compose/post');

export function openReply(postId: string): void {
  setDraft('dialog', { ...emptyDraft(), replyTo: postById(postId) });
  openCompose();
}

export function openQuote(postId: string): void {
  setDraft('dialog', { ...emptyDraft(), quoted: postById(postId) });
  openCompose();
}

export function openMediaPage(draft: DraftId): void {
  setState({ editing: draft });
  go('/compose/post/media');
}

export function openSchedule(draft: DraftId): void {
  setState({ editing: draft });
  go('/compose/post/schedule');
}

/** Leaves the media or scheduling page for the composer it was opened from. */
export const backToComposer = (): void => {
  if (getState().editing === 'dialog') openCompose();
  else go(background);
};
