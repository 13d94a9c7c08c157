import { LocalFailure } from './failures';
import type { HashAnswer, HashOrder } from './hash-worker';

let resting: Worker | undefined;

/**
 * SHA-256 of a file, computed beside the page so that it stays usable.
 *
 * @throws LocalFailure where the file can't be read any more; an AbortError when the signal says so
 */
export const hashFile = (
  file: File,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (bytes: number) => void },
): Promise<string> =>
  new Promise((resolve, reject) => {
    const worker = resting ?? new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
    resting = undefined;
    const giveUp = (error: Error) => {
      worker.terminate();
      reject(error);
    };
    const stop = () => giveUp(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<HashAnswer>) => {
      if (data.type === 'progress') return onProgress(data.bytes);
      signal.removeEventListener('abort', stop);
      if (data.type === 'failed') return giveUp(new LocalFailure('unreadable'));
      resting = worker;
      resolve(data.sha256);
    };
    worker.onerror = () => {
      signal.removeEventListener('abort', stop);
      giveUp(new LocalFailure('noWorker'));
    };
    worker.postMessage({ file } satisfies HashOrder);
  });
