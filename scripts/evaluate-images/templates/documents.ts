import { american, inWords, type Person, slashed } from '../person';
import type { Random } from '../random';
import { as } from '../role';
import type { Sketch } from '../sketch';

const RESULTS = [
  ['Hémoglobine', '10,2', 'g/dL', '12,0 - 16,0'],
  ['Leucocytes', '11,8', 'G/L', '4,0 - 10,0'],
  ['Plaquettes', '412', 'G/L', '150 - 400'],
  ['CRP', '48', 'mg/L', '&lt; 5'],
  ['Créatinine', '71', 'µmol/L', '45 - 84'],
  ['Potassium', '4,1', 'mmol/L', '3,5 - 5,1'],
  ['Sodium', '139', 'mmol/L', '136 - 145'],
  ['Ferritine', '8', 'µg/L', '15 - 150'],
  ['TSH', '2,10', 'mUI/L', '0,40 - 4,00'],
  ['ASAT', '34', 'UI/L', '10 - 40'],
] as const;

const name = (person: Person) => as('name', `${person.family} ${person.given}`);
const civility = (person: Person) => (person.woman ? 'Mme' : 'M.');
const table = (rows: readonly (readonly string[])[]) =>
  `<table style="width:100%;border-spacing:0 .35em">${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

const sheet = (size: number, font: string, body: string, more = '') =>
  `<div style="font:${size}px ${font};line-height:1.35;padding:${2 * size}px;box-sizing:border-box;height:100%;color:#15181c;background:#fff;${more}">${body}</div>`;

/** A laboratory's results. */
export function labReport(random: Random, person: Person, font: string): Sketch {
  const size = random.pick([8, 10, 12, 14, 16]);
  const rows = Array.from({ length: 8 }, () => random.pick(RESULTS));
  const header = random.pick([
    `Patient : ${name(person)}<br>Né(e) le : ${as('birth date', slashed(person.birth))}<br>IPP : ${as('number', person.record)}`,
    table([
      ['Nom', name(person), 'N° dossier', as('number', person.stay)],
      [
        person.woman ? 'Née le' : 'Né le',
        as('birth date', slashed(person.birth)),
        'Tél.',
        as('phone', person.phone),
      ],
      ['NIR', as('number', person.nir), 'Sexe', as('third', person.woman ? 'F' : 'M')],
    ]),
    `<b>${civility(person)} ${name(person)}</b><br>${as('address', person.street)}<br>${as('address', `${person.postcode} ${person.town}`)}<br>Né(e) le ${as('birth date', slashed(person.birth))} &nbsp; Dossier ${as('number', person.stay)}`,
  ]);
  return {
    kind: 'lab report',
    width: 60 * size + 200,
    height: 46 * size + 150,
    html: sheet(
      size,
      font,
      `<h2 style="margin:0 0 .6em">Compte rendu de biologie médicale</h2><div style="border:1px solid #9ab;padding:.8em">${header}</div>
<p>Prélèvement du ${as('date', slashed(person.exam))} &nbsp; sang veineux</p>${table(rows)}
<p><i>Anémie microcytaire, syndrome inflammatoire modéré.</i></p>`,
    ),
    wear: random.pick([{}, { jpeg: 0.6 }, { jpeg: 0.35 }, { noise: 4, jpeg: 0.7 }]),
  };
}

/** A letter to a colleague. */
export function letter(random: Random, person: Person, font: string): Sketch {
  const size = random.pick([11, 13, 15, 17]);
  const town = as('third', random.pick(['Hôpital Saint-Roch', 'Centre hospitalier du Parc']));
  return {
    kind: 'letter',
    width: 56 * size + 150,
    height: 44 * size + 100,
    html: sheet(
      size,
      font,
      `${town}<br>Service de cardiologie<p style="text-align:right">Le ${as('date', inWords(person.exam))}</p>
<p>Objet : ${civility(person)} ${name(person)}, ${person.woman ? 'née' : 'né'} le ${as('birth date', slashed(person.birth))}</p>
<p>Chère consœur, cher confrère,</p>
<p>Je vous remercie de m’avoir confié ${civility(person)} ${as('name', person.family)}, ${as('third', '64 ans')}, pour une dyspnée d’effort. L’auscultation retrouve un souffle systolique. L’échographie montre une fonction ventriculaire conservée. Je propose un traitement par furosémide 40 mg et un contrôle dans trois mois.</p>
<p>Joindre la famille au ${as('phone', person.phone)} ou à ${as('e-mail', person.email)}.</p>
<p>Bien confraternellement,</p><p>${as('third', 'Dr Vialatte')}</p>`,
    ),
    wear: random.pick([{}, { jpeg: 0.5 }, { turn: random.between(-3, 3), ground: '#ddd' }]),
  };
}

/** A prescription. */
export function prescription(random: Random, person: Person, font: string): Sketch {
  const size = random.pick([12, 14, 18]);
  return {
    kind: 'prescription',
    width: 44 * size + 120,
    height: 36 * size + 80,
    html: sheet(
      size,
      font,
      `${as('third', 'Docteur Anne Vialatte')}<br>Médecine générale
<p style="text-align:right">${as('third', 'Limoges')}, le ${as('date', slashed(person.exam))}</p>
<p><b>${name(person)}</b><br>${as('birth date', slashed(person.birth))} &nbsp; ${as('third', '71 kg')}</p>
<p>Amoxicilline 1 g : un comprimé matin et soir pendant sept jours</p><p>Paracétamol 500 mg : si douleurs, six par jour au maximum</p>
<p>Ordonnance non renouvelable</p>`,
    ),
    wear: random.pick([
      {},
      { jpeg: 0.5 },
      { perspective: 0.05, shade: 0.3, noise: 4, jpeg: 0.7, ground: '#6b5b4b' },
    ]),
  };
}

/** An English discharge summary. */
export function englishReport(random: Random, person: Person, font: string): Sketch {
  const size = random.pick([11, 13, 15]);
  return {
    kind: 'English report',
    width: 56 * size + 150,
    height: 40 * size + 100,
    html: sheet(
      size,
      font,
      `<h2 style="margin:0">Discharge summary</h2>
${table([
  ['Name:', as('name', `${person.given} ${person.family}`), 'MRN:', as('number', person.record)],
  [
    'DOB:',
    as('birth date', american(person.birth)),
    'Phone:',
    as('phone', `(212) 555-01${random.digits(2)}`),
  ],
  ['Admitted:', as('date', american(person.exam)), 'Sex:', as('third', person.woman ? 'F' : 'M')],
])}
<p>The patient presented with chest pain radiating to the left arm. Troponin was elevated at 0.8 ng/mL. Coronary angiography showed two vessel disease, treated with stents.</p>
<p>${person.woman ? 'Mrs' : 'Mr'} ${as('name', person.family)} tolerated the procedure well and was discharged on aspirin 81 mg and atorvastatin 40 mg.</p>`,
    ),
    wear: random.pick([{}, { jpeg: 0.5 }, { noise: 5 }]),
  };
}

/** Any of the documents as a phone sees it on a desk. */
export function photographed(random: Random, person: Person, font: string): Sketch {
  const sketch = random.pick([labReport, letter, prescription])(random, person, font);
  return {
    ...sketch,
    kind: 'photo of a document',
    wear: {
      turn: random.between(-8, 8),
      perspective: random.between(0.02, 0.07),
      shade: random.between(0.1, 0.5),
      noise: random.between(2, 7),
      blur: random.pick([0, 0.5, 0.8]),
      jpeg: random.between(0.5, 0.85),
      scale: random.pick([1.2, 1.5]),
      ground: random.pick(['#6b5b4b', '#2e3338', '#cfc8bd']),
    },
  };
}

/** Any of the documents lying on its side or head. */
export function lying(random: Random, person: Person, font: string): Sketch {
  const sketch = random.pick([labReport, letter, prescription])(random, person, font);
  return {
    ...sketch,
    kind: 'lying document',
    wear: { turn: random.pick([90, 180, 270]), jpeg: 0.8, ground: '#fff' },
  };
}

/** A guideline, a table of drugs, a question without anyone in it. */
export function cleanPage(random: Random, _person: Person, font: string): Sketch {
  const size = random.pick([11, 13, 16]);
  const body = random.pick([
    `<h2>Conduite à tenir devant une hyponatrémie</h2><p>1. Éliminer une fausse hyponatrémie : mesurer l’osmolalité plasmatique.</p><p>2. Évaluer le volume extracellulaire. En cas de déshydratation, réhydrater par sérum salé isotonique.</p><p>3. Corriger lentement : pas plus de 10 mmol/L par 24 heures.</p><p>Rechercher un diurétique, une insuffisance surrénale, une hypothyroïdie.</p>`,
    `<h2>Bilan biologique</h2>${table(Array.from({ length: 9 }, () => random.pick(RESULTS)))}<p>Anémie ferriprive probable, à confronter à la clinique.</p>`,
    `<h2>Posologies usuelles chez l’adulte</h2>${table([
      ['Amoxicilline', '1 g', 'trois fois par jour'],
      ['Paracétamol', '1 g', 'quatre fois par jour au plus'],
      ['Furosémide', '40 mg', 'le matin'],
      ['Ramipril', '5 mg', 'le soir'],
      ['Apixaban', '5 mg', 'deux fois par jour'],
    ])}<p>Adapter à la fonction rénale. Maladie de Horton : prednisone 0,7 mg/kg.</p>`,
    `<h2>Flow chart</h2><p>Suspected pulmonary embolism: clinical probability, then D-dimer if low or intermediate. CT angiography when D-dimer is above 500 ng/mL. Start anticoagulation while waiting when the probability is high.</p>`,
  ]);
  return {
    kind: 'clean document',
    width: 52 * size + 150,
    height: 34 * size + 120,
    html: sheet(size, font, body),
    wear: random.pick([
      {},
      { jpeg: 0.5 },
      { turn: random.between(-4, 4), noise: 4, jpeg: 0.7, ground: '#999' },
    ]),
  };
}
