import type { CellValue } from '../../domain/cells';
import type { DailyCell, DailyRow, DatedFigures } from '../../domain/metrics/daily';
import { MetricError } from '../../domain/errors';
import type { MetricKey } from '../../domain/metrics/metric';
import { METRICS, type MetricId } from '../../domain/metrics/metrics';
import { readPlainTable } from '../../sheets/daily/plainTable';
import { receivedError } from './errors';
import { matrixOf } from './matrix';
import { readNumber, type Matrix } from './readers';
import { readCell } from './rows';

/** A daily table that came as a range, ready to be asked for periods. */
export interface DailyDays {
  /** The metrics that the table has columns for. */
  readonly kept: ReadonlySet<MetricKey>;
  /** The days from–to that have data, in order; an error among the cells that are asked for is thrown. */
  readonly figures: (from: number, to: number) => DatedFigures[];
}

/**
 * Reads the range once. A row without a date is no day; of a day that stands twice the first row counts. A day whose
 * figures are all blank or 0 has not happened yet; on any other day a blank is 0, since on desktop it arrives as 0.
 * Errors: badArgument `noDailyHeader`.
 */
export function readDailyDays(table: Matrix): DailyDays {
  const values = matrixOf(table).map((row) => row.map(cellValue));
  const plain = readPlainTable({ sheet: '', top: 0, left: 0, values });
  if (!plain) throw new MetricError('badArgument', 'table', 'noDailyHeader');
  const { kept, rows } = plain;
  const days = new Map<number, DailyRow>();
  for (const row of rows) if (row.day !== null && !days.has(row.day) && hasData(row)) days.set(row.day, row);
  const ordered = Array.from(days.keys()).sort((a, b) => a - b);
  return {
    kept,
    figures: (from, to) => {
      return ordered
        .filter((day) => day >= from && day <= to)
        .map((day) => ({ day, figures: figuresOf(days.get(day) as DailyRow) }));
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
    const { reading } = row.cells[id] as DailyCell;
    return reading.kind === 'number' ? reading.value !== 0 : reading.kind !== 'missing';
  });
}

/** The figures of a day, each read when it is asked for: an error in a column that a metric does not need is no matter. */
function figuresOf({ cells }: DailyRow): DatedFigures['figures'] {
  const figures = {};
  for (const id of Object.keys(cells) as MetricId[]) {
    Object.defineProperty(figures, id, { get: () => figure(id, cells[id] as DailyCell) });
  }
  return figures;
}

function figure(id: MetricId, { reading, value }: DailyCell): number | undefined {
  const { name, aggregation } = METRICS[id];
  // The same message as everywhere: which column, and what it holds.
  if (reading.kind === 'text' || reading.kind === 'error') readCell(readNumber, value, name);
  const amount = reading.kind === 'number' ? reading.value : value === '' ? 0 : undefined;
  const isAveraged = aggregation.kind === 'last' || aggregation.kind === 'mean';
  return amount === 0 && isAveraged ? undefined : amount;
}
