import { contentOf, type Cell } from '../../workbook/contents';
import type { SheetGrid } from '../../workbook/grid';
import { SHEETS } from '../recognise/sheetNames';
import { View } from '../recognise/view';
import type { ImportChoices } from './choices';
import { cellIn } from './fieldPlace';
import type { JoinedRow, TargetSheet } from './join';
import { keyedLayout } from './keyedLayout';
import { placeColumns } from './placedColumns';
import { NO_HEADERS, NOTHING_TO_WRITE, type PlannedCell, type PlannedSheet } from './planned';
import { plannedCell } from './plannedCell';
import { KEYED_SHEETS, type KeyedSheetId } from './rows';
import { formulaPositions, rowsWriting, type PlannedRow, type RowsPlace } from './rowsWriting';

export function sheetName(target: TargetSheet): string {
  return target === 'daily' ? SHEETS.daily : KEYED_SHEETS[target].name;
}

/**
 * The plan of a sheet with a row for each product or order, or of one that is made new: rows are found by their key wherever they
 * stand, and new ones go below the last.
 */
export function planRows(
  target: TargetSheet,
  rows: readonly JoinedRow[],
  grid: SheetGrid | undefined,
  choices: ImportChoices,
): PlannedSheet {
  const sheet = grid?.sheet ?? sheetName(target);
  const isBlank = grid === undefined || grid.values.length === 0;
  const layout = isBlank || target === 'daily' ? null : keyedLayout(target, grid);
  const status = grid === undefined ? 'absent' : isBlank ? 'blank' : layout ? 'present' : 'unreadable';
  const told = {
    target,
    sheet,
    across: false,
    refused: [],
    unclear: NO_HEADERS,
    inParts: NO_HEADERS,
    month: null,
  } as const;
  const nothing = { cells: [], newLines: [], offered: [], newColumns: [], writing: NOTHING_TO_WRITE };
  if (status === 'unreadable') return { ...told, status, ...nothing };
  const columns = placeColumns(target, rows, layout, choices);
  const view = layout?.view ?? new View({ sheet, top: 0, left: 0, values: [] }, false);
  const planner = new RowPlanner({ target, layout, view, columns, choices });
  const cells = rows.flatMap((row) => planner.plan(row));
  const { newLines } = planner;
  const writing = rowsWriting({ target, layout, view, columns }, newLines);
  return { ...told, status, cells, newLines, offered: columns.offered, newColumns: columns.made, writing };
}

interface Planning extends RowsPlace {
  readonly choices: ImportChoices;
}

/** Rows one after the other: those that are not there yet get the next free line. */
class RowPlanner {
  readonly newLines: PlannedRow[] = [];
  private line: number;

  constructor(private readonly of: Planning) {
    this.line = of.layout?.lastLine ?? 0;
  }

  plan(joined: JoinedRow): PlannedCell[] {
    const { target, layout } = this.of;
    const line = layout?.lineOf.get(joined.key) ?? null;
    const planned = this.cells(joined, line);
    const isAdded = line === null && planned.some((cell) => cell.chosen && isFigure(target, cell.field));
    if (!isAdded) return planned;
    const added = this.nextLine();
    this.newLines.push({ key: joined.key, day: joined.day, line: added });
    return this.cells(joined, added, line === null);
  }

  private cells(joined: JoinedRow, line: number | null, isNew = line === null): PlannedCell[] {
    const { target, view, columns, choices } = this.of;
    return [...joined.cells].flatMap(([field, cell]): PlannedCell[] => {
      const at = columns.placed.get(field);
      const isKey = target !== 'daily' && keyFields(target).includes(field);
      if (!at || (isKey && !isNew) || cell.candidates[0]?.value === '') return [];
      const before = isNew ? this.patternCell(at.position) : cellIn(view, line as number, at.position);
      const place = line === null ? null : { ...cellAt(view, line, at.position), inserted: false };
      return [plannedCell({ target, key: joined.key, field, at, place, before, joined: cell }, choices)];
    });
  }

  /** A new row takes over the formulas of the last one; else its cells are blank. */
  private patternCell(position: number): Cell {
    const { layout, view } = this.of;
    const cell = layout && layout.lineOf.size > 0 ? cellIn(view, layout.lastLine, position) : null;
    return cell?.formula === undefined ? { value: '' } : cell;
  }

  /** Anything that stands below the last row is stepped over. */
  private nextLine(): number {
    this.line++;
    while (!this.isFree(this.line)) this.line++;
    return this.line;
  }

  /** Blank, or prepared with formulas where the last row has some. */
  private isFree(line: number): boolean {
    const { view, layout } = this.of;
    const formulas = formulaPositions(layout);
    for (let position = 0; position < view.positions; position++) {
      const cell = cellIn(view, line, position);
      const isPrepared = cell.formula !== undefined && formulas.includes(position);
      if (contentOf(cell) !== '' && !isPrepared) return false;
    }
    return true;
  }
}

function cellAt(view: View, line: number, position: number): { readonly row: number; readonly column: number } {
  const { row, column } = view.place(line, position);
  return { row, column };
}

/** A row is not worth adding for its key and its title alone. */
function isFigure(target: TargetSheet, field: string): boolean {
  return target === 'daily' || !(field === 'title' || keyFields(target).includes(field));
}

function keyFields(target: KeyedSheetId): readonly string[] {
  return KEYED_SHEETS[target].key;
}
