/** Words between contexts: what is not of the protocol, or not from us, is not heard. */

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  parseDraftStatus,
  parsePopupRequest,
  parseSelfCheck,
} from '../../entrypoints/protocol/popup-requests';
import { fromOwnPage, fromUs } from '../../entrypoints/protocol/sender';
import { parseFromEngines } from '../../entrypoints/x.content/from-engines';

const box = { x: 1, y: 2, w: 3, h: 4 };
const finding = { kind: 'person', level: 'stop', confidence: 0.9, reason: 'full-name', text: 'Durand', box };
const line = { text: 'Durand', box, confidence: 90, words: [{ text: 'Durand', box, confidence: 90 }] };
const report = {
  type: 'png',
  width: 10,
  height: 10,
  findings: [finding],
  lines: [line],
  traces: ['location'],
  frames: 1,
  notChecked: [],
};
const status = {
  state: 'watched',
  stops: 1,
  warns: 0,
  crowd: null,
  notChecked: 0,
  picturesLeft: 0,
  textUnread: false,
};

describe('what the engines say', () => {
  it.each([
    [{ type: 'progress', done: 1, total: 4 }],
    [{ type: 'found', findings: [finding], width: 10, height: 10 }],
    [{ type: 'report', report }],
    [{ type: 'still-legible', findings: [] }],
    [{ type: 'redacted', base64: 'AAAA', last: true, mime: 'image/png' }],
    [{ type: 'failed', why: 'timeout' }],
  ])('%j is heard', (message) => expect(parseFromEngines(message)).toEqual(message));

  it.each([
    [undefined],
    ['report'],
    [{ type: 'report' }],
    [{ type: 'report', report: { ...report, notChecked: undefined } }],
    [{ type: 'report', report: { ...report, notChecked: ['fine'] } }],
    [{ type: 'report', report: { ...report, width: Number.NaN } }],
    [{ type: 'report', report: { ...report, findings: [{ ...finding, level: 'none' }] } }],
    [{ type: 'redacted', base64: '<script>', last: true, mime: 'image/png' }],
    [{ type: 'redacted', base64: 'AAAA', last: true, mime: 'text/html' }],
    [{ type: 'failed', why: 'because' }],
  ])('%j is not', (message) => expect(parseFromEngines(message)).toBeUndefined());
});

describe('what the popup asks and hears', () => {
  it.each([[{ type: 'ask-draft' }], [{ type: 'self-check' }], [{ type: 'watch-draft', on: true }]])(
    '%j is a request',
    (message) => expect(parsePopupRequest(message)).toEqual(message),
  );

  it.each([[null], [{}], [{ type: 'watch-draft' }], [{ type: 'release' }], [{ type: 'ask-draft', more: 1 }]])(
    '%j is none',
    (message) => expect(parsePopupRequest(message)).toBeUndefined(),
  );

  it('a status is one only whole, and a self-check holds names and counts, no words', () => {
    expect(parseDraftStatus(status)).toEqual(status);
    expect(parseDraftStatus({ ...status, stops: '1' })).toBeUndefined();
    expect(parseSelfCheck({ parts: { textbox: 1 } })).toEqual({ parts: { textbox: 1 } });
    expect(parseSelfCheck({ parts: { 'Mme Durand': 1 } })).toBeUndefined();
    expect(parseSelfCheck({ parts: { textbox: 'Mme Durand' } })).toBeUndefined();
  });
});

describe('who is heard', () => {
  const id = 'discret';
  const own = 'chrome-extension://discret/';
  beforeEach(() => {
    fakeBrowser.runtime.id = id;
    Object.assign(fakeBrowser.runtime, { getURL: (path: string) => own + path.replace(/^\//, '') });
  });

  it.each([
    [{ id, url: `${own}popup.html` }, true, true],
    [{ id, url: 'https://x.com/home' }, false, true],
    [{ id, url: 'https://twitter.com/home' }, false, true],
    [{ id, url: 'https://x.com.example/home' }, false, false],
    [{ id, url: 'http://x.com/home' }, false, false],
    [{ id, url: 'https://example.com/?https://x.com/' }, false, false],
    [{ id, url: 'chrome-extension://other/popup.html' }, false, false],
    [{ id, url: undefined }, false, false],
    [{ id: 'another', url: `${own}popup.html` }, false, false],
    [{ url: 'https://x.com/home' }, false, false],
  ])('%j', (sender, page, us) => {
    expect([fromOwnPage(sender as never), fromUs(sender as never)]).toEqual([page, us]);
  });
});
