import type * as Ort from 'onnxruntime-web';
import type { DetectorInput } from './input';

/** Runs a network once; its outputs by name. */
export type Network = (input: DetectorInput) => Promise<ReadonlyMap<string, Float32Array>>;

/** The network called `name` in the folder `files`, ready to run in this context. Rejects when it does not load. */
export async function loadNetwork(files: string, name: string): Promise<Network> {
  const ort = (await import(/* @vite-ignore */ `${files}ort.wasm.min.mjs`)) as typeof Ort;
  // Threads need a page that is isolated from all others, which X's is not.
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = files;
  const session = await ort.InferenceSession.create(`${files}${name}`, {
    enableCpuMemArena: false,
    enableMemPattern: false,
  });
  const [input = ''] = session.inputNames;
  return async ({ planes, width, height }) => {
    const tensor = new ort.Tensor('float32', planes, [1, 3, height, width]);
    const outputs = new Map<string, Float32Array>();
    for (const [output, { data }] of Object.entries(await session.run({ [input]: tensor })))
      if (data instanceof Float32Array) outputs.set(output, data);
    return outputs;
  };
}
