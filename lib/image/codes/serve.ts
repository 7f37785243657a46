import type { FromCodeReader, ToCodeReader } from './protocol';
import { loadCodeReader, type ReadCodes } from './session';

/** What a dedicated worker's global scope has and a window's types do not say. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToCodeReader>) => void) | null;
  postMessage(message: FromCodeReader): void;
}

/** Makes this worker answer the code reader's protocol. */
export function serveCodeReader(files: string): void {
  const scope = globalThis as unknown as WorkerScope;
  let loading: Promise<ReadCodes> | undefined;
  scope.onmessage = async ({ data: { id, pixels, width, height } }) => {
    loading ??= loadCodeReader(files);
    try {
      const read = await loading;
      scope.postMessage({ type: 'codes', id, codes: await read(new ImageData(pixels, width, height)) });
    } catch (error) {
      scope.postMessage({ type: 'failed', id, message: String(error) });
    }
  };
}
