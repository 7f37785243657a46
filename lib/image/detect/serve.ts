import type { FromDetector, ToDetector } from './protocol';
import { type Detect, loadDetector } from './session';

/** What a dedicated worker's global scope has and a window's types do not say. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToDetector>) => void) | null;
  postMessage(message: FromDetector): void;
}

/** Makes this worker answer the detector's protocol. The network loads at the first message. */
export function serveDetector(files: string): void {
  const scope = globalThis as unknown as WorkerScope;
  let loading: Promise<Detect> | undefined;
  scope.onmessage = async ({ data: message }) => {
    loading ??= loadDetector(files);
    if (message.type === 'warm') return void loading.catch(() => {});
    const { id } = message;
    try {
      const detect = await loading;
      scope.postMessage({ type: 'detected', id, regions: await detect(message) });
    } catch (error) {
      scope.postMessage({ type: 'failed', id, message: String(error) });
    }
  };
}
