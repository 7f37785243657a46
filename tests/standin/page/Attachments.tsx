/** @jsxImportSource react */
/** The strip of media under the text; a quoted post's card stands inside it too. */
import { crop, removeMedia } from './actions';
import { Icon } from './Icon';
import { QuotedCard } from './PostCard';
import type { Post } from './posts';
import { openMediaPage } from './route';
import { type DraftId, type Item, type Media, useStore } from './state';
import { WORDS } from './words';

export interface AttachmentsProps {
  readonly draft: DraftId;
  readonly item: Item;
  readonly quoted: Post | null;
}

export function Attachments({ draft, item, quoted }: AttachmentsProps) {
  if (item.media.length === 0 && quoted === null) return null;
  return (
    <div data-testid="attachments" className="attachments">
      {item.media.length > 0 && (
        <div className="media-row">
          {item.media.map((media) => (
            <MediaItem key={media.key} draft={draft} item={item.key} media={media} />
          ))}
        </div>
      )}
      {quoted !== null && <QuotedCard post={quoted} />}
    </div>
  );
}

interface MediaItemProps {
  readonly draft: DraftId;
  readonly item: number;
  readonly media: Media;
}

function MediaItem({ draft, item, media }: MediaItemProps) {
  const words = WORDS[useStore().lang];
  return (
    <div role="group" aria-label={words.media} className="media-item">
      <div className="media-preview">
        {media.kind === 'video' ? (
          <video src={media.url} muted />
        ) : (
          <>
            <div className="media-fill" style={{ backgroundImage: `url("${media.url}")` }} />
            <img alt="" draggable src={media.url} />
          </>
        )}
      </div>
      <button
        type="button"
        aria-label={words.remove}
        className="media-remove"
        onClick={() => removeMedia(draft, item, media.key)}
      >
        <Icon name="close" />
      </button>
      {media.kind === 'image' && (
        <button
          type="button"
          aria-label={words.edit}
          className="media-edit"
          onClick={() => void crop(draft, item, media)}
        >
          <span>{words.edit}</span>
        </button>
      )}
      <button type="button" className="media-describe" onClick={() => openMediaPage(draft)}>
        <span>{media.alt === '' ? words.describe : 'ALT'}</span>
      </button>
    </div>
  );
}
