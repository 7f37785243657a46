/** X's upload: it starts when a file is attached, long before Post. */
import type { MediaKind } from './state';

/** The accept list of X's file input. */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';

export const mediaKind = (type: string): MediaKind => {
  if (type === 'image/gif') return 'gif';
  return type.startsWith('video/') ? 'video' : 'image';
};

const CATEGORY: Readonly<Record<MediaKind, string>> = {
  image: 'tweet_image',
  gif: 'tweet_gif',
  'picked-gif': 'tweet_gif',
  video: 'tweet_video',
};

/** Sends the bytes and gives X's media id. The type travels in the URL, so that no preflight blurs the request list. */
export async function upload(file: Blob): Promise<string> {
  const query = new URLSearchParams({
    media_category: CATEGORY[mediaKind(file.type)],
    media_type: file.type,
  });
  const answer = await fetch(`https://upload.x.com/i/media/upload.json?${query}`, {
    method: 'POST',
    body: file.slice(0, file.size, 'text/plain'),
  });
  const { media_id_string } = (await answer.json()) as { media_id_string: string };
  return media_id_string;
}
