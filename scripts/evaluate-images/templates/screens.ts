import { type Person, slashed, two } from '../person';
import type { Random } from '../random';
import { as } from '../role';
import type { Sketch } from '../sketch';

/** A patient-record application, light or dark. */
export function screen(random: Random, person: Person, font: string, dark: boolean): Sketch {
  const size = random.pick([11, 12, 13, 15]);
  const [ground, pane, ink, faint] = dark
    ? ['#171b21', '#222831', '#dde3ea', '#8d98a5']
    : ['#eef1f5', '#fff', '#1c2430', '#66717e'];
  const given = person.given;
  const box = (title: string, body: string) =>
    `<div style="background:${pane};border-radius:6px;padding:10px 14px;margin:8px"><div style="color:${faint}">${title}</div>${body}</div>`;
  const field = (label: string, value: string) =>
    `<div style="display:inline-block;margin-right:34px;vertical-align:top"><div style="color:${faint};font-size:.85em">${label}</div><div>${value}</div></div>`;
  const visits = Array.from({ length: 5 }, (_, index) => {
    const day = `${two(random.whole(1, 28))}/${two(random.whole(1, 12))}/${2020 + index}`;
    return `<div style="margin:4px 0">${as('date', day)} &nbsp; ${random.pick(['Consultation cardiologie', 'Scanner thoracique', 'Bilan sanguin', 'Échographie abdominale', 'Hospitalisation de jour'])}</div>`;
  });
  return {
    kind: dark ? 'dark screen' : 'light screen',
    width: 1200,
    height: 900,
    html: `<div style="font:${size}px ${font};background:${ground};color:${ink};height:100%">
<div style="background:${dark ? '#0d1116' : '#1d5c7c'};color:#fff;padding:9px 16px">Dossier patient &nbsp; Urgences &nbsp; Prescriptions &nbsp; Résultats &nbsp; Imagerie</div>
${box(
  '',
  `<div style="font-size:1.4em">${as('name', `${person.family} ${given}`)}</div>
${field('Date de naissance', as('birth date', slashed(person.birth)))}${field('IPP', as('number', person.record))}${field('NIR', as('number', person.nir))}${field('Téléphone', as('phone', person.phone))}${field('Adresse', as('address', `${person.street}, ${person.postcode} ${person.town}`))}`,
)}
<div style="display:flex"><div style="flex:1">${box('Antécédents', '<p>Hypertension artérielle traitée</p><p>Diabète de type 2, équilibré</p><p>Allergie à la pénicilline</p>')}${box('Traitement', '<p>Metformine 850 mg matin et soir</p><p>Ramipril 5 mg le matin</p><p>Atorvastatine 20 mg le soir</p>')}</div>
<div style="flex:1">${box('Passages', visits.join(''))}${box('Constantes', '<p>TA 142/86 &nbsp; FC 78 &nbsp; SpO2 97 % &nbsp; T 37,2 °C</p>')}</div></div>
${box('Note', `<p>Patient vu pour douleur thoracique atypique. ECG sans anomalie. Troponine négative. Retour à domicile de ${person.woman ? 'Mme' : 'M.'} ${as('name', person.family)} avec consignes.</p>`)}</div>`,
    wear: random.pick([{}, {}, { jpeg: 0.6 }, { jpeg: 0.4 }]),
  };
}

/** A label stuck on a tube or a folder, in a photo. */
export function sticker(random: Random, person: Person, font: string): Sketch {
  const size = random.pick([14, 18, 22]);
  const [width, height] = [23 * size, 10 * size];
  return {
    kind: 'label',
    width: width + 260,
    height: height + 240,
    html: `<div style="height:100%;background:radial-gradient(#b9b2a6,#857d70);display:flex;align-items:center;justify-content:center">
<div style="font:bold ${size}px ${font};width:${width}px;height:${height}px;background:#fdfdf8;color:#111;padding:${size / 2}px;box-sizing:border-box;line-height:1.3">${as('name', `${person.family} ${person.given}`)}<br>${random.pick(['Né(e) le ', 'DN: '])}${as('birth date', slashed(person.birth))} &nbsp; ${as('third', person.woman ? 'F' : 'M')}<br>IPP ${as('number', person.record)}<br>IEP ${as('number', person.stay)}<br><span style="font-weight:normal">Urgences adultes</span></div></div>`,
    wear: {
      turn: random.pick([0, 7, -15, 12, 90]),
      perspective: random.pick([0, 0.03]),
      noise: random.between(1, 6),
      blur: random.pick([0, 0.6]),
      jpeg: 0.75,
      ground: '#857d70',
    },
  };
}

/** A bracelet around a wrist: one or two long lines. */
export function wristband(random: Random, person: Person, font: string): Sketch {
  const size = random.pick([16, 20]);
  return {
    kind: 'wristband',
    width: 900,
    height: 420,
    html: `<div style="height:100%;background:linear-gradient(#c99a7c,#9c6f55);padding-top:130px;box-sizing:border-box">
<div style="font:${size}px ${font};background:#fff;color:#111;padding:18px 40px;height:110px;box-sizing:border-box"><b>${as('name', `${person.family}, ${person.given}`)}</b> &nbsp; ${as('birth date', slashed(person.birth))} &nbsp; ${as('third', person.woman ? 'F' : 'M')}<br>ID: ${as('number', person.record)} &nbsp; Date: ${as('date', slashed(person.exam))}</div></div>`,
    wear: { turn: random.pick([0, 5, -10, 20]), perspective: 0.03, noise: 4, jpeg: 0.7, ground: '#4a4038' },
  };
}
