/** @jsxImportSource react */
/** Starts the page: what the address asks for, X's shortcuts, and the door for the tests. */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { standin } from './api';
import { setLang, setTheme } from './look';
import { postById } from './posts';
import { openCompose, show, statusId } from './route';
import { emptyDraft, setDraft, setState, type Theme } from './state';
import css from './style.css?inline';
import type { Lang } from './words';

const ask = new URLSearchParams(location.search);
const oneOf = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
  known.find((value) => value === ask.get(name)) ?? otherwise;

window.standin = standin;
window.addEventListener('error', (event) => standin.errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => standin.errors.push(String(event.reason)));

const style = document.createElement('style');
style.textContent = css;
document.head.append(style);

setTheme(oneOf<Theme>('theme', ['light', 'dark', 'contrast'], 'light'));
setLang(oneOf<Lang>('ui', ['fr', 'en', 'ar'], 'fr'));
setState({ phone: ask.get('device') === 'phone', altReminder: ask.has('altReminder') });

const quoted = statusId(new URL(ask.get('url') ?? '/', location.origin).pathname);
const replyTo = ask.get('in_reply_to');
setDraft('dialog', {
  ...emptyDraft(ask.get('text') ?? ''),
  replyTo: replyTo === null ? null : postById(replyTo),
  quoted: quoted === null ? null : postById(quoted),
});
show(location.pathname === '/' ? '/home' : location.pathname);
const restored = ask.get('restored');
if (restored === 'blob' || restored === 'server') {
  void standin.restoreMedia(location.pathname.startsWith('/compose') ? 'dialog' : 'home', restored);
}

window.addEventListener('popstate', () => show(location.pathname));
// X's one-key shortcuts: a key that reaches the document from outside a text field is a command.
document.addEventListener('keydown', (event) => {
  const target = event.composedPath()[0];
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/u.test(target.tagName));
  if (event.key === 'n' && !typing && !event.ctrlKey && !event.metaKey) openCompose();
});

const root = document.getElementById('react-root');
if (root !== null) createRoot(root).render(<App />);
