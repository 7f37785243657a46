import type { Rule, RuleExamples } from './rule';

export const news: Rule = {
  id: 'news',
  references: ['CSP R.4127-4', 'Tribunal correctionnel de Paris, 30 novembre 2022'],
  find({ posts }) {
    for (const [part, { findings }] of posts.entries()) {
      const event = findings.find(({ kind, reason }) => kind === 'event' && reason === 'event');
      if (event) return { part, start: event.start, end: event.end };
    }
    return undefined;
  },
};

export const examples: RuleExamples = {
  finds: ['Victime de l’attentat de Nice, cauchemars. PEC ? #DocTocToc'],
  ignores: ['Victime d’un accident de vélo, cheville gonflée. Radio ? #DocTocToc'],
};
