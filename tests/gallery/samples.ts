/** Invented drafts and pictures, as the review would hand them to the interface. */
import type { SelfCheckView } from '../../components/SelfCheck';
import { reportOf } from '../../components/self-check';
import type {
  BoxView,
  FindingView,
  ImageReviewView,
  ImageView,
  PanelView,
  SeenView,
  ShelfItem,
} from '../../components/view';
import { NOT_CHECKED } from '../../lib/image/report';
import { ADVICE, NO_CROWD, ORANGE, QUIET, RARE, RED, REWORDINGS } from './crowds';
import { PORTRAIT, paintFace, paintReport, paintSkin, REPORT } from './pictures';

const finding = (id: string, over: Partial<FindingView>): FindingView => ({
  id,
  kind: 'person',
  level: 'stop',
  words: 'Mme Durand',
  reason: 'title-name',
  part: { in: 'post' },
  suggestions: [{ text: 'Une patiente' }, { text: 'Une dame' }],
  ...over,
});

export const NAME = finding('name', {});

export const FACILITY = finding('facility', {
  kind: 'facility',
  level: 'warn',
  words: 'CHU de Rennes',
  reason: 'facility',
  suggestions: [{ text: 'un CHU' }, { text: 'à l’hôpital' }],
});

export const FINDINGS: readonly FindingView[] = [
  NAME,
  finding('phone', {
    kind: 'phone',
    words: '06 39 98 12 34',
    reason: 'phone',
    suggestions: [{ text: '' }],
  }),
  finding('nir', {
    kind: 'national-id',
    words: '2 38 05 35 238 017 94',
    reason: 'national-id-key',
    part: { in: 'thread', item: 2 },
    suggestions: [{ text: '' }, { text: '2 38 •• •• ••• ••• ••' }],
  }),
  FACILITY,
  finding('alt', {
    words: 'DURAND Odile',
    reason: 'form-name',
    part: { in: 'alt-text' },
    suggestions: [],
  }),
];

const CORRECTION = {
  before: '#DocTocToc Mme Durand, 86 ans, 06 39 98 12 34, anémie depuis trois mois. Un avis ?',
  after: '#DocTocToc Une patiente, 86 ans, anémie depuis trois mois. Un avis ?',
};

const SEEN: readonly SeenView[] = [
  { id: 'a', kind: 'person', level: 'stop', words: 'DURAND Odile', reason: 'form-name' },
  { id: 'b', kind: 'birthdate', level: 'stop', words: '04/05/1938', reason: 'birthdate' },
];

const IMAGES: readonly ImageView[] = [
  {
    id: 'i1',
    n: 1,
    paint: paintReport,
    state: 'read',
    seen: SEEN,
    notChecked: [],
    removed: [],
    canOpen: true,
  },
  {
    id: 'i2',
    n: 2,
    paint: paintSkin,
    state: 'read',
    seen: [],
    notChecked: ['not-delivered'],
    removed: [],
    canOpen: false,
  },
  {
    id: 'i3',
    n: 3,
    paint: paintSkin,
    state: 'read',
    seen: [],
    notChecked: [],
    removed: ['location', 'date'],
    canOpen: false,
  },
  { id: 'i4', n: 4, paint: paintReport, state: 'masked' },
  { id: 'i5', n: 5, paint: null, state: 'read', seen: SEEN, notChecked: [], removed: [], canOpen: false },
];

const NONE = {
  findings: [],
  ...NO_CROWD,
  images: [],
  ignored: [],
  notice: null,
  picturesLeft: 0,
  asksReason: false,
  contact: '',
} as const;

const LONG = finding('long', {
  kind: 'address',
  words:
    '12 bis, impasse de la Fontaine-aux-Tourterelles, bâtiment C, escalier 4, 35999 Saint-Exemple-sur-Vilaine',
  reason: 'address',
  suggestions: [
    { text: 'à son domicile, dans une petite commune de l’ouest, loin de tout service d’urgence' },
  ],
});

export const PANELS: Readonly<Record<string, PanelView>> = {
  held: { ...NONE, state: 'held', correction: CORRECTION, findings: FINDINGS },
  'held-crowd': {
    ...NONE,
    state: 'held',
    correction: CORRECTION,
    crowds: [RED],
    rewordings: REWORDINGS,
    findings: [FACILITY],
    advice: ADVICE.slice(0, 1),
  },
  'held-crowds': {
    ...NONE,
    state: 'held',
    correction: CORRECTION,
    crowds: [RED, ORANGE],
    rewordings: { rewrite: REWORDINGS.rewrite, neutral: 'told' },
    findings: [NAME],
  },
  'noted-crowd': {
    ...NONE,
    state: 'noted',
    correction: null,
    crowds: [ORANGE],
    rewordings: { rewrite: null, neutral: REWORDINGS.neutral },
    findings: [FACILITY],
    advice: ADVICE,
  },
  'noted-rare': { ...NONE, state: 'noted', correction: null, crowds: [RARE], advice: ADVICE.slice(4) },
  'held-image': { ...NONE, state: 'held', correction: null, images: IMAGES },
  'held-unchecked': {
    ...NONE,
    state: 'held',
    correction: null,
    images: [
      {
        id: 'x',
        n: 1,
        paint: null,
        state: 'read',
        seen: [],
        notChecked: ['animated'],
        removed: [],
        canOpen: true,
      },
    ],
  },
  'held-long': {
    ...NONE,
    state: 'held',
    notice: 'not-replaced',
    correction: { before: `Habite ${LONG.words}.`, after: 'Vit à son domicile.' },
    findings: [LONG],
    ignored: [NAME],
  },
  'to-check': {
    ...NONE,
    state: 'to-check',
    correction: null,
    images: [{ id: 'x', n: 1, paint: paintReport, state: 'reading', progress: { done: 2, total: 5 } }],
  },
  'held-team': {
    ...NONE,
    state: 'held',
    correction: null,
    findings: FINDINGS.slice(0, 1),
    picturesLeft: 2,
    asksReason: true,
    contact: 'DIM, poste 1234',
  },
  'held-orphaned': { ...NONE, state: 'held', correction: null, notice: 'orphaned' },
  noted: { ...NONE, state: 'noted', correction: null, findings: [FACILITY] },
  ready: { ...NONE, state: 'ready', crowds: [QUIET] },
  'ready-noted': {
    ...NONE,
    state: 'ready',
    findings: [FACILITY],
    ignored: [NAME, { id: 'c', kind: 'crowd', words: '86 ans, Notaire' }],
  },
  released: { state: 'released' },
};

export const SHELF: readonly ShelfItem[] = [
  { id: '1', n: 1, paint: paintReport, state: 'to-review' },
  {
    id: '2',
    n: 2,
    paint: paintReport,
    state: 'reading',
    progress: { done: 2, total: 5 },
    seen: [{ x: 0.16, y: 0.18, w: 0.28, h: 0.07 }],
  },
  { id: '3', n: 3, paint: null, state: 'failed', why: 'damaged' },
  { id: '4', n: 4, paint: paintSkin, state: 'waiting' },
];

/** Attached without a click, with a line on what was taken away. */
export const SHELF_TOLD: readonly ShelfItem[] = [
  { id: '1', n: 1, paint: paintSkin, state: 'clear', removed: ['location', 'date', 'device'] },
];

const seenAt = (
  id: string,
  [kind, reason, words]: readonly [SeenView['kind'], SeenView['reason'], string],
  [x, y, w, h]: readonly [number, number, number, number],
  margin = 6,
): BoxView => ({
  id,
  kind,
  level: 'stop',
  words,
  reason,
  value: { x, y, w, h },
  box: { x: x - margin, y: y - margin, w: w + 2 * margin, h: h + 2 * margin },
});

const BOXES: readonly BoxView[] = [
  seenAt('0', ['person', 'form-name', 'DURAND Odile'], [140, 118, 190, 26]),
  seenAt('1', ['birthdate', 'birthdate', '04/05/1938'], [120, 158, 142, 26]),
  seenAt('2', ['record-id', 'record-id', '80124456'], [568, 118, 118, 26]),
];

const STILL = seenAt('3', ['person', 'form-name', 'DUR'], [40, 118, 60, 26]);

const FACE = seenAt('0', ['face', 'unread-text', ''], [120, 60, 160, 200], 20);

/** A cover for each line of the report. */
const LINES = [34, 116, 156, 254, 314, 374, 434].map((y) => ({ x: 34, y, w: 400, h: 34 }));

const OPEN = {
  id: 'i',
  state: 'open',
  ...REPORT,
  paint: paintReport,
  type: 'jpeg',
  frames: 1,
  boxes: [],
  text: LINES,
  subject: 'document',
  traces: ['location', 'date', 'device'],
  notChecked: [],
  notice: null,
} as const;

const NOT_DECODED = { ...OPEN, width: 0, height: 0, paint: null, text: [], traces: [], frames: 0 } as const;

export const REVIEWS: Readonly<Record<string, ImageReviewView>> = {
  found: { ...OPEN, boxes: BOXES },
  masking: { ...OPEN, state: 'masking', boxes: BOXES },
  'not-redacted': { ...OPEN, boxes: BOXES.slice(0, 1), notChecked: ['timeout'], notice: 'not-redacted' },
  'still-legible': { ...OPEN, boxes: [...BOXES, STILL], notice: 'still-legible' },
  unchecked: { ...NOT_DECODED, notChecked: ['damaged'] },
  clear: { ...OPEN, paint: paintSkin, width: 400, height: 400, text: [], subject: 'photo', traces: [] },
  face: {
    ...OPEN,
    paint: paintFace,
    ...PORTRAIT,
    text: [],
    subject: 'photo',
    boxes: [FACE],
    traces: ['date'],
  },
  animated: {
    ...OPEN,
    type: 'gif',
    paint: paintSkin,
    width: 400,
    height: 400,
    text: [],
    subject: 'photo',
    traces: [],
    notChecked: ['animated'],
  },
  video: { ...NOT_DECODED, type: 'video', frames: 3, boxes: BOXES.slice(0, 1), notChecked: ['video'] },
};

/** Every reason at once, to read the sentences. */
export const UNCHECKED: ImageReviewView = { ...NOT_DECODED, notChecked: NOT_CHECKED };

const ALL_PARTS = {
  textbox: 2,
  composer: 2,
  toolbar: 2,
  sendButton: 2,
  guarded: 1,
  fileInput: 2,
  attachments: 1,
  altText: 0,
  post: 3,
};
const partsView = (parts: Readonly<Record<string, number>>): SelfCheckView => ({
  parts,
  report: reportOf(parts, ['Discret 1.0.0', 'Mozilla/5.0 (X11; Linux x86_64)']),
});

export const PAGE_PARTS = {
  whole: partsView(ALL_PARTS),
  changed: partsView({ ...ALL_PARTS, sendButton: 0, guarded: 0 }),
  idle: partsView(Object.fromEntries(Object.keys(ALL_PARTS).map((part) => [part, 0]))),
} as const;
