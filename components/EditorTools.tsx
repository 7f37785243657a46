import { EditorButton } from './EditorButton';
import { AddFrameIcon, CropIcon, TextIcon } from './icons';
import { useWords } from './language';
import type { Mode } from './Sheet';

interface Props {
  readonly mode: Mode;
  readonly cropped: boolean;
  /** Every line is covered already, or there is none. */
  readonly textDone: boolean;
  readonly disabled: boolean;
  readonly onAdd: () => void;
  readonly onText: () => void;
  readonly onCrop: (on: boolean) => void;
  readonly onWhole: () => void;
}

/** What can be done to the picture; while it is cropped, only that. */
export const EditorTools = (props: Props) => {
  const { mode, cropped } = props;
  const { editor } = useWords();
  const disabled = props.disabled || mode === 'before';
  return (
    <fieldset class="tools" aria-label={editor.tools}>
      {mode === 'crop' ? (
        <>
          <EditorButton
            shape="tool"
            part="crop-done"
            disabled={disabled}
            pressed
            onClick={() => props.onCrop(false)}
          >
            <CropIcon /> {editor.cropDone}
          </EditorButton>
          <EditorButton shape="tool" part="crop-none" disabled={disabled || !cropped} onClick={props.onWhole}>
            {editor.cropNone}
          </EditorButton>
        </>
      ) : (
        <>
          <EditorButton
            shape="tool"
            part="add-box"
            label={editor.add}
            disabled={disabled}
            onClick={props.onAdd}
          >
            <AddFrameIcon /> {editor.addShort}
          </EditorButton>
          <EditorButton
            shape="tool"
            part="cover-text"
            label={editor.text}
            disabled={disabled || props.textDone}
            onClick={props.onText}
          >
            <TextIcon /> {editor.textShort}
          </EditorButton>
          <EditorButton
            shape="tool"
            part="crop"
            disabled={disabled}
            pressed={cropped}
            onClick={() => props.onCrop(true)}
          >
            <CropIcon /> {editor.crop}
          </EditorButton>
        </>
      )}
    </fieldset>
  );
};
