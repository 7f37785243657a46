import type { postingFr } from './posting.fr';

export const postingEn: typeof postingFr = {
  ask: 'Why post it like this?',
  counted: 'Your team asks for a reason. It is only counted, on this machine.',
  reasons: {
    mistaken: 'Discret is wrong',
    invented: 'The case is invented or altered',
    public: 'Already public',
    agreed: 'The patient agrees',
    urgent: 'It cannot wait',
    other: 'Another reason',
  },
  contact: 'In doubt?',
  picturesLeft: (n) =>
    `${n < 2 ? 'The picture is' : `The ${n} pictures are`} not checked: that is your setting. Look for yourself.`,
  textOnly: 'No direct identifier detected in the text. Pictures are not checked.',
};
