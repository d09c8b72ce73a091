import { cellName, columnName, isErrorValue, type CellValue } from '../domain/cells';
import type { CellMark, MarkTone } from './change';

/** Stands in the formula of every mark: so it is found again in any program, whatever became of its place. */
const SIGNATURE = /"dianbao:(error|alarm|weak)"/i;
/** A longer text is compared as far as this: formulas of conditional formats may not be long. */
const COMPARED = 100;
/** Programs read numbers with 15 digits. */
const NOISE = 1e-12;

/** How marks look: a fill, and nothing else. */
export const MARK_FILLS: Readonly<Record<MarkTone, string>> = { error: '#F9C6C9', alarm: '#FBD5AE', weak: '#FFF0B3' };

/**
 * A mark that shows as long as its cell holds what was found in it. Whoever mends the cell, or sorts something else into
 * its place, has no mark there; no mark ever stands on a figure that it was not meant for. The reference is absolute:
 * it goes along with lines, and programs disagree about what a relative one is relative to.
 */
export function markOf({ row, column }: { row: number; column: number }, tone: MarkTone, value: CellValue): CellMark {
  const cell = `$${columnName(column)}$${row + 1}`;
  const formula = `=AND("dianbao:${tone}"<>"",${conditionOf(cell, value)})`;
  return { areas: [{ row, column, rows: 1, columns: 1 }], tone, formula };
}

/** The tone of a conditional format of ours by its formula; null for anybody else's. */
export function toneOf(formula: string): MarkTone | null {
  return (SIGNATURE.exec(formula)?.[1]?.toLowerCase() as MarkTone | undefined) ?? null;
}

/** The cells of a mark as a file and Excel name them: `B5 C7`. */
export function markedCells({ areas }: CellMark): string {
  const corner = (row: number, column: number) => cellName({ row, column });
  return areas
    .map(({ row, column, rows, columns }) => {
      const first = corner(row, column);
      return rows * columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
    })
    .join(' ');
}

function conditionOf(cell: string, value: CellValue): string {
  if (isErrorValue(value)) return `ISERROR(${cell})`;
  if (typeof value === 'boolean') return `${cell}=${value ? 'TRUE' : 'FALSE'}`;
  if (typeof value === 'number') {
    const noise = spelled(Number((Math.abs(value) * NOISE).toPrecision(3)));
    return `ISNUMBER(${cell}),ABS(${cell}-(${spelled(value)}))<=${noise}`;
  }
  const text = `"${value.slice(0, COMPARED).replace(/"/g, '""')}"`;
  return value.length > COMPARED ? `EXACT(LEFT(${cell},${COMPARED}),${text})` : `EXACT(${cell},${text})`;
}

function spelled(value: number): string {
  return String(value).toUpperCase();
}
