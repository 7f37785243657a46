import type { NotCheckedDictionary } from './not-checked';

export const notCheckedEn: NotCheckedDictionary = {
  empty: {
    what: 'The file is empty.',
    meaning: 'There is nothing to read, and nothing to show.',
    next: 'Choose another file.',
  },
  damaged: {
    what: 'The picture is damaged or incomplete.',
    meaning: 'Discret could not see whether it shows your patient.',
    next: 'Save it again or take a screenshot, then attach that.',
  },
  'too-large': {
    what: 'The picture is larger than 50 megapixels.',
    meaning: 'It is too large to be read here: a name may be on it.',
    next: 'Crop it to what matters, then attach it again.',
  },
  animated: {
    what: 'The picture is animated.',
    meaning: 'Discret reads its first frame only: a name may appear on another.',
    next: 'Attach the first frame as a still, or look at every frame before you post.',
  },
  video: {
    what: 'A video cannot be checked as a whole.',
    meaning: 'A name, a face or a voice may be in it, and the file may keep the place and the date.',
    next: 'Watch all of it, with the sound on, before you attach it.',
  },
  unsupported: {
    what: 'Discret does not read this kind of file.',
    meaning: 'It could not see whether it shows your patient.',
    next: 'Save the picture as JPEG or PNG, then attach that.',
  },
  timeout: {
    what: 'Reading took too long.',
    meaning: 'Not all of it was read: a name may remain on the picture.',
    next: 'Crop the picture to what matters and attach it again.',
  },
  engine: {
    what: 'Reading of pictures has stopped.',
    meaning: 'The picture was not read: a name may be on it.',
    next: 'Reload this tab, then attach the picture again.',
  },
  'not-delivered': {
    what: 'This picture was there before Discret (restored draft, tab already open).',
    meaning: 'X has it already, and Discret has not read it.',
    next: 'Remove it and attach it again: Discret will read it.',
  },
  skipped: {
    what: 'You attached it before it was read.',
    meaning: 'Discret has not read all of it: a name may be on it.',
    next: 'Remove it and attach it again: Discret will read it.',
  },
};
