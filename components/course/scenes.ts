/** What lies behind the areas of a course's picture. */
import type { PictureCase, Scene } from '../../lib/course/case';

type Pen = CanvasRenderingContext2D;
type Size = Pick<PictureCase, 'width' | 'height'>;

const fill = (pen: Pen, colour: string, { width, height }: Size) => {
  pen.fillStyle = colour;
  pen.fillRect(0, 0, width, height);
};

/** Lines at every `step` pixels, both ways. */
const grid = (pen: Pen, step: number, colour: string, { width, height }: Size) => {
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  for (let x = 0.5; x < width; x += step) {
    pen.moveTo(x, 0);
    pen.lineTo(x, height);
  }
  for (let y = 0.5; y < height; y += step) {
    pen.moveTo(0, y);
    pen.lineTo(width, y);
  }
  pen.stroke();
};

/** A soft spot of light, in parts of the picture. */
const glow = (pen: Pen, { width, height }: Size, x: number, y: number, r: number, colour: string) => {
  const at = [x * width, y * height] as const;
  const light = pen.createRadialGradient(...at, 0, ...at, r * width);
  light.addColorStop(0, colour);
  light.addColorStop(1, 'transparent');
  pen.fillStyle = light;
  pen.fillRect(0, 0, width, height);
};

/** Grains in the same places every time. */
const speckle = (pen: Pen, count: number, { width, height }: Size) => {
  for (let n = 0; n < count; n += 1) {
    pen.fillStyle = `rgb(255 255 255 / ${6 + ((n * 7) % 20)}%)`;
    pen.fillRect((n * 193) % width, (n * 317 + ((n * n) % 61)) % height, 2, 2);
  }
};

const PAINTERS: Readonly<Record<Scene, (pen: Pen, size: Size) => void>> = {
  paper: (pen, size) => {
    fill(pen, '#fdfdf8', size);
    pen.fillStyle = '#1c6b74';
    pen.fillRect(0, 0, size.width, 10);
    pen.strokeStyle = '#9fb0bc';
    pen.strokeRect(24.5, 92.5, size.width - 49, 110);
    pen.beginPath();
    for (let y = 240; y < size.height - 60; y += 56) {
      pen.moveTo(40, y);
      pen.lineTo(size.width - 40, y);
    }
    pen.stroke();
  },
  label: (pen, size) => {
    fill(pen, '#b7c7d2', size);
    pen.fillStyle = '#ffffff';
    pen.beginPath();
    pen.roundRect(20, 20, size.width - 40, size.height - 40, 18);
    pen.fill();
  },
  'x-ray': (pen, size) => {
    fill(pen, '#05080a', size);
    glow(pen, size, 0.5, 0.55, 0.55, 'rgb(150 165 175 / 60%)');
    for (const x of [0.32, 0.68]) glow(pen, size, x, 0.5, 0.2, 'rgb(5 8 10 / 75%)');
    pen.strokeStyle = 'rgb(225 235 240 / 22%)';
    pen.lineWidth = size.width / 55;
    for (let rib = 0; rib < 6; rib += 1)
      for (const side of [-1, 1]) {
        pen.beginPath();
        pen.ellipse(
          size.width * (0.5 + side * 0.2),
          size.height * (0.3 + rib * 0.09),
          size.width * 0.19,
          size.height * 0.08,
          side * 0.25,
          Math.PI,
          2 * Math.PI,
        );
        pen.stroke();
      }
  },
  ultrasound: (pen, size) => {
    fill(pen, '#000000', size);
    pen.save();
    pen.beginPath();
    pen.moveTo(size.width / 2, size.height * 0.1);
    pen.arc(size.width / 2, size.height * 0.1, size.height * 0.82, Math.PI * 0.25, Math.PI * 0.75);
    pen.closePath();
    pen.clip();
    fill(pen, '#1c1f22', size);
    speckle(pen, 2600, size);
    glow(pen, size, 0.5, 0.55, 0.2, 'rgb(0 0 0 / 80%)');
    pen.restore();
  },
  ecg: (pen, size) => {
    fill(pen, '#fff4f2', size);
    grid(pen, 10, '#f7d5cf', size);
    grid(pen, 50, '#eab3aa', size);
  },
  skin: (pen, size) => {
    fill(pen, '#c99372', size);
    glow(pen, size, 0.4, 0.4, 0.6, 'rgb(255 225 200 / 45%)');
  },
  room: (pen, size) => {
    fill(pen, '#8fa3b5', size);
    pen.fillStyle = '#7a5b48';
    pen.fillRect(0, size.height * 0.9, size.width, size.height * 0.1);
    pen.fillStyle = '#d9a58a';
    pen.beginPath();
    pen.ellipse(size.width * 0.47, size.height * 0.95, size.width * 0.34, size.height * 0.36, 0, 0, 7);
    pen.fill();
  },
  screen: (pen, size) => {
    fill(pen, '#2c3136', size);
    pen.fillStyle = '#04100c';
    pen.fillRect(14, 10, size.width - 28, size.height - 20);
    pen.save();
    pen.globalAlpha = 0.3;
    grid(pen, 40, '#0d3a2a', size);
    pen.restore();
  },
};

export const paintScene = (pen: Pen, picture: PictureCase): void => PAINTERS[picture.scene](pen, picture);
