/** The mean over `around` pixels to each side of every pixel, by running sums along rows, then columns. */
export function meanAround(grey: Uint8Array, width: number, height: number, around: number): Float32Array {
  const rows = new Float32Array(grey.length);
  for (let y = 0; y < height; y++) runningMean(grey, rows, y * width, 1, width, around);
  const both = new Float32Array(grey.length);
  for (let x = 0; x < width; x++) runningMean(rows, both, x, width, height, around);
  return both;
}

function runningMean(
  from: Uint8Array | Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
  around: number,
): void {
  let sum = 0;
  let taken = 0;
  const value = (index: number) => from[start + index * step] ?? 0;
  for (let index = 0; index < Math.min(around, count); index++) {
    sum += value(index);
    taken++;
  }
  for (let index = 0; index < count; index++) {
    if (index + around < count) {
      sum += value(index + around);
      taken++;
    }
    if (index - around > 0) {
      sum -= value(index - around - 1);
      taken--;
    }
    to[start + index * step] = sum / taken;
  }
}
