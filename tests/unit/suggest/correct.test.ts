import { describe, expect, it } from 'vitest';
import { ENGLISH_POSTS } from './english-posts';
import { FRENCH_POSTS } from './french-posts';
import { corrected } from './marked';

describe('a post after "Tout corriger"', () => {
  it.each(FRENCH_POSTS)('fr: %s', (marked, after) => {
    expect(corrected(marked, 'fr')).toBe(after);
  });
  it.each(ENGLISH_POSTS)('en: %s', (marked, after) => {
    expect(corrected(marked, 'en')).toBe(after);
  });
});
