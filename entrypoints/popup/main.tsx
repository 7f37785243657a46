import '../../components/style.css';
import { Pause } from '../../components/Pause';
import { Popup, type PopupView } from '../../components/Popup';
import { PopupWays } from '../../components/PopupWays';
import { SelfCheck } from '../../components/SelfCheck';
import { reportOf } from '../../components/self-check';
import { browser } from '../../lib/browser';
import type { SelfCheck as Answer } from '../../lib/messages';
import { pauseLeft } from '../../lib/settings/settings';
import { changeSettings } from '../../lib/settings/store';
import { mountPage } from '../pages/mount';
import { openOptions, openPage } from '../pages/open';
import { ask, askSelfCheck } from './ask';

const HOUR = 60 * 60 * 1000;

/** Of Discret and of the browser. */
const versions = () => [`Discret ${browser.runtime.getManifest().version}`, navigator.userAgent];

const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

let view: PopupView = { state: 'asking' };
let parts: Answer['parts'] | null = null;
/** Storage refused the last change of the pause. */
let notSaved = false;

const page = mountPage(
  ({ popup }) => popup.name,
  ({ inForce }) => {
    const { pausedUntil } = inForce.effective;
    const paused = pauseLeft(inForce.effective, Date.now()) > 0;
    return (
      <Popup
        view={paused ? { state: 'paused' } : view}
        onWatch={async (on) => show(await ask({ type: 'watch-draft', on }))}
        onShow={async () => {
          await ask({ type: 'show-draft' });
          window.close();
        }}
      >
        <Pause until={paused ? pausedUntil : null} notSaved={notSaved} onPause={pause} />
        <PopupWays
          onWorkbench={() => leaveFor(openPage('workbench'))}
          onOptions={() => leaveFor(openOptions())}
        />
        {parts !== null && <SelfCheck view={{ parts, report: reportOf(parts, versions()) }} onCopy={copy} />}
      </Popup>
    );
  },
);

function show(next: PopupView): void {
  view = next;
  page.redraw();
}

async function pause(hours: number): Promise<void> {
  const pausedUntil = hours === 0 ? 0 : Date.now() + hours * HOUR;
  notSaved = await changeSettings((settings) => ({ ...settings, pausedUntil })).then(
    () => false,
    () => true,
  );
  show(notSaved ? view : await ask({ type: 'ask-draft' }));
}

/** The popup has done its work once the other page is open. */
const leaveFor = (opening: Promise<void>): void => void opening.then(() => window.close());

parts = (await askSelfCheck())?.parts ?? null;
show(await ask({ type: 'ask-draft' }));
