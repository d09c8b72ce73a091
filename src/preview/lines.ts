import {
  BooleanNumber,
  type ICellData,
  type IMutationInfo,
  type IRange,
  IUndoRedoService,
  RANGE_TYPE,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertColCommand,
  InsertColMutation,
  InsertRowCommand,
  InsertRowMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { InsertLines, RemoveLines } from '../workbook/change';
import type { LineAxis } from '../workbook/lines';
import type { Book } from './book';
import { listsLike } from './listRule';
import { respelling } from './respelling';
import type { CellRows } from './sheetPatch';

/** What Univer calls an insertion: the command that its parts listen for, and the mutation. */
const INSERT = {
  rows: { command: InsertRowCommand.id, mutation: InsertRowMutation.id },
  columns: { command: InsertColCommand.id, mutation: InsertColMutation.id },
};
const REMOVE = {
  rows: { command: RemoveRowCommand.id, mutation: RemoveRowMutation.id },
  columns: { command: RemoveColCommand.id, mutation: RemoveColMutation.id },
};

/** Inserts whole rows or columns that look like the line that the change names. */
export function insertLines(book: Book, change: InsertLines): void {
  const { what, at, count, like } = change;
  const sheet = book.get(change.sheet);
  const lists = like === null ? [] : listsLike(book, sheet, change, like);
  const respell = respelling(book, { ...change, removed: false });
  move(book, sheet, INSERT[what], rangeOf(sheet, what, at, count), sizes(sheet, change));
  respell();
  if (like !== null) copyStyles(book, sheet, change, like < at ? like : like + count);
  for (const { id, params } of lists) book.run(id, params as object);
}

export function removeLines(book: Book, change: RemoveLines): void {
  const { sheet, what, at, count } = change;
  const worksheet = book.get(sheet);
  const respell = respelling(book, { ...change, removed: true });
  move(book, worksheet, REMOVE[what], rangeOf(worksheet, what, at, count), {});
  respell();
}

/** Formulas, merges, lists and conditional formats are moved by the parts of Univer that own them. */
function move(
  book: Book,
  sheet: Worksheet,
  { command, mutation }: { readonly command: string; readonly mutation: string },
  range: IRange,
  more: object,
): void {
  const { injector, workbook } = book;
  const subUnitId = sheet.getSheetId();
  const params = { unitId: workbook.getUnitId(), subUnitId, range };
  const interceptors = injector.get(SheetInterceptorService);
  const { preRedos = [], redos } = onSheet(book, sheet, () => interceptors.onCommandExecute({ id: command, params }));
  const all: IMutationInfo[] = [...preRedos, { id: mutation, params: { ...params, ...more } }, ...redos];
  for (const one of all) book.run(one.id, one.params as object);
  const after = onSheet(book, sheet, () => interceptors.afterCommandExecute({ id: command, params }));
  for (const one of after.redos) book.run(one.id, one.params as object);
  // What the user could have undone would go to other cells now.
  injector.get(IUndoRedoService).clearUndoRedo(workbook.getUnitId());
}

/** Some of Univer's parts take a removal for one of the sheet in front, whatever it says; so it is in front for that long. */
function onSheet<T>({ workbook }: Book, sheet: Worksheet, ask: () => T): T {
  const front = workbook.getActiveSheet();
  if (front === sheet) return ask();
  workbook.setActiveSheet(sheet);
  try {
    return ask();
  } finally {
    workbook.setActiveSheet(front);
  }
}

function rangeOf(sheet: Worksheet, what: LineAxis, at: number, count: number): IRange {
  const end = at + count - 1;
  return what === 'rows'
    ? { startRow: at, endRow: end, startColumn: 0, endColumn: sheet.getColumnCount() - 1, rangeType: RANGE_TYPE.ROW }
    : { startColumn: at, endColumn: end, startRow: 0, endRow: sheet.getRowCount() - 1, rangeType: RANGE_TYPE.COLUMN };
}

/** Heights or widths of the new lines. */
function sizes(sheet: Worksheet, { what, count, like }: InsertLines): object {
  if (like === null) return {};
  const lines = <T>(info: T) => Array.from({ length: count }, () => ({ ...info }));
  return what === 'rows'
    ? { rowInfo: lines({ h: sheet.getRowHeight(like), hd: BooleanNumber.FALSE }) }
    : { colInfo: lines({ w: sheet.getColumnWidth(like), hd: BooleanNumber.FALSE }) };
}

function copyStyles(book: Book, sheet: Worksheet, { what, at, count }: InsertLines, source: number): void {
  const styles = book.workbook.getStyles();
  const cells: CellRows = {};
  const isRows = what === 'rows';
  const positions = isRows ? sheet.getColumnCount() : sheet.getRowCount();
  for (let position = 0; position < positions; position += 1) {
    const [row, column] = isRows ? [source, position] : [position, source];
    const style = styles.getStyleByCell(sheet.getCellRaw(row, column));
    if (!style) continue;
    for (let line = at; line < at + count; line += 1) {
      const cell: ICellData = { s: { ...style } };
      if (isRows) (cells[line] ??= {})[position] = cell;
      else (cells[position] ??= {})[line] = cell;
    }
  }
  book.run(SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue: cells });
}
