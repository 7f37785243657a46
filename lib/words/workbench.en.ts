import { englishPlural as s } from './plural';
import type { workbenchFr } from './workbench.fr';

const quote = (text: string) => `“${text}”`;

export const workbenchEn: typeof workbenchFr = {
  title: 'Discret, the workbench',
  name: 'The workbench',
  tabs: { name: 'Parts of the workbench', try: 'Try', course: 'Course' },
  language: 'Language of the page',
  languages: { fr: 'Français', en: 'English' },
  present: 'Room view',
  leavePresent: 'Leave the room view',
  presentKey: 'Alt+P, Escape to leave',
  local: {
    try: 'Everything happens on this machine. Nothing you write here is kept.',
    course: 'Everything happens on this machine.',
  },

  text: {
    label: 'Text to check',
    placeholder: 'Write or paste a post. No real patient, not even here.',
    characters: (n, most) => `${n} / ${most} characters on X`,
    clear: 'Clear',
    undo: 'Undo the correction',
    examples: 'Invented examples',
  },
  marks: { stop: 'Holds the post', warn: 'Worth a look', count: 'Counts in the estimate' },

  reading: {
    name: 'Check',
    empty: 'Nothing to check yet.',
    emptyDetail: 'Write, paste, or take an example.',
    stops: (n) => s(n, 'One detail would hold this post', `${n} details would hold this post`),
    crowd: 'This description would hold this post',
    noted: 'Worth a look: the post would leave',
    clear: 'No direct identifier found',
    clearDetail: 'That does not mean that nobody will recognise themselves.',
    unread: 'The text has not been checked',
    warns: (n) => s(n, 'One detail worth a look.', `${n} details worth a look.`),
    shown: 'Kept in this text',
  },

  picture: {
    title: 'Picture',
    drop: 'Drop a picture, paste it, or',
    choose: 'choose a file',
    chooseLabel: 'Choose a picture',
    example: 'Invented picture',
    reading: 'Reading the picture…',
    step: (done, total) => `Reading, step ${done} of ${total}`,
    found: (n) => s(n, '1 detail seen so far', `${n} details seen so far`),
    cancel: 'Stop reading',
    saved: (name) => `Picture saved: ${quote(name)}`,
    close: 'Remove the picture',
    noPicture: 'This is no picture. Drop a JPEG, a PNG, a WebP or a GIF.',
    tooMany: 'One picture at a time: the first was taken.',
  },

  image: {
    name: 'Discret, check of the picture',
    picture: 'The picture',
    detail: {
      found: 'Cover, then save.',
      unchecked: 'Here is why.',
      animated: 'Only the first picture can be written.',
      clear: 'It will be written anew, without what its file hides.',
      video: (n) =>
        s(
          n,
          '1 picture read. Sound, place and date not checked.',
          `${n} pictures read. Sound, place and date not checked.`,
        ),
    },
    notices: {
      'not-redacted': 'The picture could not be covered. Crop it elsewhere, then drop it again.',
      'still-legible': 'A detail could still be read beside a cover: it is covered too.',
      'not-attached': 'The picture could not be saved. Try again.',
    },
    attachRedacted: 'Save the redacted picture',
    attachFirst: 'Save the first picture',
    attachAsIs: 'Save without covering',
    attachUnchecked: 'Save unchecked',
    attachClear: 'Save the picture',
    confirmAsIs: 'Save it like this',
    dontAttach: 'Remove the picture',
  },
};
