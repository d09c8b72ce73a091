import {
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type IExecutionOptions,
  type IRange,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Edit } from '../workbook/port';
import { type Book, OWN_WORK } from './book';

/** Mutations that carry cells along: everything from `range` on may hold something else now. */
const SHIFTS = new Set([InsertRowMutation.id, InsertColMutation.id, RemoveRowMutation.id, RemoveColMutation.id]);

/** Calls back for what the user changes: not for our own work, results of formulas, or looks. */
export function listenForEdits(book: Book, listener: (edit: Edit) => void): IDisposable {
  return book.injector.get(ICommandService).onCommandExecuted((command, options) => {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== book.workbook.getUnitId() || isOurs(options)) return;
    const sheet = book.workbook.getSheetBySheetId(params.subUnitId ?? '');
    const range = sheet && changedRange(command, sheet.getRowCount(), sheet.getColumnCount());
    if (range) listener({ sheet: sheet.getName(), area: areaOf(range) });
  });
}

function isOurs(options: IExecutionOptions = {}): boolean {
  return options[OWN_WORK] === true || options.fromFormula === true || options.onlyLocal === true;
}

function changedRange({ id, params }: Readonly<ICommandInfo>, rows: number, columns: number): IRange | null {
  if (id === SetRangeValuesMutation.id) return editedRange(params as ISetRangeValuesMutationParams);
  if (id === MoveRangeMutation.id) return wholeSheet(rows, columns);
  if (!SHIFTS.has(id)) return null;
  const { startRow, startColumn } = (params as { range: IRange }).range;
  const first = { startRow: Math.max(0, startRow || 0), startColumn: Math.max(0, startColumn || 0) };
  const byRow = id === InsertRowMutation.id || id === RemoveRowMutation.id;
  return {
    ...wholeSheet(rows, columns),
    ...(byRow ? { startRow: first.startRow } : { startColumn: first.startColumn }),
  };
}

/** The rectangle around cells whose contents were given; null when only looks were. */
function editedRange({ cellValue }: ISetRangeValuesMutationParams): IRange | null {
  let range: IRange | null = null;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell && typeof cell === 'object' && !('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)) continue;
      range = including(range, Number(row), Number(column));
    }
  }
  return range;
}

function including(range: IRange | null, row: number, column: number): IRange {
  if (!range) return { startRow: row, endRow: row, startColumn: column, endColumn: column };
  return {
    startRow: Math.min(range.startRow, row),
    endRow: Math.max(range.endRow, row),
    startColumn: Math.min(range.startColumn, column),
    endColumn: Math.max(range.endColumn, column),
  };
}

function wholeSheet(rows: number, columns: number): IRange {
  return { startRow: 0, startColumn: 0, endRow: rows - 1, endColumn: columns - 1 };
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Edit['area'] {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
