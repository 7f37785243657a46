import type { orphanedFr, selfCheckFr, sentFr } from './trust.fr';

export const sentEn: typeof sentFr = {
  unchecked: 'This post left without a check. Read it again; you can delete it.',
  close: 'Got it',
};

export const selfCheckEn: typeof selfCheckFr = {
  verdicts: {
    whole: 'Discret recognises X’s page.',
    idle: 'No post being written was recognised. Are you writing one? Then X has changed: Discret does not guard it.',
    changed:
      'X has changed: part of the page is not recognised. Read your post again yourself, and report it.',
  },
  open: 'What Discret recognises here',
  parts: {
    textbox: 'Text box',
    composer: 'Composer',
    toolbar: 'Toolbar',
    sendButton: 'Post button',
    guarded: 'Post button of this draft',
    fileInput: 'Adding pictures',
    attachments: 'Attached pictures',
    altText: 'Description of a picture',
    post: 'Posts of others',
  },
  found: 'recognised',
  missing: 'not found',
  none: 'none right now',
  report: 'Prepare a report',
  reportHolds: 'It holds names of selectors and versions only, no word of your posts.',
  copy: 'Copy the report',
  copied: 'Report copied.',
  notCopied: 'Copying did not work: select the text.',
};

export const orphanedEn: typeof orphanedFr = {
  copy: 'Copy my text',
  copied: 'Text copied',
  notCopied: 'Copying did not work: select your text and copy it.',
  post: 'Post without a check',
};
