import type { Bbox, Block } from 'tesseract.js';
import type { Box, ReadWord } from '../report';
import { BORDER } from './pgm';

/** Tesseract's tree for one strip as words in reading order, boxes in pixels of the strip without its border. */
export function wordsOf(blocks: readonly Block[]): ReadWord[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words)))
    .map(({ text, bbox, confidence }) => ({ text: text.trim(), box: boxOf(bbox), confidence }))
    .filter(({ text }) => text !== '');
}

function boxOf({ x0, y0, x1, y1 }: Bbox): Box {
  return { x: x0 - BORDER, y: y0 - BORDER, w: x1 - x0, h: y1 - y0 };
}
