import { useState } from 'preact/hooks';
import { POSTING_REASONS, type PostingReason } from '../lib/review/posting-reason';
import { Deliberate } from './Deliberate';
import { useWords } from './language';
import { Radios } from './Radios';

interface Props {
  /** What would stay visible; null where Post is not held. */
  readonly staying: readonly string[] | null;
  /** The second step is open. */
  readonly asking: boolean;
  /** Discret was updated under the page: nothing vouches for the text. */
  readonly orphaned: boolean;
  readonly asksReason: boolean;
  /** Whom to ask; '' when nobody is named. */
  readonly contact: string;
  readonly onAsk: () => void;
  readonly onConfirm: (why: PostingReason | null) => void;
  readonly onBack: () => void;
}

/** The way to post all the same, and whom to ask before. */
export const PanelFoot = (props: Props) => {
  const { staying, asking, asksReason, contact } = props;
  const words = useWords();
  const [why, setWhy] = useState<PostingReason | null>(null);
  if (staying === null && contact === '') return null;
  return (
    <footer class="foot">
      {staying !== null &&
        (asking ? (
          <Deliberate
            staying={staying}
            confirm={words.panel.confirm(staying.length)}
            confirmPart="confirm-post-anyway"
            incomplete={asksReason && why === null}
            onConfirm={() => props.onConfirm(asksReason ? why : null)}
            onBack={props.onBack}
          >
            {asksReason && (
              <div class="reason" data-part="posting-reason">
                <p>{words.posting.ask}</p>
                <Radios
                  label={words.posting.ask}
                  ways={POSTING_REASONS.map((reason) => [reason, words.posting.reasons[reason]] as const)}
                  chosen={why}
                  part="reason"
                  disabled={false}
                  onChoose={setWhy}
                />
                <p class="faint">{words.posting.counted}</p>
              </div>
            )}
          </Deliberate>
        ) : (
          <button type="button" class="link" data-part="post-anyway" onClick={props.onAsk}>
            {props.orphaned ? words.orphaned.post : words.panel.postAnyway}
          </button>
        ))}
      {contact !== '' && (
        <p class="faint" data-part="contact">
          {words.posting.contact} <bdi>{contact}</bdi>
        </p>
      )}
    </footer>
  );
};
