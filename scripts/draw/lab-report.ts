/** One line of the results table: what, how much, unit, usual values. */
const RESULTS = [
  ['Hémoglobine', '10,2', 'g/dL', '12,0 - 16,0'],
  ['Leucocytes', '11,8', 'G/L', '4,0 - 10,0'],
  ['Plaquettes', '412', 'G/L', '150 - 400'],
  ['VGM', '74', 'fL', '80 - 100'],
  ['CRP', '48', 'mg/L', '< 5'],
  ['Créatinine', '71', 'µmol/L', '45 - 84'],
  ['Potassium', '4,1', 'mmol/L', '3,5 - 5,1'],
  ['Sodium', '139', 'mmol/L', '136 - 145'],
  ['Ferritine', '8', 'µg/L', '15 - 150'],
  ['TSH', '2,1', 'mUI/L', '0,4 - 4,0'],
] as const;

/** Everything on it is invented; the phone number lies in the range kept for fiction (Arcep, 06 39 98). */
export const LAB_PATIENT = {
  name: 'DURAND Amélie',
  birthdate: '12/03/1948',
  record: '8012345678',
  phone: '06 39 98 12 34',
} as const;

const at = (x: number, y: number, text: string, more = '') =>
  `<text x="${x}" y="${y}" ${more}>${text}</text>`;
const value = (kind: keyof typeof LAB_PATIENT) => `<tspan data-value="${kind}">${LAB_PATIENT[kind]}</tspan>`;

const rows = RESULTS.map(([what, howMuch, unit, usual], index) => {
  const y = 410 + 42 * index;
  return [
    index % 2 === 0 ? `<rect x="60" y="${y - 28}" width="1080" height="42" fill="#f3f6f8"/>` : '',
    at(80, y, what),
    at(520, y, howMuch, 'font-weight="bold"'),
    at(660, y, unit),
    at(880, y, usual),
  ].join('');
});

/** A French lab report of 1200 × 900 with a burned-in identity; its values carry `data-value` for the true boxes. */
export const LAB_REPORT = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" font-family="Liberation Sans, Arial, sans-serif" font-size="20" fill="#16202a">
<rect width="1200" height="900" fill="#fff"/>
<rect width="1200" height="14" fill="#1c6b74"/>
${at(60, 66, 'Compte rendu de biologie médicale', 'font-size="30" font-weight="bold"')}
${at(60, 98, 'Hématologie, biochimie', 'fill="#4d5b66"')}
<rect x="60" y="126" width="1080" height="170" fill="none" stroke="#9fb0bc"/>
${at(84, 168, `Patient : ${value('name')}`, 'font-size="24"')}
${at(84, 208, `Née le : ${value('birthdate')}`)}
${at(84, 244, `Tél. : ${value('phone')}`)}
${at(640, 168, `IPP : ${value('record')}`)}
${at(640, 208, 'Sexe : F')}
${at(640, 244, 'Prélèvement : sang veineux')}
<g fill="#4d5b66">${at(80, 350, 'Analyse')}${at(520, 350, 'Résultat')}${at(660, 350, 'Unité')}${at(880, 350, 'Valeurs usuelles')}</g>
<line x1="60" y1="366" x2="1140" y2="366" stroke="#1c6b74" stroke-width="2"/>
${rows.join('\n')}
${at(60, 868, 'Anémie microcytaire par carence martiale, syndrome inflammatoire.', 'font-style="italic"')}
</svg>`;
