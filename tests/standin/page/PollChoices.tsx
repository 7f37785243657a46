/** @jsxImportSource react */
import { addChoice, setChoice, stopPoll } from './actions';
import { type DraftId, type Item, useStore } from './state';
import { WORDS } from './words';

/** The names of X's fields, at most four. */
const FIELDS = ['Choice1', 'Choice2', 'Choice3', 'Choice4'];

export interface PollChoicesProps {
  readonly draft: DraftId;
  readonly item: Item;
}

export function PollChoices({ draft, item }: PollChoicesProps) {
  const words = WORDS[useStore().lang];
  if (item.poll === null) return null;
  return (
    <div className="poll">
      {FIELDS.slice(0, item.poll.length).map((field, at) => (
        <label key={field}>
          <span>{`${words.choice} ${at + 1}`}</span>
          <input
            type="text"
            name={field}
            maxLength={25}
            autoComplete="off"
            value={item.poll?.[at] ?? ''}
            onChange={(event) => setChoice(draft, item.key, at, event.target.value)}
          />
        </label>
      ))}
      {item.poll.length < 4 && (
        <button
          type="button"
          data-testid="addPollChoice"
          aria-label={words.addChoice}
          onClick={() => addChoice(draft, item.key)}
        >
          <span>+</span>
        </button>
      )}
      <button type="button" data-testid="removePollButton" onClick={() => stopPoll(draft, item.key)}>
        <span>{words.removePoll}</span>
      </button>
    </div>
  );
}
