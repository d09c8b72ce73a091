import { columnName } from '../../../src/domain/cells';
import { HostError } from '../service';

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET: Box = { row: 0, column: 0, rows: 1048576, columns: 16384 };

export function addressOf(box: Box): string {
  const from = `${columnName(box.column)}${box.row + 1}`;
  const to = `${columnName(box.column + box.columns - 1)}${box.row + box.rows}`;
  return from === to ? from : `${from}:${to}`;
}

/** `A1`, `A1:B2`, `$A$1`, `A:C` or `2:5`. */
export function boxOf(address: string): Box {
  const [from = '', to = from] = address.replace(/\$/g, '').replace(/^.*!/, '').split(':');
  const a = corner(from);
  const b = corner(to);
  if (!a || !b) throw new HostError('InvalidArgument', `No address: ${address}`, 'Worksheet.getRange');
  const row = a.row ?? 0;
  const column = a.column ?? 0;
  return {
    row,
    column,
    rows: b.row === undefined ? SHEET.rows : b.row - row + 1,
    columns: b.column === undefined ? SHEET.columns : b.column - column + 1,
  };
}

function corner(text: string): { row?: number; column?: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})?(\d+)?$/i.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return null;
  const column = letters && [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { ...(digits && { row: Number(digits) - 1 }), ...(typeof column === 'number' && { column }) };
}
