/** What the components reported, in order; the tests read it from the page. */
export const SAID: string[] = [];

declare global {
  interface Window {
    said: string[];
  }
}
window.said = SAID;
