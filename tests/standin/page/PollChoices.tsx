/** @jsxImportSource react */
import { addChoice, setChoice, stopPoll } from './actions';
import { type DraftId, type Item, useStore } from './state';
import { WORDS } from './words';

export interface PollChoicesProps {
  readonly draft: DraftId;
  readonly item: Item;
}

export function PollChoices({ draft, item }: PollChoicesProps) {
  const words = WORDS[useStore().lang];
  if (item.poll === null) return null;
  return (
    <div className="poll">
      {item.poll.map((choice, at) => (
        <label key={`choice-${at + 1}`}>
          <span>{`${words.choice} ${at + 1}`}</span>
          <input
            type="text"
            name={`Choice${at + 1}`}
            maxLength={25}
            autoComplete="off"
            value={choice}
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
