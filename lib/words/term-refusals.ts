import type { Language } from '../text/finding';
import type { TermRefusal } from '../text/term-refusal';

/** Why a term can't be kept, in one sentence that says what to write instead. */
export const termRefusals: Record<Language, Record<TermRefusal, string>> = {
  fr: {
    empty: 'Écrivez un mot ou une forme de numéro.',
    'too-short': 'C’est trop court\u00a0: ce mot serait signalé partout. Écrivez au moins trois lettres.',
    'too-long': 'C’est trop long. Gardez le nom seul.',
    'patient-name': 'Cela ressemble au nom d’un patient\u00a0: il ne doit être gardé nulle part. Retirez-le.',
    phone:
      'Cela ressemble à un numéro de téléphone. Discret reconnaît déjà les numéros\u00a0: ne le gardez pas ici.',
    email:
      'Cela ressemble à une adresse e-mail. Discret reconnaît déjà les adresses\u00a0: ne la gardez pas ici.',
    'national-id': 'Cela ressemble à un numéro de sécurité sociale. Ne le gardez pas ici.',
    'record-number':
      'Cela ressemble au numéro d’un dossier. Écrivez sa forme\u00a0: 9 pour un chiffre, A pour une lettre (99-9999).',
    birthdate: 'Cela ressemble à une date de naissance. Ne la gardez pas ici.',
    'other-number': 'Cela ressemble au numéro d’une personne. Ne le gardez pas ici.',
    'pattern-too-wide':
      'Cette forme irait à trop de nombres. Donnez au moins quatre signes 9 ou A, dont deux chiffres (AA9999).',
  },
  en: {
    empty: 'Write a word or the shape of a number.',
    'too-short': 'Too short: this would be flagged everywhere. Write at least three letters.',
    'too-long': 'Too long. Keep the name alone.',
    'patient-name': 'This looks like a patient’s name, which must not be kept anywhere. Remove it.',
    phone: 'This looks like a phone number. Discret knows those already: don’t keep it here.',
    email: 'This looks like an e-mail address. Discret knows those already: don’t keep it here.',
    'national-id': 'This looks like a social security number. Don’t keep it here.',
    'record-number':
      'This looks like the number of a record. Write its shape: 9 for a figure, A for a letter (99-9999).',
    birthdate: 'This looks like a date of birth. Don’t keep it here.',
    'other-number': 'This looks like a number that belongs to one person. Don’t keep it here.',
    'pattern-too-wide':
      'This shape would fit too many numbers. Give at least four signs 9 or A, two of them figures (AA9999).',
  },
};
