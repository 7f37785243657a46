/** What a course's picture shows beside text. */
import type { Area, Shape } from '../../lib/course/case';

type Pen = CanvasRenderingContext2D;

/** The ink of what is taken by a machine that sees no colours. */
export const GREYS = '#eef2f4';
type Drawn = Exclude<Area, { draw: 'text' }>;

const oval = (pen: Pen, colour: string, x: number, y: number, rx: number, ry: number) => {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
  pen.fill();
};

/** A face, roughly: hair, skin, eyes, mouth. */
function face(pen: Pen, { x, y, w, h }: Drawn): void {
  oval(pen, '#3a2a20', x + w / 2, y + h * 0.44, w * 0.5, h * 0.44);
  oval(pen, '#d9a58a', x + w / 2, y + h * 0.55, w * 0.42, h * 0.44);
  for (const side of [0.34, 0.66]) {
    oval(pen, '#f4efe8', x + w * side, y + h * 0.5, w * 0.08, h * 0.03);
    oval(pen, '#33302e', x + w * side, y + h * 0.5, w * 0.035, h * 0.028);
  }
  oval(pen, '#a8554f', x + w / 2, y + h * 0.8, w * 0.14, h * 0.03);
  pen.strokeStyle = '#a5755c';
  pen.lineWidth = w / 60;
  pen.beginPath();
  pen.moveTo(x + w / 2, y + h * 0.55);
  pen.lineTo(x + w * 0.46, y + h * 0.68);
  pen.lineTo(x + w * 0.53, y + h * 0.69);
  pen.stroke();
}

const SHAPES: Readonly<Record<Shape, (pen: Pen, area: Drawn, ink: string) => void>> = {
  face,
  'face-eyes-covered': (pen, area) => {
    face(pen, area);
    pen.fillStyle = '#000000';
    pen.fillRect(area.x + area.w * 0.12, area.y + area.h * 0.44, area.w * 0.76, area.h * 0.12);
  },
  barcode: (pen, { x, y, w, h }) => {
    pen.fillStyle = '#ffffff';
    pen.fillRect(x, y, w, h);
    pen.fillStyle = '#101418';
    for (let at = 8, n = 0; at < w - 10; n += 1) {
      const bar = 2 + ((n * 7) % 4);
      pen.fillRect(x + at, y + 8, bar, h - 16);
      at += bar + 2 + ((n * 5) % 5);
    }
  },
  'matrix-code': (pen, { x, y, w, h }) => {
    const cells = 16;
    const cell = Math.min(w, h) / (cells + 2);
    pen.fillStyle = '#ffffff';
    pen.fillRect(x, y, w, h);
    pen.fillStyle = '#101418';
    for (let row = 0; row < cells; row += 1)
      for (let column = 0; column < cells; column += 1) {
        const edge = row === cells - 1 || column === 0;
        if (edge || (row * 5 + column * 11 + row * column) % 3 === 0)
          pen.fillRect(x + (column + 1) * cell, y + (row + 1) * cell, Math.ceil(cell), Math.ceil(cell));
      }
  },
  tattoo: (pen, { x, y, w, h }) => {
    pen.strokeStyle = '#24405c';
    pen.lineWidth = w / 18;
    pen.beginPath();
    for (let turn = 0; turn <= 60; turn += 1) {
      const angle = turn / 5;
      const radius = (turn / 60) * 0.45;
      pen.lineTo(x + w / 2 + Math.cos(angle) * radius * w, y + h / 2 + Math.sin(angle) * radius * h);
    }
    pen.stroke();
  },
  lesion: (pen, { x, y, w, h }, ink) => {
    // On skin it is red; where the machine draws in grey it is a shade of that.
    const colour = ink === GREYS ? 'rgb(200 210 216 / 22%)' : 'rgb(170 60 60 / 55%)';
    const spot = (dx: number, dy: number, r: number) =>
      oval(pen, colour, x + dx * w, y + dy * h, r * w, r * h);
    for (let n = 0; n < 14; n += 1)
      spot(0.15 + ((n * 37) % 70) / 100, 0.15 + ((n * 53) % 70) / 100, 0.06 + (n % 4) / 40);
  },
  trace: (pen, { x, y, w, h }, ink) => {
    pen.strokeStyle = ink;
    pen.lineWidth = 2.5;
    pen.beginPath();
    const beat = 130;
    for (let at = 0; at <= w; at += 2) {
      const phase = (at % beat) / beat;
      const wave =
        bump(phase, 0.2, 0.04, 0.12) -
        bump(phase, 0.36, 0.012, 0.14) +
        bump(phase, 0.4, 0.014, 0.75) -
        bump(phase, 0.44, 0.014, 0.2) +
        bump(phase, 0.66, 0.06, 0.2);
      pen.lineTo(x + at, y + h * (0.7 - 0.8 * wave));
    }
    pen.stroke();
  },
  bone: (pen, { x, y, w, h }) => {
    const light = pen.createLinearGradient(x, y, x + w, y);
    for (const [at, colour] of [
      [0.1, 'transparent'],
      [0.3, 'rgb(225 235 240 / 85%)'],
      [0.5, 'rgb(150 160 168 / 70%)'],
      [0.7, 'rgb(225 235 240 / 85%)'],
      [0.9, 'transparent'],
    ] as const)
      light.addColorStop(at, colour);
    pen.fillStyle = light;
    pen.fillRect(x, y, w, h * 0.85);
    oval(pen, 'rgb(215 225 230 / 75%)', x + w / 2, y + h * 0.88, w * 0.42, h * 0.12);
    pen.strokeStyle = '#05080a';
    pen.lineWidth = 4;
    pen.beginPath();
    pen.moveTo(x + w * 0.25, y + h * 0.55);
    pen.lineTo(x + w * 0.75, y + h * 0.48);
    pen.stroke();
  },
  ring: (pen, { x, y, w, h }) => {
    pen.strokeStyle = '#e8c15a';
    pen.lineWidth = Math.min(w, h) / 5;
    pen.beginPath();
    pen.ellipse(x + w / 2, y + h * 0.55, w * 0.38, h * 0.34, 0, 0, 2 * Math.PI);
    pen.stroke();
    oval(pen, '#7a4da0', x + w / 2, y + h * 0.2, w * 0.16, h * 0.16);
  },
  hand: (pen, { x, y, w, h }) => {
    oval(pen, '#d9a58a', x + w * 0.5, y + h * 0.68, w * 0.34, h * 0.3);
    pen.strokeStyle = '#d9a58a';
    pen.lineCap = 'round';
    pen.lineWidth = w * 0.12;
    for (let finger = 0; finger < 4; finger += 1) {
      pen.beginPath();
      pen.moveTo(x + w * (0.28 + finger * 0.15), y + h * 0.5);
      pen.lineTo(x + w * (0.22 + finger * 0.18), y + h * 0.1);
      pen.stroke();
    }
    pen.beginPath();
    pen.moveTo(x + w * 0.3, y + h * 0.72);
    pen.lineTo(x + w * 0.08, y + h * 0.5);
    pen.stroke();
  },
  badge: (pen, { x, y, w, h, name }) => {
    pen.fillStyle = '#ffffff';
    pen.beginPath();
    pen.roundRect(x, y, w, h, 8);
    pen.fill();
    pen.strokeStyle = '#8fa3b5';
    pen.lineWidth = 2;
    pen.stroke();
    pen.fillStyle = '#1c6b74';
    pen.fillRect(x, y + 8, w, h * 0.18);
    pen.fillStyle = '#16202a';
    pen.font = `bold ${Math.round(h * 0.2)}px Arial, "Liberation Sans", sans-serif`;
    pen.textBaseline = 'middle';
    // What stands between quotes is what is written on it.
    const written = /[«“]\s*(.+?)\s*[»”]/u.exec(name)?.[1] ?? name;
    pen.fillText(written, x + 8, y + h * 0.62, w - 16);
  },
};

const bump = (at: number, middle: number, width: number, height: number): number =>
  height * Math.exp(-(((at - middle) / width) ** 2));

export const paintShape = (pen: Pen, area: Drawn, ink: string): void => SHAPES[area.draw](pen, area, ink);
