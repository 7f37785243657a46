import { bare } from './letters';

/** What machines write on every picture: sides, positions, settings, leads, scales. Without accents, lower case. */
const WORDS = new Set(
  `d g r l droite gauche droit right left debout couche assis upright semi-upright supine prone erect portable pa ap lat
  profil face thorax f kv kvp mas ma ms sec s w ww wl wc c l level width window fenetre zoom fov slice coupe im image se
  serie series te tr ti st sp mm cm m px mv mm/s mm/mv hz khz mhz fps db bpm /min min i ii iii avr avl avf v1 v2 v3 v4 v5 v6
  v7 v8 v9 fc pr qrs qt qtc axe gain gn mi tis tib tic 2d 3d 4d hgen gen res dist prof depth freq frq pen har
  filter filtre speed vitesse mg g kg ug ng pg ml cl dl l/min mg/l g/l g/dl ug/l ng/ml mg/dl mmol/l umol/l nmol/l pmol/l ui/l mui/l
  mui/ml u/l fl % mmhg`.split(/\s+/),
);
/** Numbers with or without a unit: "120", "0,05-150", "25mm/s", "3/3/4", "100%". */
const NUMBER = /^[+x±~<>]?\d[\d.,:/-]*(?:mm\/s|mm\/mv|mas|ma|kv|mm|cm|hz|khz|mhz|ms|s|m|%|x|fps|db|°)?$/;

/** Whether a line holds only what a machine writes about the picture: nothing on it tells who the patient is. */
export function isTechnical(text: string): boolean {
  const words = bare(text)
    .split(/[\s:=|]+/)
    .flatMap((word) => (WORDS.has(word) ? [word] : word.split(/(?<=^[a-z]+)(?=\d)/)))
    .map((word) => word.replace(/^[^\p{L}\d+/]+|[^\p{L}\d%/°]+$/gu, ''))
    .filter((word) => word !== '');
  return (
    words.length > 0 && words.every((word) => WORDS.has(word) || NUMBER.test(word)) && !hasIdentity(text)
  );
}

/** A date, or digits enough for a number of a patient or a phone. */
function hasIdentity(text: string): boolean {
  return /\d{5}|(?:\d[ .-]?){7}|\d[./-]\d{1,2}[./-]\d{2}/.test(text);
}
