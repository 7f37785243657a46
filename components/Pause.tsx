import { useWords } from './language';

interface Props {
  /** When the pause ends, in milliseconds since 1970; null when nothing is paused. */
  readonly until: number | null;
  /** The last change could not be stored. */
  readonly notSaved: boolean;
  /** Hours from now; 0 ends the pause. */
  readonly onPause: (hours: number) => void;
}

/** An hour for a run of posts, the rest of the day for a day off; it never lasts. */
const HOURS = [1, 8] as const;

/** Discret off for a while, and on again. */
export const Pause = ({ until, notSaved, onPause }: Props) => {
  const { language, pause } = useWords();
  const failed = notSaved && <p role="alert">{pause.failed}</p>;
  if (until === null)
    return (
      <div class="pause" data-part="pause">
        <span>{pause.name}</span>
        {HOURS.map((hours) => (
          <button
            key={hours}
            type="button"
            class="chip"
            data-part={`pause-${hours}`}
            aria-label={pause.start(hours)}
            onClick={() => onPause(hours)}
          >
            {pause.hours(hours)}
          </button>
        ))}
        {failed}
      </div>
    );
  const time = new Date(until).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <div class="paused" data-part="paused">
      <p>{pause.until(time)}</p>
      {failed}
      <button type="button" class="button main" data-part="resume" onClick={() => onPause(0)}>
        {pause.resume}
      </button>
    </div>
  );
};
