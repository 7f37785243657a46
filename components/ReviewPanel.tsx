import { useId, useRef, useState } from 'preact/hooks';
import { AdviceList } from './AdviceList';
import { CopyDraft } from './CopyDraft';
import { Correct } from './Correct';
import { CrowdMeter } from './CrowdMeter';
import { FindingCard } from './FindingCard';
import { keepKeys } from './focus';
import { headline } from './headline';
import { useKeptFocus } from './kept-focus';
import { useWords } from './language';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { PanelImage } from './PanelImage';
import { nameOf, staying } from './staying';
import type { PanelEvents, PanelView } from './view';

interface Props extends PanelEvents {
  readonly view: PanelView;
}

const byLevel = { stop: 0, warn: 1, count: 2 } as const;

/** The review of one draft, beside the composer. */
export const ReviewPanel = (props: Props) => {
  const { view } = props;
  const words = useWords();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const content = view.state === 'released' ? null : view;
  const isUnread = content?.notice === 'text-unread' || content?.notice === 'orphaned';
  const unread = isUnread ? [words.panel.stayingUnread(words.panel.text)] : [];
  const rest =
    content === null ? [] : [...staying(content.findings, content.crowds, content.images, words), ...unread];

  // The question was asked about exactly these things: when they change, it falls.
  const question = rest.join('\n');
  const [asked, setAsked] = useState<string | null>(null);
  const asking = view.state === 'held' && asked === question;

  const keepFocus = useKeptFocus(panel);
  const pressing = (act: () => void) => () => {
    keepFocus();
    act();
  };
  const back = () => {
    keepFocus('[data-part="post-anyway"]');
    setAsked(null);
  };

  const correction = content !== null && content.state !== 'ready' ? content.correction : null;
  const findings =
    content === null ? [] : [...content.findings].sort((a, b) => byLevel[a.level] - byLevel[b.level]);

  /** Nothing but the number of people holds the post: then the way out is to put it otherwise. */
  const byCrowd = content?.crowds[0]?.band === 'red' && !findings.some(({ level }) => level === 'stop');
  const rewrite = byCrowd ? content.rewordings.rewrite : null;
  const meter = content !== null && (
    <CrowdMeter
      crowds={content.crowds}
      rewordings={content.rewordings}
      first={byCrowd}
      onKeep={(id) => pressing(() => props.onIgnore(id))()}
      onReword={(way) => pressing(() => props.onReword(way))()}
    />
  );

  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      aria-labelledby={title}
      data-part="panel"
      data-state={view.state}
      onKeyDown={(event) => keepKeys(event, event.currentTarget, asking ? back : props.onClose)}
    >
      <PanelHead id={title} {...headline(view, words)} onClose={props.onClose} />

      {content !== null && (
        <div class="body">
          {content.notice !== null && (
            <p class="notice" role="alert" data-part="notice">
              {words.panel.notices[content.notice]}
            </p>
          )}
          {content.notice === 'orphaned' && <CopyDraft onCopy={props.onCopyDraft} />}
          {byCrowd && meter}
          {correction !== null && rewrite === null && (
            <Correct correction={correction} onCorrectAll={props.onCorrectAll} />
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

          {content.images.length > 0 && (
            <ul class="list" aria-label={words.panel.images(content.images.length)}>
              {content.images.map((image) => (
                <li key={image.id}>
                  <PanelImage image={image} onOpen={() => props.onOpenImage(image.id)} />
                </li>
              ))}
            </ul>
          )}

          {content.picturesLeft > 0 && (
            <p class="faint" data-part="pictures-left">
              {words.posting.picturesLeft(content.picturesLeft)}
            </p>
          )}

          {!byCrowd && meter}

          {content.ignored.length > 0 && (
            <div class="ignored" data-part="ignored">
              <p class="faint">{words.panel.ignored(content.ignored.length)}</p>
              <ul class="list">
                {content.ignored.map((finding) => (
                  <li key={finding.id}>
                    <bdi>{nameOf(finding, words)}</bdi>
                    <button
                      type="button"
                      class="link"
                      data-part="restore"
                      aria-label={`${words.panel.restore} ${nameOf(finding, words)}`}
                      onClick={pressing(() => props.onRestore(finding.id))}
                    >
                      {words.panel.restore}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )}

          <AdviceList advice={content.advice} onOff={(rule) => pressing(() => props.onAdviceOff(rule))()} />
        </div>
      )}

      <PanelFoot
        staying={view.state === 'held' ? rest : null}
        asking={asking}
        orphaned={content?.notice === 'orphaned'}
        asksReason={content?.asksReason === true}
        contact={content?.contact ?? ''}
        onAsk={() => setAsked(question)}
        onConfirm={props.onPostAnyway}
        onBack={back}
      />
    </section>
  );
};
