import type { Cell } from '../../workbook/contents';
import type { SheetGrid } from '../../workbook/grid';
import { DEFAULT_CHOICES, type ImportChoices } from './choices';
import { TARGET_SHEETS, type JoinedRow, type JoinedRows, type TargetSheet } from './join';
import { cellIn, emptyGrid, isFree, layoutOf, sheetName, type Layout, type LayoutColumn } from './layout';
import { placeColumns } from './placedColumns';
import type { ImportPlan, NewRow, PlannedCell, PlannedSheet } from './planned';
import { plannedCell } from './plannedCell';
import { KEYED_SHEETS, type KeyedSheetId } from './rows';

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
