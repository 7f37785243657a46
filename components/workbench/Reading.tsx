import { useRef } from 'preact/hooks';
import { AdviceList } from '../AdviceList';
import { Correct } from '../Correct';
import { CrowdMeter } from '../CrowdMeter';
import { FindingCard } from '../FindingCard';
import { useKeptFocus } from '../kept-focus';
import { useWords } from '../language';
import { nameOf } from '../staying';
import type {
  AdviceView,
  Correction,
  CrowdView,
  FindingView,
  IgnoredView,
  PanelEvents,
  RewordingsView,
} from '../view';
import { useWorkbenchWords } from './words';

/** What was read in the text. */
export interface ReadingView {
  readonly state: 'empty' | 'unread' | 'read';
  readonly findings: readonly FindingView[];
  readonly correction: Correction | null;
  readonly crowds: readonly CrowdView[];
  readonly rewordings: RewordingsView;
  readonly advice: readonly AdviceView[];
  readonly ignored: readonly IgnoredView[];
  /** A correction was made that can be taken back. */
  readonly canUndo: boolean;
}

interface Props
  extends Pick<PanelEvents, 'onCorrectAll' | 'onSuggestion' | 'onIgnore' | 'onRestore' | 'onReword'> {
  readonly view: ReadingView;
  readonly onUndo: () => void;
  readonly onAdviceOff: PanelEvents['onAdviceOff'];
}

const byLevel = { stop: 0, warn: 1, count: 2 } as const;

/** All that Discret says of a text, beside it. */
export const Reading = (props: Props) => {
  const { view } = props;
  const words = useWords();
  const { reading, text } = useWorkbenchWords();
  const panel = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(panel);
  const pressing = (act: () => void) => () => {
    keepFocus();
    act();
  };

  const findings = [...view.findings].sort((a, b) => byLevel[a.level] - byLevel[b.level]);
  const stops = findings.filter(({ level }) => level === 'stop').length;
  const warns = findings.length - stops;
  const red = view.crowds.some(({ band }) => band === 'red');
  const byCrowd = red && stops === 0;
  const noted = warns > 0 || view.crowds.some(({ band }) => band === 'orange');
  const meter = (
    <CrowdMeter
      crowds={view.crowds}
      rewordings={view.rewordings}
      first={byCrowd}
      onKeep={(id) => pressing(() => props.onIgnore(id))()}
      onReword={(way) => pressing(() => props.onReword(way))()}
    />
  );
  const heading = (): readonly [title: string, detail: string] => {
    if (view.state === 'empty') return [reading.empty, reading.emptyDetail];
    if (view.state === 'unread') return [reading.unread, words.panel.notices['text-unread']];
    const also = warns > 0 ? reading.warns(warns) : '';
    if (stops > 0) return [reading.stops(stops), also];
    if (red) return [reading.crowd, also];
    if (noted) return [reading.noted, also];
    return [reading.clear, reading.clearDetail];
  };
  const [title, detail] = heading();
  const weight = stops > 0 || red || view.state === 'unread' ? 'stop' : noted ? 'warn' : 'quiet';

  return (
    <section ref={panel} class="reading" aria-label={reading.name} data-part="reading">
      <div
        class="verdict"
        role="status"
        aria-live="polite"
        data-part="verdict"
        data-weight={view.state === 'empty' ? 'none' : weight}
      >
        <h2>{title}</h2>
        {detail !== '' && <p>{detail}</p>}
      </div>
      {view.canUndo && (
        <button type="button" class="chip" data-part="undo" onClick={pressing(props.onUndo)}>
          {text.undo}
        </button>
      )}
      {byCrowd && meter}
      {view.correction !== null && (!byCrowd || view.rewordings.rewrite === null) && (
        <Correct correction={view.correction} onCorrectAll={pressing(props.onCorrectAll)} />
      )}
      {findings.length > 0 && (
        <ul class="list" aria-label={words.panel.findings}>
          {findings.map((finding) => (
            <li key={finding.id}>
              <FindingCard
                finding={finding}
                onSuggestion={(index) => pressing(() => props.onSuggestion(finding.id, index))()}
                onIgnore={pressing(() => props.onIgnore(finding.id))}
              />
            </li>
          ))}
        </ul>
      )}
      {!byCrowd && meter}
      {view.ignored.length > 0 && (
        <div class="ignored" data-part="ignored">
          <p class="faint">{reading.shown}</p>
          <ul class="list">
            {view.ignored.map((one) => (
              <li key={one.id}>
                <bdi>{nameOf(one, words)}</bdi>
                <button
                  type="button"
                  class="link"
                  data-part="restore"
                  aria-label={`${words.panel.restore} ${nameOf(one, words)}`}
                  onClick={pressing(() => props.onRestore(one.id))}
                >
                  {words.panel.restore}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AdviceList advice={view.advice} onOff={(rule) => pressing(() => props.onAdviceOff(rule))()} />
    </section>
  );
};
