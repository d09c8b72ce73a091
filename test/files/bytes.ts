import * as XLSX from '@e965/xlsx';
import { zipSync, type Zippable } from 'fflate';
import { FileError, type FileErrorCode } from '../../src/files/read/errors';
import { readFiles } from '../../src/files/read/readFile';
import { allCells } from '../../src/files/read/rows';
import type { FileReading, RawTable } from '../../src/files/read/table';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits.replace(/\s/g, ''), 'hex'));
export const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
export const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(order === 'be' ? bytes.swap16() : bytes);
};
/** GBK of the few characters that these tests write. */
export function gbk(text: string): Uint8Array {
  const codes = new Map([...'日期支付金额元订单编号'].map((char, i) => [char, GBK[i] as string]));
  return joined(...[...text].map((char) => (codes.has(char) ? hex(codes.get(char) as string) : utf8(char))));
}
const GBK = ['c8d5', 'c6da', 'd6a7', 'b8b6', 'bdf0', 'b6ee', 'd4aa', 'b6a9', 'b5a5', 'b1e0', 'bac5'];

export type Cell = string | number | boolean | null;

export function workbook(bookType: XLSX.BookType, sheets: Record<string, Cell[][] | XLSX.WorkSheet>): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, Array.isArray(sheet) ? XLSX.utils.aoa_to_sheet(sheet) : sheet, name);
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** An Excel 95 file of code page 936, whose Chinese the writer cannot write: marks are replaced by GBK afterwards. */
export function excel95(): Uint8Array {
  const bytes = Buffer.from(workbook('biff5', { WWWW: [['QQQQ', 'x'], ['ZZZZ', 2]] })); // prettier-ignore
  for (const [mark, chinese] of [
    ['WWWW', '支付'],
    ['QQQQ', '日期'],
    ['ZZZZ', '金额'],
  ] as const) {
    // prettier-ignore
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark)) bytes.set(gbk(chinese), at);
  }
  bytes.writeUInt16LE(936, bytes.indexOf(Uint8Array.of(0x42, 0, 2, 0)) + 4);
  return Uint8Array.from(bytes);
}

export const zip = (files: Zippable): Uint8Array => zipSync(files);

export const read = (bytes: Uint8Array, name = 'file'): Promise<FileReading[]> => readFiles([{ name, bytes }]);

/** The tables of bytes that hold no errors. */
export async function tables(bytes: Uint8Array, name = 'file'): Promise<RawTable[]> {
  const readings = await read(bytes, name);
  return readings.flatMap((reading) => {
    if ('error' in reading) throw new FileError(reading.error.code, reading.error.detail);
    return reading.tables;
  });
}

export async function rows(bytes: Uint8Array): Promise<unknown> {
  return (await tables(bytes)).map((table) => allCells(table.rows))[0];
}

/** `code`, or `code: detail` where there is a detail; 'tables' when the bytes were read. */
export async function outcome(bytes: Uint8Array): Promise<string> {
  const [reading] = await read(bytes);
  if (!reading || !('error' in reading)) return 'tables';
  const { code, detail } = reading.error as { code: FileErrorCode; detail: object };
  return [code, ...Object.values(detail)].join(': ');
}
