import { FileError } from './read/errors';
import { importFiles } from './importFiles';
import type { ImportReply, ImportRequest } from './workerMessages';

/** Structured clones know no classes of ours, so an error travels as its code. */
const reply = (message: ImportReply): void => self.postMessage(message);

/**
 * The worker's whole job: bytes in, recognised and summed rows out. The raw tables stay here: cloning a million cells
 * to the pane would take longer than reading them.
 */
self.onmessage = async ({ data }: MessageEvent<ImportRequest>) => {
  try {
    const progress = (done: number, total: number): void => reply({ kind: 'progress', done, total });
    reply({ kind: 'done', result: await importFiles(data.files, data.options, { progress }) });
  } catch (error) {
    const { code, detail } = error instanceof FileError ? error : new FileError('damaged');
    reply({ kind: 'failed', code, detail });
  }
};
