import { adviceEn } from './advice.en';
import { adviceFrameEn, crowdEn, rewordingEn } from './crowd.en';
import type { Words } from './fr';
import { kindsEn } from './kinds.en';
import { notCheckedEn } from './not-checked.en';
import { pauseEn } from './pause.en';
import { englishPlural as s } from './plural';
import { postingEn } from './posting.en';
import { reasonsEn } from './reasons.en';
import { orphanedEn, selfCheckEn, sentEn } from './trust.en';

const quote = (text: string) => `“${text}”`;

export const en: Words = {
  language: 'en',
  quote,
  kinds: kindsEn,
  reasons: reasonsEn,
  advice: adviceEn,
  adviceFrame: adviceFrameEn,
  crowd: crowdEn,
  rewording: rewordingEn,
  notChecked: notCheckedEn,
  posting: postingEn,
  sent: sentEn,
  orphaned: orphanedEn,
  selfCheck: selfCheckEn,

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
      heldCrowd: 'This description leads to your patient',
      heldImage: 'The picture gives your patient away',
      heldUnchecked: (n) => s(n, 'A picture has not been checked', `${n} pictures have not been checked`),
      heldUnread: 'The text has not been checked',
      checking: (n) => s(n, 'Reading the picture…', 'Reading the pictures…'),
      noted: 'Worth a look before you post',
      clear: 'Nothing holds this post',
      ready: 'Ready. Press Post.',
      released: 'You can post it as it is: press Post.',
    },
    detail: {
      held: 'Nothing has been sent. Correct it, then press Post.',
      heldUnchecked: 'Nothing has been sent. Here is why, and what to do.',
      checking: 'Nothing has been sent. The post waits until reading is done.',
      heldCrowd: 'Nothing has been sent. Say it less closely, then press Post.',
      noted: 'Nothing holds the post: it is up to you.',
      clear: 'No direct identifier found in what will be sent.',
      readyBut: 'Nothing else was found: what is left below will be visible.',
      ready:
        'No direct identifier found in what will be sent. Ctrl+Z (or Cmd+Z) brings the earlier text back.',
      released: 'Any change voids this release.',
    },
    notices: {
      'not-replaced': 'The text could not be changed from here. Correct it by hand: Discret reads along.',
      composing: 'An accent is being typed. Finish the word, then try again.',
      changed: 'The text has changed meanwhile. This is what is left.',
      orphaned:
        'Discret was just updated: this tab is no longer checked. Copy your text, reload the tab, then paste it.',
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
    one: (words, kind) =>
      words === '' ? kind : `${quote(words)}: ${kind.charAt(0).toLocaleLowerCase('en')}${kind.slice(1)}`,
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
    found: (n) => `${n} seen`,
    attachUnchecked: 'Attach unchecked',
    unchecked: (image) => `${image}, as it is`,
  },

  image: {
    name: 'Discret, check of the picture',
    picture: 'The picture to attach',
    headline: {
      found: (n) => s(n, 'One detail to cover', `${n} details to cover`),
      unchecked: 'Picture not checked',
      animated: 'Animated picture',
      video: 'Video read in part',
      videoFound: 'The video gives your patient away',
      clear: 'No direct identifier found',
    },
    detail: {
      found: 'X does not have the picture yet.',
      unchecked: 'X does not have the picture yet.',
      animated: 'X does not have the picture yet.',
      clear: 'The picture can be attached.',
      video: (n) =>
        s(
          n,
          '1 frame read. Sound, place and date not checked.',
          `${n} frames read. Sound, place and date not checked.`,
        ),
    },
    notices: {
      'not-redacted':
        'The picture could not be redacted, and X has not received it. Crop it outside Discret and attach it.',
      'still-legible':
        'Something could still be read beside a cover: it is covered too now. X has not received the picture.',
      'not-attached': 'X did not take the picture. Attach it again: Discret kept it ready.',
    },
    box: (kind, words) => (words === '' ? kind : `${kind}: ${quote(words)}`),
    drawn: (n) => `Added box ${n}`,
    line: (n) => `Line of text ${n}`,
    cover: 'Cover',
    show: 'Show',
    remove: 'Remove',
    covered: 'covered',
    shown: 'visible',
    outside: 'cropped away',
    counts: (covered, shown) => [`${covered} covered`, ...(shown > 0 ? [`${shown} visible`] : [])].join(', '),
    linesCovered: (n) => s(n, 'One line of text covered', `${n} lines of text covered`),
    listed: 'What was seen on the picture',
    alsoUnchecked: 'Part of it has not been read.',
    faceCut: 'A face is no longer wholly covered. A bar over the eyes is not enough.',
    videoCannot: 'A video file cannot be redacted here: attach a still picture, or leave it out.',
    attachRedacted: 'Attach the redacted picture',
    attachFirst: 'Attach the first frame',
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

  editor: {
    name: 'Cover and crop',
    tools: 'Tools',
    sheet: 'Picture and boxes. Arrows: move. Shift and arrows: resize. Space: cover or show.',
    add: 'Add a box',
    addShort: 'Box',
    text: 'Cover all text',
    textShort: 'All text',
    crop: 'Crop',
    cropDone: 'Done',
    cropNone: 'Whole picture',
    cropHint: 'Draw what stays of the picture, or drag the corners of the frame.',
    cropFrame: 'Frame of what stays',
    undo: 'Undo the last change',
    redo: 'Redo',
    before: 'See the original',
    beforeOn: 'The original. Nothing is covered on it.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoom: (percent) => `${percent}%`,
    adjust: 'Adjust the chosen box',
    left: 'Left',
    right: 'Right',
    up: 'Up',
    down: 'Down',
    wider: 'Wider',
    narrower: 'Narrower',
    taller: 'Taller',
    shorter: 'Shorter',
  },

  face: {
    legend: (n) => s(n, 'One face', `${n} faces`),
    cover: (n) => s(n, 'Cover it whole', 'Cover them whole'),
    part: 'Keep only what I draw',
    keep: (n) => s(n, 'Leave it visible', 'Leave them visible'),
    bar: 'A bar over the eyes is not enough: the person is still recognised.',
    partMuch: 'Too much of the face is left in the frame: it stays covered. Draw it tighter.',
    agreed: 'I have the patient’s written consent',
    rule: 'This consent does not lift medical secrecy (Conseil d’État, 26 September 2018, no. 407856). You answer for it.',
  },

  alt: {
    proposed: 'Proposed description for X',
    kinds: {
      ecg: 'ECG tracing',
      'x-ray': 'X-ray',
      ultrasound: 'Ultrasound picture',
      scan: 'Slice of a scan',
      document: 'Medical document',
      photo: 'Clinical photograph',
      picture: 'Medical picture',
    },
    masked: (subject) => `${subject}, identifiers covered`,
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Copying did not work: type the sentence instead.',
  },

  pause: pauseEn,

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
    show: 'See the check',
    workbench: 'Practise',
    options: 'Settings',
    local: 'Everything happens on this machine. Nothing leaves it.',
  },
};
