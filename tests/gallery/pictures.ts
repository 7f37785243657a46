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

export const PORTRAIT = { width: 400, height: 320 } as const;

/** A face, roughly, with a rash on one cheek. */
export const paintFace: Paint = (canvas) => {
  canvas.width = PORTRAIT.width;
  canvas.height = PORTRAIT.height;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const oval = (fill: string, x: number, y: number, rx: number, ry: number) => {
    pen.fillStyle = fill;
    pen.beginPath();
    pen.ellipse(x, y, rx, ry, 0, 0, 7);
    pen.fill();
  };
  pen.fillStyle = '#b9cdd6';
  pen.fillRect(0, 0, PORTRAIT.width, PORTRAIT.height);
  oval('#5a3c28', 200, 150, 90, 112);
  oval('#d9a58a', 200, 165, 78, 98);
  for (const x of [170, 230]) oval('#33302e', x, 145, 9, 6);
  oval('#a8554f', 200, 218, 26, 7);
  for (let spot = 0; spot < 9; spot += 1)
    oval('#b0443f', 232 + (spot % 3) * 11, 176 + Math.floor(spot / 3) * 10, 4, 4);
};
