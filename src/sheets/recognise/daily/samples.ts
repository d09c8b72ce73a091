import type { CellValue, Place } from '../../../domain/cells';
import type { View } from '../view';
import type { DaysTable, TableColumn } from './table';

/** The cell that names a column. */
export function headerPlace({ view, header }: DaysTable, { position }: TableColumn): Place {
  return view.place(header.to, position);
}

const SAMPLES = 3;

/** The first few values, as they stand in the sheet. */
export function samplesOf({ view, days }: DaysTable, { position }: TableColumn): string[] {
  const lines: number[] = [];
  for (const { line } of days) {
    if (view.at(line, position) !== '' && lines.push(line) === SAMPLES) break;
  }
  return samplesAt(view, position, lines);
}

/** A rate that was computed has more decimals than anybody reads. */
function shown(value: CellValue): string {
  return String(typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value);
}

export function samplesAt(view: View, position: number, lines: readonly number[]): string[] {
  return lines.map((line) => shown(view.at(line, position))).filter((text) => text !== '');
}
