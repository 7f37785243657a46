import { expect, test } from 'vitest';
import type { Box, ImageFinding, ReadLine } from '../../../lib/image/report';
import { whatShouldBeGone } from '../../../lib/image/still-legible';
import type { Kind } from '../../../lib/text/finding';

const NAME: Box = { x: 100, y: 100, w: 200, h: 20 };
const BIRTH: Box = { x: 100, y: 140, w: 120, h: 20 };

const finding = (text: string, box: Box, kind: Kind = 'person'): ImageFinding => ({
  kind,
  level: 'stop',
  confidence: 1,
  reason: 'form-name',
  text,
  box,
});
const line = (text: string, box: Box): ReadLine => ({
  text,
  box,
  confidence: 90,
  words: [{ text, box, confidence: 90 }],
});
const report = {
  findings: [finding('DURAND Amélie', NAME), finding('12/03/1948', BIRTH, 'birthdate')],
  lines: [line('DURAND Amélie', NAME), line('Cardiologie', { x: 400, y: 100, w: 120, h: 20 })],
};
const left = (again: ImageFinding[], boxes: Box[]) =>
  whatShouldBeGone(again, boxes, report).map(({ text }) => text);

test('a part of a covered name that sticks out is told', () => {
  expect(left([finding('DURAND', { ...NAME, w: 90 })], [{ ...NAME, x: 190, w: 110 }])).toEqual(['DURAND']);
});

test('a covered name that stands elsewhere too is told', () => {
  expect(left([finding('Durand', { x: 900, y: 800, w: 90, h: 20 })], [NAME])).toEqual(['Durand']);
});

test('what was never read before and stands beside a box is told', () => {
  expect(left([finding('0639981234', { x: 100, y: 118, w: 120, h: 20 }, 'phone')], [NAME])).toEqual([
    '0639981234',
  ]);
});

test('what the doctor left uncovered is not', () => {
  expect(left([finding('12/03/1948', BIRTH, 'birthdate')], [NAME])).toEqual([]);
});

test('words that were read before and named nobody are not: beside a gap they look like a value', () => {
  expect(left([finding('Cardiologie', { x: 400, y: 100, w: 120, h: 20 })], [NAME])).toEqual([]);
});

test('what stands far from all boxes and says nothing covered is not', () => {
  expect(left([finding('Paul MARTIN', { x: 900, y: 800, w: 90, h: 20 })], [NAME])).toEqual([]);
});
