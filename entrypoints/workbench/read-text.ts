/** What Discret says of a text on the workbench, as the content script says it of a draft. */
import type { Draft, DraftMedia } from '../../lib/review/draft';
import { type Judgement, judge } from '../../lib/review/judgement';
import type { Settings } from '../../lib/settings/settings';
import type { EnglishReader } from '../../lib/text/english';
import type { Scan } from '../../lib/text/finding';
import { scan } from '../../lib/text/scan';
import { type ReadyTerms, readyTerms, type Terms } from '../../lib/text/terms';
import { draftCrowds } from '../x.content/crowds';
import { secondReader } from '../x.content/second-reader';

export interface TextReading {
  readonly draft: Draft;
  readonly judgement: Judgement;
}

export interface TextReader {
  /** `pictures` is the picture that would go with it; `seen` are names on it. */
  read(
    text: string,
    pictures: readonly DraftMedia[],
    seen: readonly string[],
    settings: Settings,
    ignored: ReadonlySet<string>,
  ): TextReading;
}

/** `improved` is called when the second reader has read more. */
export function textReader(improved: () => void): TextReader {
  let last: { readonly key: string; readonly scan: Scan } | null = null;
  let terms: { readonly of: Terms; readonly ready: ReadyTerms } | null = null;
  const second = secondReader(() => {
    last = null;
    improved();
  });
  const crowds = draftCrowds();

  const scanned = (text: string, seen: readonly string[], own: Terms): Scan => {
    if (terms?.of !== own) {
      terms = { of: own, ready: readyTerms(own) };
      last = null;
    }
    const key = JSON.stringify([text, ...seen]);
    if (last?.key === key) return last.scan;
    const options = { seen, terms: terms.ready };
    const first = scan(text, options);
    const english: EnglishReader | null = first.language === 'en' ? second.recall(text) : null;
    last = { key, scan: english === null ? first : scan(text, { ...options, english }) };
    return last.scan;
  };

  return {
    read(text, pictures, seen, settings, ignored) {
      const texts = [{ role: 'post', text, scan: scanned(text, seen, settings.terms) } as const];
      const draft: Draft = {
        texts,
        crowds: crowds(texts, settings),
        media: pictures,
        waiting: 0,
        answered: [],
      };
      // The picture has its own desk: beside the text only the text is judged.
      return { draft, judgement: judge({ ...draft, media: [] }, ignored, settings.levels) };
    },
  };
}
