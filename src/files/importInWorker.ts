import { FileError } from './read/errors';
import type { ImportOptions, ImportResult } from './importFiles';
import { MAX_FILE_BYTES, type FileInput, type ReadingWork } from './read/table';
import type { ImportReply, ImportRequest } from './workerMessages';

/** A file that has not been read yet; a browser's `File` is one. */
export interface FileSource {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Reads and recognises files away from the main thread. Parsers are loaded with the worker, never with the pane.
 * A file past the limit is not even read; it comes back among `problems`. `work.cancelled` is asked ten times a
 * second and ends the worker at once: FileError `cancelled`. Without workers (tests, old web views) it runs in place.
 */
export async function importInWorker(
  sources: readonly (FileSource | FileInput)[],
  options: ImportOptions = {},
  work: ReadingWork = {},
): Promise<ImportResult> {
  const files: FileInput[] = [];
  const read: ArrayBuffer[] = [];
  const tooLarge: string[] = [];
  for (const source of sources) {
    if (work.cancelled?.()) throw new FileError('cancelled');
    // Not `'bytes' in source`: newer browsers give every File a method of that name.
    if (!('arrayBuffer' in source)) files.push(source);
    else if (source.size > MAX_FILE_BYTES) tooLarge.push(source.name);
    else {
      const buffer = await source.arrayBuffer();
      read.push(buffer);
      files.push({ name: source.name, bytes: new Uint8Array(buffer) });
    }
  }
  const result = await run({ files, options }, read, work);
  const problems = tooLarge.map((file) => ({
    file,
    archive: null,
    sheet: '',
    code: 'tooLarge' as const,
    detail: { megabytes: MAX_FILE_BYTES / 2 ** 20 },
  }));
  return { ...result, problems: [...problems, ...result.problems] };
}

async function run(request: ImportRequest, read: ArrayBuffer[], work: ReadingWork): Promise<ImportResult> {
  if (typeof Worker === 'undefined') {
    const { importFiles } = await import(/* webpackChunkName: "import-files" */ './importFiles');
    return importFiles(request.files, request.options, work);
  }
  const worker = new Worker(/* webpackChunkName: "import-worker" */ new URL('./worker.ts', import.meta.url));
  try {
    return await converse(worker, request, read, work);
  } finally {
    worker.terminate();
  }
}

const ASK_EVERY_MS = 100;

function converse(
  worker: Worker,
  request: ImportRequest,
  read: ArrayBuffer[],
  work: ReadingWork,
): Promise<ImportResult> {
  return new Promise((resolve, reject) => {
    const asking = setInterval(() => {
      if (work.cancelled?.()) stop(() => reject(new FileError('cancelled')));
    }, ASK_EVERY_MS);
    const stop = (then: () => void): void => {
      clearInterval(asking);
      then();
    };
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
      if (data.kind === 'progress') work.progress?.(data.done, data.total);
      else if (data.kind === 'done') stop(() => resolve(data.result));
      else stop(() => reject(new FileError(data.code, data.detail)));
    };
    // Out of memory, or the script did not load.
    worker.onerror = () => stop(() => reject(new FileError('damaged')));
    // Bytes that we read ourselves are handed over, not copied; the caller's own (a pasted table) stay usable.
    worker.postMessage(request, read);
  });
}
