/** @jsxImportSource react */
/** `/compose/post/schedule`: the time at which the post goes out. */
import { useState } from 'react';
import { Head } from './Head';
import { backToComposer } from './route';
import { setDraft, useStore } from './state';
import { WORDS } from './words';

export function SchedulePage() {
  const { editing, lang } = useStore();
  const words = WORDS[lang];
  const [time, setTime] = useState('2030-01-02T08:30');
  const confirm = (): void => {
    setDraft(editing, { scheduledFor: time });
    backToComposer();
  };
  return (
    <>
      <Head title={words.schedule} onBack={backToComposer}>
        <button
          type="button"
          data-testid="scheduledConfirmationPrimaryAction"
          className="small"
          onClick={confirm}
        >
          <span>{words.confirm}</span>
        </button>
      </Head>
      <div className="schedule-page">
        <input type="datetime-local" value={time} onChange={(event) => setTime(event.target.value)} />
      </div>
    </>
  );
}
