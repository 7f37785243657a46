/** Draft.js' DOM ↔ text offsets. A block is a line; inside it, text lives in leaves split by hashtags and links. */
import { DRAFT } from './selectors';

const blocksOf = (root: HTMLElement): Element[] => {
  const blocks = [...root.querySelectorAll(DRAFT.block)];
  // Should X leave Draft.js, a contenteditable's children are its lines as well.
  return blocks.length > 0 ? blocks : [...root.children];
};

const leavesOf = (block: Element): Text[] => {
  const leaves: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) leaves.push(node as Text);
  return leaves;
};

/** The text as Draft's `getPlainText('\n')` gives it. (`innerText` adds a newline for an empty line.) */
export function readDraft(root: HTMLElement): string {
  return blocksOf(root)
    .map((block) =>
      leavesOf(block)
        .map((leaf) => leaf.data)
        .join(''),
    )
    .join('\n');
}

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The DOM point of a text offset. At the border of two leaves a range's start belongs to the next leaf and its end
 * to the previous one, so that a range never takes an empty piece of a neighbour along.
 */
export function pointAt(root: HTMLElement, offset: number, side: 'start' | 'end'): DomPoint | null {
  let rest = offset;
  for (const block of blocksOf(root)) {
    const leaves = leavesOf(block);
    const length = leaves.reduce((sum, leaf) => sum + leaf.data.length, 0);
    if (rest > length) {
      rest -= length + 1;
      continue;
    }
    for (const [index, leaf] of leaves.entries()) {
      const last = index === leaves.length - 1;
      if (rest < leaf.data.length || (rest === leaf.data.length && (side === 'end' || last))) {
        return { node: leaf, offset: rest };
      }
      rest -= leaf.data.length;
    }
    // An empty line has no text node: its innermost span stands for it.
    return { node: block.querySelector('span[data-offset-key]') ?? block, offset: 0 };
  }
  return null;
}

/** The text offset of a DOM point, or null when the point lies outside the editor's lines. */
export function offsetOf(root: HTMLElement, node: Node, offset: number): number | null {
  let before = 0;
  for (const block of blocksOf(root)) {
    if (!block.contains(node)) {
      before += (block.textContent?.length ?? 0) + 1;
      continue;
    }
    const upTo = document.createRange();
    upTo.setStart(block, 0);
    upTo.setEnd(node, offset);
    return before + upTo.toString().length;
  }
  return null;
}
