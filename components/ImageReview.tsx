import { useId, useRef, useState } from 'preact/hooks';
import { Boxes } from './Boxes';
import { BoxList } from './BoxList';
import { keepKeys } from './focus';
import { type Asked, ImageChoice } from './ImageChoice';
import { EnlargeIcon } from './icons';
import { useKeptFocus } from './kept-focus';
import { useWords } from './language';
import { NotCheckedWords } from './NotCheckedWords';
import { PanelHead } from './PanelHead';
import { Picture } from './Picture';
import { nameOf } from './staying';
import type { ImageEvents, ImageReviewView } from './view';

interface Props extends ImageEvents {
  readonly view: ImageReviewView;
}

/** One picture before X gets it: what was seen on it, what will be covered, and the three ways on. */
export const ImageReview = (props: Props) => {
  const { view } = props;
  const words = useWords();
  const text = words.image;
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked | null>(null);
  const [large, setLarge] = useState(false);
  const keepFocus = useKeptFocus(panel);

  const busy = view.state === 'masking';
  const unchecked = view.notChecked.length > 0;
  const kind = view.boxes.length > 0 ? 'found' : unchecked ? 'unchecked' : 'clear';
  const covered = view.boxes.filter(({ id }) => !shown.has(id));
  const staying = [
    ...(asked === 'redacted' ? view.boxes.filter(({ id }) => shown.has(id)) : view.boxes).map((one) =>
      nameOf(one, words),
    ),
    ...(unchecked ? [kind === 'found' ? text.restStays : text.unreadStays] : []),
  ];

  const toggle = (id: string) => {
    const next = new Set(shown);
    if (!next.delete(id)) next.add(id);
    setShown(next);
  };
  const attachRedacted = () => props.onAttachRedacted(covered.map(({ box }) => box));
  const back = () => {
    keepFocus(asked === 'redacted' ? '[data-part="attach-redacted"]' : '[data-part="attach-as-is"]');
    setAsked(null);
  };

  return (
    <section
      ref={panel}
      class={large ? 'panel image-review large' : 'panel image-review'}
      role="dialog"
      aria-labelledby={title}
      data-part="image-review"
      data-state={view.state}
      data-id={view.id}
      onKeyDown={(event) => keepKeys(event, event.currentTarget, asked === null ? props.onClose : back)}
    >
      <PanelHead
        id={title}
        title={kind === 'found' ? text.headline.found(view.boxes.length) : text.headline[kind]}
        detail={busy ? text.masking : text.detail[kind]}
        onClose={props.onClose}
      >
        {view.paint !== null && (
          <button
            type="button"
            class="round"
            data-part="enlarge"
            aria-label={text.enlarge}
            aria-pressed={large}
            title={large ? text.shrink : text.enlarge}
            onClick={() => setLarge(!large)}
          >
            <EnlargeIcon />
          </button>
        )}
      </PanelHead>

      <div class="body">
        {view.notice !== null && (
          <p class="notice" role="alert" data-part="notice">
            {text.notices[view.notice]}
          </p>
        )}
        {view.paint !== null && (
          <div class="stage" data-part="stage">
            <div class="sheet" style={{ aspectRatio: `${view.width} / ${view.height}` }}>
              <Picture paint={view.paint} label={text.picture} />
              <Boxes view={view} shown={shown} disabled={busy} onToggle={toggle} />
            </div>
          </div>
        )}
        <BoxList boxes={view.boxes} shown={shown} disabled={busy} onToggle={toggle} />
        {kind === 'found' && unchecked && <p class="bad">{text.alsoUnchecked}</p>}
        <NotCheckedWords why={view.notChecked} />
      </div>

      <ImageChoice
        kind={kind}
        busy={busy}
        bare={covered.length === 0}
        asked={asked}
        staying={staying}
        onRedacted={() => (unchecked ? setAsked('redacted') : attachRedacted())}
        onAsIs={() => (kind === 'clear' ? props.onAttachAsIs() : setAsked('as-is'))}
        onDontAttach={props.onDontAttach}
        onConfirm={asked === 'redacted' ? attachRedacted : props.onAttachAsIs}
        onBack={back}
      />
    </section>
  );
};
