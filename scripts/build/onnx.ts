/**
 * Writes networks as ONNX files: as much of the format as one small network needs (onnx.proto3 of ONNX 1.16; field
 * numbers are its own).
 */

/** A constant of the network, row by row. */
export interface Constant {
  readonly name: string;
  readonly dims: readonly number[];
  readonly values: Float32Array | BigInt64Array;
}

export interface Step {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, string | number | readonly number[]>>;
}

/** A value that goes in or comes out; a named side may have any length. */
export interface Port {
  readonly name: string;
  readonly dims: readonly (number | string)[];
}

export interface Network {
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly constants: readonly Constant[];
  readonly steps: readonly Step[];
}

const FLOAT = 1;
const INT64 = 7;
const ATTRIBUTE = { number: 2, text: 3, numbers: 7 } as const;
const IR_VERSION = 8;
const OPSET = 13;

/** The file of a network. */
export function onnx({ inputs, outputs, constants, steps }: Network): Buffer {
  const graph = message([
    ...steps.map((step) => bytes(1, node(step))),
    text(2, 'network'),
    ...constants.map((constant) => bytes(5, tensor(constant))),
    ...inputs.map((port) => bytes(11, valueInfo(port))),
    ...outputs.map((port) => bytes(12, valueInfo(port))),
  ]);
  return message([whole(1, IR_VERSION), bytes(7, graph), bytes(8, message([whole(2, OPSET)]))]);
}

function node({ op, inputs, output, attributes = {} }: Step): Buffer {
  return message([
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(4, op),
    ...Object.entries(attributes).map(([name, value]) => bytes(5, attribute(name, value))),
  ]);
}

function attribute(name: string, value: string | number | readonly number[]): Buffer {
  if (typeof value === 'string') return message([text(1, name), text(4, value), whole(20, ATTRIBUTE.text)]);
  if (typeof value === 'number')
    return message([text(1, name), whole(3, value), whole(20, ATTRIBUTE.number)]);
  return message([text(1, name), ...value.map((one) => whole(8, one)), whole(20, ATTRIBUTE.numbers)]);
}

function tensor({ name, dims, values }: Constant): Buffer {
  const raw = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  const type = values instanceof Float32Array ? FLOAT : INT64;
  return message([...dims.map((dim) => whole(1, dim)), whole(2, type), text(8, name), bytes(9, raw)]);
}

function valueInfo({ name, dims }: Port): Buffer {
  const shape = message(
    dims.map((dim) => bytes(1, message([typeof dim === 'number' ? whole(1, dim) : text(2, dim)]))),
  );
  const type = message([bytes(1, message([whole(1, FLOAT), bytes(2, shape)]))]);
  return message([text(1, name), bytes(2, type)]);
}

const message = (fields: readonly Buffer[]) => Buffer.concat(fields);
const text = (field: number, value: string) => bytes(field, Buffer.from(value));
const whole = (field: number, value: number) => message([varint(field << 3), varint(value)]);
const bytes = (field: number, value: Buffer) =>
  message([varint((field << 3) | 2), varint(value.length), value]);

/** Seven bits a byte, lowest first; the highest bit says that more come. */
function varint(value: number): Buffer {
  const out: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  return Buffer.from([...out, rest]);
}
