/** @jsxImportSource react */
/** Other people's posts, in the timeline, above a reply and inside a quote. */
import { Icon } from './Icon';
import type { Photo, Post } from './posts';
import { go, openQuote, openReply } from './route';
import { useStore } from './state';
import { WORDS } from './words';

const Photos = ({ photos }: { readonly photos: readonly Photo[] }) =>
  photos.length === 0 ? null : (
    <div className="photos">
      {photos.map((photo) => (
        <div key={photo.url} data-testid="tweetPhoto" className="photo" aria-label={photo.alt}>
          <div className="media-fill" style={{ backgroundImage: `url("${photo.url}")` }} />
          <img alt={photo.alt} draggable src={photo.url} />
        </div>
      ))}
    </div>
  );

const Author = ({ post }: { readonly post: Post }) => (
  <div data-testid="User-Name" className="author">
    <span className="name">{post.name}</span> <span className="handle">{`@${post.handle}`}</span>
  </div>
);

export interface PostCardProps {
  readonly post: Post;
  readonly actions: boolean;
}

export function PostCard({ post, actions }: PostCardProps) {
  const words = WORDS[useStore().lang];
  return (
    <article data-testid="tweet" role="article" className="post">
      <img className="avatar" alt="" src={post.avatar} />
      <div className="post-body">
        <Author post={post} />
        <div
          data-testid="tweetText"
          lang="fr"
          onClick={actions ? () => go(`/${post.handle}/status/${post.id}`) : undefined}
        >
          <span>{post.text}</span>
        </div>
        <Photos photos={post.photos} />
        {actions && (
          <div role="group" className="post-actions">
            <button
              type="button"
              data-testid="reply"
              aria-label={words.reply}
              onClick={() => openReply(post.id)}
            >
              <Icon name="reply" />
            </button>
            <button
              type="button"
              data-testid="retweet"
              aria-label={words.quote}
              onClick={() => openQuote(post.id)}
            >
              <Icon name="repeat" />
            </button>
            <button type="button" data-testid="like">
              <Icon name="like" />
            </button>
          </div>
        )}
      </div>
    </article>
  );
}

export const QuotedCard = ({ post }: { readonly post: Post }) => (
  <div role="link" tabIndex={0} className="quoted">
    <Author post={post} />
    <div data-testid="tweetText" lang="fr">
      <span>{post.text}</span>
    </div>
    <Photos photos={post.photos} />
  </div>
);
