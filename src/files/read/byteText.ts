import type { CellValue } from '../../domain/cells';
import { allCells, heldRows } from './rows';
import type { Sheet } from './table';

/**
 * Workbooks older than Excel 97 hold bytes instead of Unicode, and the parser hands each byte over as one character
 * unless it carries all code pages of the world. Chinese ones are GB18030. A text that is none stays as it is.
 */
export function sheetsFromBytes(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map(({ name, rows }) => ({
    name: textFromBytes(name),
    rows: heldRows(allCells(rows).map((row) => row.map(cellFromBytes))),
  }));
}

function cellFromBytes(cell: CellValue): CellValue {
  return typeof cell === 'string' ? textFromBytes(cell) : cell;
}

function textFromBytes(text: string): string {
  // A character beyond one byte: it was decoded already.
  if (!/[\x80-\xff]/.test(text) || /[^\x00-\xff]/.test(text)) return text; // eslint-disable-line no-control-regex
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(Uint8Array.from(text, (char) => char.charCodeAt(0)));
  } catch {
    return text;
  }
}
