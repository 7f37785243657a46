/** @jsxImportSource react */
/** The row under the text: media, GIF, poll, schedule, place, and on the other side the Post button. */
import { useRef } from 'react';
import { activeItem, addItem, attach, pickGif, startPoll, togglePlace } from './actions';
import { LIMIT, modelText } from './editor-state';
import { Icon } from './Icon';
import { PostButton } from './PostButton';
import { openSchedule } from './route';
import { weight } from './send';
import { type DraftId, useStore } from './state';
import { ACCEPTED } from './upload';
import { WORDS } from './words';

export interface ToolbarProps {
  readonly draft: DraftId;
  /** On a phone the Post button stands in the head of the page instead. */
  readonly withPost: boolean;
}

export function Toolbar({ draft: id, withPost }: ToolbarProps) {
  const { lang, drafts } = useStore();
  const words = WORDS[lang];
  const draft = drafts[id];
  const item = activeItem(draft);
  const input = useRef<HTMLInputElement>(null);
  const length = weight(modelText(item.editor));
  return (
    <div data-testid="toolBar" className="toolbar">
      <nav aria-live="polite">
        <div data-testid="ScrollSnap-List" role="tablist" className="tools">
          <input
            key={draft.fileInput}
            ref={input}
            type="file"
            data-testid="fileInput"
            className="file-input"
            tabIndex={-1}
            multiple
            accept={ACCEPTED}
            onChange={(event) => attach(id, item.key, [...(event.target.files ?? [])])}
          />
          <button type="button" aria-label={words.addMedia} onClick={() => input.current?.click()}>
            <Icon name="media" />
          </button>
          <button
            type="button"
            data-testid="gifSearchButton"
            aria-label={words.addGif}
            onClick={() => pickGif(id, item.key)}
          >
            <span>GIF</span>
          </button>
          <button
            type="button"
            data-testid="createPollButton"
            aria-label={words.addPoll}
            onClick={() => startPoll(id, item.key)}
          >
            <Icon name="poll" />
          </button>
          <button
            type="button"
            data-testid="scheduleOption"
            aria-label={words.schedule}
            onClick={() => openSchedule(id)}
          >
            <Icon name="schedule" />
          </button>
          <button
            type="button"
            data-testid="geoButton"
            aria-label={words.addPlace}
            onClick={() => togglePlace(id, item.key)}
          >
            <Icon name="place" />
          </button>
        </div>
      </nav>
      <div className="toolbar-end">
        {length > 0 && (
          <div
            role="progressbar"
            data-testid="countdown-circle"
            aria-valuenow={length}
            className={length > LIMIT ? 'count over' : 'count'}
          >
            {LIMIT - length}
          </div>
        )}
        {id === 'dialog' && length > 0 && (
          <button
            type="button"
            data-testid="addButton"
            aria-label={words.addItem}
            className="add"
            onClick={() => addItem(id)}
          >
            <span>+</span>
          </button>
        )}
        {withPost && <PostButton draft={id} />}
      </div>
    </div>
  );
}
