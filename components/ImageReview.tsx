import { useId, useRef, useState } from 'preact/hooks';
import { burned, type Cover, isExposed, standingCovers } from '../lib/review/redaction';
import type { Words } from '../lib/words/index';
import { tracesLine } from '../lib/words/traces';
import { AltText } from './AltText';
import { BoxList } from './BoxList';
import { Editor } from './Editor';
import { FaceChoice } from './FaceChoice';
import { keepKeys } from './focus';
import { type Asked, ImageChoice } from './ImageChoice';
import { DoneIcon, EnlargeIcon } from './icons';
import { imageHeadline, kindOf, type ReviewKind } from './image-headline';
import { useKeptFocus } from './kept-focus';
import { useWords } from './language';
import { NotCheckedWords } from './NotCheckedWords';
import { PanelHead } from './PanelHead';
import { type Drafts, useRedaction } from './redaction-draft';
import type { Mode } from './Sheet';
import { nameOf } from './staying';
import type { ImageEvents, ImageReviewView } from './view';

interface Props extends ImageEvents {
  readonly view: ImageReviewView;
  /** Keeps the work on each picture while another one is shown. */
  readonly drafts?: Drafts;
  /** It stands in a page of ours, which has more to walk through: no dialog that keeps the keyboard. */
  readonly inPage?: boolean;
}

/** What the button says that hands over the picture as it was worked on; null where there is nothing to write. */
const mainWords = (
  kind: ReviewKind,
  animated: boolean,
  touched: boolean,
  painted: boolean,
  { image }: Words,
): string | null => {
  if (animated) return image.attachFirst;
  if (painted) return image.attachRedacted;
  if (touched) return image.attachClear;
  return kind === 'found' ? image.attachRedacted : null;
};

const isOnStage = (from: EventTarget | null): boolean =>
  from instanceof Element && from.closest('[data-part="stage"]') !== null;

/** One picture before X gets it: what was seen on it, what will be covered, and the ways on. */
export const ImageReview = (props: Props) => {
  const { view, inPage = false } = props;
  const words = useWords();
  const text = words.image;
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(panel);
  const [state, dispatch] = useRedaction(view, props.drafts);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [askedFace, setAskedFace] = useState(false);
  const [mode, setMode] = useState<Mode>('cover');
  const [large, setLarge] = useState(false);

  const busy = view.state === 'masking';
  const kind = kindOf(view);
  const { paint } = view;
  const editable = paint !== null && view.type !== 'video';
  const animated = view.notChecked.includes('animated');
  /** What stays unread even of the picture that is written anew. */
  const rest = view.notChecked.filter((why) => why !== 'animated');
  const painted = burned(state);
  const { crop, faces } = state.layout;
  /** The doctor's decision to show a face is one on the picture too. */
  const touched = painted.length > 0 || crop !== null || faces === 'keep';

  const covers = standingCovers(state);
  const exposed = view.boxes.filter(({ value }) => isExposed(state, value));
  const faceCut = faces === 'cover' && exposed.some((one) => one.kind === 'face');
  const staying = [
    ...(asked === 'redacted' ? exposed : view.boxes).map((one) => nameOf(one, words)),
    ...(rest.length > 0 ? [kind === 'found' ? text.restStays : text.unreadStays] : []),
    ...(asked === 'as-is' && rest.length === 0 && animated ? [text.unreadStays] : []),
    ...(asked === 'as-is' && view.notChecked.length > 0 && view.traces.length > 0
      ? [words.kinds.metadata]
      : []),
  ];

  const step: typeof dispatch = (event) => {
    // The frame that had the focus may be gone.
    keepFocus('.tools button:enabled');
    dispatch(event);
  };
  const nameOfCover = ({ id, origin }: Cover): string => {
    const found = view.boxes.find((one) => one.id === id);
    if (found !== undefined) return nameOf(found, words);
    const n = 1 + covers.filter((cover) => cover.origin === origin).findIndex((cover) => cover.id === id);
    return origin === 'text' ? text.line(n) : text.drawn(n);
  };
  const askFace = () => {
    setAskedFace(true);
    panel.current?.querySelector<HTMLElement>('[data-part="face"]')?.scrollIntoView({ block: 'nearest' });
  };
  const attachRedacted = () => props.onAttachRedacted(painted, crop);
  const back = () => {
    keepFocus(asked === 'redacted' ? '[data-part="attach-redacted"]' : '[data-part="attach-as-is"]');
    setAsked(null);
  };
  const leave = (from: EventTarget | null) => {
    if (asked !== null) return back();
    if (mode !== 'cover') {
      keepFocus(mode === 'crop' ? '[data-part="crop"]' : '[data-part="before"]');
      return setMode('cover');
    }
    if (!isOnStage(from)) return props.onClose();
    step({ type: 'select', id: null });
    panel.current?.querySelector<HTMLElement>('[data-autofocus]:enabled')?.focus();
  };

  return (
    <section
      ref={panel}
      class={large ? 'panel image-review large' : 'panel image-review'}
      role={inPage ? 'group' : 'dialog'}
      aria-labelledby={title}
      data-part="image-review"
      data-state={view.state}
      data-id={view.id}
      onKeyDown={(event) => {
        if (!inPage) keepKeys(event, event.currentTarget, () => leave(event.target));
        else if (event.key === 'Escape' && (asked !== null || mode !== 'cover' || isOnStage(event.target))) {
          event.preventDefault();
          leave(event.target);
        }
      }}
    >
      <PanelHead id={title} {...imageHeadline(view, words)} onClose={props.onClose}>
        {editable && (
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
        {editable && (
          <Editor
            paint={paint}
            state={state}
            step={step}
            mode={mode}
            onMode={(next) => {
              keepFocus(next === 'crop' ? '[data-part="crop-frame"]' : '[data-part="crop"]');
              setMode(next);
            }}
            text={view.text}
            disabled={busy}
            nameOf={nameOfCover}
            onFace={askFace}
          />
        )}
        <div class="said">
          {covers.some(({ origin }) => origin === 'face') && (
            <FaceChoice
              count={covers.filter(({ origin }) => origin === 'face').length}
              way={faces}
              asked={askedFace}
              partMuch={
                crop !== null && painted.length > 0 && covers.some((c) => c.origin === 'face' && c.on)
              }
              disabled={busy}
              onAsk={setAskedFace}
              onWay={(way) => {
                step({ type: 'faces', way });
                if (way === 'part' && crop === null) setMode('crop');
              }}
            />
          )}
          {faceCut && <p class="bad">{text.faceCut}</p>}
          {view.type === 'video' ? (
            <ul class="seen">
              {view.boxes.map((one) => (
                <li key={one.id} data-part="seen">
                  <bdi>{nameOf(one, words)}</bdi>
                </li>
              ))}
            </ul>
          ) : (
            <BoxList
              boxes={view.boxes}
              state={state}
              disabled={busy}
              nameOf={nameOfCover}
              onToggle={({ id }) => step({ type: 'toggle', id })}
              onRemove={(id) => step({ type: 'remove', id })}
            />
          )}
          {view.type === 'video' && view.boxes.length > 0 && <p class="why">{text.videoCannot}</p>}
          {kind === 'found' && rest.length > 0 && <p class="bad">{text.alsoUnchecked}</p>}
          <NotCheckedWords why={view.notChecked} />
          {view.traces.length > 0 && editable && rest.length === 0 && (
            <p class="ok line" data-part="traces">
              <DoneIcon /> {tracesLine(view.traces, words.language)}
            </p>
          )}
          {editable && (
            <AltText
              text={
                painted.length > 0
                  ? words.alt.masked(words.alt.kinds[view.subject])
                  : words.alt.kinds[view.subject]
              }
              onCopy={props.onCopy}
            />
          )}
        </div>
      </div>

      <ImageChoice
        kind={kind}
        busy={busy}
        main={editable ? mainWords(kind, animated, touched, painted.length > 0, words) : null}
        bare={!animated && !touched}
        asked={asked}
        staying={staying}
        onRedacted={() => (rest.length > 0 || faceCut ? setAsked('redacted') : attachRedacted())}
        onAsIs={() => (kind === 'clear' ? props.onAttachAsIs() : setAsked('as-is'))}
        onDontAttach={props.onDontAttach}
        onConfirm={asked === 'redacted' ? attachRedacted : props.onAttachAsIs}
        onBack={back}
      />
    </section>
  );
};
