/** Reads everything that one press of Post would send, scanned. */
import { attachmentsOf } from '../../lib/composer/attachments';
import { openEditor } from '../../lib/composer/open-editor';
import { type ComposerRoot, textboxesOf } from '../../lib/composer/scope';
import { answeredPostsOf, extraTextsOf } from '../../lib/composer/surroundings';
import type { Draft, DraftText } from '../../lib/review/draft';
import type { DraftCrowd } from '../../lib/risk/crowd';
import type { Scan } from '../../lib/text/finding';
import type { MediaLedger } from './media-ledger';

export interface Sources {
  /** `seen` are names read on the draft's pictures. */
  readonly scan: (text: string, seen: readonly string[]) => Scan;
  /** How many people what is written fits. */
  readonly crowdsOf: (texts: readonly DraftText[]) => readonly DraftCrowd[];
  readonly ledger: MediaLedger;
  /** The alt text typed for a picture, by its blob URL. */
  readonly altTextOf: (url: string) => string;
  /** Pictures of this composer that X does not have yet. */
  readonly waitingFor: (root: ComposerRoot) => number;
}

export function readDraft(
  root: ComposerRoot,
  { scan, crowdsOf, ledger, altTextOf, waitingFor }: Sources,
): Draft {
  const attachments = attachmentsOf(root);
  const seen = ledger.namesOn(attachments);
  const scanned = (role: DraftText['role'], text: string): DraftText => ({
    role,
    text,
    scan: scan(text, seen),
  });
  const texts = [
    ...textboxesOf(root).map((textbox) => scanned('post', openEditor(textbox).read())),
    ...attachments
      .map((attachment) => ('url' in attachment ? altTextOf(attachment.url) : ''))
      .filter((text) => text !== '')
      .map((text) => scanned('alt', text)),
    ...extraTextsOf(root).map(({ role, text }) => scanned(role, text)),
  ];
  return {
    texts,
    crowds: crowdsOf(texts),
    media: ledger.look(attachments),
    waiting: waitingFor(root),
    answered: answeredPostsOf(root),
  };
}
