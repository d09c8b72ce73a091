import { formatDay, type Day } from '../domain/time/calendar';
import type { DailyField, ImportedRows, SourcedRows } from '../sheets/import/rows';
import type { FileErrorCode, FileErrorDetail } from './read/errors';
import { Findings, type Answers, type Gap, type Ignored, type Note, type Question } from './findings';
import type { FillsOrders, Kind, Listed } from './recognise/kind';
import type { OrderInsights } from './orders/insights';
import { OrderTotals, type OrderOptions } from './orders/totals';
import { readFiles } from './read/readFile';
import { readTable, type TableRows } from './rows/readTable';
import { recogniseOne } from './recognise/recogniseOne';
import type { UnknownTable } from './recognise/unknownTable';
import type { ListedTotal } from './rows/listed';
import { TableView } from './rows/tableView';
import { figuresWaiting } from './waiting';
import type { FileInput, RawTable, ReadingWork } from './read/table';

export interface ImportOptions {
  readonly answers?: Answers;
  readonly orders?: OrderOptions;
}

/** A table that was recognised, and what is to be said about it. */
export interface ImportedTable {
  readonly file: string;
  readonly archive: string | null;
  readonly sheet: string;
  readonly kind: string;
  readonly kindName: string;
  /** What a file holds that fills nothing in 日报; else null. */
  readonly holds: Listed['holds'] | null;
  /** Row of the header, from 1. */
  readonly headerRow: number;
  readonly days: readonly Day[];
  /** Columns of the daily report that it fills. */
  readonly fills: readonly DailyField[];
  readonly totals: readonly ListedTotal[];
  readonly ignored: readonly Ignored[];
  readonly gaps: readonly Gap[];
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
}

/** Why a file or a table gives nothing. */
export interface ImportProblem {
  readonly file: string;
  readonly archive: string | null;
  readonly sheet: string;
  readonly code: FileErrorCode | 'unknownTable' | 'noRows';
  readonly detail: FileErrorDetail;
  /** Two kinds fit equally: which one is it? */
  readonly question?: Question;
  /** What was found in a table that fits no kind. */
  readonly unknown?: UnknownTable;
  /** What it is, where it is known and there is nothing in it. */
  readonly kind?: string;
  readonly kindName?: string;
}

/** Rows with the tables that they come from: order files of one platform are read as one. */
export interface Contribution extends SourcedRows {
  readonly insights: OrderInsights | null;
}

export interface ImportResult {
  readonly tables: readonly ImportedTable[];
  readonly problems: readonly ImportProblem[];
  readonly rows: readonly Contribution[];
  /** Figures that hang on questions of the tables, and are not among the rows until these are answered. */
  readonly waiting: number;
}

/**
 * Reads files, recognises their tables and turns them into rows for the shop's sheets. Pure data in, pure data out, so
 * it runs in a worker. One bad file never stops the others; FileError `cancelled` is the only error thrown.
 */
export async function importFiles(
  files: readonly FileInput[],
  options: ImportOptions = {},
  work: ReadingWork = {},
): Promise<ImportResult> {
  const tables: RawTable[] = [];
  const problems: ImportProblem[] = [];
  for (const reading of await readFiles(files, work)) {
    if ('tables' in reading) tables.push(...reading.tables);
    else problems.push({ file: reading.file, archive: reading.archive, sheet: '', ...reading.error });
  }
  const result = importTables(tables, options);
  return { ...result, problems: [...problems, ...result.problems] };
}

/** The same for tables that were read already, such as a pasted one. */
export function importTables(raw: readonly RawTable[], options: ImportOptions = {}): ImportResult {
  const read = (tables: readonly RawTable[], answers: Answers) => readTables(tables, { ...options, answers });
  const answers = options.answers ?? {};
  const result = read(raw, answers);
  return { ...result, waiting: figuresWaiting(raw, result, answers, read) };
}

type TablesRead = Omit<ImportResult, 'waiting'>;

function readTables(raw: readonly RawTable[], options: ImportOptions): TablesRead {
  const answers = options.answers ?? {};
  const problems: ImportProblem[] = [];
  const readings: TableReading[] = [];
  const orders = new Map<string, OrderTotals>();
  for (const table of raw) {
    const found = recogniseOne(table, answers);
    if ('code' in found) {
      problems.push(found);
      continue;
    }
    const { kind, header, headerRow } = found;
    const view = new TableView(table.file, header, headerRow, table.rows, new Findings(kind.id, answers));
    const group = orderGroup(kind, view, readings.length);
    if (group === null) {
      readings.push({ table, kind, view, group, read: readTable(view, kind) });
      continue;
    }
    const totals = orders.get(group) ?? new OrderTotals(options.orders ?? { rows: false });
    orders.set(group, totals);
    totals.add(view, kind.fills as FillsOrders);
    readings.push({ table, kind, view, group, read: null });
  }
  return finish(readings, orders, problems);
}

/**
 * Order files of one platform are joined, so that an order counts once however many files name it. Without numbers
 * nothing can be told to be the same: such a file stands alone, and where two of them differ the user chooses.
 */
function orderGroup({ id, fills }: Kind, view: TableView, index: number): string | null {
  if (fills.shape !== 'orders') return null;
  if (!view.header.has(fills.id)) return `${id}#${index}`;
  return fills.line ? id : fills.id;
}

interface TableReading {
  readonly table: RawTable;
  readonly kind: Kind;
  readonly view: TableView;
  /** Order files of one platform share a group, and their rows. */
  readonly group: string | null;
  readonly read: TableRows | null;
}

function finish(
  readings: readonly TableReading[],
  orders: ReadonlyMap<string, OrderTotals>,
  problems: readonly ImportProblem[],
): TablesRead {
  const rows: Contribution[] = [];
  const joined = new Map<string, ImportedRows>();
  for (const [group, totals] of orders) {
    const result = totals.result();
    joined.set(group, result);
    rows.push({ ...result, from: readings.flatMap((reading, i) => (reading.group === group ? [i] : [])) });
  }
  const tables = readings.map(({ table, kind, view, group, read }, index): ImportedTable => {
    const given = read ?? (joined.get(group as string) as ImportedRows);
    if (read && (read.daily.length || Object.keys(read.sheets).length)) {
      const { daily, sheets, partialDays } = read;
      rows.push({ daily, sheets, partialDays, from: [index], insights: null });
    }
    if (group !== null) noteDays(view, given, orders.get(group)?.firstDay ?? null);
    return describe(table, kind, view, given, read);
  });
  return { tables, problems, rows };
}

function noteDays({ findings }: TableView, { partialDays }: ImportedRows, firstDay: Day | null): void {
  if (partialDays.length) findings.note('partialDays', { days: partialDays.map(formatDay).join('、') });
  if (firstDay !== null) findings.note('earlierOrders', { day: formatDay(firstDay) });
}

function describe(
  { file, archive, sheet }: RawTable,
  kind: Kind,
  view: TableView,
  given: ImportedRows,
  read: TableRows | null,
): ImportedTable {
  const { ignored, gaps, questions, notes } = view.findings;
  return {
    file,
    archive,
    sheet,
    kind: kind.id,
    kindName: kind.name,
    holds: kind.fills.shape === 'listed' ? kind.fills.holds : null,
    headerRow: view.headerRow + 1,
    days: read?.days ?? daysOf(given),
    fills: [...new Set(given.daily.flatMap(({ figures }) => Object.keys(figures) as DailyField[]))],
    totals: read?.totals ?? [],
    ignored,
    gaps,
    questions,
    notes,
  };
}

/** Days of the daily rows, and of the products where nothing goes to 日报. */
function daysOf({ daily, sheets }: ImportedRows): Day[] {
  const days = new Set(daily.map(({ day }) => day));
  for (const { cells } of [...(sheets.items ?? []), ...(sheets.skus ?? [])]) days.add(cells.day as Day);
  return [...days].sort((a, b) => a - b);
}
