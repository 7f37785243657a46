import { useEffect, useRef, useState } from 'preact/hooks';
import { Logo } from '../icons';
import { ReloadTabs, type ReloadTabsProps } from './ReloadTabs';
import { TryOut, type TryOutProps } from './TryOut';
import { useWelcomeWords } from './words';

const STEPS = 3;

/** Three short pages: what Discret does, a post to try, the tabs to load again. */
export const Welcome = ({
  scan,
  corrected,
  onReload,
  onWorkbench,
  onOptions,
}: TryOutProps & ReloadTabsProps) => {
  const welcome = useWelcomeWords();
  const [step, setStep] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // Not at the first page: nobody asked for the focus yet.
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const page = [welcome.what, welcome.tryOut, welcome.tabs][step - 1] ?? welcome.what;
  return (
    <main class="page welcome" data-part="welcome" data-step={step}>
      <header class="page-head">
        <Logo />
        <p>{welcome.title}</p>
        <p class="faint">{welcome.step(step, STEPS)}</p>
      </header>
      <h1 ref={heading} tabIndex={-1}>
        {page.heading}
      </h1>
      {step === 1 && (
        <ul class="points">
          {welcome.what.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {step === 2 && (
        <>
          <p>{welcome.tryOut.hint}</p>
          <TryOut scan={scan} corrected={corrected} />
        </>
      )}
      {step === 3 && <ReloadTabs onReload={onReload} onWorkbench={onWorkbench} onOptions={onOptions} />}
      <footer class="page-foot">
        {step > 1 && (
          <button type="button" class="button" data-part="back" onClick={() => setStep(step - 1)}>
            {welcome.back}
          </button>
        )}
        {step < STEPS && (
          <button type="button" class="button main" data-part="next" onClick={() => setStep(step + 1)}>
            {welcome.next}
          </button>
        )}
      </footer>
    </main>
  );
};
