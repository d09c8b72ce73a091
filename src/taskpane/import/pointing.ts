import type { CellValue } from '../../domain/cells';
import { METRIC_IDS, METRICS, type Unit } from '../../domain/metrics/metrics';
import { formatDay, type Day } from '../../domain/time/calendar';
import type { Cells } from '../../files/read/rows';
import { HEADER_ROWS } from '../../files/read/table';
import type { ColumnRole } from '../../files/recognise/kind';
import type { PointableColumn } from '../../files/recognise/pointable';
import { mayStandTwice } from '../../files/recognise/pointed';
import { parseCellDate } from '../../sheets/recognise/cellDate';
import { parseCellNumber } from '../../sheets/recognise/cellNumber';

export type MetricGroup = 'amounts' | 'orders' | 'people' | 'counts' | 'rates' | 'scores';

const GROUP_OF: Readonly<Record<Unit, MetricGroup>> = {
  yuan: 'amounts',
  orders: 'orders',
  people: 'people',
  pieces: 'counts',
  times: 'counts',
  rate: 'rates',
  oneToN: 'rates',
  score: 'scores',
  seconds: 'scores',
};

/** All metrics by what they count, so that a list of forty is found through in six steps. */
export const METRIC_GROUPS = [...new Set(Object.values(GROUP_OF))].map((group) => ({
  group,
  metrics: METRIC_IDS.filter((id) => GROUP_OF[METRICS[id].unit] === group),
}));

/** The roles that are certain, one for each column of the file. */
export function rolesIn(columns: readonly PointableColumn[]): readonly ColumnRole[] {
  const roles = columns.map(({ index, role }) => [index, role] as const);
  const width = (columns[columns.length - 1]?.index ?? -1) + 1;
  const byIndex = new Map(roles);
  return Array.from({ length: width }, (_, index) => byIndex.get(index) ?? 'skip');
}

/**
 * Roles that several columns have. Those that are sums will be added up; the others are a mistake that is named, not
 * mended: whoever walks through a list with the arrow keys passes 日期, and must not take it from another column.
 */
export function sharedRoles(
  columns: readonly PointableColumn[],
  roles: readonly ColumnRole[],
): readonly {
  readonly role: Exclude<ColumnRole, 'skip'>;
  readonly of: readonly PointableColumn[];
  readonly added: boolean;
}[] {
  const byRole = new Map<Exclude<ColumnRole, 'skip'>, PointableColumn[]>();
  for (const column of columns) {
    const role = roles[column.index] ?? 'skip';
    if (role !== 'skip') byRole.set(role, [...(byRole.get(role) ?? []), column]);
  }
  return [...byRole].flatMap(([role, of]) => (of.length > 1 ? [{ role, of, added: mayStandTwice(role) }] : []));
}

const LONGEST_SAMPLE = 20;

/** A value as it would be read: the day of a date, else the text as it stands. `near`: as for `parseCellDate`. */
export function shownSample(value: CellValue, role: ColumnRole, near?: Day): string {
  const date = role === 'date' ? parseCellDate(value, near) : null;
  const text = date ? formatDay(date.day) : String(value);
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE - 1)}…` : text;
}

/** What speaks against a role: none of the values is a date, or a number. */
export function doubtOf(samples: readonly CellValue[], role: ColumnRole, near?: Day): 'noDates' | 'noNumbers' | null {
  if (samples.length === 0 || role === 'skip') return null;
  if (role === 'date') return samples.some((value) => parseCellDate(value, near)) ? null : 'noDates';
  const couldBe = (value: CellValue) => ['number', 'missing'].includes(parseCellNumber(value).kind);
  return samples.some(couldBe) ? null : 'noNumbers';
}

/** Rows (from 0) that may be the header: with something in them, and not the last one. */
export function headerRows(rows: readonly Cells[]): readonly number[] {
  const isBlank = (row: readonly CellValue[]) => row.every((cell) => String(cell).trim() === '');
  return rows
    .slice(0, Math.min(HEADER_ROWS, Math.max(1, rows.length - 1)))
    .flatMap((row, index) => (isBlank(row) ? [] : [index]));
}
