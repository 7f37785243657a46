/** "Try": a text and a picture, read as they are put there. Nothing of them is stored. */
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { MarkedText } from '../../components/workbench/MarkedText';
import { PictureDesk } from '../../components/workbench/PictureDesk';
import { Reading, type ReadingView } from '../../components/workbench/Reading';
import { useWorkbenchWords } from '../../components/workbench/words';
import type { DraftMedia } from '../../lib/review/draft';
import { charactersOnX, LONGEST_POST } from '../../lib/risk/rewrite/characters';
import type { RuleId } from '../../lib/rules/rule';
import { weighed } from '../../lib/settings/levels';
import type { Settings } from '../../lib/settings/settings';
import { changeSettings } from '../../lib/settings/store';
import { correct } from '../../lib/text/correct';
import { applyEdit } from '../../lib/text/edit';
import type { Edit, Finding, Language } from '../../lib/text/finding';
import { keyOf } from '../x.content/concern-ids';
import { adviceViews, crowdViews, rewordingsView } from '../x.content/crowd-view';
import { concernOf, findingViews, ignoredViews } from '../x.content/findings-view';
import { isName } from '../x.content/image-outcome';
import { NO_OFFERS, type Offers, rewordings } from '../x.content/rewordings';
import { pictureWork, type Saved } from './picture-work';
import { textReader } from './read-text';
import { SAMPLE_TEXTS, samplePicture } from './samples';
import { saveFile } from './save-file';

interface Props {
  readonly settings: Settings;
  /** This part of the page is in front: what is pasted or dropped is for it. */
  readonly shown: boolean;
  readonly language: Language;
}

/** Milliseconds without a keystroke after which other wordings are worked out. */
const AT_REST = 150;

/** Puts an edit into the field as a person would, so that the browser's own undo knows it. */
function typeInto(field: HTMLTextAreaElement, { start, end, text }: Edit): void {
  const before = document.activeElement;
  field.focus();
  field.setSelectionRange(start, end);
  // Deprecated, and without a successor that keeps the field's own undo.
  if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) {
    field.setRangeText(text, start, end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (before instanceof HTMLElement && before !== field) before.focus();
}

export const TryDesk = ({ settings, shown, language }: Props) => {
  const words = useWorkbenchWords();
  const [text, setText] = useState('');
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  /** The text before the last correction, as long as nothing was written since. */
  const [undo, setUndo] = useState<{ readonly from: string; readonly made: string } | null>(null);
  const [said, setSaid] = useState('');
  const [offers, setOffers] = useState<Offers>(NO_OFFERS);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const field = useRef<HTMLTextAreaElement>(null);
  const picture = useMemo(() => pictureWork(() => redraw(0)), []);
  const reader = useMemo(() => textReader(() => redraw(0)), []);
  const offersOf = useMemo(rewordings, []);

  const { report } = picture;
  const media = useMemo(
    (): readonly DraftMedia[] =>
      report === null ? [] : [{ id: 'picture', state: 'checked', findings: report.findings }],
    [report],
  );
  const seen = useMemo(() => (report?.findings ?? []).filter(isName).map((one) => one.text), [report]);
  const { draft, judgement } = reader.read(text, media, seen, settings, ignored);
  const { crowds } = draft;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the crowds are the same object as long as the words are.
  useEffect(() => {
    setOffers(NO_OFFERS);
    const timer = setTimeout(() => setOffers(offersOf(draft, judgement, settings)), AT_REST);
    return () => clearTimeout(timer);
  }, [crowds, settings, judgement.weight]);

  const apply = (edit: Edit | null) => {
    if (edit === null || field.current === null) return;
    const made = applyEdit(text, edit);
    setUndo({ from: text, made });
    typeInto(field.current, edit);
  };
  const put = (next: string) => {
    if (field.current === null) return;
    setIgnored(new Set());
    setUndo(null);
    typeInto(field.current, { start: 0, end: text.length, text: next });
  };

  const inText = judgement.concerns.flatMap((one) => (one.type === 'text' ? [one.finding] : []));
  const correction = correct(text, inText);
  const kept = new Set(judgement.ignored.flatMap((one) => (one.type === 'text' ? [one.finding] : [])));
  const marks = weighed<Finding>(draft.texts[0]?.scan.findings ?? [], settings.levels).filter(
    (finding) => !kept.has(finding),
  );

  const view: ReadingView = {
    state:
      text.trim() === ''
        ? 'empty'
        : judgement.concerns.some(({ type }) => type === 'text-unread')
          ? 'unread'
          : 'read',
    findings: findingViews(judgement.concerns, draft),
    correction: correction === null ? null : { before: text, after: applyEdit(text, correction) },
    crowds: crowdViews(judgement, draft, settings),
    rewordings: rewordingsView(offers, draft),
    advice: text.trim() === '' ? [] : adviceViews(draft, settings),
    ignored: ignoredViews(judgement.ignored),
    canUndo: undo !== null && undo.made === text,
  };

  const take = (files: readonly File[]) => {
    // A browser names no type that it does not know; the engines look for themselves.
    const [first] = files.filter(({ type }) => type === '' || /^(image|video)\//u.test(type));
    if (first === undefined) return files.length > 0 && setSaid(words.picture.noPicture);
    setSaid(files.length > 1 ? words.picture.tooMany : '');
    picture.take(first);
  };
  const save = async (making: Promise<Saved | null>) => {
    const saved = await making;
    if (saved === null) return;
    saveFile(saved.file, saved.name);
    setSaid(words.picture.saved(saved.name));
  };

  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    if (!shown) return;
    const { signal, abort } = withAbort();
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      taking.current(files);
    };
    // A file dropped beside the place for it would be opened instead of this page.
    const onDrop = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      taking.current(files);
    };
    addEventListener('paste', onPaste, { signal });
    addEventListener('dragover', (event) => event.preventDefault(), { signal });
    addEventListener('drop', onDrop, { signal });
    return abort;
  }, [shown]);

  return (
    <div class="try" data-text={view.state === 'empty' ? 'empty' : 'some'} data-picture={picture.view.state}>
      <div class="try-input">
        <MarkedText
          value={text}
          marks={marks}
          characters={{ n: charactersOnX(text), most: LONGEST_POST }}
          field={field}
          onValue={setText}
        />
        <fieldset class="samples" aria-label={words.text.examples}>
          <span class="faint">{words.text.examples}</span>
          {SAMPLE_TEXTS[language].map((sample) => (
            <button
              key={sample.name}
              type="button"
              class="chip"
              data-part="sample"
              onClick={() => put(sample.text)}
            >
              {sample.name}
            </button>
          ))}
          <button
            type="button"
            class="chip"
            data-part="sample-picture"
            onClick={() => void samplePicture(language).then((file) => take([file]))}
          >
            {words.picture.example}
          </button>
          {text !== '' && (
            <button type="button" class="link" data-part="clear" onClick={() => put('')}>
              {words.text.clear}
            </button>
          )}
        </fieldset>
        <PictureDesk
          view={picture.view}
          said={said}
          onFiles={take}
          onCancel={() => picture.close()}
          image={{
            onAttachRedacted: (boxes, crop) => void save(picture.redacted(boxes, crop)),
            onAttachAsIs: () => void save(picture.asItIs()),
            onDontAttach: () => {
              setSaid('');
              picture.close();
            },
            onClose: () => {
              setSaid('');
              picture.close();
            },
            onCopy: (copied) =>
              navigator.clipboard.writeText(copied).then(
                () => true,
                () => false,
              ),
          }}
        />
      </div>
      <Reading
        view={view}
        onCorrectAll={() => apply(correction)}
        onSuggestion={(id, index) => {
          const concern = concernOf(id, judgement.concerns);
          const suggestion = concern?.finding.suggestions[index];
          if (concern && suggestion)
            apply(correct(text, [{ ...concern.finding, suggestions: [suggestion] }]));
        }}
        onIgnore={(id) => setIgnored(new Set([...ignored, keyOf(id)]))}
        onRestore={(id) => setIgnored(new Set([...ignored].filter((key) => key !== keyOf(id))))}
        onReword={(way) => {
          const offer = offers[way];
          const [part] = offer === null || offer === 'told' ? [] : offer.parts;
          // An offer is for exactly the text that it was worked out for.
          if (part?.from === text) apply(part.edit);
        }}
        onUndo={() => {
          if (undo === null || field.current === null) return;
          setUndo(null);
          typeInto(field.current, { start: 0, end: text.length, text: undo.from });
        }}
        onAdviceOff={(rule: RuleId) =>
          void changeSettings((before) => ({
            ...before,
            adviceOff: [...new Set([...before.adviceOff, rule])],
          })).catch(() => {})
        }
      />
    </div>
  );
};

function withAbort(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
