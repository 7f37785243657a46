/**
 * Everything Discret knows of X's markup, in one place. Test ids are the stable layer of X's page: labels are
 * localised and class names are hashed, so neither may appear here.
 */
export const SELECTORS = {
  /** What the doctor types into: X's Draft.js editor, or the plain textarea of its mobile page. */
  textbox: '[data-testid^="tweetTextarea_"][role="textbox"], div[data-testid^="tweetTextarea"] textarea',
  toolbar: '[data-testid="toolBar"]',
  dialog: '[role="dialog"]',
  /** The page beside X's menus and message drawers. */
  main: '[role="main"]',
  inlineReply: '[data-testid="inline_reply_offscreen"]',

  /** Post, Reply, "Post all", Schedule: inline and in a dialog. */
  sendButton: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  /** A sheet over the composer: the alt-text reminder, or "Save post?". Both have the same markup. */
  sheet: '[role="alertdialog"]',
  /** In the alt-text reminder this button posts. */
  sheetCancel: '[data-testid="confirmationSheetCancel"]',

  fileInput: 'input[type="file"][data-testid="fileInput"]',
  attachments: '[data-testid="attachments"]',
  attachment: '[role="group"]',
  altText: '[data-testid="altTextInput"]',
  /** Inputs of a composer besides its textbox: the choices of a poll. */
  choice: 'input[type="text"], input:not([type])',
  /** X's tag for a place has no test id of its own: it is among the plain buttons of the composer. */
  plainButton: 'button:not([data-testid])',

  /** Posts of other people, and their words. */
  post: 'article[data-testid="tweet"]',
  /** Inside the attachments, what belongs to a quoted post. */
  quoted: '[data-testid="tweet"], [data-testid="tweetPhoto"], [data-testid="User-Name"], [role="link"]',
  postText: '[data-testid="tweetText"]',
} as const;

/** Draft.js' own markup, the same wherever it is used. */
export const DRAFT = {
  block: '[data-block="true"]',
} as const;
