import type { ComponentChildren } from 'preact';
import { BeforeIcon, RedoIcon, UndoIcon, ZoomInIcon, ZoomOutIcon } from './icons';
import { useWords } from './language';
import type { Zoom } from './zoom';

interface Props {
  readonly counts: string;
  readonly before: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly zoom: Zoom;
  readonly disabled: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onBefore: () => void;
}

interface RoundProps {
  readonly part: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

const Round = ({ part, label, disabled, pressed, onClick, children }: RoundProps) => (
  <button
    type="button"
    class="round small"
    data-part={part}
    aria-label={label}
    aria-pressed={pressed}
    title={label}
    disabled={disabled}
    onClick={onClick}
  >
    {children}
  </button>
);

/** Under the picture: the way back, before and after, how much is covered, and the zoom. */
export const EditorBar = (props: Props) => {
  const { zoom, before } = props;
  const { editor } = useWords();
  return (
    <div class="editor-bar">
      <Round
        part="undo"
        label={editor.undo}
        disabled={props.disabled || before || !props.canUndo}
        onClick={props.onUndo}
      >
        <UndoIcon />
      </Round>
      <Round
        part="redo"
        label={editor.redo}
        disabled={props.disabled || before || !props.canRedo}
        onClick={props.onRedo}
      >
        <RedoIcon />
      </Round>
      <Round
        part="before"
        label={editor.before}
        pressed={before}
        disabled={props.disabled}
        onClick={props.onBefore}
      >
        <BeforeIcon />
      </Round>
      <p class="counts" role="status" aria-live="polite" data-part="counts">
        {props.counts}
      </p>
      <Round part="zoom-out" label={editor.zoomOut} disabled={!zoom.canWider} onClick={zoom.wider}>
        <ZoomOutIcon />
      </Round>
      <Round part="zoom-in" label={editor.zoomIn} disabled={!zoom.canCloser} onClick={zoom.closer}>
        <ZoomInIcon />
      </Round>
    </div>
  );
};
