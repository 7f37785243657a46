import type { Saving } from './view';
import { useOptionsWords } from './words';

/** What became of the last change, said quietly; said aloud when it failed. */
export const Saved = ({ saving }: { readonly saving: Saving }) => {
  const words = useOptionsWords();
  const said = {
    still: '',
    failed: '',
    saved: words.saved,
    imported: words.transfer.done,
    reset: words.reset.done,
    erased: words.journal.erased,
  }[saving.state];
  return (
    <div class="saved" data-part="saved" data-state={saving.state}>
      <p role="status">{said !== '' && <span key={'at' in saving ? saving.at : 0}>{said}</span>}</p>
      <p role="alert">{saving.state === 'failed' && <span key={saving.at}>{words.notSaved}</span>}</p>
    </div>
  );
};
