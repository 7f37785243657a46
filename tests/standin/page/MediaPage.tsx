/** @jsxImportSource react */
/** `/compose/post/media`: the description (alt text) of each image. */
import { useState } from 'react';
import { activeItem, describe } from './actions';
import { Head } from './Head';
import { backToComposer } from './route';
import { useStore } from './state';
import { WORDS } from './words';

export function MediaPage() {
  const { drafts, editing, lang } = useStore();
  const words = WORDS[lang];
  const item = activeItem(drafts[editing]);
  const [at, setAt] = useState(0);
  const media = item.media[at];
  const [alts, setAlts] = useState(() => item.media.map((each) => each.alt));
  const save = (): void => {
    for (const [n, each] of item.media.entries()) describe(editing, item.key, each.key, alts[n] ?? '');
    backToComposer();
  };
  return (
    <>
      <Head title={words.editMediaTitle} onBack={backToComposer}>
        <button type="button" data-testid="endEditingButton" className="small" onClick={save}>
          <span>{words.save}</span>
        </button>
      </Head>
      {media !== undefined && (
        <div className="media-page">
          <img alt="" src={media.url} />
          {item.media.length > 1 && (
            <button
              type="button"
              data-testid="nextMedia"
              className="small"
              onClick={() => setAt((at + 1) % item.media.length)}
            >
              <span>{`${at + 1}/${item.media.length}`}</span>
            </button>
          )}
          <label>
            <span>{words.description}</span>
            <textarea
              data-testid="altTextInput"
              maxLength={1000}
              value={alts[at] ?? ''}
              onChange={(event) => setAlts(alts.map((old, n) => (n === at ? event.target.value : old)))}
            />
          </label>
        </div>
      )}
    </>
  );
}
