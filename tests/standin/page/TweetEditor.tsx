/** @jsxImportSource react */
/** One Draft.js editor, wrapped and labelled as on X. On a phone X shows a plain textarea instead. */
import { Editor, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { useLayoutEffect, useRef } from 'react';
import { attach, edit } from './actions';
import { editorOf, modelText } from './editor-state';
import { askToClose, requestSend } from './send';
import { type DraftId, type Item, setDraft, useStore } from './state';
import { WORDS } from './words';

export interface TweetEditorProps {
  readonly draft: DraftId;
  readonly item: Item;
  readonly position: number;
  readonly autoFocus: boolean;
}

const SEND = 'send-post';

export function TweetEditor({ draft, item, position, autoFocus }: TweetEditorProps) {
  const { phone } = useStore();
  const id = `tweetTextarea_${position}`;
  if (phone) return <PhoneTextarea id={id} draft={draft} item={item} />;
  return (
    <label data-testid={`${id}_label`} className="editor-label">
      <div data-testid={`${id}RichTextInputContainer`} className="editor-container">
        <DraftEditor key={item.mount} draft={draft} item={item} position={position} autoFocus={autoFocus} />
      </div>
    </label>
  );
}

function DraftEditor({ draft, item, position, autoFocus }: TweetEditorProps) {
  const { lang, drafts } = useStore();
  const editor = useRef<Editor>(null);
  // A remounted editor takes the focus back when it had it, and a dialog's editor has it from the start.
  const wantsFocus = useRef(item.mount === 0 ? autoFocus : item.editor.getSelection().getHasFocus());
  useLayoutEffect(() => {
    if (wantsFocus.current) editor.current?.focus();
  }, []);
  const words = WORDS[lang];
  return (
    <Editor
      ref={editor}
      editorState={item.editor}
      onChange={(next) => edit(draft, item.key, next)}
      onFocus={() => setDraft(draft, { active: position })}
      keyBindingFn={(event) =>
        event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event) ? SEND : getDefaultKeyBinding(event)
      }
      handleKeyCommand={(command) => {
        if (command !== SEND) return 'not-handled';
        requestSend(draft);
        return 'handled';
      }}
      onEscape={(event) => {
        if (draft !== 'dialog') return;
        event.stopPropagation();
        askToClose(draft);
      }}
      handlePastedFiles={(files) => {
        attach(draft, item.key, files);
        return 'handled';
      }}
      // The composer around the editor takes every drop, so that one beside the text counts as well.
      handleDroppedFiles={() => 'handled'}
      stripPastedStyles
      placeholder={drafts[draft].replyTo === null ? words.placeholder : words.replyPlaceholder}
      webDriverTestID={`tweetTextarea_${position}`}
      role="textbox"
      ariaMultiline
      ariaAutoComplete="list"
      ariaControls={`typeaheadDropdownWrapped-${position}`}
      ariaLabel={words.textLabel}
      spellCheck
    />
  );
}

interface PhoneTextareaProps {
  readonly id: string;
  readonly draft: DraftId;
  readonly item: Item;
}

function PhoneTextarea({ id, draft, item }: PhoneTextareaProps) {
  const { lang } = useStore();
  return (
    <div data-testid={id} className="phone-text">
      <textarea
        aria-label={WORDS[lang].textLabel}
        placeholder={WORDS[lang].placeholder}
        value={modelText(item.editor)}
        onChange={(event) => edit(draft, item.key, editorOf(event.target.value))}
        onPaste={(event) => {
          const files = [...event.clipboardData.files];
          if (files.length > 0) {
            event.preventDefault();
            attach(draft, item.key, files);
          }
        }}
      />
    </div>
  );
}
