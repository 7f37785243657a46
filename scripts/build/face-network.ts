import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Constant, onnx, type Step } from './onnx';

/** As much of a TensorFlow.js graph model as is read here. */
interface GraphModel {
  readonly modelTopology: { readonly node: readonly GraphNode[] };
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly {
      readonly name: string;
      readonly shape: readonly number[];
      readonly dtype: string;
    }[];
  }[];
}

interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: Readonly<
    Record<string, { readonly s?: string; readonly list?: { readonly i?: string[]; readonly s?: string[] } }>
  >;
}

interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

/**
 * BlazeFace as the runtime of the text detector takes it: the TensorFlow.js graph in `path` written as ONNX, so that
 * no second runtime is shipped and kept in memory. Takes pictures of any height and width (multiples of 32, planes of
 * red, green, blue from -1 to 1) instead of 256 × 256. Throws on a graph of other operations than this network has.
 */
export function faceNetwork(path: string): Buffer {
  const model = JSON.parse(readFileSync(path, 'utf8')) as GraphModel;
  const weights = readWeights(model, dirname(path));
  const constants = new Map<string, Constant>();
  const steps: Step[] = [];
  const constant = (name: string, dims: readonly number[], values: Float32Array | BigInt64Array) => {
    constants.set(name, { name, dims, values });
    return name;
  };
  const weight = (name = ''): Weight => {
    const found = weights.get(name);
    if (!found) throw new Error(`The face network lacks ${name}.`);
    return found;
  };

  for (const { name, op, input = [], attr = {} } of model.modelTopology.node) {
    const [first = '', second] = input;
    const decoded = (key: string) => Buffer.from(attr[key]?.s ?? '', 'base64').toString();
    const sides = (key: string) => (attr[key]?.list?.i ?? []).slice(1, 3).map(Number);
    const padding = decoded('padding') === 'SAME' ? 'SAME_UPPER' : 'VALID';
    const conv = (kernel: Constant, group: number, bias: readonly string[], output: string) =>
      steps.push({
        op: 'Conv',
        inputs: [first, constant(kernel.name, kernel.dims, kernel.values as Float32Array), ...bias],
        output,
        attributes: { auto_pad: padding, strides: sides('strides'), group },
      });
    switch (op) {
      case 'Const':
      case 'Placeholder':
        break;
      case '_FusedConv2D': {
        const fused = (attr.fused_ops?.list?.s ?? []).map((one) => Buffer.from(one, 'base64').toString());
        const { values } = weight(input[2]);
        const bias = constant(input[2] ?? '', [values.length], Float32Array.from(values));
        const relu = fused.includes('Relu');
        conv(acrossChannels(second ?? '', weight(second)), 1, [bias], relu ? `${name}:linear` : name);
        if (relu) steps.push({ op: 'Relu', inputs: [`${name}:linear`], output: name });
        break;
      }
      case 'DepthwiseConv2dNative': {
        const kernel = perChannel(second ?? '', weight(second));
        conv(kernel, kernel.dims[0] ?? 1, [], name);
        break;
      }
      case 'AddV2':
        steps.push({ op: 'Add', inputs: input, output: name });
        break;
      case 'Relu':
      case 'Identity':
        steps.push({ op, inputs: input, output: name });
        break;
      case 'MaxPool':
        steps.push({
          op,
          inputs: input,
          output: name,
          attributes: { auto_pad: padding, kernel_shape: sides('ksize'), strides: sides('strides') },
        });
        break;
      case 'Pad': {
        const [batch = [], down = [], across = [], channels = []] = pairs(weight(second).values);
        const pads = [batch, channels, down, across];
        const values = [...pads.map(([before = 0]) => before), ...pads.map(([, after = 0]) => after)];
        const added = constant(`${name}:pads`, [8], BigInt64Array.from(values, BigInt));
        steps.push({ op, inputs: [first, added], output: name });
        break;
      }
      case 'Reshape': {
        const each = weight(second).values.at(-1) ?? 1;
        const shape = constant(`${name}:shape`, [3], BigInt64Array.from([0n, -1n, BigInt(each)]));
        steps.push({
          op: 'Transpose',
          inputs: [first],
          output: `${name}:rows`,
          attributes: { perm: [0, 2, 3, 1] },
        });
        steps.push({ op, inputs: [`${name}:rows`, shape], output: name });
        break;
      }
      default:
        throw new Error(`The face network has an operation that is not known here: ${op}.`);
    }
  }
  return onnx({
    inputs: [{ name: 'input', dims: [1, 3, 'height', 'width'] }],
    outputs: [
      { name: 'Identity', dims: [1, 'fine', 1] },
      { name: 'Identity_1', dims: [1, 'coarse', 1] },
      { name: 'Identity_2', dims: [1, 'fine', 16] },
      { name: 'Identity_3', dims: [1, 'coarse', 16] },
    ],
    constants: [...constants.values()],
    steps,
  });
}

function readWeights({ weightsManifest }: GraphModel, folder: string): Map<string, Weight> {
  const read = new Map<string, Weight>();
  for (const { paths, weights } of weightsManifest) {
    const bytes = Buffer.concat(paths.map((path) => readFileSync(resolve(folder, path))));
    let at = 0;
    for (const { name, shape, dtype } of weights) {
      const length = shape.reduce((size, side) => size * side, 1);
      const own = Uint8Array.from(bytes.subarray(at, at + 4 * length)).buffer;
      if (dtype !== 'float32' && dtype !== 'int32') throw new Error(`${name} is packed as ${dtype}.`);
      read.set(name, { shape, values: dtype === 'float32' ? new Float32Array(own) : new Int32Array(own) });
      at += 4 * length;
    }
    if (at !== bytes.length) throw new Error('The face network and its weights do not belong together.');
  }
  return read;
}

/** Height, width, in, out → out, in, height, width. */
function acrossChannels(name: string, { shape, values }: Weight): Constant {
  const [height = 1, width = 1, from = 1, to = 1] = shape;
  const turned = new Float32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const place = Math.floor(at / (from * to));
    const [source, target] = [Math.floor(at / to) % from, at % to];
    turned[(target * from + source) * height * width + place] = values[at] ?? 0;
  }
  return { name, dims: [to, from, height, width], values: turned };
}

/** Height, width, channel, one → channel, one, height, width. */
function perChannel(name: string, weight: Weight): Constant {
  const [height = 1, width = 1, channels = 1] = weight.shape;
  const { values } = acrossChannels(name, { ...weight, shape: [height, width, 1, channels] });
  return { name, dims: [channels, 1, height, width], values };
}

function pairs(values: Float32Array | Int32Array): number[][] {
  return Array.from({ length: values.length / 2 }, (_, at) => [values[2 * at] ?? 0, values[2 * at + 1] ?? 0]);
}
