import type { Scan } from '../../text/finding';

/** Places that show somebody's own file after one click, whatever else the address looks like. */
const PERSONAL =
  /monespacesante|(?:^|[/.])dmp\.|doctolib|maiia|patient|resultat|result[-_/]|dossier|compte[-_]?rendu|[?&/](?:token|share|invite|id|uid|code|acces|access|login)[=/]/i;
/** Signs in a row, letters and digits mixed, that nobody chose for people to read: a key to one page. */
const KEY = /(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{16,}/i;

/**
 * Whether a code only opens a page that everybody may see: a known public site, without anything in the address that
 * leads to one person's page.
 */
export function opensPublicPage(text: string, scan: (line: string) => Scan): boolean {
  if (!/^https?:\/\/[^\s]+$/i.test(text)) return false;
  if (PERSONAL.test(text) || KEY.test(text.replace(/^https?:\/\/[^/]+/i, ''))) return false;
  const { findings, checked } = scan(text);
  // A page of a public site may well have a number.
  return checked && findings.every(({ kind, level }) => level === 'count' || kind === 'record-id');
}
