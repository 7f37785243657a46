import type { Progress } from './view';

interface Props {
  readonly progress: Progress;
  /** Spoken name, with the numbers in it. */
  readonly label: string;
}

/** A thin bar; before the first step it shows a little, so that the eye sees that work has begun. */
export const ProgressBar = ({ progress: { done, total }, label }: Props) => {
  const part = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(total, 1)}
      aria-valuenow={Math.min(done, Math.max(total, 1))}
      data-part="progress"
    >
      <div class="progress-done" style={{ inlineSize: `${Math.max(6, Math.round(part * 100))}%` }} />
    </div>
  );
};
