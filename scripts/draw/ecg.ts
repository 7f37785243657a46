const LEADS = [
  ['I', 'aVR', 'V1', 'V4'],
  ['II', 'aVL', 'V2', 'V5'],
  ['III', 'aVF', 'V3', 'V6'],
] as const;

/** One beat of 150 pixels as path steps: P wave, QRS complex, T wave; `height` scales them. */
const beat = (height: number) =>
  `h30 q10 ${-14 * height} 20 0 h12 l4 ${8 * height} l8 ${-70 * height} l8 ${82 * height} l6 ${-20 * height} h22 q20 ${-28 * height} 40 0`;

const grid = (step: number, colour: string) =>
  `<path d="${[
    ...Array.from({ length: Math.floor(1200 / step) + 1 }, (_, index) => `M${index * step} 0V700`),
    ...Array.from({ length: Math.floor(700 / step) + 1 }, (_, index) => `M0 ${index * step}H1200`),
  ].join('')}" stroke="${colour}"/>`;

const leads = LEADS.flatMap((row, line) =>
  row.map((lead, column) => {
    const x = 20 + 295 * column;
    const y = 190 + 170 * line;
    const height = lead === 'aVR' || lead === 'V1' ? -0.7 : 1;
    return `<text x="${x}" y="${y - 78}" font-size="22" font-weight="bold">${lead}</text>
<path d="M${x} ${y} ${beat(height)} ${beat(height * 0.95)}" fill="none" stroke="#111" stroke-width="2"/>`;
  }),
);

/** A twelve-lead ECG of 1200 × 700 with leads, speed and gain, and nothing on it that names anyone. */
export const ECG = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="700" font-family="Liberation Sans, Arial, sans-serif" fill="#111">
<rect width="1200" height="700" fill="#fff8f6"/>
${grid(8, '#fbe3df')}
${grid(40, '#f3b9b1')}
<text x="20" y="48" font-size="22">FC 72/min   PR 160 ms   QRS 92 ms   QTc 412 ms</text>
${leads.join('\n')}
<text x="20" y="670" font-size="22">25 mm/s   10 mm/mV   0,05-150 Hz</text>
</svg>`;
