import { describe, expect, it } from 'vitest';
import type { ImageFinding, ImageReport, NotChecked } from '../../../lib/image/report';
import { intake } from '../../../lib/review/intake';
import type { Kind, Level } from '../../../lib/text/finding';

const finding = (kind: Kind, level: Level): ImageFinding => ({
  kind,
  level,
  confidence: 1,
  reason: 'form-name',
  text: 'x',
  box: { x: 0, y: 0, w: 1, h: 1 },
});
const report = (
  findings: ImageFinding[],
  notChecked: NotChecked[] = [],
  type: ImageReport['type'] = 'png',
): ImageReport => ({
  type,
  width: 10,
  height: 10,
  findings,
  lines: [],
  traces: [],
  frames: 0,
  notChecked,
});

describe('what becomes of a picture that was read', () => {
  const rows = [
    { name: 'nothing found', report: report([]), watched: 'attach', unwatched: 'attach' },
    {
      name: 'a burned-in name',
      report: report([finding('person', 'stop')]),
      watched: 'ask',
      unwatched: 'ask',
    },
    {
      name: 'a burned-in date',
      report: report([finding('date', 'warn')]),
      watched: 'ask',
      unwatched: 'attach',
    },
    { name: 'an age', report: report([finding('age', 'count')]), watched: 'attach', unwatched: 'attach' },
    { name: 'a damaged file', report: report([], ['damaged']), watched: 'ask', unwatched: 'pass' },
    {
      name: 'a face, a code and an exact date',
      report: report([finding('face', 'stop'), finding('barcode', 'stop'), finding('date', 'stop')]),
      watched: 'ask',
      unwatched: 'attach',
    },
    {
      name: 'a burned-in name beside something not looked at',
      report: report([finding('person', 'stop')], ['engine']),
      watched: 'ask',
      unwatched: 'ask',
    },
    { name: 'a video', report: report([], ['video'], 'video'), watched: 'ask', unwatched: 'pass' },
    {
      name: 'a video with a name on it',
      report: report([finding('person', 'stop')], ['video'], 'video'),
      watched: 'ask',
      unwatched: 'pass',
    },
    { name: 'a video without', report: report([], [], 'video'), watched: 'pass', unwatched: 'pass' },
    {
      name: 'an animation with a name on its first picture',
      report: report([finding('person', 'stop')], ['animated'], 'gif'),
      watched: 'ask',
      unwatched: 'pass',
    },
  ] as const;

  it.each(rows)('$name: $watched under a watched tag, $unwatched without', (row) => {
    expect(intake(row.report, true)).toBe(row.watched);
    expect(intake(row.report, false)).toBe(row.unwatched);
  });
});
