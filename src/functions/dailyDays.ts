import type { CellValue } from '../domain/cells';
import type { DailyRow, DatedFigures } from '../domain/daily';
import { MetricError } from '../domain/errors';
import { METRICS, type MetricId } from '../domain/metrics';
import { readDailySheet } from '../sheets/dailySheet';
import { receivedError } from './errors';
import { matrixOf } from './matrix';
import { readNumber, type Matrix } from './readers';
import { readCell } from './rows';

/** A daily table that came as a range, ready to be asked for periods. */
export interface DailyDays {
  /** The metrics that the table has columns for. */
  readonly kept: ReadonlySet<MetricId>;
  /** The days from–to that have data, with all that `id` is computed from; an error among those cells is thrown. */
  readonly figures: (id: MetricId, from: number, to: number) => DatedFigures[];
}

/**
 * Reads the range once. A row without a date is no day; of a day that stands twice the first row counts. A day whose
 * figures are all blank or 0 has not happened yet; on any other day a blank is 0, since on desktop it arrives as 0.
 * Errors: badArgument `noDailyHeader`.
 */
export function readDailyDays(table: Matrix): DailyDays {
  const values = matrixOf(table).map((row) => row.map(cellValue));
  const sheet = readDailySheet({ sheet: '', top: 0, left: 0, values });
  if (!sheet) throw new MetricError('badArgument', 'table', 'noDailyHeader');
  const { kept, rows } = sheet.table;
  const days = new Map<number, DailyRow>();
  for (const row of rows) if (row.day !== null && !days.has(row.day) && hasData(row)) days.set(row.day, row);
  const ordered = Array.from(days.keys()).sort((a, b) => a - b);
  return {
    kept,
    figures: (id, from, to) => {
      const needed = Array.from(neededFor(id)).filter((part) => kept.has(part));
      return ordered
        .filter((day) => day >= from && day <= to)
        .map((day) => ({ day, figures: figuresOf(days.get(day) as DailyRow, needed) }));
    },
  };
}

/** Errors come as objects or as their texts; the sheet readers know texts. Blank cells become ''. */
function cellValue(cell: unknown): CellValue {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return receivedError(cell).code;
  return cell as CellValue;
}

function hasData(row: DailyRow): boolean {
  return (Object.keys(row.cells) as MetricId[]).some((id) => {
    const reading = row.cells[id]?.reading;
    return reading !== undefined && reading.kind !== 'missing' && !(reading.kind === 'number' && reading.value === 0);
  });
}

/** A metric and everything it is added up or divided from. */
function neededFor(id: MetricId, found: Set<MetricId> = new Set()): Set<MetricId> {
  if (found.has(id)) return found;
  found.add(id);
  const { aggregation } = METRICS[id];
  let parts: readonly MetricId[] = [];
  if (aggregation.kind === 'composed') parts = [...aggregation.plus, ...(aggregation.minus || [])];
  if (aggregation.kind === 'mean') parts = [aggregation.weight];
  if (aggregation.kind === 'ratio') {
    found.delete(id);
    parts = aggregation.bases.reduce<MetricId[]>((all, { over, under }) => [...all, ...over, ...under], []);
  }
  for (const part of parts) neededFor(part, found);
  return found;
}

function figuresOf(row: DailyRow, needed: readonly MetricId[]): DatedFigures['figures'] {
  const figures: Partial<Record<MetricId, number>> = {};
  for (const id of needed) {
    const cell = row.cells[id];
    if (!cell) continue;
    const { reading, value } = cell;
    const { kind } = METRICS[id].aggregation;
    // The same message as everywhere: which column, and what it holds.
    if (reading.kind === 'text' || reading.kind === 'error') readCell(readNumber, value, METRICS[id].name);
    const amount = reading.kind === 'number' ? reading.value : value === '' ? 0 : null;
    if (amount !== null && !(amount === 0 && (kind === 'last' || kind === 'mean'))) figures[id] = amount;
  }
  return figures;
}
