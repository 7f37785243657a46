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

const Line = ({
  d,
  turn = 0,
  width = 1.6,
}: {
  readonly d: string;
  readonly turn?: number;
  readonly width?: number;
}) => (
  <path
    d={d}
    transform={turn === 0 ? undefined : `rotate(${turn} 8 8)`}
    fill="none"
    stroke="currentColor"
    stroke-width={width}
    stroke-linecap="round"
    stroke-linejoin="round"
  />
);

export const AddFrameIcon = () => (
  <Icon grid={16} size={16}>
    <Line d="M9.500 3H2.500v10h11V8M13 1.500v5M10.500 4h5" />
  </Icon>
);

export const TextIcon = () => (
  <Icon grid={16} size={16}>
    <rect x="1" y="2.500" width="14" height="3" rx="1" fill="currentColor" />
    <rect x="1" y="6.800" width="10" height="3" rx="1" fill="currentColor" />
    <rect x="1" y="11" width="12" height="3" rx="1" fill="currentColor" />
  </Icon>
);

export const CropIcon = () => (
  <Icon grid={16} size={16}>
    <Line d="M4.500 1v10.500H15M1 4.500h10.500V15" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon grid={16} size={16}>
    <Line d="M5.500 2.500L2 6l3.500 3.500M2 6h7.500a4 4 0 0 1 0 8H6" />
  </Icon>
);

export const RedoIcon = () => (
  <Icon grid={16} size={16}>
    <Line d="M10.500 2.500L14 6l-3.500 3.500M14 6H6.500a4 4 0 0 0 0 8H10" />
  </Icon>
);

/** An eye: see what is beneath. */
export const BeforeIcon = () => (
  <Icon grid={16} size={16}>
    <Line d="M1 8c2-3.300 4.300-5 7-5s5 1.700 7 5c-2 3.300-4.300 5-7 5s-5-1.700-7-5z" />
    <circle cx="8" cy="8" r="2.200" fill="currentColor" />
  </Icon>
);

export const ZoomInIcon = () => (
  <Icon grid={16} size={16}>
    <Line d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zM10.700 10.700L14.500 14.500M7 4.800v4.400M4.800 7h4.400" />
  </Icon>
);

export const ZoomOutIcon = () => (
  <Icon grid={16} size={16}>
    <Line d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zM10.700 10.700L14.500 14.500M4.800 7h4.400" />
  </Icon>
);

/** Points right; `turn` in degrees. */
export const ArrowIcon = ({ turn }: { readonly turn: number }) => (
  <Icon grid={16} size={14}>
    <Line d="M2.500 8h11M9 3.500L13.500 8 9 12.500" turn={turn} />
  </Icon>
);

/** A side that moves out or in: across, or down when turned. */
export const GrowIcon = ({ turn, out }: { readonly turn: number; readonly out: boolean }) => (
  <Icon grid={16} size={14}>
    <Line d={out ? 'M3 2v12M6.500 8h7M10.500 5l3 3-3 3' : 'M3 2v12M6.500 8h7M9.500 5l-3 3 3 3'} turn={turn} />
  </Icon>
);
