/** Values of a tag: short and long numbers, fractions as pairs, or ASCII text (Exif 2.32, TIFF 6.0). */
type Value =
  | { readonly short: number }
  | { readonly long: number }
  | { readonly text: string }
  | { readonly fractions: readonly (readonly [number, number])[] };

type Tags = readonly (readonly [tag: number, value: Value])[];

export interface Exif {
  /** 1 to 8; 6 means "turn a quarter clockwise to see it upright". */
  readonly orientation: number;
  /** Intel writes the low byte first, Motorola the high byte. */
  readonly order: 'intel' | 'motorola';
}

/** Somewhere in the Atlantic, where no patient lives. */
const PLACE: Tags = [
  [0x0001, { text: 'N' }],
  [
    0x0002,
    {
      fractions: [
        [45, 1],
        [30, 1],
        [0, 1],
      ],
    },
  ],
  [0x0003, { text: 'W' }],
  [
    0x0004,
    {
      fractions: [
        [20, 1],
        [15, 1],
        [0, 1],
      ],
    },
  ],
];

/** The JPEG with a camera's metadata before its first segment: orientation, maker, date, GPS place. */
export function withExif(jpeg: Uint8Array, { orientation, order }: Exif): Uint8Array {
  const little = order === 'intel';
  const camera = (place: number): Tags => [
    [0x010f, { text: 'Appareil inventé' }],
    [0x0112, { short: orientation }],
    [0x0132, { text: '2026:11:14 08:15:00' }],
    [0x8825, { long: place }],
  ];
  const gpsAt = 8 + directory(camera(0), 8, little).length;
  const header = new Uint8Array(8);
  const view = new DataView(header.buffer);
  header.set(little ? [0x49, 0x49] : [0x4d, 0x4d]);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  const body = [header, directory(camera(gpsAt), 8, little), directory(PLACE, gpsAt, little)];
  const payload = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), ...body]);
  const length = payload.length + 2;
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff),
    payload,
    jpeg.subarray(2),
  ]);
}

/** One directory of tags standing at `offset`, its longer values behind it. */
function directory(tags: Tags, offset: number, little: boolean): Uint8Array {
  const size = 2 + 12 * tags.length + 4;
  const values = tags.map(([, value]) => encoded(value, little));
  const out = new Uint8Array(
    size + values.reduce((sum, { bytes }) => sum + (bytes.length > 4 ? bytes.length : 0), 0),
  );
  const view = new DataView(out.buffer);
  view.setUint16(0, tags.length, little);
  let behind = size;
  for (const [index, [tag]] of tags.entries()) {
    const at = 2 + 12 * index;
    const { type, count, bytes } = values[index] ?? { type: 0, count: 0, bytes: new Uint8Array() };
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, count, little);
    if (bytes.length <= 4) out.set(bytes, at + 8);
    else {
      view.setUint32(at + 8, offset + behind, little);
      out.set(bytes, behind);
      behind += bytes.length;
    }
  }
  return out;
}

function encoded(value: Value, little: boolean): { type: number; count: number; bytes: Uint8Array } {
  if ('text' in value) {
    const bytes = Buffer.from(`${value.text}\0`, 'latin1');
    return { type: 2, count: bytes.length, bytes };
  }
  if ('short' in value) {
    const bytes = new Uint8Array(2);
    new DataView(bytes.buffer).setUint16(0, value.short, little);
    return { type: 3, count: 1, bytes };
  }
  if ('long' in value) {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value.long, little);
    return { type: 4, count: 1, bytes };
  }
  const bytes = new Uint8Array(8 * value.fractions.length);
  const view = new DataView(bytes.buffer);
  for (const [index, [over, under]] of value.fractions.entries()) {
    view.setUint32(8 * index, over, little);
    view.setUint32(8 * index + 4, under, little);
  }
  return { type: 5, count: value.fractions.length, bytes };
}
