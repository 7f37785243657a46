import { expect, it } from 'vitest';
import { difference } from '../../../lib/text/suggest/cluster';

it.each([
  ['same beginning within an emoji', 'a 😀 b', 'a 😁 b', { start: 2, end: 4, text: '😁' }],
  ['same end within an emoji', 'a 🀄 b', 'a 😄 b', { start: 2, end: 4, text: '😄' }],
  ['an accent that differs', 'e\u0301x', 'e\u0300x', { start: 0, end: 2, text: 'e\u0300' }],
  ['a joined emoji', '👩‍⚕️!', '👩‍🏫!', { start: 0, end: 5, text: '👩‍🏫' }],
  ['a tone of skin', '👍🏽', '👍', { start: 0, end: 4, text: '👍' }],
  ['a flag', '🇫🇷', '🇫🇮', { start: 0, end: 4, text: '🇫🇮' }],
  ['plain letters', 'Mme Durand tousse', 'Mme Dubois tousse', { start: 6, end: 10, text: 'bois' }],
])('the smallest change splits no character: %s', (_, from, to, change) => {
  expect(difference(from, to)).toEqual(change);
});

it('no change is none', () => {
  expect(difference('abc', 'abc')).toBeNull();
});
