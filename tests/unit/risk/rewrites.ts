/** Rewrites of posts for the tests, read and measured as in the extension. */
import { type RewriteOptions, rewrite } from '../../../lib/risk/rewrite/rewrite';
import type { Language } from '../../../lib/text/finding';
import { scan } from '../../../lib/text/scan';
import { scanned } from './drafts';

export const rewriteOf = (texts: string | readonly string[], options: Partial<RewriteOptions> = {}) => {
  const { language = 'fr' } = options;
  const parts = typeof texts === 'string' ? [texts] : texts;
  return rewrite(
    parts.map((text) => scanned(text, language)),
    { language, practice: null, scan: (text: string, lang: Language) => scan(text, { lang }), ...options },
  );
};

/** As written, as rewritten; where a post has no apostrophe of its own, ours are straight. All invented. */
export const FRENCH: readonly (readonly [post: string, rewritten: string])[] = [
  [
    'Garçon de 9 ans, premier cas en France de sa mutation : ataxie. Avis ?',
    'Garçon de 9 ans : ataxie. Avis ?',
  ],
  [
    'Elle a perdu son frère au Bataclan, 41 ans, insomnie.',
    'Elle a perdu son frère dans une agression, 41 ans, insomnie.',
  ],
  [
    'H 45 ans, luthier à Mirecourt, asthme professionnel. Quel bilan ?',
    "H 45 ans, métier d'art dans le Grand Est, asthme professionnel. Quel bilan ?",
  ],
  [
    'H 67 ans, fauconnier à Provins, fièvre et adénopathies. Tularémie ?',
    'H 67 ans, métier auprès des animaux en Seine-et-Marne, fièvre et adénopathies. Tularémie ?',
  ],
  [
    'Nourrisson de 6 semaines vu à Salers, fièvre 38,6. PL d’emblée ?',
    'Nourrisson de 6 semaines vu dans le Cantal, fièvre 38,6. PL d’emblée ?',
  ],
  [
    'Le maire de Salers, 58 ans, FA paroxystique. Anticoagulation ?',
    'Un élu local, 58 ans, FA paroxystique. Anticoagulation ?',
  ],
  [
    'Patient de 72 ans, ancien maire de Murat, ataxie. IRM normale.',
    'Patient de 72 ans, ancien élu local, ataxie. IRM normale.',
  ],
  [
    'Le fils du maire de Laissac, 9 ans, diabète inaugural, HbA1c 12.',
    "Le fils d'un élu local, 9 ans, diabète inaugural, HbA1c 12.",
  ],
  [
    'Rescapé de l’accident du TGV d’Eckwersheim, 38 ans, SSPT. Prazosine ?',
    'Victime d’un accident, 38 ans, SSPT. Prazosine ?',
  ],
  [
    'Victime de l’attentat de Nice, 44 ans, cauchemars. Prazosine 3 mg ?',
    'Victime d’une agression, 44 ans, cauchemars. Prazosine 3 mg ?',
  ],
  [
    'C’est le premier cas de peste en France depuis 1945, homme de 57 ans. Doxy ?',
    'C’est un cas de peste, homme de 57 ans. Doxy ?',
  ],
  [
    'Patient de 41 ans, premier cas français de fièvre de Crimée-Congo. Ribavirine ?',
    'Patient de 41 ans, cas de fièvre de Crimée-Congo. Ribavirine ?',
  ],
  [
    'Il est éclusier à Moissac, 59 ans, leptospirose. Créat 420. EER ?',
    'Il exerce un métier maritime ou fluvial, 59 ans, leptospirose. Créat 420. EER ?',
  ],
  [
    'Une femme de 67 ans d’un village de 180 habitants du Cantal, Creutzfeldt-Jakob suspecté.',
    'Une femme de 67 ans d’un village du Cantal, Creutzfeldt-Jakob suspecté.',
  ],
  [
    'Octogénaire, ancienne institutrice à Conques, PPR, CRP 80. Cortico 15 mg ?',
    "Octogénaire, ancienne institutrice dans l'Aveyron, PPR, CRP 80. Cortico 15 mg ?",
  ],
  [
    'Patient âgé de 88 ans, résident à l’EHPAD Les Gentianes de Saint-Flour, confusion.',
    'Patient âgé de 88 ans, résident à l’EHPAD, confusion.',
  ],
  [
    'Femme de 41 ans, née le 14 juillet 1985 à Aurillac, tachycardie.',
    'Femme de 41 ans, née en 1985 à Aurillac, tachycardie.',
  ],
  [
    'Patiente de 25 ans, Sainte-Énimie, syndrome de Kabuki, épilepsie. Valproate ?',
    "Patiente d'une vingtaine d'années, syndrome de Kabuki, épilepsie. Valproate ?",
  ],
  [
    'Ma patiente, 46 ans, seule pharmacienne de Saint-Chély-d’Apcher, lombalgie.',
    'Ma patiente, 46 ans, pharmacienne, lombalgie.',
  ],
  [
    'Pianiste de 34 ans à Uzerche, dystonie focale. Toxine ?',
    'Pianiste de 34 ans en Corrèze, dystonie focale. Toxine ?',
  ],
  ['Ado de 14 ans, championne de France de judo 2025, aménorrhée.', 'Ado de 14 ans, sportive, aménorrhée.'],
  [
    'Jeune femme de 22 ans, gendarme à Espalion, malaise, QT 480.',
    'Jeune femme de 22 ans, gendarme en Occitanie, malaise, QT 480.',
  ],
];

export const ENGLISH: readonly (readonly [post: string, rewritten: string])[] = [
  [
    'Survivor of the Grenfell Tower fire, 29F, chronic cough. CT?',
    'Survivor of a fire, 29F, chronic cough. CT?',
  ],
  [
    'My patient, 34M, the mayor of Whitby, has new AF. DOAC?',
    'My patient, 34M, a local politician, has new AF. DOAC?',
  ],
  [
    '67M, farmer on the Isle of Mull, Q fever endocarditis. Doxy how long?',
    '67M, works in farming, Q fever endocarditis. Doxy how long?',
  ],
  [
    'Pregnant with triplets at 24 weeks, lives in Stornoway, BP 150/95.',
    'Pregnant with multiples at 24 weeks, lives in Stornoway, BP 150/95.',
  ],
  ['She is 34, a vicar in Ludlow, new MS. Which DMT?', 'She is 34, new MS. Which DMT?'],
  [
    '92-year-old lady from Orkney, admitted 4 Nov 2026, Na 112. Hypertonic?',
    '92-year-old lady, admitted 4 Nov 2026, Na 112. Hypertonic?',
  ],
  [
    '58F, harbour pilot in Whitby, tremor. DaTscan?',
    'Woman in her late 50s, harbour pilot, tremor. DaTscan?',
  ],
];
/** Enough people fit these, or nobody is described. */
export const LEFT_ALONE: readonly string[] = [
  'Patiente de 86 ans à Saint-Flour, chute, fracture du col sous apixaban 2,5 mg x2. Délai ?',
  'Elle a 45 ans et habite Saint-Flour, perte de 8 kg. TSH normale.',
  'Patiente de 25 ans, syndrome de Kabuki, épilepsie. Valproate ?',
  'Garçon de 7 ans, purpura. Plaquettes 12 G/L. Ig ou corticoïdes ?',
  'Que pensez-vous de la reco HAS sur la FA ?',
  'F40a, toux depuis 3 semaines, RP normale. Pneumo ?',
  '',
];
