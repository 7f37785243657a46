import type { ComponentChildren } from 'preact';
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

interface ToolProps {
  readonly part: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  /** The whole of it, where the button shows less. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

const Tool = ({ part, disabled, onClick, pressed, label, children }: ToolProps) => (
  <button
    type="button"
    class="tool"
    data-part={part}
    aria-pressed={pressed}
    aria-label={label}
    title={label}
    disabled={disabled}
    onClick={onClick}
  >
    {children}
  </button>
);

/** What can be done to the picture; while it is cropped, only that. */
export const EditorTools = (props: Props) => {
  const { mode, cropped } = props;
  const { editor } = useWords();
  const disabled = props.disabled || mode === 'before';
  return (
    <fieldset class="tools" aria-label={editor.tools}>
      {mode === 'crop' ? (
        <>
          <Tool part="crop-done" disabled={disabled} pressed onClick={() => props.onCrop(false)}>
            <CropIcon /> {editor.cropDone}
          </Tool>
          <Tool part="crop-none" disabled={disabled || !cropped} onClick={props.onWhole}>
            {editor.cropNone}
          </Tool>
        </>
      ) : (
        <>
          <Tool part="add-box" label={editor.add} disabled={disabled} onClick={props.onAdd}>
            <AddFrameIcon /> {editor.addShort}
          </Tool>
          <Tool
            part="cover-text"
            label={editor.text}
            disabled={disabled || props.textDone}
            onClick={props.onText}
          >
            <TextIcon /> {editor.textShort}
          </Tool>
          <Tool part="crop" disabled={disabled} pressed={cropped} onClick={() => props.onCrop(true)}>
            <CropIcon /> {editor.crop}
          </Tool>
        </>
      )}
    </fieldset>
  );
};
