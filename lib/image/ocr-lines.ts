import type { Bbox, Block, Line } from 'tesseract.js';
import type { Box, ReadLine } from './report';

/** Tesseract's tree of blocks as lines of words in reading order; words of white space are dropped. */
export function linesOf(blocks: readonly Block[]): ReadLine[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .map(lineOf)
    .filter(({ words }) => words.length > 0);
}

function lineOf({ words, bbox, confidence }: Line): ReadLine {
  const read = words
    .map((word) => ({ text: word.text.trim(), box: boxOf(word.bbox), confidence: word.confidence }))
    .filter(({ text }) => text !== '');
  return { text: read.map(({ text }) => text).join(' '), box: boxOf(bbox), confidence, words: read };
}

function boxOf({ x0, y0, x1, y1 }: Bbox): Box {
  return { x: x0, y: y0, w: x1 - x0, h: y1 - y0 };
}
