import type { Attachment } from '../../lib/composer/attachments';
import type { NotChecked } from '../../lib/image/report';
import type { DraftMedia } from '../../lib/review/draft';

/** What is known of a picture that Discret handed to X. */
export type Known = Extract<DraftMedia, { state: 'checked' | 'not-checked' }>;

/** A picture's state without the name that X gives it. */
export type Checked = Known extends infer K ? (K extends Known ? Omit<K, 'id'> : never) : never;

/**
 * The pictures that Discret handed to X, by the blob URL of their preview. X makes a new URL whenever the picture
 * changes, so an edited picture is unknown again. Memory only.
 */
export interface MediaLedger {
  /** `names` were read on the picture before they were covered. */
  enter(url: string, checked: Checked, names: readonly string[]): void;
  /** Pictures that nobody checked are "not checked" or left alone, never clean. */
  look(attachments: readonly Attachment[]): DraftMedia[];
  /** The names that were covered on these pictures, each once. */
  namesOn(attachments: readonly Attachment[]): readonly string[];
}

/** `isLeft`: do the settings want pictures to pass unread? */
export function mediaLedger(isLeft: () => boolean): MediaLedger {
  const known = new Map<string, Checked>();
  const covered = new Map<string, readonly string[]>();
  const unknown = (id: string, why: NotChecked): DraftMedia => ({ id, state: 'not-checked', why });
  return {
    enter(url, checked, names) {
      known.set(url, checked);
      covered.set(url, names);
    },
    namesOn: (attachments) => [
      ...new Set(attachments.flatMap((one) => ('url' in one ? (covered.get(one.url) ?? []) : []))),
    ],
    look: (attachments) =>
      attachments.map((attachment, index): DraftMedia => {
        if (attachment.source === 'library') return { id: `library-${index}`, state: 'harmless' };
        const checked = known.get(attachment.url);
        if (checked) return { ...checked, id: attachment.url };
        return isLeft() ? { id: attachment.url, state: 'left' } : unknown(attachment.url, 'not-delivered');
      }),
  };
}
