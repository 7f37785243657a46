/** @jsxImportSource react */
/** Draft's state as X sets it up: coloured #, @ and links, and the part beyond the limit marked, all by decorators. */
import { CompositeDecorator, type ContentBlock, ContentState, EditorState } from 'draft-js';
import type { ReactNode } from 'react';

/** X's limit for a post without a subscription. */
export const LIMIT = 280;

const HASHTAG = /(^|[^\p{L}\p{N}_&])([#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu;
const MENTION = /(^|[^\w@])(@\w{1,15})/gu;
const LINK = /(^|[\s(])((?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.(?:com|fr|org|net|be|ch|eu)(?:\/\S*)?)/giu;

type Found = (start: number, end: number) => void;

const matching = (pattern: RegExp) => (block: ContentBlock, found: Found) => {
  for (const match of block.getText().matchAll(pattern)) {
    const start = match.index + (match[1] ?? '').length;
    found(start, start + (match[2] ?? '').length);
  }
};

const beyondLimit = (block: ContentBlock, found: Found, content: ContentState): void => {
  const blocks = content.getBlocksAsArray();
  const at = blocks.findIndex((each) => each.getKey() === block.getKey());
  const before = blocks.slice(0, at).reduce((sum, each) => sum + each.getLength() + 1, 0);
  const start = Math.max(0, LIMIT - before);
  if (start < block.getLength()) found(start, block.getLength());
};

const Coloured = ({ children }: { readonly children?: ReactNode }) => (
  <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>
);
const TooLong = ({ children }: { readonly children?: ReactNode }) => (
  <span style={{ backgroundColor: 'rgb(253, 155, 160)' }}>{children}</span>
);

const decorator = new CompositeDecorator([
  { strategy: beyondLimit, component: TooLong },
  { strategy: matching(HASHTAG), component: Coloured },
  { strategy: matching(MENTION), component: Coloured },
  { strategy: matching(LINK), component: Coloured },
]);

export const emptyEditor = (): EditorState => EditorState.createEmpty(decorator);

export const editorOf = (text: string): EditorState =>
  EditorState.createWithContent(ContentState.createFromText(text), decorator);

/** What X would post: the model, never the DOM. */
export const modelText = (editor: EditorState): string => editor.getCurrentContent().getPlainText('\n');
