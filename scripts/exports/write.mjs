/* global TextDecoder, TextEncoder */
import * as XLSX from '@e965/xlsx/xlsx.mjs';
import { unzipSync, zipSync } from 'fflate';

/** Zips carry the time of writing; a fixture must not. */
const MTIME = new Date(1980, 0, 1);

/** Bytes of a text in GB18030's two-byte part (GBK), which Node can read but not write. */
function encodeGbk(text) {
  gbk ??= gbkTable();
  const bytes = [];
  for (const char of text) {
    const code = char.codePointAt(0);
    if (code < 0x80) bytes.push(code);
    else if (gbk.has(char)) bytes.push(...gbk.get(char));
    else throw new Error(`No GBK code for ${char}`);
  }
  return Uint8Array.from(bytes);
}

let gbk;

function gbkTable() {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const table = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      try {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (!table.has(char)) table.set(char, [lead, trail]);
      } catch {
        // not every pair is a character
      }
    }
  }
  return table;
}

export function csvBytes(table, { encoding = 'utf-8', bom = false, newline = '\r\n', blankLine = false } = {}) {
  const quoted = (cell) => (/[",\r\n]/.test(cell) && !cell.startsWith('="') ? `"${cell.replace(/"/g, '""')}"` : cell);
  const lines = table.map((row) => row.map((cell) => quoted(String(cell))).join(',') + newline);
  const text = (bom ? '\ufeff' : '') + lines.join('') + (blankLine ? newline : '');
  return encoding === 'gb18030' ? encodeGbk(text) : new TextEncoder().encode(text);
}

/** BIFF8 or .xlsx; a string cell stays text, a number is a number, '' is no cell at all. */
export function workbookBytes(sheets, container) {
  const workbook = XLSX.utils.book_new();
  for (const { sheet, table } of sheets) {
    const rows = table.map((row) => row.map((cell) => (cell === '' ? null : cell)));
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows), sheet);
  }
  const bookType = container === 'xls' ? 'biff8' : 'xlsx';
  const bytes = new Uint8Array(XLSX.write(workbook, { type: 'array', bookType, bookSST: true, compression: true }));
  return container === 'xls' ? bytes : zipBytes(unzipSync(bytes));
}

export function zipBytes(files) {
  return zipSync(files, { mtime: MTIME, level: 9 });
}
