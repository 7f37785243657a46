import { FILLER, labelledCodes } from '../labelled-code';
import { after, before, groupSpan, matches } from '../matching';
import type { Candidate, Examples, Recognizer } from '../recognizer';

const DEVICE =
  '(?:pacemaker|stimulateur|neurostimulateur|pm|dai|icd|crt-?d|crt-?p|defib(?:rillat(?:eur|or))?|sondes?(?: v[dg]| od| defib)?|lead|generat(?:or|eur)|lentille|iol|lens|boitier|enregistreur|recorder|ilr|holter|mapa|lvad|valve|prothese|prosthesis|implant(?: cochleaire| mammaire| dentaire)?|pompe(?: a insuline)?|pump|capteur|sensor|transmit(?:ter|teur)|lecteur|glucometre|appareil|device|boite|moniteur|monitor|telesuivi|ppc|cpap|vni|respirateur|ventilat(?:or|eur)|concentrateur(?: o2)?|lit(?: medicalise)?|fauteuil|wheelchair|hearing aid|audioprothese|dialyseur|monitoring|reveil|tens|stent|filtre|chambre implantable|port|pac)';
/** "n° de série", "S/N", "Serial no.", "pacemaker n°", "device ID". */
const LABELLED = new RegExp(
  `(?<![a-z])(?:(?:n°|n|no|nr|numeros?|nums?\\.?) ?(?:de )?series?|serie(?: n°| no)|(?<=^|\\n) {0,3}serie(?= ?:)|serial(?: ?(?:numbers?|nos?\\.?|n°|#|id))?|ser\\.? no|s[/.]n|n[/.]s|sn|imei|udi(?:-pi)?|${DEVICE}(?: [a-z\\d]{2,14})?(?: {0,2}n°(?! ?de s)| (?:no|nr|numero|#|id|number|sn|code|serie)))(?![a-z])\\.?${FILLER}`,
  'g',
);
/** The device alone, before a code with letters or hyphens that is longer than any model's name. */
const NAMED = new RegExp(`(?<![a-z])${DEVICE}(?: [a-z]{3,12})?[ :]{1,2}(?=[a-z]{0,4}[-]?\\d)`, 'g');
const NAMED_LETTERS = new RegExp(
  `(?<![a-z])${DEVICE}(?: [a-z]{3,12})? ?:? (?!(?:o[dg]|v[dg]|ra|rv|lv|la) )(?=[a-z]{2,4}[- ]?\\d)`,
  'g',
);
/** The number at the end of the line that names the device and its model: "Boîtier Azure XT DR   No RNB…". */
const FAR = new RegExp(
  `(?<![a-z])${DEVICE}(?![a-z])[^\\n;]{1,40}?(?<![a-z])(?:n°|no|nr|sn|s/n|#)[ .:]{1,3}(?=[a-z]{0,4}[ -]?\\d)`,
  'g',
);
/** Asked first: they cost less. */
const ANY_DEVICE = new RegExp(`(?<![a-z])${DEVICE}(?![a-z])`);
const ANY_NUMBER = /(?<![a-z])(?:n°|no|nr|sn|s\/n|#)[ .:]{1,3}[a-z\d]/;
/** What stands before the number is the model: "Sonde 5076-52  No …". */
const NUMBER_AFTER = /^ {1,4}(?:n°|no|nr|sn|s\/n|serie|serial)(?![a-z])/;
/** "étiquette SN60WF 12774903 087": the model of a lens, then its serial number. */
const LENS =
  /(?<![A-Za-z\d-])(?<value>[A-Z]{2,4}\d{1,3}[A-Z]{0,3}\d? \d{8,10}(?:[ .]\d{3})?)(?![A-Za-z\d-])/dg;
const LENS_BEFORE =
  /(?<![a-z])(?:lentille|implant|iol|lens|etiquette|sticker|label|cataracte?|oeil|eye)(?![a-z])[^\n]{0,50}$/;
/** "Sondes : atriale 1284-77305 / ventriculaire 1290-10664": a lead told by where it lies. */
const LEAD =
  /(?<=(?<![a-z])(?:atriale?|auriculaire|ventriculaire|atrial|ventricular|od|vd|vg|ra|rv|lv) ?:? )(?<value>[a-z]{0,4}\d{3,4}-[\do]{5,8})(?![a-z\d-])/dg;
const LEAD_BEFORE = /(?<![a-z])(?:sondes?|leads?|electrodes?)(?![a-z])[^\n]{0,60}$/;
/** GS1: the article, then lot, expiry and, after (21), the serial number. */
const GS1 = /(?<value>\(01\) ?\d{14}(?: ?\(1[017]\) ?[A-Za-z\d]{1,20}){0,3} ?\(21\) ?[A-Za-z\d-]{3,20})/dg;
/** Three letters, six figures, a letter: how the largest maker of pacemakers counts them. */
const PACEMAKER = /(?<![A-Za-z\d-])(?<value>[A-Z]{3}\d{6}[A-Z])(?![A-Za-z\d-])/dg;
/** The same with spaces, after the device. */
const PACEMAKER_SPACED = /(?<![A-Za-z\d-])(?<value>[A-Z]{3} \d{3} ?\d{3}(?: ?[A-Z])?)(?![A-Za-z\d-])/dg;
const DEVICE_BEFORE = new RegExp(`(?<![a-z])${DEVICE}(?![a-z])[^\\n]{0,40}$`);
/** What counts a maker's series of cases or an enzyme's course and no device. */
const COUNT = /^ ?(?:cases?|cas|patients?|ecgs?|trop|x)/;

export const deviceId: Recognizer = {
  name: 'device-id',
  kinds: ['device-id'],
  description:
    'Serial numbers of pacemakers, pumps, prostheses, after their label or as their makers write them.',
  find(passage) {
    const found: Candidate[] = [];
    if (!passage.hasDigit) return found;
    const { low, plain } = passage;
    const add = (start: number, end: number, confidence: number, evidence: string): void => {
      found.push({
        start,
        end,
        kind: 'device-id',
        level: 'stop',
        confidence,
        reason: 'device-id',
        evidence: [evidence],
      });
    };
    for (const { start, end, digits } of labelledCodes(passage, LABELLED, 3))
      if (end - start >= 5 && digits >= 3 && !COUNT.test(after(low, end, 8))) add(start, end, 0.92, 'label');
    const named = ANY_DEVICE.test(low);
    for (const pattern of named ? [NAMED, NAMED_LETTERS] : [])
      for (const { start, end, digits } of labelledCodes(passage, pattern, 5)) {
        const written = plain.slice(start, end);
        if (NUMBER_AFTER.test(after(low, end, 12))) continue;
        if (
          /[A-Z]/.test(written) &&
          (digits > 5 || /[A-Z]-?\d{5}|\d{6}/.test(written) || (digits > 5 && /-/.test(written))) &&
          !/\d\/\d/.test(written)
        )
          add(start, end, 0.84, 'device');
      }
    for (const { start, end, digits } of named && ANY_NUMBER.test(low) ? labelledCodes(passage, FAR, 5) : [])
      if (/[A-Z]/.test(plain.slice(start, end)) || digits > 6) add(start, end, 0.95, 'label');
    for (const match of named ? matches(PACEMAKER_SPACED, plain) : []) {
      const span = groupSpan(match, 'value');
      if (span && DEVICE_BEFORE.test(before(low, span.start, 60))) add(span.start, span.end, 0.9, 'shape');
    }
    for (const match of matches(LENS, plain)) {
      const span = groupSpan(match, 'value');
      if (span && LENS_BEFORE.test(before(low, span.start, 60))) add(span.start, span.end, 0.9, 'shape');
    }
    for (const match of named ? matches(LEAD, low) : []) {
      const span = groupSpan(match, 'value');
      if (span && LEAD_BEFORE.test(before(low, span.start, 80))) add(span.start, span.end, 0.97, 'lead');
    }
    for (const pattern of [GS1, PACEMAKER])
      for (const match of matches(pattern, plain)) {
        const span = groupSpan(match, 'value');
        if (span) add(span.start, span.end, 0.9, 'shape');
      }
    return found;
  },
};

export const examples: Examples = {
  finds: [
    { text: 'PM n° de série PJN284511', kind: 'device-id', value: 'PJN284511' },
    { text: 'glucomètre n/s FSL3-0KX442179 en panne', kind: 'device-id', value: 'FSL3-0KX442179' },
    { text: 'pump S/N 00-4412-AB', kind: 'device-id', value: '00-4412-AB' },
    { text: 'Serial no. PKX 881 2047', kind: 'device-id', value: 'PKX 881 2047' },
    { text: 'N° série 712 118 604', kind: 'device-id', value: '712 118 604' },
    { text: 'pacemaker n° 41188-2, rappel', kind: 'device-id', value: '41188-2' },
    { text: 'Sonde VD BK771 20418', kind: 'device-id', value: 'BK771 20418' },
    { text: 'Enregistreur n° LX-B7718', kind: 'device-id', value: 'LX-B7718' },
    {
      text: 'UDI (01)00712118604221(21)BLP771820K sur sa carte',
      kind: 'device-id',
      value: '(01)00712118604221(21)BLP771820K',
    },
    { text: 'Boitier Azure XT DR   No RVX1O8204H', kind: 'device-id', value: 'RVX1O8204H' },
    { text: 'pacemaker RVX 118 204 H, IRM ?', kind: 'device-id', value: 'RVX 118 204 H' },
    { text: 'RA lead LQX 0099124', kind: 'device-id', value: 'LQX 0099124' },
    { text: 'Défib ZVX 604 118 S rappelé', kind: 'device-id', value: 'ZVX 604 118 S' },
    { text: 'étiquette SX60WT 12774418 087', kind: 'device-id', value: 'SX60WT 12774418 087' },
    {
      text: 'Sondes : atriale 1284-77118 / VD 1290-10664',
      kind: 'device-id',
      value: '1290-10664',
    },
    { text: 'Générateur série 5008-V117118', kind: 'device-id', value: '5008-V117118' },
    { text: 'appareil Novalor R-90118', kind: 'device-id', value: 'R-90118' },
    { text: 'son boîtier RVX118204H ne transmet plus', kind: 'device-id', value: 'RVX118204H' },
  ],
  ignores: [
    'série de 12 cas',
    'sonde OD 5076-52  No de suivi ?, sonde OD 5076-52 rappelée',
    'serial ECGs at 3 and 6 h',
    'pacemaker double chambre',
    'sonde 18 CH, pompe à 12 mL/h, valve n° 23',
    'capteur Libre 3, pompe 780G, DAI 2 chocs',
    'prothèse 28 mm, stent 3,0 x 18',
    'PM DDD 60-130, seuil 0,75 V',
  ],
  misses: [{ text: 'son pacemaker finit par 4418', kind: 'device-id', value: '4418' }],
};
