/** A screen on its stand. */
export const Presenter = () => (
  <svg class="icon" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
    <path
      d="M1.500 2.500h13v8h-13zM8 10.500v3M5 14h6"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

/** Into a file. */
export const Download = () => (
  <svg class="icon" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
    <path
      d="M8 2v8M4.500 7L8 10.500L11.500 7M2.500 13.500h11"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
