import { type DetectFaces, loadFaceDetector } from '../faces/session';
import type { FromDetector, ToDetector } from './protocol';
import { type Detect, loadDetector } from './session';

/** What a dedicated worker's global scope has and a window's types do not say. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToDetector>) => void) | null;
  postMessage(message: FromDetector): void;
}

/**
 * Makes this worker answer the detector's protocol. The text network loads at the first message, the one for faces at
 * the first look for them; both on one runtime, whose memory is most of what they take.
 */
export function serveDetector(files: string): void {
  const scope = globalThis as unknown as WorkerScope;
  let text: Promise<Detect> | undefined;
  let faces: Promise<DetectFaces> | undefined;
  scope.onmessage = async ({ data: message }) => {
    text ??= loadDetector(files);
    if (message.type === 'warm') return void text.catch(() => {});
    const { id } = message;
    try {
      if (message.type === 'detect') {
        const detect = await text;
        return scope.postMessage({ type: 'detected', id, regions: await detect(message) });
      }
      // Two networks at once would double the peak.
      await text;
      faces ??= loadFaceDetector(files);
      const detect = await faces;
      scope.postMessage({ type: 'faces', id, faces: await detect(message) });
    } catch (error) {
      scope.postMessage({ type: 'failed', id, message: String(error) });
    }
  };
}
