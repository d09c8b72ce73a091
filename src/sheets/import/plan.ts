import type { Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import { METRIC_IDS } from '../../domain/metrics/metrics';
import type { Cell } from '../../workbook/contents';
import type { SheetGrid } from '../../workbook/port';
import { plannedCell } from './plannedCell';
import { TARGET_SHEETS, type Candidate, type JoinedRow, type JoinedRows, type TargetSheet } from './join';
import { cellIn, emptyGrid, isFree, layoutOf, sheetName, widthOf, type Layout, type LayoutColumn } from './layout';
import { fieldHeader, isExtra, KEYED_SHEETS, type DailyField, type KeyedSheetId } from './rows';

/**
 * blank → `fill`; `same`; `differs`; a `formula` or a typed `text` is kept; `conflict`: the files contradict each
 * other and none was picked; `partial`: the file holds only a part of that day.
 */
export type CellState = 'fill' | 'same' | 'differs' | 'formula' | 'text' | 'conflict' | 'partial';

export interface PlannedCell {
  /** Names the cell in choices, wherever it stands: sheet, key and field. */
  readonly id: string;
  /** null where the row would be new and nothing in it is chosen. */
  readonly row: number | null;
  readonly column: number;
  /** The day or number that names the row. */
  readonly key: string;
  readonly field: string;
  readonly header: string;
  /** The formula, else the value. */
  readonly before: CellValue;
  /** In the unit of the sheet's column. */
  readonly after: CellValue;
  readonly state: CellState;
  /** Whether it will be written. */
  readonly chosen: boolean;
  readonly from: readonly number[];
  /** All values that files give, where they contradict each other; `after` is the one picked, or the first. */
  readonly candidates: readonly Candidate[];
}

/** A column that the sheet does not have yet. */
export interface OfferedColumn {
  /** Names it in choices. */
  readonly id: string;
  readonly field: string;
  readonly header: string;
  /** How many rows would get a value. */
  readonly values: number;
  /** Where it goes if it is chosen, else null. */
  readonly column: number | null;
}

export interface NewRow {
  readonly row: number;
  readonly key: string;
  readonly day: Day | null;
}

export interface PlannedSheet {
  readonly target: TargetSheet;
  readonly sheet: string;
  /** `absent`: will be added; `blank`: is there, without a header; `unreadable`: holds something else, so it stays. */
  readonly status: 'present' | 'absent' | 'blank' | 'unreadable';
  readonly layout: Layout | null;
  readonly headerRow: number;
  readonly cells: readonly PlannedCell[];
  readonly newRows: readonly NewRow[];
  readonly offered: readonly OfferedColumn[];
  /** Columns of a sheet that is made new, left to right. */
  readonly newColumns: readonly OfferedColumn[];
}

export interface ImportPlan {
  readonly sheets: readonly PlannedSheet[];
}

export interface ImportChoices {
  /** Which differing values are written: none by default, all, or cells by id. */
  readonly differing: 'none' | 'all' | ReadonlySet<string>;
  /** Offered columns that are wanted, by id. */
  readonly columns: ReadonlySet<string>;
  /** Which candidate counts, by cell id. */
  readonly picked: ReadonlyMap<string, number>;
  readonly partialDays: boolean;
  /** Sheets that are left alone. */
  readonly without: ReadonlySet<TargetSheet>;
}

export const DEFAULT_CHOICES: ImportChoices = {
  differing: 'none',
  columns: new Set(),
  picked: new Map(),
  partialDays: false,
  without: new Set(),
};

/** The sheets as they are: read with formulas and formats; absent where the workbook has no such sheet. */
export type TargetGrids = Readonly<Partial<Record<TargetSheet, SheetGrid>>>;

/**
 * What an import would do, cell by cell. Only blank cells are filled unless chosen otherwise; formulas and typed text
 * always stay; new days go below the last one, in order. Planning what was imported already changes nothing.
 */
export function planImport(rows: JoinedRows, grids: TargetGrids, choices: ImportChoices = DEFAULT_CHOICES): ImportPlan {
  const sheets: PlannedSheet[] = [];
  for (const target of TARGET_SHEETS) {
    if (rows[target].length === 0 || choices.without.has(target)) continue;
    sheets.push(planSheet(target, rows[target], grids[target], choices));
  }
  return { sheets };
}

function planSheet(
  target: TargetSheet,
  rows: readonly JoinedRow[],
  grid: SheetGrid | undefined,
  choices: ImportChoices,
): PlannedSheet {
  const sheet = grid?.sheet ?? sheetName(target);
  const blank = grid === undefined || grid.values.length === 0;
  const layout = blank ? null : layoutOf(target, grid, rows[0]?.day ?? undefined);
  const status = grid === undefined ? 'absent' : blank ? 'blank' : layout ? 'present' : 'unreadable';
  const common = { target, sheet, status, layout } as const;
  if (status === 'unreadable') return { ...common, headerRow: 0, cells: [], newRows: [], offered: [], newColumns: [] };
  const columns = placeColumns(target, rows, layout, choices);
  const headerRow = layout?.headerRow ?? 0;
  const place = { target, layout, grid: grid ?? emptyGrid(sheet), columns: columns.placed, choices };
  const cells: PlannedCell[] = [];
  const newRows: NewRow[] = [];
  const next = rowFinder(layout, headerRow);
  for (const joined of rows) {
    const row = layout?.rowOf.get(joined.key);
    const planned = rowCells(place, joined, row ?? null);
    const added =
      row === undefined && planned.some((cell) => cell.chosen && isFigure(target, cell.field)) ? next() : null;
    if (added !== null) newRows.push({ row: added, key: joined.key, day: joined.day });
    for (const cell of planned) cells.push(added === null ? cell : { ...cell, row: added });
  }
  return { ...common, headerRow, cells, newRows, offered: columns.offered, newColumns: columns.made };
}

interface SheetPlace {
  readonly target: TargetSheet;
  readonly layout: Layout | null;
  readonly grid: SheetGrid;
  readonly columns: ReadonlyMap<string, LayoutColumn>;
  readonly choices: ImportChoices;
}

function rowCells(
  { target, layout, grid, columns, choices }: SheetPlace,
  joined: JoinedRow,
  row: number | null,
): PlannedCell[] {
  const cells: PlannedCell[] = [];
  for (const [field, { candidates, partial }] of joined.cells) {
    const at = columns.get(field);
    if (!at || (target !== 'daily' && keyFields(target).includes(field) && row !== null)) continue;
    const id = `${target}|${joined.key}|${field}`;
    if (candidates[0]?.value === '') continue;
    const before = row === null ? cellAbove(layout, at.column) : cellIn(grid, row, at.column);
    cells.push(plannedCell({ id, row, key: joined.key, field, at, before, candidates, partial, target }, choices));
  }
  return cells;
}

/** A new row takes over the formulas of the last one; else its cells are blank. */
function cellAbove(layout: Layout | null, column: number): Cell {
  const row = layout?.patternRow ?? null;
  const above = layout && row !== null ? cellIn(layout.grid, row, column) : null;
  return above?.formula === undefined ? { value: '' } : above;
}

/** A row is not worth adding for its key and its title alone. */
function isFigure(target: TargetSheet, field: string): boolean {
  return target === 'daily' || !(field === 'title' || keyFields(target).includes(field));
}

function keyFields(target: KeyedSheetId): readonly string[] {
  return KEYED_SHEETS[target].key;
}

/** Rows for new days: prepared blank rows below the last day are used, anything else is stepped over. */
function rowFinder(layout: Layout | null, headerRow: number): () => number {
  let row = layout?.lastRow ?? headerRow;
  return () => {
    row++;
    while (layout && !isFree(layout.grid, row)) row++;
    return row;
  };
}

/** Where each field goes; what the sheet has no column for is offered, and placed at its right end if chosen. */
function placeColumns(target: TargetSheet, rows: readonly JoinedRow[], layout: Layout | null, choices: ImportChoices) {
  const counts = new Map<string, number>();
  for (const { cells } of rows) for (const field of cells.keys()) counts.set(field, (counts.get(field) ?? 0) + 1);
  const placed = new Map<string, LayoutColumn>();
  const offered: OfferedColumn[] = [];
  const made: OfferedColumn[] = [];
  let right = layout ? layout.grid.left + widthOf(layout.grid) : 0;
  if (!layout && target === 'daily') right = 1;
  for (const field of inOrder(target, counts, layout)) {
    const found = layout?.columnOf(field);
    if (found) {
      placed.set(field, found);
      continue;
    }
    const id = `${target}|${field}`;
    const header = headerOf(target, field);
    // A new sheet gets our own columns unasked; figures that only a platform knows are always a choice.
    const wanted = choices.columns.has(id) || (!layout && !(target === 'daily' && isExtra(field as DailyField)));
    const column = wanted ? right++ : null;
    if (column !== null) placed.set(field, { column, header, unit: null });
    const offer = { id, field, header, values: counts.get(field) ?? 0, column };
    if (!layout && wanted) made.push(offer);
    else offered.push(offer);
  }
  return { placed, offered, made };
}

/** Columns of a new sheet stand in our order; offered ones as the files have them. */
function inOrder(target: TargetSheet, counts: ReadonlyMap<string, number>, layout: Layout | null): readonly string[] {
  const order: readonly string[] = target === 'daily' ? METRIC_IDS : KEYED_SHEETS[target].columns.map(({ id }) => id);
  const ours = order.filter((field) => counts.has(field) || (!layout && target !== 'daily'));
  return [...ours, ...[...counts.keys()].filter((field) => !order.includes(field))];
}

function headerOf(target: TargetSheet, field: string): string {
  if (target === 'daily') return fieldHeader(field as DailyField);
  return KEYED_SHEETS[target].columns.find(({ id }) => id === field)?.header ?? field;
}
