import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  /** What the button says. */
  readonly label: string;
  readonly part: string;
  readonly look?: 'link' | 'chip';
  readonly children: ComponentChildren;
}

/** A line that opens; a button of our own, since the panel's focus trap and X's both know buttons. */
export const Disclosure = ({ label, part, look = 'link', children }: Props) => {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <div class="disclosure">
      <button
        type="button"
        class={look}
        data-part={part}
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && <div id={body}>{children}</div>}
    </div>
  );
};
