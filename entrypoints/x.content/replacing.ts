/** Puts changes into the editors of a composer, one a text, all or none. */
import type { PanelNotice } from '../../components/view';
import type { watchComposition } from '../../lib/composer/composition';
import { openEditor } from '../../lib/composer/open-editor';
import { type ComposerRoot, textboxesOf } from '../../lib/composer/scope';
import type { Draft } from '../../lib/review/draft';
import type { Planned } from './rewordings';

/** How long a correction waits for a dead key or an input method to finish, in milliseconds. */
export const COMPOSITION_LIMIT = 2000;

export interface Replacing {
  /** Being changed by us: a thread changed by half is no state to judge, but by Post. */
  isBusy(root: ComposerRoot): boolean;
  /** Why the changes were not taken; null when they were. */
  replace(root: ComposerRoot, plan: (draft: Draft) => readonly Planned[]): Promise<PanelNotice | null>;
}

export function replacing(
  composition: ReturnType<typeof watchComposition>,
  draftOf: (root: ComposerRoot) => Draft,
): Replacing {
  const changing = new WeakSet<ComposerRoot>();

  async function change(
    root: ComposerRoot,
    plan: (draft: Draft) => readonly Planned[],
  ): Promise<PanelNotice | null> {
    if (!(await composition.idle(COMPOSITION_LIMIT))) return 'composing';
    const changes = plan(draftOf(root)).flatMap((change) => {
      const textbox = textboxesOf(root)[change.part];
      return textbox ? [{ ...change, editor: openEditor(textbox) }] : [];
    });
    // All or nothing: a thread changed by half says what nobody proposed.
    if (changes.some(({ editor, from }) => editor.read() !== from)) return 'changed';
    for (const { editor, from, edit } of changes) {
      if (editor.read() !== from) return 'changed';
      if (!(await editor.replace(edit))) return 'not-replaced';
    }
    return null;
  }

  return {
    isBusy: (root) => changing.has(root),
    replace(root, plan) {
      changing.add(root);
      return change(root, plan).finally(() => changing.delete(root));
    },
  };
}
