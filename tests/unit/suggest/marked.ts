import { correct } from '../../../lib/text/correct';
import { applyEdit } from '../../../lib/text/edit';
import type { Finding, Kind, Language } from '../../../lib/text/finding';
import { KINDS } from '../../../lib/text/finding';
import { suggest } from '../../../lib/text/suggest';

const MARK = /⟦([a-z-]+):([^⟧]*)⟧/gu;

function kindOf(word: string): Kind {
  const kind = KINDS.find((one) => one === word);
  if (kind === undefined) throw new Error(`no such kind: ${word}`);
  return kind;
}

/** "Mme ⟦person:Durand⟧, 86 ans" → the text without its marks, and a finding for each. */
export function readMarked(marked: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, kind = '', value = ''] = match;
    text += marked.slice(at, match.index);
    findings.push({
      kind: kindOf(kind),
      start: text.length,
      end: text.length + value.length,
      level: 'stop',
      confidence: 1,
      reason: 'title-name',
      recognizer: 'marked',
      suggestions: [],
    });
    text += value;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), findings };
}

/** The text of a marked post after every first suggestion was taken. */
export function corrected(marked: string, language: Language): string {
  const { text, findings } = readMarked(marked);
  const edit = correct(text, suggest(text, findings, language));
  return edit === null ? text : applyEdit(text, edit);
}
