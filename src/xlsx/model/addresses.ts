import { cellName } from '../../domain/cells';
import type { Area } from '../../workbook/grid';
import { MAX_COLUMNS, MAX_ROWS, type Position } from '../../workbook/contents';

/** `B7`, with or without `$`, as a position; null for anything else. */
function positionFrom(text: string): Position | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (!letters || !digits) return null;
  const column = columnFrom(letters);
  const row = Number(digits) - 1;
  return row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : null;
}

/** `B7`, `B7:C9`, `B:C` or `7:9` as an area; null for anything else. */
export function areaFrom(text: string): Area | null {
  const [from = '', to = from] = text.split(':');
  const [a, b] = [positionFrom(from), positionFrom(to)];
  if (a && b) return between(a, b);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [first, last] = [columnFrom(columns[1] as string), columnFrom(columns[2] as string)];
    return between({ row: 0, column: first }, { row: MAX_ROWS - 1, column: last });
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!rows) return null;
  return between({ row: Number(rows[1]) - 1, column: 0 }, { row: Number(rows[2]) - 1, column: MAX_COLUMNS - 1 });
}

/** Areas apart by blanks, as the file lists them. What is no area is left out. */
export function areasFrom(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((text) => areaFrom(text) ?? []);
}

/** The area as the file writes it; a single cell is no range. */
export function areaText({ row, column, rows, columns }: Area): string {
  const from = cellName({ row, column });
  return rows === 1 && columns === 1
    ? from
    : `${from}:${cellName({ row: row + rows - 1, column: column + columns - 1 })}`;
}

function columnFrom(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function between(a: Position, b: Position): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}
