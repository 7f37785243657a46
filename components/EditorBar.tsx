import { EditorButton } from './EditorButton';
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

/** Under the picture: the way back, before and after, how much is covered, and the zoom. */
export const EditorBar = (props: Props) => {
  const { zoom, before } = props;
  const { editor } = useWords();
  return (
    <div class="editor-bar">
      <EditorButton
        shape="round small"
        part="undo"
        label={editor.undo}
        disabled={props.disabled || before || !props.canUndo}
        onClick={props.onUndo}
      >
        <UndoIcon />
      </EditorButton>
      <EditorButton
        shape="round small"
        part="redo"
        label={editor.redo}
        disabled={props.disabled || before || !props.canRedo}
        onClick={props.onRedo}
      >
        <RedoIcon />
      </EditorButton>
      <EditorButton
        shape="round small"
        part="before"
        label={editor.before}
        pressed={before}
        disabled={props.disabled}
        onClick={props.onBefore}
      >
        <BeforeIcon />
      </EditorButton>
      <p class="counts" role="status" aria-live="polite" data-part="counts">
        {props.counts}
      </p>
      <EditorButton
        shape="round small"
        part="zoom-out"
        label={editor.zoomOut}
        disabled={!zoom.canWider}
        onClick={zoom.wider}
      >
        <ZoomOutIcon />
      </EditorButton>
      <EditorButton
        shape="round small"
        part="zoom-in"
        label={editor.zoomIn}
        disabled={!zoom.canCloser}
        onClick={zoom.closer}
      >
        <ZoomInIcon />
      </EditorButton>
    </div>
  );
};
