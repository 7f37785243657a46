import { crowdsOf } from '../../lib/risk/crowd';
import { warmUpSteps as ofTheScan, scan } from '../../lib/text/scan';

const SAMPLES = [
  'Notaire de 86 ans a Saint-Flour, veuve, opérée le 12 mars 2024 au CHU de Rennes, maladie de Fabry. Mère de jumeaux.',
  '45 year old solicitor from Truro, twin, seen on 12 March 2024 at the Royal Infirmary, Fabry disease.',
];

/** Patterns are compiled at the first scan and the tables unpacked at the first count. */
export function* warmUpSteps(): Generator<void> {
  yield* ofTheScan();
  for (const text of SAMPLES) {
    const scanned = { text, scan: scan(text) };
    yield;
    crowdsOf([scanned], { language: scanned.scan.language, practice: null });
    yield;
  }
}
