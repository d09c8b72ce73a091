import { readArchive, type ArchiveEntry } from './archive';
import { textOf, utf8Of } from './decode';
import { readDelimited } from './delimited';
import { FileError } from './errors';
import { readHtmlTables } from './htmlTable';
import { sniffBytes, sniffText } from './sniff';
import {
  MAX_FILE_BYTES,
  MAX_UNPACKED_BYTES,
  type FileInput,
  type FileReading,
  type RawTable,
  type ReadingWork,
  type Sheet,
} from './table';

/** A zip, and a zip in it. */
const MAX_NESTING = 2;

/** Files that operating systems slip into archives. */
const LITTER = /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Where a file lies, and what its archive may still unpack. */
interface Position {
  readonly archive: string | null;
  readonly depth: number;
  readonly budget: { bytes: number };
}

/**
 * Reads files one after the other; one that cannot be read does not stop the others. Recognised by content, never by
 * extension. A zip gives a reading for each file in it. FileError `cancelled` is the only one thrown.
 */
export async function readFiles(files: readonly FileInput[], work: ReadingWork = {}): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const [done, file] of files.entries()) {
    stopIfCancelled(work);
    work.progress?.(done, files.length);
    const top = { archive: null, depth: 0, budget: { bytes: MAX_UNPACKED_BYTES } };
    readings.push(...(await readOne(file, top, work)));
  }
  work.progress?.(files.length, files.length);
  return readings;
}

/** The tables of one file; throws the FileError of the first part that cannot be read. */
export async function readTables(file: FileInput, work: ReadingWork = {}): Promise<readonly RawTable[]> {
  const tables: RawTable[] = [];
  for (const reading of await readFiles([file], work)) {
    if ('error' in reading) throw new FileError(reading.error.code, reading.error.detail);
    tables.push(...reading.tables);
  }
  return tables;
}

/** The parser of workbooks is the largest by far: it comes with the first workbook. */
const workbookFile = () => import(/* webpackChunkName: "import-workbook" */ './workbookFile');

async function readOne(file: FileInput, position: Position, work: ReadingWork): Promise<FileReading[]> {
  const { archive } = position;
  try {
    const content = await open(file, position.budget);
    if (!Array.isArray(content)) return await readEntries(file.name, content.entries, position, work);
    const tables = content.map(({ name, rows }): RawTable => ({ file: file.name, archive, sheet: name, rows }));
    return [{ file: file.name, archive, tables }];
  } catch (error) {
    const { code, detail } = error instanceof FileError ? error : new FileError('damaged');
    if (code === 'cancelled') throw error;
    return [{ file: file.name, archive, error: { code, detail } }];
  }
}

type Content = Sheet[] | { readonly entries: readonly ArchiveEntry[] };

async function open({ bytes }: FileInput, budget: { bytes: number }): Promise<Content> {
  if (bytes.length > MAX_FILE_BYTES) throw new FileError('tooLarge', { megabytes: MAX_FILE_BYTES / 2 ** 20 });
  if (bytes.length === 0) throw new FileError('empty');
  const container = sniffBytes(bytes);
  // The workbook parser is a megabyte of code, so it is loaded only for workbooks.
  switch (container) {
    case 'zip': {
      const entries = readArchive(bytes);
      spend(budget, entries);
      if (!isOfficeFile(entries)) return { entries };
      if (entries.some((entry) => entry.encrypted)) throw new FileError('passwordProtected');
      if (!isWorkbook(entries)) throw new FileError('notATable', { found: 'document' });
      return (await workbookFile()).readZippedWorkbook(bytes);
    }
    case 'compound':
      return (await workbookFile()).readCompoundWorkbook(bytes);
    case 'biff':
      return (await workbookFile()).readBareBiff(bytes);
    case 'text':
      return readText(utf8Of(bytes));
    case 'otherArchive':
      throw new FileError('otherArchive');
    default:
      throw new FileError('notATable', { found: container.foreign });
  }
}

async function readText(utf8: Uint8Array): Promise<Sheet[]> {
  switch (sniffText(utf8)) {
    case 'html': {
      const tables = readHtmlTables(textOf(utf8));
      if (tables.length === 0) throw new FileError('notATable', { found: 'words' });
      return tables;
    }
    case 'spreadsheetXml':
      return (await workbookFile()).readXmlWorkbook(textOf(utf8));
    case 'delimited':
      return [readDelimited(utf8)];
  }
}

async function readEntries(
  archive: string,
  entries: readonly ArchiveEntry[],
  { depth, budget }: Position,
  work: ReadingWork,
): Promise<FileReading[]> {
  if (depth >= MAX_NESTING) throw new FileError('nestedTooDeep');
  const files = entries.filter((entry) => !LITTER.test(entry.path));
  if (files.length === 0) throw new FileError('empty');
  const readings: FileReading[] = [];
  for (const entry of files) {
    stopIfCancelled(work);
    const name = entry.path.replace(/^.*[/\\]/, '');
    try {
      const file = { name, bytes: entry.read() };
      readings.push(...(await readOne(file, { archive, depth: depth + 1, budget }, work)));
    } catch (error) {
      if (!(error instanceof FileError) || error.code === 'cancelled') throw error;
      readings.push({ file: name, archive, error: { code: error.code, detail: error.detail } });
    }
  }
  return readings;
}

/** All that one dropped file unpacks to, archives in archives included, stays within one limit. */
function spend(budget: { bytes: number }, entries: readonly ArchiveEntry[]): void {
  for (const { size } of entries) budget.bytes -= size;
  if (budget.bytes < 0) throw new FileError('tooLarge', { megabytes: MAX_UNPACKED_BYTES / 2 ** 20 });
}

/** .xlsx, .xlsb and .docx name their parts' types; .ods has a content.xml. */
function isOfficeFile(entries: readonly ArchiveEntry[]): boolean {
  return entries.some(({ path }) => path === '[Content_Types].xml' || path === 'content.xml');
}

function isWorkbook(entries: readonly ArchiveEntry[]): boolean {
  return entries.some(({ path }) => path.startsWith('xl/') || path === 'content.xml');
}

function stopIfCancelled(work: ReadingWork): void {
  if (work.cancelled?.()) throw new FileError('cancelled');
}
