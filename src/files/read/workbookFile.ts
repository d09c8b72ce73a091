import * as XLSX from '@e965/xlsx';
import type { CellValue } from '../../domain/cells';
import { sheetsFromBytes } from './byteText';
import { requireAllSectors, requireWholeRecords } from './compoundFile';
import { FileError } from './errors';
import { heldRows } from './rows';
import { HEADER_ROWS, MAX_HEADER_HEIGHT, type Sheet } from './table';

const OPTIONS: XLSX.ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
};

const ERRORS = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/** Days between the serial numbers of the 1900 and of the 1904 date system (older Excel for Mac). */
const MAC_OFFSET = 1462;

/** The sheets of an .xlsx (or .xlsb, .ods), already known to be a whole zip. */
export function readZippedWorkbook(bytes: Uint8Array): Sheet[] {
  return sheetsOf(parse(() => XLSX.read(bytes, { ...OPTIONS, type: 'array' })));
}

/** The sheets of an .xls. FileError `truncatedXls`, `passwordProtected`, or `notATable` for a Word document. */
export function readCompoundWorkbook(bytes: Uint8Array): Sheet[] {
  requireAllSectors(bytes);
  const container = parse(() => XLSX.CFB.read(bytes, { type: 'array' }));
  if (XLSX.CFB.find(container, 'EncryptedPackage')) throw new FileError('passwordProtected');
  const stream = XLSX.CFB.find(container, 'Workbook') ?? XLSX.CFB.find(container, 'Book');
  if (!stream) throw new FileError('notATable', { found: 'document' });
  const records = Uint8Array.from(stream.content);
  requireWholeRecords(records);
  const sheets = sheetsOf(parse(() => XLSX.read(bytes, { ...OPTIONS, type: 'array' })));
  return records[BIFF_VERSION] === BIFF8 ? sheets : sheetsFromBytes(sheets);
}

/** High byte of the version in the first record. */
const BIFF_VERSION = 5;
const BIFF8 = 6;

/** The sheets of an Excel 2–95 file that is not in a compound file. */
export function readBareBiff(bytes: Uint8Array): Sheet[] {
  return sheetsFromBytes(sheetsOf(parse(() => XLSX.read(bytes, { ...OPTIONS, type: 'array' }))));
}

/** The sheets of an Excel 2003 XML workbook. */
export function readXmlWorkbook(text: string): Sheet[] {
  return sheetsOf(parse(() => XLSX.read(text, { ...OPTIONS, type: 'string' })));
}

/** The parser's own words are for programmers; users get one of our codes. */
function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw new FileError('passwordProtected');
    throw new FileError('damaged');
  }
}

function sheetsOf(workbook: XLSX.WorkBook): Sheet[] {
  const shift = workbook.Workbook?.WBProps?.date1904 ? MAC_OFFSET : 0;
  const sheets: Sheet[] = [];
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name] as (XLSX.WorkSheet & Partial<XLSX.DenseWorkSheet>) | undefined;
    const rows = rowsOf(sheet?.['!data'] ?? [], shift);
    repeatMergedHeaders(rows, sheet?.['!merges'] ?? []);
    if (rows.length > 0) sheets.push({ name, rows: heldRows(rows) });
  }
  if (sheets.length === 0) throw new FileError('empty');
  return sheets;
}

/** Only cells that exist are visited: a wrong or boundless dimension in the file costs nothing. */
function rowsOf(data: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[], shift: number): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let r = 0; r < data.length; r++) {
    const row: CellValue[] = [];
    const cells = data[r];
    for (let c = 0; c < (cells?.length ?? 0); c++) row.push(valueOf(cells?.[c], shift));
    while (row.length > 0 && row[row.length - 1] === '') row.pop();
    rows.push(row);
  }
  while (rows.length > 0 && (rows[rows.length - 1] as CellValue[]).length === 0) rows.pop();
  return rows;
}

function valueOf(cell: XLSX.CellObject | undefined, shift: number): CellValue {
  if (!cell || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'e') return ERRORS.get(cell.v) ?? '#N/A';
  if (typeof cell.v === 'number') return shift && isDate(cell) ? cell.v + shift : cell.v;
  return typeof cell.v === 'string' || typeof cell.v === 'boolean' ? cell.v : '';
}

function isDate(cell: XLSX.CellObject): boolean {
  return cell.z !== undefined && XLSX.SSF.is_date(String(cell.z));
}

function repeatMergedHeaders(rows: CellValue[][], merges: readonly XLSX.Range[]): void {
  for (const { s, e } of merges) {
    if (e.r === s.r || e.r - s.r >= MAX_HEADER_HEIGHT || s.r >= HEADER_ROWS) continue;
    const text = rows[s.r]?.[s.c];
    if (typeof text !== 'string' || text === '') continue;
    for (let r = s.r + 1; r <= e.r; r++) {
      const row = rows[r];
      if (!row) continue;
      while (row.length <= s.c) row.push('');
      row[s.c] = text;
    }
  }
}
