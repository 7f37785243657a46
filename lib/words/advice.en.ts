import type { RuleId } from '../rules/rule';
import type { AdviceWords } from './advice.fr';

export const adviceEn: Record<RuleId, AdviceWords> = {
  emergency: {
    title: 'Life at risk',
    text: 'If this is happening now, call 112 (15 in France). An answer here may come too late.',
  },
  'image-consent': {
    title: 'Patient’s agreement',
    text: 'A face needs written agreement (the parents’ for a child). Say so in the post, or cover the face.',
  },
  'eyes-only': {
    title: 'Eyes covered',
    text: 'Covering the eyes is not enough: family will know the rest. Cover the whole face, or crop.',
  },
  news: {
    title: 'In the news',
    text: 'A known event leads to those who lived through it, even without a name. Say “a traumatic event”.',
  },
  disparaging: {
    title: 'One word too many?',
    text: 'Read this sentence again as if the patient or the colleague were reading it.',
  },
  'personal-advice': {
    title: 'Advice to one person',
    text: 'Treatment is not adjusted online. Send the person back to their own doctor.',
  },
  advertising: {
    title: 'Sounds like advertising',
    text: 'Informing is fine; promoting a practice or quoting happy patients is not.',
  },
  'product-interest': {
    title: 'Interests',
    text: 'You recommend a product: say what ties you have to its maker, or “no conflict of interest”.',
  },
  'private-group': {
    title: 'Private group',
    text: 'A closed group is still read by hundreds. Secrecy holds there as it does here.',
  },
  'misspelt-tag': {
    title: 'Hashtag',
    text: 'This hashtag looks misspelt: colleagues will not see the post.',
  },
  'no-question': {
    title: 'No question',
    text: 'Without a question mark the post is passed on less. What would you like to know?',
  },
};
