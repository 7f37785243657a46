import type { Words } from '../lib/words/index';
import type { Part } from './view';

/** Where in what will be sent something stands; null for the post itself. */
export const partName = (part: Part, words: Words): string | null => {
  switch (part.in) {
    case 'post':
      return null;
    case 'thread':
      return words.parts.item(part.item);
    case 'alt-text':
      return words.parts.altText;
    case 'poll':
      return words.parts.poll;
    case 'place-tag':
      return words.parts.placeTag;
  }
};
