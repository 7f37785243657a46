/** Sending a draft, with exactly what the model holds at that moment. */
import { clear, isEmpty, say } from './actions';
import { LIMIT, modelText } from './editor-state';
import { backgroundPath, go } from './route';
import { type Draft, type DraftId, emptyDraft, getState, type Item, setDraft, setState } from './state';
import { WORDS } from './words';

/** Characters as X counts them, near enough: code points, every link 23. */
export const weight = (text: string): number => [...text.replace(/https?:\/\/\S+/gu, 'x'.repeat(23))].length;

const sendable = (item: Item): boolean => {
  const text = modelText(item.editor);
  const filled = text.trim() !== '' || item.media.length > 0;
  const pollReady =
    item.poll === null || (text.trim() !== '' && item.poll.slice(0, 2).every((choice) => choice !== ''));
  return filled && pollReady && weight(text) <= LIMIT;
};

export const canSend = (draft: Draft): boolean => !draft.sending && draft.items.every(sendable);

export async function call(operation: string, variables: object): Promise<string> {
  const answer = await fetch(`/i/api/graphql/bDE2rBtZb3uyrczSZ_pI9g/${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables, features: {} }),
  });
  if (!answer.ok) throw new Error(`${operation}: ${answer.status}`);
  const body = (await answer.json()) as { readonly rest_id: string };
  return body.rest_id;
}

async function postItem(draft: Draft, item: Item, text: string, replyTo: string | null): Promise<string> {
  const ids = await Promise.all(item.media.map((media) => media.uploaded));
  return call(draft.scheduledFor === null ? 'CreateTweet' : 'CreateScheduledTweet', {
    tweet_text: text,
    media: { media_entities: ids.map((id, n) => ({ media_id: id, alt_text: item.media[n]?.alt ?? '' })) },
    reply: replyTo === null ? null : { in_reply_to_tweet_id: replyTo },
    attachment_url:
      draft.quoted === null ? null : `https://x.com/${draft.quoted.handle}/status/${draft.quoted.id}`,
    poll: item.poll === null ? null : { choices: item.poll.filter((choice) => choice !== '') },
    geo: item.place === null ? null : { place: item.place },
    execute_at: draft.scheduledFor,
  });
}

async function sendNow(id: DraftId): Promise<void> {
  const draft = getState().drafts[id];
  const texts = draft.items.map((item) => modelText(item.editor));
  setDraft(id, { sending: true });
  const words = WORDS[getState().lang];
  try {
    let previous = draft.replyTo?.id ?? null;
    for (const [n, item] of draft.items.entries())
      previous = await postItem(draft, item, texts[n] ?? '', previous);
  } catch {
    setDraft(id, { sending: false });
    say(words.failed);
    return;
  }
  if (id === 'dialog') closeDialog();
  else clear(id);
  say(draft.scheduledFor === null ? words.sent : words.scheduled);
}

/** Post was pressed, or Ctrl+Enter: posts, or shows X's reminder first when an image has no description. */
export function requestSend(id: DraftId): void {
  const { drafts, altReminder } = getState();
  if (!canSend(drafts[id])) return;
  const bare = drafts[id].items.some((item) =>
    item.media.some((media) => media.kind === 'image' && media.alt === ''),
  );
  if (altReminder && bare) setState({ sheet: { kind: 'alt', draft: id } });
  else void sendNow(id);
}

/** "Not this time" on the reminder: posts without descriptions. */
export function sendAnyway(id: DraftId): void {
  setState({ sheet: null });
  void sendNow(id);
}

export function closeDialog(): void {
  setState({ sheet: null });
  go(backgroundPath());
  setState({ drafts: { ...getState().drafts, dialog: emptyDraft() } });
}

/** The author wants to leave the dialog: X asks what becomes of the draft, unless it is empty. */
export function askToClose(id: DraftId): void {
  if (isEmpty(getState().drafts[id])) closeDialog();
  else setState({ sheet: { kind: 'save', draft: id } });
}

/** X keeps the drafts of a desktop on its servers. */
export async function saveDraft(id: DraftId): Promise<void> {
  const texts = getState().drafts[id].items.map((item) => modelText(item.editor));
  closeDialog();
  await call('CreateDraftTweet', { post_tweet_requests: texts.map((status) => ({ status })) });
  say(WORDS[getState().lang].saved);
}
