/** Synthetic pictures for the gallery, drawn on the spot. */
import type { Paint } from '../../components/view';

export const REPORT = { width: 800, height: 600 } as const;

/** A lab report with an invented name. */
export const paintReport: Paint = (canvas) => {
  canvas.width = REPORT.width;
  canvas.height = REPORT.height;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.direction = 'ltr';
  pen.fillStyle = '#fdfdf8';
  pen.fillRect(0, 0, REPORT.width, REPORT.height);
  pen.fillStyle = '#222';
  pen.font = 'bold 30px sans-serif';
  pen.fillText('Laboratoire des Tilleuls', 40, 60);
  pen.font = '26px sans-serif';
  pen.fillText('Patient : DURAND Odile', 40, 140);
  pen.fillText('Née le 04/05/1938', 40, 180);
  pen.fillText('Dossier 80124456', 470, 140);
  const rows = ['Hémoglobine   8,1 g/dL', 'Plaquettes   412 G/L', 'Ferritine   6 µg/L', 'CRP   < 4 mg/L'];
  for (const [row, text] of rows.entries()) pen.fillText(text, 40, 280 + 60 * row);
  pen.strokeStyle = '#bbb';
  for (let row = 0; row < 5; row += 1) pen.strokeRect(36, 244 + 60 * row, 728, 1);
};

/** A rash on a skin, roughly. */
export const paintSkin: Paint = (canvas) => {
  canvas.width = 400;
  canvas.height = 400;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.fillStyle = '#d9a58a';
  pen.fillRect(0, 0, 400, 400);
  pen.fillStyle = 'rgb(170 60 60 / 60%)';
  for (let spot = 0; spot < 60; spot += 1) {
    pen.beginPath();
    pen.arc((spot * 137) % 400, (spot * 89) % 400, 6 + (spot % 5) * 4, 0, 7);
    pen.fill();
  }
};
