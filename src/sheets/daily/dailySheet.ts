import type { Day } from '../../domain/time/calendar';
import { sumYuan } from '../../domain/metrics/money';
import type { CellValue } from '../../domain/cells';
import type { DailyCell, DailyRow, DailyTable, Reading } from '../../domain/metrics/daily';
import { type MetricId } from '../../domain/metrics/metrics';
import { isAdditive } from '../../domain/metrics/metric';
import { parseCellNumber, scaled } from '../recognise/cellNumber';
import type { MetricColumn } from '../recognise/daily/columns';
import type { DailyRecognition } from '../recognise/daily/recogniseDaily';
import type { ReadTable } from '../recognise/daily/readTable';
import { keyAnswer } from '../recognise/daily/keyQuestion';
import { keyValue, type TableColumn } from '../recognise/daily/table';
import type { View } from '../recognise/view';
import { kept, SUM, type Answers } from '../recognise/question';
import { sumRows } from './sumRows';

/**
 * The shop's series of days as one table, with the cell behind every figure. Days that are split by 店铺 or 平台 are added
 * up unless one is chosen; tables with other figures of the same days are joined day by day.
 */
export function readDaily(recognition: DailyRecognition, answers: Answers = {}): DailyTable {
  const { used, summed } = recognition;
  const metrics = new Set<MetricId>();
  const tables = [...used].sort((a, b) => firstDay(a) - firstDay(b));
  const all = tables.map((one) => {
    const rows = rowsOf(one, answers);
    for (const id of one.meanings.metrics.keys()) if (!(rows.added || summed) || isAdditive(id)) metrics.add(id);
    return rows.rows;
  });
  const sheet = used[0]?.table.view.grid.sheet ?? '';
  return { sheet, kept: metrics, rows: summed ? addUp(all) : join(all) };
}

function firstDay({ table }: ReadTable): Day {
  return table.days.reduce((first, { day }) => Math.min(first, day), Infinity);
}

/** Rows of one table in the sheet's order; `added` where several lines of a day became one. */
function rowsOf(one: ReadTable, answers: Answers): { readonly rows: readonly DailyRow[]; readonly added: boolean } {
  const { table, meanings } = one;
  const columns = [...meanings.metrics];
  const lines: { readonly line: number; readonly day: Day | null }[] = [
    ...table.days,
    ...table.undated.map((line) => ({ line, day: null })),
  ].sort((a, b) => a.line - b.line);
  const rows = lines.map(({ line, day }) => readLine(one, columns, line, day));
  const { key } = table;
  if (!key) return { rows, added: false };
  const answer = kept(answers, keyAnswer(key)) ?? SUM;
  const valueOf = (index: number) => keyValue(table.view, key.columns, lines[index]?.line ?? 0);
  if (answer !== SUM && key.values.includes(answer)) {
    return { rows: rows.filter((row, i) => row.day === null || valueOf(i) === answer), added: false };
  }
  return { rows: sumRows(rows, (i) => valueOf(i)), added: true };
}

function readLine(
  { table }: ReadTable,
  columns: readonly (readonly [MetricId, MetricColumn])[],
  line: number,
  day: Day | null,
): DailyRow {
  const { view, dateAt } = table;
  const cells: Partial<Record<MetricId, DailyCell>> = {};
  for (const [id, { column, scale, plus }] of columns) {
    const cell = cellAt(view, line, column, scale);
    cells[id] = plus?.length ? sumOfCells([cell, ...plus.map((other) => cellAt(view, line, other, scale))]) : cell;
  }
  return { place: view.place(line, dateAt), dateValue: view.at(line, dateAt), day, cells };
}

function cellAt(view: View, line: number, { position }: TableColumn, scale: number): DailyCell {
  const value = view.at(line, position);
  return { place: view.place(line, position), value, reading: read(value, scale) };
}

/** PC端 and 无线端 as one figure; missing where one of them is, and where one cannot be read, that one. */
function sumOfCells(cells: readonly DailyCell[]): DailyCell {
  const bad = cells.find(({ reading }) => reading.kind === 'text' || reading.kind === 'error');
  const missing = cells.find(({ reading }) => reading.kind === 'missing');
  const value = sumYuan(cells.map(({ reading }) => (reading.kind === 'number' ? reading.value : 0)));
  return bad ?? missing ?? { place: (cells[0] as DailyCell).place, value, reading: { kind: 'number', value } };
}

function read(value: CellValue, scale: number): Reading {
  const parsed = parseCellNumber(value);
  if (parsed.kind !== 'number') return parsed;
  // 4.86% under a header in percent is a share already.
  const factor = parsed.percent && scale < 1 ? 1 : scale;
  return { kind: 'number', value: scaled(parsed.value, factor) };
}

/** Days of several tables side by side: a day's row gets the figures that only a later table has. */
function join(tables: readonly (readonly DailyRow[])[]): readonly DailyRow[] {
  const [first = [], ...others] = tables;
  if (others.length === 0) return first;
  const rows: DailyRow[] = [...first];
  for (const table of others) {
    const index = new Map<Day, number>();
    rows.forEach(({ day }, i) => day !== null && !index.has(day) && index.set(day, i));
    for (const row of table) {
      const at = row.day === null ? undefined : index.get(row.day);
      if (at === undefined) rows.push(row);
      else rows[at] = withFigures(rows[at] as DailyRow, row);
    }
  }
  return rows;
}

function withFigures(row: DailyRow, more: DailyRow): DailyRow {
  const cells: Partial<Record<MetricId, DailyCell>> = { ...row.cells };
  for (const id of Object.keys(more.cells) as MetricId[]) {
    if (cells[id] === undefined || cells[id].reading.kind === 'missing') cells[id] = more.cells[id];
  }
  return { ...row, cells };
}

/** Sheets of several shops, each a series of its own: one figure a day is the sum of all. */
function addUp(tables: readonly (readonly DailyRow[])[]): readonly DailyRow[] {
  const rows = tables.flatMap((table, i) => table.map((row) => ({ row, shop: String(i) })));
  return sumRows(
    rows.map(({ row }) => row),
    (i) => rows[i]?.shop ?? '',
  );
}
