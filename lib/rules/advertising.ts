import { firstIn } from './read';
import type { Rule, RuleExamples } from './rule';

const OFFER =
  /\b(?:prenez|prendre|reservez) (?:vite )?(?:un |votre )?(?:rdv|rendez-vous)(?: (?:sur|au|des|en ligne|vite))|\b(?:mes|nos) patients (?:sont )?(?:ravis|enchantes|adorent|en parlent)|\btemoignages? (?:de|d'une?) patiente?s?\b|\b(?:tarif|promo|offre)s? (?:special|exceptionnel|de lancement|speciale)|\bmeilleure? (?:chirurgien(?:ne)?|dermato|medecin|cabinet|clinique) de\b|\bavant\/apres\b.{0,40}\b(?:cabinet|resultats?|botox|injections?|filler)|\bbook (?:your|an) appointment\b|\bhappy patients?\b|\bpatient testimonials?\b|\b(?:5|five)[- ]star review/;

export const advertising: Rule = {
  id: 'advertising',
  references: ['CSP R.4127-13, R.4127-19, R.4127-19-1, R.4127-20'],
  find: (draft) => firstIn(draft, OFFER),
};

export const examples: RuleExamples = {
  finds: [
    'Avant/après de mes injections, prenez rendez-vous en ligne !',
    'Témoignage de patiente : « ma vie a changé »',
    'Another happy patient! Book your appointment now.',
  ],
  ignores: [
    'Je lui fais prendre rendez-vous chez le cardio ? #DocTocToc',
    'Patients vus avant/après vaccination, une étude ?',
    'He missed his appointment. Reschedule? #DocTocToc',
  ],
};
