/**
 * Every component in every state. The address says how:
 * `?theme=light|dark|contrast&language=fr|en&width=320&dir=rtl`, and `&only=NAME` (repeatable) hangs
 * that exhibit alone, `&press` takes every second step, `&scene=NAME` shows the real surface on a page.
 */
import { type ComponentChild, render } from 'preact';
import { Card } from '../../components/Card';
import { ImageReview } from '../../components/ImageReview';
import { ImageShelf } from '../../components/ImageShelf';
import { WordsContext } from '../../components/language';
import { Note } from '../../components/Note';
import { Popup } from '../../components/Popup';
import { ReviewPanel } from '../../components/ReviewPanel';
import { SelfCheck } from '../../components/SelfCheck';
import { SentUnchecked } from '../../components/SentUnchecked';
import css from '../../components/style.css?inline';
import type { Box } from '../../lib/image/report';
import { words } from '../../lib/words/index';
import { SAID } from './said';
import {
  FACILITY,
  FINDINGS,
  NAME,
  PAGE_PARTS,
  PANELS,
  REVIEWS,
  SHELF,
  SHELF_TOLD,
  UNCHECKED,
} from './samples';
import { SCENES, showScene } from './scenes';

const address = new URLSearchParams(location.search);
const theme = address.get('theme') ?? 'light';
const language = address.get('language') === 'en' ? 'en' : 'fr';
const width = Number(address.get('width') ?? 380);
const direction = address.get('dir') ?? 'ltr';
const scene = address.get('scene');

const PAPER: Readonly<Record<string, string>> = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(0, 0, 0)',
  contrast: 'rgb(5, 5, 5)',
};

const say = (event: string) => SAID.push(event);
const panelEvents = {
  onCorrectAll: () => say('correct-all'),
  onSuggestion: (id: string, index: number) => say(`suggestion ${id} ${index}`),
  onIgnore: (id: string) => say(`ignore ${id}`),
  onRestore: (id: string) => say(`restore ${id}`),
  onOpenImage: (id: string) => say(`open-image ${id}`),
  onReword: (way: string) => say(`reword ${way}`),
  onAdviceOff: (rule: string) => say(`advice-off ${rule}`),
  onCopyDraft: async () => say('copy-draft') > 0,
  onPostAnyway: (why: string | null) => say(why === null ? 'post-anyway' : `post-anyway ${why}`),
  onClose: () => say('close'),
};
const imageEvents = {
  onAttachRedacted: (boxes: readonly Box[], crop: Box | null) =>
    say(`attach-redacted ${boxes.length}${crop === null ? '' : ' cropped'}`),
  onCopy: (text: string) => {
    say(`copy ${text}`);
    return Promise.resolve(true);
  },
  onAttachAsIs: () => say('attach-as-is'),
  onDontAttach: () => say('dont-attach'),
  onClose: () => say('close'),
};

const exhibits: readonly (readonly [string, ComponentChild])[] = [
  ...Object.entries(PANELS).map(
    ([name, view]) => [`panel ${name}`, <ReviewPanel key={name} view={view} {...panelEvents} />] as const,
  ),
  ...Object.entries({ ...REVIEWS, 'all reasons': UNCHECKED }).map(
    ([name, view]) => [`image ${name}`, <ImageReview key={name} view={view} {...imageEvents} />] as const,
  ),
  [
    'shelf',
    <ImageShelf
      key="shelf"
      items={SHELF}
      onCancel={(id) => say(`cancel ${id}`)}
      onAttachUnchecked={(id) => say(`attach-unchecked ${id}`)}
      onOpenImage={(id) => say(`open-image ${id}`)}
    />,
  ],
  [
    'shelf told',
    <ImageShelf
      key="told"
      items={SHELF_TOLD}
      onCancel={(id) => say(`cancel ${id}`)}
      onAttachUnchecked={(id) => say(`attach-unchecked ${id}`)}
      onOpenImage={(id) => say(`open-image ${id}`)}
    />,
  ],
  [
    'sent unchecked',
    // What is fixed to the window hangs on the wall like the others.
    <div key="sent" style={{ contain: 'layout', blockSize: '90px' }}>
      <SentUnchecked onClose={() => say('close')} />
    </div>,
  ],
  ...(['whole', 'changed', 'idle'] as const).map(
    (verdict) =>
      [
        `self-check ${verdict}`,
        <SelfCheck key={verdict} view={PAGE_PARTS[verdict]} onCopy={async () => say('copy') > 0} />,
      ] as const,
  ),
  ['note warn', <Note key="warn" view={{ findings: [FACILITY], crowd: null }} onOpen={() => say('open')} />],
  ['note stops', <Note key="stops" view={{ findings: FINDINGS, crowd: null }} onOpen={() => say('open')} />],
  [
    'note crowd',
    <Note
      key="crowd"
      view={{ findings: [FACILITY], crowd: { level: 'warn', magnitude: 'under-100' } }}
      onOpen={() => say('open')}
    />,
  ],
  [
    'card',
    <Card
      key="card"
      finding={NAME}
      onSuggestion={(index) => say(`suggestion ${index}`)}
      onIgnore={() => say('ignore')}
      onClose={() => say('close')}
      onInside={(inside) => say(inside ? 'in' : 'out')}
    />,
  ],
  ...(
    [
      ['none', { state: 'none' }],
      [
        'unwatched',
        {
          state: 'draft',
          watched: false,
          stops: 0,
          warns: 0,
          crowd: null,
          notChecked: 0,
          picturesLeft: 0,
          textUnread: false,
        },
      ],
      [
        'watched',
        {
          state: 'draft',
          watched: true,
          stops: 2,
          warns: 1,
          crowd: 'under-10',
          notChecked: 1,
          picturesLeft: 0,
          textUnread: false,
        },
      ],
      [
        'clear',
        {
          state: 'draft',
          watched: true,
          stops: 0,
          warns: 0,
          crowd: null,
          notChecked: 0,
          picturesLeft: 0,
          textUnread: false,
        },
      ],
      ['reload', { state: 'reload' }],
    ] as const
  ).map(
    ([name, view]) =>
      [
        `popup ${name}`,
        <Popup key={name} view={view} onWatch={(on) => say(`watch ${on}`)} onShow={() => say('show')} />,
      ] as const,
  ),
];

/** Each exhibit lives in a root of its own, as on X, but an open one, so that axe and the tests can look in. */
const hang = (wall: HTMLElement, name: string, node: ComponentChild) => {
  const frame = document.createElement('section');
  frame.ariaLabel = name;
  frame.style.cssText = `inline-size:${width}px`;
  const host = document.createElement('div');
  host.dataset.exhibit = name;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css.replace(/:host \{[^}]*\}/, ':host { all: initial; display: block }');
  const top = document.createElement('div');
  top.className = 'discret';
  top.dataset.theme = theme;
  top.lang = language;
  top.dir = direction;
  root.append(style, top);
  frame.append(host);
  wall.append(frame);
  render(<WordsContext.Provider value={words(language)}>{node}</WordsContext.Provider>, top);
};

document.documentElement.lang = language;
document.documentElement.dir = direction;
document.body.style.backgroundColor = PAPER[theme] ?? '';
const wall = document.querySelector<HTMLElement>('#gallery');
if (wall !== null && scene === null) {
  wall.style.cssText = 'display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start;padding:8px';
  document.body.style.margin = '0';
  const only = address.getAll('only');
  for (const [name, node] of exhibits) if (only.length === 0 || only.includes(name)) hang(wall, name, node);
  if (address.has('press')) {
    const second = '[data-part="post-anyway"], [data-part="attach-as-is"]';
    for (const host of document.querySelectorAll('[data-exhibit]'))
      host.shadowRoot?.querySelector<HTMLElement>(second)?.click();
  }
}
if (wall !== null && scene !== null) {
  const chosen = SCENES[scene];
  if (chosen === undefined)
    throw new Error(`No scene ${scene}; there are ${Object.keys(SCENES).join(', ')}.`);
  showScene(wall, chosen, { theme: theme === 'dark' || theme === 'contrast' ? theme : 'light', language });
}
document.documentElement.dataset.hung = 'yes';
