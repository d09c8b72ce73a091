import type { FileReply, FileRequest } from './messages';

/** Ends the work when it is called off. */
class CalledOff extends Error {}

/** Has the worker answer one request. `calledOff` ends it at once: rejects with CalledOff. */
export function askWorker(request: FileRequest, calledOff: AbortSignal): Promise<FileReply> {
  const worker = new Worker(/* webpackChunkName: "workbook-worker" */ new URL('./worker.ts', import.meta.url));
  return new Promise<FileReply>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileReply>) => resolve(data);
    // Out of memory, or the script did not load.
    worker.onerror = () => resolve({ kind: 'failed', reason: 'worker' });
    calledOff.addEventListener('abort', () => reject(new CalledOff()));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
