import type { Words } from './fr';
import { kindsEn } from './kinds.en';
import { notCheckedEn } from './not-checked.en';
import { englishPlural as s } from './plural';
import { reasonsEn } from './reasons.en';

const quote = (text: string) => `“${text}”`;

export const en: Words = {
  language: 'en',
  quote,
  kinds: kindsEn,
  reasons: reasonsEn,
  notChecked: notCheckedEn,

  levels: {
    stop: 'Holds the post',
    warn: 'Worth a look',
    count: 'For information',
  },

  parts: {
    item: (n) => `Post ${n} of the thread`,
    altText: 'Description of a picture',
    poll: 'Poll choice',
    placeTag: 'Place added to the post',
  },

  panel: {
    name: 'Discret, check of the post',
    headline: {
      held: 'This post gives your patient away',
      heldImage: 'The picture gives your patient away',
      heldUnchecked: (n) => s(n, 'A picture has not been checked', `${n} pictures have not been checked`),
      heldUnread: 'The text has not been checked',
      checking: (n) => s(n, 'Reading the picture…', 'Reading the pictures…'),
      noted: 'Worth a look before you post',
      ready: 'Ready. Press Post.',
      released: 'You can post it as it is: press Post.',
    },
    detail: {
      held: 'Nothing has been sent. Correct it, then press Post.',
      heldUnchecked: 'Nothing has been sent. Here is why, and what to do.',
      checking: 'Nothing has been sent. The post waits until reading is done.',
      noted: 'Nothing holds the post: it is up to you.',
      readyBut: 'Nothing else was found: what is left below will be visible.',
      ready:
        'No direct identifier found in what will be sent. Ctrl+Z (or Cmd+Z) brings the earlier text back.',
      released: 'Any change voids this release.',
    },
    notices: {
      'not-replaced': 'The text could not be changed from here. Correct it by hand: Discret reads along.',
      composing: 'An accent is being typed. Finish the word, then try again.',
      changed: 'The text has changed meanwhile. This is what is left.',
      'text-unread':
        'The lists of names and places are not loaded: a name may have been missed. Reload this tab.',
    },
    correctAll: 'Correct everything',
    before: 'Before',
    after: 'After',
    findings: 'What gives the patient away',
    images: (n) => s(n, 'Picture', 'Pictures'),
    text: 'Text of the post',
    image: (n) => `Picture ${n}`,
    imageHolds: (n) =>
      s(n, 'One detail on it gives the patient away.', `${n} details on it give the patient away.`),
    imageClear: 'No direct identifier found.',
    imageMasked: 'Picture redacted.',
    attachAgain: 'Remove it and attach it again: Discret can then cover it.',
    openImage: 'See the picture',
    ignored: (n) => s(n, 'One detail left in this post', `${n} details left in this post`),
    restore: 'Bring back',
    postAnyway: 'Post anyway',
    staying: (n) => s(n, 'This will stay visible:', 'These will stay visible:'),
    stayingUnread: (image) => `${image}, not checked`,
    stayingRule: 'Secrecy holds even when the patient agrees.',
    confirm: (n) => s(n, 'Leave it visible', 'Leave them visible'),
    back: 'Go back',
    close: 'Close',
  },

  finding: {
    suggestions: (words) => `Replace ${quote(words)} with`,
    replace: (words, text) => `Replace ${quote(words)} with ${quote(text)}`,
    remove: 'Delete',
    removeWords: (words) => `Delete ${quote(words)}`,
    byHand: 'To be corrected by hand.',
    ignore: 'Ignore here',
    ignoreWords: (words) => `Ignore here ${quote(words)}`,
  },

  note: {
    one: (words, kind) => `${quote(words)}: ${kind.charAt(0).toLocaleLowerCase('en')}${kind.slice(1)}`,
    stops: (n) => s(n, 'One detail gives the patient away', `${n} details give the patient away`),
    warns: (n) => s(n, 'One detail worth a look', `${n} details worth a look`),
    open: 'See',
  },

  shelf: {
    name: 'Pictures being read',
    item: (n) => `Picture ${n}`,
    waiting: 'Waiting',
    reading: 'Reading…',
    progress: (n, done, total) => `Picture ${n}: reading, step ${done} of ${total}`,
    clear: 'Read',
    toReview: 'To review',
    failed: 'Not checked',
    cancel: 'Cancel',
    cancelItem: (n) => `Cancel the reading of picture ${n} and do not attach it`,
    open: (n, state) => `${state}: open picture ${n}`,
  },

  image: {
    name: 'Discret, check of the picture',
    picture: 'The picture to attach',
    headline: {
      found: (n) => s(n, 'One detail to cover on the picture', `${n} details to cover on the picture`),
      unchecked: 'Picture not checked',
      clear: 'No direct identifier found',
    },
    detail: {
      found: 'X does not have the picture yet.',
      unchecked: 'X does not have the picture yet.',
      clear: 'The picture can be attached.',
    },
    notices: {
      'not-redacted':
        'The picture could not be redacted, and X has not received it. Crop it outside Discret and attach it.',
      'not-attached': 'X did not take the picture. Attach it again: Discret kept it ready.',
    },
    box: (kind, words) => (words === '' ? kind : `${kind}: ${quote(words)}`),
    cover: 'Cover',
    show: 'Show',
    covered: 'covered',
    shown: 'visible',
    alsoUnchecked: 'Part of it has not been read.',
    attachRedacted: 'Attach the redacted picture',
    masking: 'Covering…',
    attachAsIs: 'Attach without covering',
    attachUnchecked: 'Attach unchecked',
    attachClear: 'Attach the picture',
    confirmAsIs: 'Attach it like this',
    restStays: 'What has not been read on the picture',
    unreadStays: 'Everything the picture shows, unchecked',
    dontAttach: 'Do not attach',
    enlarge: 'Enlarge',
    shrink: 'Shrink',
  },

  popup: {
    name: 'Discret',
    state: {
      asking: 'One moment…',
      none: 'No post being written on this page. Start one, then come back here.',
      unwatched: 'This draft is not being checked: it does not carry #DocTocToc.',
      clear: 'Draft checked. No direct identifier found.',
      notX: 'Discret checks posts written on X. Open x.com in this tab.',
      reload: 'Discret is not active in this tab yet. Reload your X tabs.',
      unknown: 'On X? Reload your X tabs and Discret will be active there. Elsewhere it reads nothing.',
    },
    stops: (n) => s(n, 'One detail gives the patient away.', `${n} details give the patient away.`),
    warns: (n) => s(n, 'One detail worth a look.', `${n} details worth a look.`),
    textUnread: 'Text not checked: reload this tab.',
    notChecked: (n) => s(n, 'One picture not checked.', `${n} pictures not checked.`),
    watch: 'Check this draft',
    local: 'Everything happens on this machine. Nothing leaves it.',
  },
};
