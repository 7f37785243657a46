/** @jsxImportSource react */
import { canSend, requestSend } from './send';
import { type DraftId, useStore } from './state';
import { WORDS } from './words';

/** Re-created whenever the thread grows or the theme changes, as on X: nothing may hold on to its node. */
export function PostButton({ draft: id }: { readonly draft: DraftId }) {
  const { drafts, theme, lang } = useStore();
  const draft = drafts[id];
  const words = WORDS[lang];
  const enabled = canSend(draft);
  return (
    <button
      key={`${draft.items.length}-${theme}`}
      type="button"
      role="button"
      data-testid={id === 'dialog' ? 'tweetButton' : 'tweetButtonInline'}
      className="post-button"
      disabled={!enabled}
      aria-disabled={enabled ? undefined : true}
      tabIndex={enabled ? 0 : -1}
      onClick={() => requestSend(id)}
    >
      <div dir="ltr">
        <span>
          <span>{label(draft.items.length, draft.replyTo !== null, draft.scheduledFor !== null, words)}</span>
        </span>
      </div>
    </button>
  );
}

function label(items: number, reply: boolean, scheduled: boolean, words: (typeof WORDS)['fr']): string {
  if (scheduled) return words.schedule;
  if (items > 1) return words.postAll;
  return reply ? words.reply : words.post;
}
