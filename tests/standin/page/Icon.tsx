/** @jsxImportSource react */
/** Line drawings of our own for the composer's tools. */
const PATHS = {
  media: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  poll: 'M4 7h10M4 12h16M4 17h7',
  schedule: 'M5 6h14v14H5zM5 10h14M9 4v4M15 4v4',
  place: 'M12 21s7-6.5 7-11a7 7 0 0 0-14 0c0 4.500 7 11 7 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  close: 'M5 5l14 14M19 5L5 19',
  reply: 'M20 12a8 8 0 0 1-8 8H4l2-3a8 8 0 1 1 14-5z',
  repeat: 'M4 14V8h13l-3-3M20 10v6H7l3 3',
  like: 'M12 20S4 15 4 9.500A4 4 0 0 1 12 8a4 4 0 0 1 8 1.500C20 15 12 20 12 20z',
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className="drawing">
    <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.8" />
  </svg>
);
