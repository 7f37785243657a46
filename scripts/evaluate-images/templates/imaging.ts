import { ECG } from '../../draw/ecg';
import { dotted, type Person, slashed, two } from '../person';
import type { Random } from '../random';
import { as } from '../role';
import type { Sketch } from '../sketch';

const at = (style: string, lines: readonly string[]) =>
  `<div style="position:absolute;${style}">${lines.join('<br>')}</div>`;

const CHEST =
  'radial-gradient(ellipse 20% 46% at 32% 52%,#1c1c1c 60%,transparent 100%),radial-gradient(ellipse 20% 46% at 68% 52%,#1c1c1c 60%,transparent 100%),linear-gradient(90deg,transparent 44%,#d8d8d8 50%,transparent 56%),radial-gradient(ellipse 60% 70% at 50% 58%,#9a9a9a 50%,#0a0a0a 100%)';

/** A chest film with its corners written on; without a person, only what the machine needs. */
export function xray(random: Random, person: Person | undefined, font: string): Sketch {
  const size = random.pick([14, 18, 24]);
  const ink = random.pick(['#fff', '#e8e8e8', '#ffe96b']);
  const dicom = random.chance(0.4);
  const written = person
    ? [
        at('top:8px;left:10px', [
          as(
            'name',
            dicom ? `${person.family}^${person.given.toUpperCase()}` : `${person.family} ${person.given}`,
          ),
          `${random.pick(['ID: ', 'IPP: ', 'PID '])}${as('number', person.record)}`,
          `${random.pick(['DOB: ', 'Né(e) le ', 'DDN '])}${as('birth date', random.pick([slashed, dotted])(person.birth))}`,
        ]),
        at('top:8px;right:10px;text-align:right', [
          as('third', random.pick(['CHU Saint-Roch', 'Clinique du Parc'])),
          as('date', dotted(person.exam)),
          `Acc: ${as('number', person.stay)}`,
        ]),
      ]
    : [];
  return {
    kind: person ? 'X-ray' : 'clean X-ray',
    width: 1000,
    height: 1150,
    html: `<div style="position:relative;height:100%;background:${CHEST},#0a0a0a;color:${ink};font:${size}px ${font};line-height:1.3">${written.join('')}
${at('bottom:8px;left:10px', ['Thorax F, debout', `kV 120 &nbsp; mAs ${random.whole(1, 9)}.${random.whole(1, 9)}`])}${at('bottom:8px;right:10px;text-align:right', [`W ${random.whole(2000, 4000)} L ${random.whole(900, 2000)}`, 'Zoom 100 %'])}
${at(`top:45%;right:26px;font-size:${2 * size}px;font-weight:bold`, [random.pick(['G', 'D', 'L', 'R'])])}</div>`,
    wear: { noise: random.between(2, 9), jpeg: random.pick([0.6, 0.85, 0.95]) },
  };
}

/** An ultrasound screen. */
export function ultrasound(random: Random, person: Person | undefined, font: string): Sketch {
  const size = random.pick([12, 14, 16]);
  const ink = random.pick(['#fff', '#ffe14a', '#6be8e8', '#7dff8a']);
  const clock = `${two(random.whole(7, 19))}:${two(random.whole(0, 59))}:${two(random.whole(0, 59))}`;
  const written = person
    ? [
        at('top:8px;left:12px', [
          as('name', `${person.family}, ${person.given}`),
          as(
            'number',
            `${two(person.exam.day)}-${two(person.exam.month)}-${two(person.exam.year % 100)}-${random.digits(6)}`,
          ),
        ]),
        at('top:8px;right:12px;text-align:right', [
          as('date', `${slashed(person.exam)} ${clock}`),
          as('third', 'Hôpital Saint-Roch'),
        ]),
      ]
    : [];
  return {
    kind: person ? 'ultrasound' : 'clean ultrasound',
    width: 960,
    height: 720,
    html: `<div style="position:relative;height:100%;color:${ink};font:${size}px ${font};background:radial-gradient(circle at 50% 5%,#000 8%,#4a4a4a 12%,#222 40%,#666 52%,#111 60%,#000 62%)">${written.join('')}
${at('top:90px;left:12px', ['C5-1', '28 Hz', '16 cm', '2D', 'HGen', 'Gn 60', 'C 56', '3/3/4'])}${at('top:60px;right:12px', ['TIS 0.2', 'MI 1.1'])}
${at('bottom:60px;left:40%', [random.pick(['FOIE DROIT', 'REIN GAUCHE', 'RT KIDNEY'])])}${at('bottom:14px;right:12px', ['+ Dist 1,06 cm', '+ Dist 2,31 cm'])}</div>`,
    wear: { noise: random.between(3, 10), jpeg: random.pick([0.6, 0.85]) },
  };
}

/** A twelve-lead ECG with a header; without a person, only leads, speed and gain. */
export function ecg(random: Random, person: Person | undefined, font: string): Sketch {
  const size = random.pick([14, 16, 20]);
  const header = person
    ? `<div style="padding:10px 20px;font:${size}px ${font}">${as('name', `${person.family} ${person.given}`)} &nbsp; ${as('birth date', slashed(person.birth))} &nbsp; ID ${as('number', person.record)}<br>${as('date', `${slashed(person.exam)} 0${random.whole(7, 9)}:${two(random.whole(10, 59))}`)} &nbsp; Rythme sinusal, axe normal</div>`
    : `<div style="padding:10px 20px;font:${size}px ${font}">Rythme sinusal, axe normal<br>Repolarisation sans anomalie</div>`;
  return {
    kind: person ? 'ECG' : 'clean ECG',
    width: 1200,
    height: 790,
    html: `<div style="background:#fff8f6;height:100%">${header}${ECG}</div>`,
    wear: random.pick([
      {},
      { jpeg: 0.6 },
      { turn: random.between(-4, 4), perspective: 0.03, shade: 0.3, noise: 4, jpeg: 0.7, ground: '#777' },
    ]),
  };
}

/** Letters laid right over a picture full of edges, as some cameras and phones do: the hardest to read. */
export function overlay(random: Random, person: Person, font: string): Sketch {
  const size = random.pick([20, 26, 32]);
  const ink = random.pick(['#fff', '#ffe14a', '#111', '#ff5a4d']);
  const grounds = [
    'repeating-radial-gradient(circle at 30% 40%,#7a4a3a 0 9px,#b98a6a 10px 22px,#5a3a2a 23px 31px)',
    'repeating-linear-gradient(37deg,#4a6a4a 0 7px,#86a67a 8px 19px,#2e472e 20px 33px)',
    'repeating-conic-gradient(from 20deg at 60% 55%,#888 0 4deg,#c9c2b8 5deg 11deg,#5c5c66 12deg 17deg)',
  ];
  return {
    kind: 'text over a busy picture',
    width: 1000,
    height: 720,
    html: `<div style="position:relative;height:100%;background:${random.pick(grounds)};color:${ink};font:bold ${size}px ${font};line-height:1.4">
${at('top:20px;left:24px', [as('name', `${person.family} ${person.given}`), as('birth date', slashed(person.birth))])}
${at('bottom:20px;right:24px;text-align:right', [as('date', `${slashed(person.exam)} ${two(random.whole(8, 19))}:${two(random.whole(0, 59))}`), `IPP ${as('number', person.record)}`])}</div>`,
    wear: { noise: random.between(3, 8), blur: random.pick([0, 0.6]), jpeg: 0.75 },
  };
}
