import type { welcomeFr } from './welcome.fr';

export const welcomeEn: typeof welcomeFr = {
  title: 'Welcome to Discret',
  steps: 'Steps',
  step: (n, of) => `Step ${n} of ${of}`,
  next: 'Continue',
  back: 'Back',
  what: {
    heading: 'Discret reads your posts before you send them',
    lines: [
      'You write #DocTocToc on X: it reads the text, the pictures and their descriptions.',
      'A name, a date, a face, or a description that fits one person only: it underlines it and offers other words.',
      'If the patient can be recognised, it holds the post until you decide. It never presses Post.',
      'Everything happens on this machine. Nothing leaves it.',
    ],
  },
  tryOut: {
    heading: 'Try it, no account needed',
    hint: 'Change this text: the check follows. Nothing is sent, nothing is kept.',
    label: 'Post to try',
    example:
      '#DocTocToc Mrs Martha Durrell, 86, retired notary from Whitby, operated on 12 March. INR 4.2 on warfarin: what would you do?',
    read: 'What Discret sees in it',
    clear: 'No direct identifier found.',
    correct: 'Correct all',
    again: 'Back to the example',
  },
  tabs: {
    heading: 'Reload your X tabs',
    lines: [
      'Discret is active only in tabs opened after it.',
      'Writing a post right now? Finish it first: reloading can erase it.',
    ],
    reload: 'Reload my X tabs',
    reloaded: (n) =>
      n === 0
        ? 'No X tab is open: nothing to do.'
        : n === 1
          ? 'One X tab reloaded.'
          : `${n} X tabs reloaded.`,
    failed: 'The browser refused. Reload your X tabs by hand (F5).',
    also: [
      'Discret’s icon tells how your draft stands; pin it to the browser’s toolbar.',
      'Alt+Shift+D checks the post you are writing, even without #DocTocToc.',
      'Discret does not see everything: read your post again yourself.',
    ],
    workbench: 'Practise on cases',
    options: 'Set up Discret',
  },
};
