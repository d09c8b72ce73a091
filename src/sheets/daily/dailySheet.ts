import type { Day } from '../../domain/time/calendar';
import { sumYuan } from '../../domain/metrics/money';
import type { CellValue, Place } from '../../domain/cells';
import type { DailyCell, DailyRow, DailyTable, Reading } from '../../domain/metrics/daily';
import { isAdditive, type MetricKey } from '../../domain/metrics/metric';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import { parseCellNumber, scaled } from '../recognise/cellNumber';
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
  const { used, summed, metrics } = recognition;
  const columns = new Set<MetricKey>();
  const tables = [...used].sort((a, b) => firstDay(a) - firstDay(b));
  const all = tables.map((one) => {
    const rows = rowsOf(one, answers, metrics);
    for (const key of one.meanings.metrics.keys()) {
      if (!(rows.added || summed) || isAdditive(metrics.of(key))) columns.add(key);
    }
    return rows.rows;
  });
  const sheet = used[0]?.table.view.grid.sheet ?? '';
  return { sheet, kept: columns, rows: summed ? addUp(all, metrics) : join(all) };
}

function firstDay({ table }: ReadTable): Day {
  return table.days.reduce((first, { day }) => Math.min(first, day), Infinity);
}

/** Rows of one table in the sheet's order; `added` where several lines of a day became one. */
function rowsOf(
  one: ReadTable,
  answers: Answers,
  metrics: ShopMetrics,
): { readonly rows: readonly DailyRow[]; readonly added: boolean } {
  const { table } = one;
  const columns = readColumns(one);
  const lines: { readonly line: number; readonly day: Day | null }[] = [
    ...table.days,
    ...table.undated.map((line) => ({ line, day: null })),
  ].sort((a, b) => a.line - b.line);
  const template = templateOf(columns);
  const rows = lines.map(({ line, day }) => readLine(one, columns, template, line, day));
  const { key } = table;
  if (!key) return { rows, added: false };
  const answer = kept(answers, keyAnswer(key)) ?? SUM;
  const valueOf = (index: number) => keyValue(table.view, key.columns, lines[index]?.line ?? 0);
  if (answer !== SUM && key.values.includes(answer)) {
    return { rows: rows.filter((row, i) => row.day === null || valueOf(i) === answer), added: false };
  }
  return { rows: sumRows(rows, valueOf, metrics), added: true };
}

/** A column of figures, ready to be read line by line. */
interface ReadColumn {
  readonly id: MetricKey;
  readonly view: View;
  readonly position: number;
  readonly scale: number;
  /** Other terminals that are added. */
  readonly plus: readonly ReadColumn[];
}

function readColumns({ table: { view }, meanings }: ReadTable): ReadColumn[] {
  return [...meanings.metrics].map(([id, { column, scale, plus = [] }]) => {
    const at = ({ position }: TableColumn) => ({ id, view, position, scale, plus: [] });
    return { ...at(column), plus: plus.map(at) };
  });
}

function readLine(
  { table }: ReadTable,
  columns: readonly ReadColumn[],
  template: Template,
  line: number,
  day: Day | null,
): DailyRow {
  const { view, dateAt } = table;
  const cells: Partial<Record<MetricKey, DailyCell>> = { ...template };
  // By index: ten years of forty columns are read here, cell by cell.
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] as ReadColumn;
    const cell = new SheetCell(column, line);
    cells[column.id] =
      column.plus.length === 0 ? cell : sumOfCells([cell, ...column.plus.map((other) => new SheetCell(other, line))]);
  }
  return { place: view.place(line, dateAt), dateValue: view.at(line, dateAt), day, cells };
}

/** A row's cells before they are read. */
type Template = Readonly<Partial<Record<MetricKey, DailyCell>>>;

const TEMPLATES = new Map<string, Template>();
const MOST_TEMPLATES = 64;

/**
 * An object that grows key by key turns slow behind a dozen keys, and so do its copies; one that JSON.parse made, and its
 * copies, do not. Rows of forty figures are read, and later checked, in half the time. Months have the same columns, and so
 * one template.
 */
function templateOf(columns: readonly ReadColumn[]): Template {
  const json = JSON.stringify(Object.fromEntries(columns.map(({ id }) => [id, null])));
  let template = TEMPLATES.get(json);
  if (!template) {
    template = JSON.parse(json) as Template;
    if (TEMPLATES.size < MOST_TEMPLATES) TEMPLATES.set(json, template);
  }
  return template;
}

/**
 * A cell of the sheet, a hundred thousand times over in a workbook of years: what can be told from the sheet at once is not
 * kept beside it, for keeping it would cost more than all recognising.
 */
class SheetCell implements DailyCell {
  // Declared, not defined: the constructor alone sets them.
  declare private readonly column: ReadColumn;
  declare private readonly line: number;
  /** What is more than a bare number. */
  declare private readonly spelled: Reading | null;

  constructor(column: ReadColumn, line: number) {
    this.column = column;
    this.line = line;
    const value = this.value;
    this.spelled = column.scale === 1 && isBareNumber(value) ? null : read(value, column.scale);
  }

  get value(): CellValue {
    return this.column.view.at(this.line, this.column.position);
  }

  get reading(): Reading {
    return this.spelled ?? { kind: 'number', value: this.value as number };
  }

  get place(): Place {
    return this.column.view.place(this.line, this.column.position);
  }
}

function isBareNumber(value: CellValue): boolean {
  return typeof value === 'number' && value - value === 0;
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
  const rows: DailyRow[] = [];
  const index = new Map<Day, number>();
  const add = (row: DailyRow): void => {
    if (row.day !== null && !index.has(row.day)) index.set(row.day, rows.length);
    rows.push(row);
  };
  first.forEach(add);
  for (const table of others) {
    // A day that stands twice in one table stays twice: only what earlier tables have is joined.
    const before = rows.length;
    for (const row of table) {
      const at = row.day === null ? undefined : index.get(row.day);
      if (at === undefined || at >= before) add(row);
      else rows[at] = withFigures(rows[at] as DailyRow, row);
    }
  }
  return rows;
}

function withFigures(row: DailyRow, more: DailyRow): DailyRow {
  const cells: Partial<Record<MetricKey, DailyCell>> = { ...row.cells };
  for (const id of Object.keys(more.cells) as MetricKey[]) {
    if (cells[id] === undefined || cells[id].reading.kind === 'missing') cells[id] = more.cells[id];
  }
  return { ...row, cells };
}

/** Sheets of several shops, each a series of its own: one figure a day is the sum of all. */
function addUp(tables: readonly (readonly DailyRow[])[], metrics: ShopMetrics): readonly DailyRow[] {
  const rows = tables.flatMap((table, i) => table.map((row) => ({ row, shop: String(i) })));
  return sumRows(
    rows.map(({ row }) => row),
    (i) => rows[i]?.shop ?? '',
    metrics,
  );
}
