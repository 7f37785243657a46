import { describe, expect, it } from 'vitest';
import type { ImageFinding, ReadLine } from '../../../lib/image/report';
import { pictureKindOf } from '../../../lib/review/picture-kind';

const NOWHERE = { x: 0, y: 0, w: 1, h: 1 };
const read = (...texts: string[]): ReadLine[] =>
  texts.map((text) => ({ text, box: NOWHERE, confidence: 90, words: [] }));
const FACE: ImageFinding = {
  kind: 'face',
  level: 'stop',
  confidence: 1,
  reason: 'unread-text',
  text: '',
  box: NOWHERE,
};

describe('the kind of a picture', () => {
  it.each([
    ['ecg', ['DURAND Odile', 'aVR  V1  V4', '25 mm/s  10 mm/mV']],
    ['x-ray', ['THORAX F DEBOUT', '120 kV 2 mAs']],
    ['ultrasound', ['3.5 MHz', 'TIS 0.4', 'Gain 60']],
    ['scan', ['IRM T2', 'W 350 L 40']],
    ['document', ['Laboratoire', 'Patient : X', 'a', 'b', 'c', 'd', 'e', 'f']],
    ['picture', ['Service de dermatologie']],
    ['photo', []],
  ] as const)('%s', (kind, lines) => {
    expect(pictureKindOf({ lines: read(...lines), findings: [] })).toBe(kind);
  });

  it('is a photograph where a face is seen, and not told where text was not read', () => {
    expect(pictureKindOf({ lines: read('Marque'), findings: [FACE] })).toBe('photo');
    expect(pictureKindOf({ lines: [], findings: [{ ...FACE, kind: 'unread' }] })).toBe('picture');
  });
});
