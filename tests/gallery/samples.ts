/** Invented drafts and pictures, as the review would hand them to the interface. */
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
import { paintReport, paintSkin, REPORT } from './pictures';

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
  { id: 'i1', n: 1, paint: paintReport, state: 'read', seen: SEEN, notChecked: [], canOpen: true },
  {
    id: 'i2',
    n: 2,
    paint: paintSkin,
    state: 'read',
    seen: [],
    notChecked: ['not-delivered'],
    canOpen: false,
  },
  { id: 'i3', n: 3, paint: paintSkin, state: 'read', seen: [], notChecked: [], canOpen: false },
  { id: 'i4', n: 4, paint: paintReport, state: 'masked' },
  { id: 'i5', n: 5, paint: null, state: 'read', seen: SEEN, notChecked: [], canOpen: false },
];

const NONE = { findings: [], images: [], ignored: [], notice: null } as const;

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
  'held-image': { ...NONE, state: 'held', correction: null, images: IMAGES },
  'held-unchecked': {
    ...NONE,
    state: 'held',
    correction: null,
    images: [
      { id: 'x', n: 1, paint: null, state: 'read', seen: [], notChecked: ['animated'], canOpen: true },
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
  noted: { ...NONE, state: 'noted', correction: null, findings: [FACILITY] },
  ready: { ...NONE, state: 'ready' },
  'ready-noted': { ...NONE, state: 'ready', findings: [FACILITY], ignored: [NAME] },
  released: { state: 'released' },
};

export const SHELF: readonly ShelfItem[] = [
  { id: '1', n: 1, paint: paintReport, state: 'to-review' },
  { id: '2', n: 2, paint: paintReport, state: 'reading', progress: { done: 2, total: 5 } },
  { id: '3', n: 3, paint: null, state: 'failed', why: 'damaged' },
  { id: '4', n: 4, paint: paintSkin, state: 'waiting' },
];

const BOXES: readonly BoxView[] = [
  {
    id: 'a',
    kind: 'person',
    level: 'stop',
    words: 'DURAND Odile',
    reason: 'form-name',
    box: { x: 140, y: 112, w: 200, h: 36 },
  },
  {
    id: 'b',
    kind: 'birthdate',
    level: 'stop',
    words: '04/05/1938',
    reason: 'birthdate',
    box: { x: 120, y: 154, w: 150, h: 34 },
  },
  {
    id: 'c',
    kind: 'record-id',
    level: 'stop',
    words: '80124456',
    reason: 'record-id',
    box: { x: 562, y: 112, w: 130, h: 36 },
  },
];

const OPEN = {
  id: 'i',
  state: 'open',
  ...REPORT,
  paint: paintReport,
  boxes: [],
  notChecked: [],
  notice: null,
} as const;

export const REVIEWS: Readonly<Record<string, ImageReviewView>> = {
  found: { ...OPEN, boxes: BOXES },
  masking: { ...OPEN, state: 'masking', boxes: BOXES },
  'not-redacted': { ...OPEN, boxes: BOXES.slice(0, 1), notChecked: ['timeout'], notice: 'not-redacted' },
  unchecked: { ...OPEN, width: 0, height: 0, paint: null, notChecked: ['damaged'] },
  clear: { ...OPEN, paint: paintSkin, width: 400, height: 400 },
};

/** Every reason at once, to read the sentences. */
export const UNCHECKED: ImageReviewView = {
  ...OPEN,
  width: 0,
  height: 0,
  paint: null,
  notChecked: NOT_CHECKED,
};
