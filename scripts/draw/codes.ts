import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

export interface CodeDrawing {
  /** The writer's name for the kind: `QRCode`, `Code128`, `EAN13`. */
  readonly format:
    | 'QRCode'
    | 'DataMatrix'
    | 'Aztec'
    | 'PDF417'
    | 'Code128'
    | 'Code39'
    | 'EAN13'
    | 'ITF'
    | 'UPCA';
  /** With application identifiers in brackets for GS1. */
  readonly text: string;
  readonly gs1?: boolean;
  /** Pixels a module. */
  readonly scale: number;
}

let ready = false;

/** A code as a PNG with its quiet zone. */
export async function drawCode({ format, text, gs1 = false, scale }: CodeDrawing): Promise<Uint8Array> {
  if (!ready) {
    const wasm = readFileSync(resolve('node_modules/zxing-wasm/dist/writer/zxing_writer.wasm'));
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
    ready = true;
  }
  const { image, error } = await writeBarcode(text, { format, scale, options: gs1 ? 'gs1' : '' });
  if (!image) throw new Error(`The ${format} was not drawn: ${error}`);
  return new Uint8Array(await image.arrayBuffer());
}
