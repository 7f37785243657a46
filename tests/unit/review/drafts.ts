import type { Draft, DraftMedia } from '../../../lib/review/draft';
import type { Finding, Level } from '../../../lib/text/finding';

/** A draft of one post whose marked words are findings: `⟨stop:Durand⟩`. */
export function draftOf(marked: string, rest: Partial<Draft> = {}): Draft {
  const findings: Finding[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/⟨(stop|warn|count):([^⟩]*)⟩/g)) {
    text += marked.slice(at, match.index);
    const words = match[2] ?? '';
    findings.push({
      kind: 'person',
      level: match[1] as Level,
      start: text.length,
      end: text.length + words.length,
      confidence: 1,
      reason: 'title-name',
      recognizer: 'test',
      suggestions: [],
    });
    text += words;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  return {
    texts: [{ role: 'post', text, scan: { findings, language: 'fr', checked: true } }],
    crowds: [],
    media: [],
    waiting: 0,
    answered: [],
    ...rest,
  };
}

export const picture = (id: string, level: Level): DraftMedia => ({
  id,
  state: 'checked',
  findings: [
    {
      kind: 'person',
      level,
      confidence: 1,
      reason: 'form-name',
      text: 'DURAND',
      box: { x: 0, y: 0, w: 1, h: 1 },
    },
  ],
});

/** The same draft as scanned before the lexicon was there. */
export const unread = (draft: Draft): Draft => ({
  ...draft,
  texts: draft.texts.map((text) => ({ ...text, scan: { ...text.scan, checked: false } })),
});
