/** Every recognizer with its own examples, straight from its file: the registry does not carry them. */
import type { Examples, Recognizer } from '../../../lib/text/recognizer';
import { RECOGNIZERS } from '../../../lib/text/recognizers';

const files = import.meta.glob<Record<string, unknown>>('../../../lib/text/recognizers/*.ts', {
  eager: true,
});

/** @throws when a recognizer of the registry stands in no file with examples. */
export const WITH_EXAMPLES: readonly { readonly recognizer: Recognizer; readonly examples: Examples }[] =
  RECOGNIZERS.map((recognizer) => {
    const file = Object.values(files).find(
      (one) => Object.values(one).includes(recognizer) && 'examples' in one,
    );
    if (!file) throw new Error(`${recognizer.name} has no examples`);
    return { recognizer, examples: file.examples as Examples };
  });
