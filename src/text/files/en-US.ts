import type { ForeignContent } from '../../files/read/errors';
import type { FileTexts } from './texts';

const FOUND: Readonly<Record<ForeignContent, string>> = {
  image: 'This is a picture, not a table. Export it as Excel or CSV.',
  pdf: 'This is a PDF, not a table. Export it as Excel or CSV.',
  document: 'This is a document, not a table. Export it as Excel or CSV.',
  video: 'This is a video, not a table.',
  program: 'This is a program, not a table.',
  noise: 'No text can be read. The file is damaged or not a table.',
  words: 'There are only words in it, no table.',
};

export const filesEnUS: FileTexts = {
  errors: {
    empty: () => 'The file is empty.',
    tooLarge: ({ megabytes, entries }) =>
      entries
        ? `The archive holds more than ${entries} files. Import them in parts.`
        : `The file is too large (limit ${megabytes ?? 100} MB). Export a shorter period.`,
    truncatedZip: () => 'The file is incomplete. Download it again.',
    truncatedXls: () => 'The file is incomplete. Download it again.',
    truncatedText: () => 'The end of the file is missing. Download it again.',
    passwordProtected: () => 'The file has a password. Remove it and import again.',
    notATable: ({ found }) => FOUND[found ?? 'noise'],
    otherArchive: () => 'Only zip archives can be opened. Unpack this one and import the tables in it.',
    damagedText: () => 'Characters in the file are already lost (�). Export it again.',
    nestedTooDeep: () => 'There are too many archives within archives. Unpack it first.',
    damaged: () => 'The file is damaged and cannot be opened. Download it again.',
    cancelled: () => 'Cancelled. Nothing was written.',
  },
  reading: (done, total) => `Reading file ${Math.min(done + 1, total)} of ${total}…`,
  inArchive: (file, archive) => `${file} in ${archive}`,
  pasted: 'Pasted table',
};
