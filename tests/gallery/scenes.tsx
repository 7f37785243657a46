/** The real surface, closed root and all, on a page whose own styles are as hostile as X's could be. */
import { type Scene, type SceneEvents, Stage } from '../../components/Stage';
import { mountSurface, type Theme } from '../../components/surface';
import type { Language } from '../../lib/text/finding';
import { FACILITY, NAME, PANELS, REVIEWS, SHELF } from './samples';

type Shown = Pick<Scene, 'panel' | 'image' | 'shelf' | 'note' | 'card'>;

const NOTHING: Shown = { panel: null, image: null, shelf: [], note: null, card: null };

export const SCENES: Readonly<Record<string, Shown>> = {
  panel: { ...NOTHING, panel: PANELS.held ?? null },
  image: { ...NOTHING, image: REVIEWS.found ?? null, shelf: SHELF },
  face: { ...NOTHING, image: REVIEWS.face ?? null },
  crowd: { ...NOTHING, panel: PANELS['held-crowd'] ?? null },
  advice: { ...NOTHING, panel: PANELS['noted-crowd'] ?? null },
  note: { ...NOTHING, note: { findings: [FACILITY], crowd: null } },
  card: {
    ...NOTHING,
    note: { findings: [FACILITY], crowd: null },
    card: { finding: NAME, mark: { left: 460, top: 190, width: 80, height: 20 } },
  },
  ready: { ...NOTHING, panel: PANELS.ready ?? null },
};

const silent = () => undefined;
const EVENTS: SceneEvents = {
  onCorrectAll: silent,
  onSuggestion: silent,
  onIgnore: silent,
  onRestore: silent,
  onOpenImage: silent,
  onReword: silent,
  onAdviceOff: silent,
  onCopyDraft: async () => true,
  onPostAnyway: silent,
  onClose: silent,
  image: {
    onAttachRedacted: silent,
    onAttachAsIs: silent,
    onDontAttach: silent,
    onCopy: () => Promise.resolve(true),
    onClose: silent,
  },
  shelf: { onCancel: silent, onAttachUnchecked: silent, onOpenImage: silent },
  onOpenPanel: silent,
  onCloseCard: silent,
  onInsideCard: silent,
};

const HOSTILE = `
  html { font-size: 31px; }
  * { letter-spacing: 2px; text-transform: uppercase; }
  button, section, p { background: magenta !important; color: lime !important; }
  discret-root { display: none; opacity: 0.2; position: static; }
  .composer { text-transform: none; letter-spacing: 0; font: 20px/28px sans-serif; box-sizing: border-box;
    inline-size: min(600px, 100%); margin-inline: auto; margin-block-start: 60px; padding: 24px;
    border: 1px solid #8899; border-radius: 16px; min-block-size: 220px; color: #888; }
`;

/** Shows the scene beside a mock composer, and again whenever the window's size changes. */
export const showScene = (
  wall: HTMLElement,
  shown: Shown,
  { theme, language }: { readonly theme: Theme; readonly language: Language },
): void => {
  const style = document.createElement('style');
  style.textContent = HOSTILE;
  document.head.append(style);
  const composer = document.createElement('div');
  composer.className = 'composer';
  composer.textContent = '#DocTocToc Mme Durand, 86 ans, 06 39 98 12 34, anémie depuis trois mois. Un avis ?';
  wall.append(composer);
  const surface = mountSurface(document);
  surface.setTheme(theme);
  surface.setLanguage(language);
  const draw = () => {
    const viewport = { width: innerWidth, height: innerHeight };
    surface.render(
      <Stage scene={{ ...shown, composer: composer.getBoundingClientRect(), viewport }} events={EVENTS} />,
    );
  };
  addEventListener('resize', draw);
  draw();
};
