/** @jsxImportSource react */
/** What stands above the page: the composer's dialog with its sub-pages, and X's confirmation sheets. */
import type { ReactNode } from 'react';
import { Composer } from './Composer';
import { Head } from './Head';
import { MediaPage } from './MediaPage';
import { Modal } from './Modal';
import { PostCard } from './PostCard';
import { backToComposer, go, openCompose, openMediaPage } from './route';
import { SchedulePage } from './SchedulePage';
import { askToClose, closeDialog, saveDraft, sendAnyway } from './send';
import { type Sheet, setState, useStore } from './state';
import { WORDS } from './words';

const ComposeDialog = () => {
  const { drafts, lang } = useStore();
  const { replyTo } = drafts.dialog;
  return (
    <>
      <Head onBack={() => askToClose('dialog')}>
        <button
          type="button"
          data-testid="unsentButton"
          className="link"
          onClick={() => go('/compose/post/unsent/drafts')}
        >
          {WORDS[lang].drafts}
        </button>
      </Head>
      {replyTo !== null && (
        <>
          <PostCard post={replyTo} actions={false} />
          <div className="replying">{`${WORDS[lang].replyingTo} @${replyTo.handle}`}</div>
        </>
      )}
      <Composer draft="dialog" autoFocus withPost />
    </>
  );
};

const UnsentDrafts = () => {
  const words = WORDS[useStore().lang];
  return (
    <>
      <Head title={words.drafts} onBack={openCompose} />
      <p className="empty">{words.noDrafts}</p>
    </>
  );
};

export function Dialogs() {
  const { path, sheet, phone } = useStore();
  const page = dialogPage(path, phone);
  return (
    <>
      {page !== null && (
        <Modal role="dialog" active={sheet === null} onLeave={page.leave}>
          {page.content}
        </Modal>
      )}
      {sheet !== null && <ConfirmationSheet sheet={sheet} />}
    </>
  );
}

interface DialogPage {
  readonly content: ReactNode;
  readonly leave: () => void;
}

function dialogPage(path: string, phone: boolean): DialogPage | null {
  if (path.startsWith('/compose/post/media')) return { content: <MediaPage />, leave: backToComposer };
  if (path.startsWith('/compose/post/schedule')) return { content: <SchedulePage />, leave: backToComposer };
  if (path.startsWith('/compose/post/unsent')) return { content: <UnsentDrafts />, leave: openCompose };
  if (phone) return null;
  if (!path.startsWith('/compose/post') && !path.startsWith('/intent/post')) return null;
  return { content: <ComposeDialog />, leave: () => askToClose('dialog') };
}

/** X uses the same two test ids for both sheets: "cancel" discards in one and posts in the other. */
function ConfirmationSheet({ sheet }: { readonly sheet: Sheet }) {
  const words = WORDS[useStore().lang];
  const alt = sheet.kind === 'alt';
  const confirm = (): void => {
    if (!alt) return void saveDraft(sheet.draft);
    setState({ sheet: null });
    openMediaPage(sheet.draft);
  };
  return (
    <Modal
      role="alertdialog"
      testId="confirmationSheetDialog"
      active
      onLeave={() => setState({ sheet: null })}
    >
      <h1>{alt ? words.altTitle : words.saveTitle}</h1>
      <p>{alt ? words.altBody : words.saveBody}</p>
      <button type="button" data-testid="confirmationSheetConfirm" className="wide" onClick={confirm}>
        <span>{alt ? words.altConfirm : words.save}</span>
      </button>
      <button
        type="button"
        data-testid="confirmationSheetCancel"
        className="wide quiet"
        onClick={() => (alt ? sendAnyway(sheet.draft) : closeDialog())}
      >
        <span>{alt ? words.altCancel : words.discard}</span>
      </button>
    </Modal>
  );
}
