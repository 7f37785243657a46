/** @jsxImportSource react */
/** One composer: each item's text and media, then the toolbar. It takes drops anywhere on it. */

import { Attachments } from './Attachments';
import { attach } from './actions';
import { PollChoices } from './PollChoices';
import { ME } from './posts';
import { type DraftId, useStore } from './state';
import { Toolbar } from './Toolbar';
import { TweetEditor } from './TweetEditor';

export interface ComposerProps {
  readonly draft: DraftId;
  readonly autoFocus: boolean;
  readonly withPost: boolean;
}

export function Composer({ draft: id, autoFocus, withPost }: ComposerProps) {
  const { drafts } = useStore();
  const draft = drafts[id];
  return (
    <div className="composer">
      {draft.items.map((item, position) => (
        <div
          key={item.key}
          className="composer-item"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const files = [...event.dataTransfer.files];
            if (files.length === 0) return;
            event.preventDefault();
            attach(id, item.key, files);
          }}
        >
          <img className="avatar" alt="" src={ME.avatar} />
          <div className="composer-body">
            <TweetEditor draft={id} item={item} position={position} autoFocus={autoFocus} />
            <Attachments draft={id} item={item} quoted={position === 0 ? draft.quoted : null} />
            <PollChoices draft={id} item={item} />
            {item.place !== null && (
              <button type="button" className="place">
                <span>{item.place}</span>
              </button>
            )}
          </div>
        </div>
      ))}
      <Toolbar draft={id} withPost={withPost} />
    </div>
  );
}
