import { bookData } from '../../preview/opened/bookData';
import { SavingError } from '../../xlsx/errors';
import { openWorkbook } from '../../xlsx/openWorkbook';
import { saveWorkbook } from '../../xlsx/saveWorkbook';
import { addIn } from './addIn';
import type { FileReply, FileRequest } from './messages';

/** Files are unpacked, read and packed here: none of it keeps the page waiting, and all of its memory goes with the worker. */
self.onmessage = ({ data: request }: MessageEvent<FileRequest>) => {
  try {
    const answer = answerTo(request);
    self.postMessage(answer, answer.kind === 'saved' ? { transfer: [answer.bytes.buffer as ArrayBuffer] } : undefined);
  } catch (error) {
    self.postMessage(failure(error));
  }
};

/** Structured clones know no classes of ours, so an error travels as its code. */
function failure(error: unknown): FileReply {
  if (error instanceof SavingError) return { kind: 'impossible', code: error.code, place: error.place };
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

function answerTo(request: FileRequest): FileReply {
  const opening = openWorkbook(request.bytes, addIn(request.own));
  if ('refused' in opening) return { kind: 'refused', refusal: opening.refused };
  if (request.kind === 'save') return { kind: 'saved', bytes: saveWorkbook(opening.opened, request.changes) };
  return { kind: 'opened', book: bookData(opening.opened.model, request.id, new Set(request.functions)) };
}
