/** What the popup says of the parts of X's page, from how often each is recognised. */

/** Without one of these a composer is not guarded whole. */
const NEEDED = ['textbox', 'composer', 'toolbar', 'sendButton', 'guarded', 'fileInput'] as const;

/** In the order in which a doctor meets them; what comes after the needed ones is there at times only. */
export const SHOWN_PARTS = [...NEEDED, 'attachments', 'altText', 'post'] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

/** Either of them says that somebody writes; toolbars and file inputs stand elsewhere on X too. */
const SIGNS = ['textbox', 'sendButton'] as const;

/** `idle`: no composer is there. `changed`: some of it is recognised and some is not. */
export type Verdict = 'whole' | 'idle' | 'changed';

type Parts = Readonly<Record<string, number>>;

const has = (parts: Parts, name: string) => (parts[name] ?? 0) > 0;

export const verdictOf = (parts: Parts): Verdict => {
  if (!SIGNS.some((part) => has(parts, part))) return 'idle';
  return NEEDED.every((part) => has(parts, part)) ? 'whole' : 'changed';
};

/** Is a missing part a fault? Only when a composer is there that should have it. */
export const isMissing = (parts: Parts, part: ShownPart): boolean =>
  !has(parts, part) && verdictOf(parts) === 'changed' && NEEDED.some((needed) => needed === part);

/** The report: versions first, then each selector with its count; `versions` holds no line of its own making. */
export const reportOf = (parts: Parts, versions: readonly string[]): string =>
  [...versions, '', ...Object.entries(parts).map(([name, count]) => `${name} ${count}`)].join('\n');
