import { useState } from 'preact/hooks';
import { Disclosure } from './Disclosure';
import { useWords } from './language';
import { isMissing, SHOWN_PARTS, type ShownPart, verdictOf } from './self-check';

export interface SelfCheckView {
  /** How often each part of X's page is recognised, by the name of its selector. */
  readonly parts: Readonly<Record<string, number>>;
  /** What the report says: selectors and versions, no word of the page. */
  readonly report: string;
}

interface Props {
  readonly view: SelfCheckView;
  /** False when the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Whether Discret still knows X's page, and a report about it that can be read before it is copied. */
export const SelfCheck = ({ view: { parts, report }, onCopy }: Props) => {
  const { selfCheck: words } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const verdict = verdictOf(parts);
  const state = (part: ShownPart) =>
    (parts[part] ?? 0) > 0 ? words.found : isMissing(parts, part) ? words.missing : words.none;
  return (
    <section class="self-check" data-part="self-check" data-verdict={verdict}>
      <p class={verdict === 'changed' ? 'bad' : 'faint'} data-part="self-check-verdict">
        {words.verdicts[verdict]}
      </p>
      <Disclosure label={words.open} part="self-check-open">
        <dl class="parts">
          {SHOWN_PARTS.map((part) => (
            <div key={part} data-name={part} data-found={(parts[part] ?? 0) > 0}>
              <dt>{words.parts[part]}</dt>
              <dd>{state(part)}</dd>
            </div>
          ))}
        </dl>
        <Disclosure label={words.report} part="self-check-report">
          <p class="faint">{words.reportHolds}</p>
          <textarea readOnly rows={8} data-part="report" aria-label={words.report} value={report} />
          <button
            type="button"
            class="button"
            data-part="copy-report"
            onClick={() => void onCopy(report).then(setCopied)}
          >
            {words.copy}
          </button>
          <p role="status" class={copied === false ? 'bad' : 'faint'} data-part="report-copied">
            {copied === null ? '' : copied ? words.copied : words.notCopied}
          </p>
        </Disclosure>
      </Disclosure>
    </section>
  );
};
