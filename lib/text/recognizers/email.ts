import { before, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const LOCAL = /[a-z0-9._%+-]{1,64} ?$/;
const DOMAIN = /^ ?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}|(?<=^ [a-z0-9-]{1,63}) \. [a-z]{2,6}(?![a-z])){0,4}/;
const SPELT =
  /(?<![\w.])[a-z0-9._-]{2,40} ?(?:\(at\)|\[at\]|\(arobase\)|\[arobase\]| arobase | chez ) ?[a-z0-9-]{2,40}(?:\.| ?(?:\(dot\)|\[dot\]|\(point\)| point ) ?)[a-z]{2,10}(?![a-z0-9])/g;
const MAIL_WORD = /(?:mail|courriel|electronique|adresse|ecrire)[^\n@]{0,40}$/;

export const email: Recognizer = {
  name: 'email',
  kinds: ['email'],
  description: 'E-mail addresses, also with spaces round the @, without their ending (OCR) or spelt out.',
  find({ low }) {
    const found: Candidate[] = [];
    for (let at = low.indexOf('@'); at >= 0; at = low.indexOf('@', at + 1)) {
      const local = LOCAL.exec(before(low, at, 65))?.[0];
      const domain = DOMAIN.exec(low.slice(at + 1, at + 260))?.[0];
      if (local === undefined || domain === undefined || local.trim() === '') continue;
      const spaced = local.endsWith(' ') || domain.startsWith(' ');
      const ending = /\. ?[a-z]{2,24}$/.exec(domain.trim());
      const start = at - local.length + (/^[._%+-]*/.exec(local)?.[0].length ?? 0);
      const end = at + 1 + domain.replace(/[.-]+$/, '').length;
      const labelled = MAIL_WORD.test(before(low, start, 60));
      if (ending === null && !(labelled || /[a-z0-9]\.[a-z]{2}/.test(local))) continue;
      if (spaced && (ending === null || (local.endsWith(' ') !== domain.startsWith(' ') && !labelled)))
        continue;
      if (!/[a-z]/.test(local)) continue;
      found.push({
        start,
        end,
        kind: 'email',
        level: 'stop',
        confidence: ending ? 0.98 : 0.8,
        reason: 'email',
        evidence: labelled ? ['shape', 'label'] : ['shape'],
      });
    }
    for (const match of matches(SPELT, low)) {
      if (/ chez /.test(match[0]) && !/ point |\(point\)|\.(?:com|fr)$/.test(match[0])) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'email',
        level: 'stop',
        confidence: 0.8,
        reason: 'email',
        evidence: ['shape'],
      });
    }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'écrire à amelie.durand@orange.fr merci', kind: 'email', value: 'amelie.durand@orange.fr' },
    { text: 'mail : t.labelle @ wanadoo.fr', kind: 'email', value: 't.labelle @ wanadoo.fr' },
    { text: 'Dr A. Labarre tlabarre @ medimel . com', kind: 'email', value: 'tlabarre @ medimel . com' },
    { text: 'E-mail : amelie.durand@orange', kind: 'email', value: 'amelie.durand@orange' },
    {
      text: 'Send it to JSmith42@mail.example.co.uk.',
      kind: 'email',
      value: 'JSmith42@mail.example.co.uk',
    },
    { text: 'jean.dupont (at) gmail.com', kind: 'email', value: 'jean.dupont (at) gmail.com' },
  ],
  ignores: [
    'merci @DocMartin pour ton avis',
    'avis @cardio_urg ?',
    'RDV @ 15h',
    'Prof@École',
    'seen by @fibro.lucie today',
  ],
  misses: [
    { text: 'jean point dupont arobase orange', kind: 'email', value: 'jean point dupont arobase orange' },
  ],
};
