import type { ComponentChildren } from 'preact';

/** Small drawings, inline because X's policy lets no file in; all are decoration beside words. */

interface Props {
  /** Side of the drawing's own square. */
  readonly grid: number;
  /** CSS px. */
  readonly size: number;
  readonly children: ComponentChildren;
}

const Icon = ({ grid, size, children }: Props) => (
  <svg
    aria-hidden="true"
    focusable="false"
    class="icon"
    viewBox={`0 0 ${grid} ${grid}`}
    width={size}
    height={size}
  >
    {children}
  </svg>
);

/** A speech bubble with one line covered, as `scripts/draw/icon.svg` has it. */
export const Logo = () => (
  <Icon grid={32} size={22}>
    <path
      class="logo-bubble"
      d="M8 2h16a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6h-9l-7 6c-.7.6-1.6.1-1.6-.8v-5.5A6 6 0 0 1 2 18V8a6 6 0 0 1 6-6z"
    />
    <path class="logo-line" d="M8 8h16M14 16.5h10" />
    <rect class="logo-bar" x="5.5" y="12.5" width="14" height="8" rx="1" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon grid={16} size={14}>
    <path
      d="M3 3l10 10M13 3L3 13"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
    />
  </Icon>
);

export const EnlargeIcon = () => (
  <Icon grid={16} size={14}>
    <path
      d="M9.5 2H14v4.5M14 2L9 7M6.5 14H2V9.500M2 14l5-5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </Icon>
);

/** A covered line: this holds the post. */
export const StopIcon = () => (
  <Icon grid={16} size={14}>
    <rect x="0.5" y="4.5" width="15" height="7" rx="2" fill="currentColor" />
  </Icon>
);

/** An open frame: worth a look. */
export const WarnIcon = () => (
  <Icon grid={16} size={14}>
    <rect
      x="1.5"
      y="5.5"
      width="13"
      height="5"
      rx="1.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-dasharray="3 2"
    />
  </Icon>
);

/** An eye crossed out: not looked at. */
export const UncheckedIcon = () => (
  <Icon grid={16} size={14}>
    <path
      d="M1 8c2-3.3 4.3-5 7-5s5 1.7 7 5c-2 3.3-4.3 5-7 5s-5-1.7-7-5zM2.5 14L13.5 2"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
    />
  </Icon>
);

/** A picture that we cannot show. */
export const PictureIcon = () => (
  <Icon grid={16} size={14}>
    <path
      d="M2 3.5h12v9H2zM2 11l3.5-3.5 2.5 2.5 2-2 4 3.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.3"
      stroke-linejoin="round"
    />
  </Icon>
);

export const DoneIcon = () => (
  <Icon grid={16} size={14}>
    <path
      d="M2.5 8.500l3.5 3.5 7.5-8"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </Icon>
);
