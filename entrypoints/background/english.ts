/** The second reader's home: `compromise`, loaded when the first English sentence comes. */
import * as v from 'valibot';
import { browser, type Runtime } from '../../lib/browser';
import type { EnglishNames } from '../../lib/messages';
import type { EnglishReader } from '../../lib/text/english';
import { createEnglishReader, LONGEST_SENTENCE } from '../../lib/text/english-reader';
import { fromUs } from '../protocol/sender';

/** More sentences than any thread holds. */
const MOST = 500;

const ReadEnglishSchema = v.strictObject({
  type: v.literal('read-english'),
  sentences: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE))), v.maxLength(MOST)),
});

let loading: Promise<EnglishReader> | undefined;

const load = () => {
  loading ??= import('compromise').then(({ default: nlp }) => createEnglishReader(nlp));
  return loading;
};

/** Answers `ReadEnglish` messages; all others are left to the other listeners. */
export function answerEnglish(): void {
  const answer = (message: unknown, sender: Runtime.MessageSender): Promise<EnglishNames> | undefined => {
    const request = v.safeParse(ReadEnglishSchema, message);
    if (!request.success || !fromUs(sender)) return undefined;
    return load().then((read) => request.output.sentences.map((sentence) => read(sentence)));
  };
  browser.runtime.onMessage.addListener(answer);
}
