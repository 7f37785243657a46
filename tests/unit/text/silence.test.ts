import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/text/scan';

const loud = (text: string) =>
  scan(text)
    .findings.filter(({ level }) => level !== 'count')
    .map(({ kind, level, start, end }) => `${level} ${kind} "${text.slice(start, end)}"`);

/** What doctors write all day and what names nobody. */
const SILENT = [
  // Posts as they are.
  '#DocTocToc 3 ans. Non vacciné ROR. Éruption depuis ce matin. Pas de prurit. Toux. 38°.',
  "#DOCTOCTOC patient mis en inaptitude ce jour par le médecin du travail, je dois prolonger l'arrêt ?",
  'fièvre J6',
  'HLA B27',
  'G3P2',
  'F40a avec nausées',
  'F35a sous pilule, céphalées depuis 3 j #DocTocToc',
  'H 67 ans, DT2, HTA, AOMI. ttt : metformine 1000 x 3/j, Kardegic 75',
  '#doctoctoc une idée ? 👶🏽 5 mois, RGO, IPP inefficaces',
  '@DocCardio @Urgentiste_ avis sur cet ECG ? #docstoctoc',
  'Merci @DrBidule pour la relecture',
  // Scores, pressure, saturation, lab values.
  'Glasgow 15, NIHSS 12, EVA 7/10, TA 12/8, SpO2 98 %, FC 80/min, T° 38,5',
  'CHA2DS2-VASc à 3, score de Wells 4,5, Apgar 9/10, MMS 24/30',
  'CRP 120, PCT 0,5, GB 12 500, plaquettes 250 000, Hb 8,2 g/dL, créat 120 µmol/L',
  'K+ 3,2 mmol/L, DFG 45 mL/min, NT-proBNP 12000, D-dimères 1500, HbA1c 8,2 %',
  'TSH 0,01, T4L 32, anti-TPO 1200, PSA 4,5, CA 125 à 350',
  'BU : leuco ++, nitrites +, ECBU E. coli 10^6/mL',
  // Doses and rhythms.
  'amoxicilline 1 g x 3/j pendant 7 j, 3 x/j, 1-0-1, 1/2 cp le soir',
  'insuline Lantus 22 UI, NovoRapid 10-8-12',
  'héparine 25000 UI/24h, Lovenox 0,6 x 2',
  'Doliprane, Augmentin, Kardégic, Lasilix 40, Xarelto 20, Levothyrox 75 µg',
  'pacemaker Medtronic, stent Boston Scientific, pompe Insulet',
  // Pregnancy, times, onset.
  '36 SA + 4 j, G2P1, BHCG 12000, MFIU à 22 SA',
  'plaque depuis août, J0/J28, depuis ce matin, il y a 3 semaines, hier soir à 22h30',
  'à 14h30, pendant 2 h, toutes les 4 h, dans 48 h',
  'en 2019 puis 2021, depuis 2015',
  // Emergency numbers, places of care without a name, people without a name.
  'appeler le 15 ou le 112, sinon le 114',
  'adressé au CHU, au SAU, aux urgences, retour en Ehpad, avis du médecin du travail',
  'un confrère, une consœur, le cardiologue, le médecin traitant, la sage-femme',
  'Mme, 45 ans',
  'M. et Mme consultent',
  'M. 45 ans',
  'Monsieur de 70 ans',
  'Madame, bonjour',
  // ECG, imaging, genetics.
  'sus-décalage V1–V6, DII, DIII, aVF, onde T négative en V2 V3, PR 200 ms, QTc 480',
  'IRM T1/T2 FLAIR, TDM TAP, BI-RADS 4, ACR 5, L4-L5, C5-C6, D12',
  'mutation BRCA1, JAK2 V617F, BCR-ABL, HLA-DR4, CD4 à 350, VIH+, VHC',
  'CIM-10 : F32.1, J45.0, E11.9, I10',
  // Names that medicine owns.
  'Guillain-Barré, Wolff-Parkinson-White, Charcot-Marie-Tooth, Ehlers-Danlos, Creutzfeldt-Jakob',
  'maladie de Horton ? Basedow, Hashimoto, Crohn, Behçet, Kawasaki, Parkinson, Alzheimer',
  'Claude Bernard-Horner à gauche, signe de Babinski, Lasègue à 30°, Murphy +',
  'syndrome de Gilles de la Tourette, Stevens-Johnson, DRESS, Lyell',
  'fracture de Pouteau-Colles, hallux valgus, Dupuytren, De Quervain',
  'Marfan ou Klinefelter ? Turner, Rett, Angelman, Prader-Willi',
  'critères de Duke, Light, Ranson ; classification de Child-Pugh',
  'known Wegener, Takayasu or Sjögren; Bell’s palsy; McBurney’s point',
  'Epstein-Barr, Coxsackie, Klebsiella, H. pylori, M. tuberculosis, S. aureus, C. difficile',
  // Ordinary words that are names or communes too.
  'Rose, claire et iris sont des mots ; selles, corps, mars, son, fosse, vers, sens',
  'la prudence est de mise, pierre vésicale, lithiase, marine, ambre',
  'Elle est grande. Sa peau est rose. Claire à la palpation, la lésion.',
  // English.
  '35F, fever x3 days, BP 120/80, HR 90, SpO2 98%, WBC 12.5, no PMH',
  '67M with chest pain since this morning, trop neg, ECG: ST depression V4-V6',
  'Any thoughts on this rash? 5yo boy, day 6 of fever, no travel. #MedTwitter',
  'metformin 500 mg bd, aspirin 75, 2/7 history, 3/12 of weight loss',
  'GCS 15, APGAR 9/10, pain 7/10, grade 3/6 murmur, may need surgery in 4-6 weeks',
  'discharged from hospital, seen by the GP, referred to the ED, back to the nursing home',
  'Thanks to the consultant on call. Will call her tomorrow.',
];

describe('silence', () => {
  for (const text of SILENT) {
    it(text, () => {
      expect(loud(text)).toEqual([]);
    });
  }
});
