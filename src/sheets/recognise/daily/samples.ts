import type { Place } from '../../../domain/cells';
import type { DaysTable, TableColumn } from './table';

/** The cell that names a column. */
export function headerPlace({ view, header }: DaysTable, { position }: TableColumn): Place {
  return view.place(header.to, position);
}

const SAMPLES = 3;

/** The first few values, as they stand in the sheet. */
export function samplesOf({ view, days }: DaysTable, { position }: TableColumn): string[] {
  const samples: string[] = [];
  for (const { line } of days) {
    const value = view.at(line, position);
    if (value !== '' && samples.push(String(value)) === SAMPLES) break;
  }
  return samples;
}
