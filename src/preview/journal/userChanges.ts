import { type ICommandInfo, ICommandService, type IDisposable, type IRange, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { CellWrite, Change } from '../../workbook/change';
import { type Book, OWN_WORK } from '../book';
import { formatOf, valueOf } from '../cellData';

/** Nothing that a file keeps: where the user is, what was calculated, what was drawn. */
const PASSING =
  /^(formula\.|sheet\.operation\.|doc\.|ui\.|sheet\.mutation\.(empty|mark-dirty|set-worksheet-(row-auto-height|row-is-auto-height|row-count|column-count))|data-validation\.mutation\.update-?status)/;

/** Lines that the user inserts or removes: everything below or to the right is somewhere else from then on. */
const LINES = new Map<string, { readonly kind: 'insertLines' | 'removeLines'; readonly what: 'rows' | 'columns' }>([
  [InsertRowMutation.id, { kind: 'insertLines', what: 'rows' }],
  [InsertColMutation.id, { kind: 'insertLines', what: 'columns' }],
  [RemoveRowMutation.id, { kind: 'removeLines', what: 'rows' }],
  [RemoveColMutation.id, { kind: 'removeLines', what: 'columns' }],
]);
const NOTHING = { top: 0, left: 0, values: [] };

export interface UserChangesListener {
  /** What a file can be given. */
  changed(change: Change): void;
  /** Something else was changed: looks, widths, merged cells … */
  lost(): void;
}

/** What the user does to the workbook, as changes; called behind each of them, with the cells as they are then. */
export function listenForChanges(book: Book, listener: UserChangesListener): IDisposable {
  const spelling = book.injector.get(FormulaDataModel);
  const unit = book.workbook.getUnitId();

  const write = (sheet: Worksheet, places: Iterable<readonly [number, number]>): void => {
    const cells: CellWrite[] = [];
    for (const [row, column] of places) {
      const data = sheet.getCellRaw(row, column);
      const shared = data?.si ? spelling.getFormulaStringByCell(row, column, sheet.getSheetId(), unit) : null;
      const formula = data?.f || shared;
      cells.push(formula ? { row, column, formula } : { row, column, value: valueOf(data) });
    }
    if (cells.length) listener.changed({ kind: 'write', sheet: sheet.getName(), cells });
  };

  const format = (sheet: Worksheet, places: Iterable<readonly [number, number]>): void => {
    for (const [row, column] of places) {
      const style = book.workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column));
      const area = { row, column, rows: 1, columns: 1 };
      listener.changed({ kind: 'format', sheet: sheet.getName(), area, numberFormat: formatOf(style) });
    }
  };

  const hear = ({ id, params }: Readonly<ICommandInfo>, sheet: Worksheet): void => {
    const lines = LINES.get(id);
    if (lines) {
      const { range } = params as { range: IRange };
      const [at, last] = lines.what === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      const change = { sheet: sheet.getName(), what: lines.what, at, count: last - at + 1, like: null };
      listener.changed(
        lines.kind === 'insertLines'
          ? { ...change, kind: 'insertLines' }
          : { ...change, kind: 'removeLines', holds: NOTHING },
      );
    } else if (id === MoveRowsMutation.id || id === MoveColsMutation.id) {
      // Every line between the old and the new place holds something else now.
      const { sourceRange: a, targetRange: b } = params as { sourceRange: IRange; targetRange: IRange };
      const rows = id === MoveRowsMutation.id;
      const first = { startRow: Math.min(a.startRow, b.startRow), startColumn: Math.min(a.startColumn, b.startColumn) };
      const [lastRow, lastColumn] = [Math.max(a.endRow, b.endRow), Math.max(a.endColumn, b.endColumn)];
      const endRow = rows ? lastRow : sheet.getLastRowWithContent();
      const endColumn = rows ? sheet.getLastColumnWithContent() : lastColumn;
      const whole = rows ? { ...first, startColumn: 0 } : { ...first, startRow: 0 };
      write(sheet, placesIn({ ...whole, endRow, endColumn }));
    } else if (id === SetRangeValuesMutation.id) {
      const seen = changedCells(params as ISetRangeValuesMutationParams);
      write(sheet, seen.contents);
      format(sheet, seen.formats);
      if (seen.looks) listener.lost();
    } else if (id === SetNumfmtMutation.id || id === RemoveNumfmtMutation.id) {
      format(
        sheet,
        rangesIn(params).flatMap((range) => [...placesIn(range)]),
      );
    } else if (id === ReorderRangeMutation.id) {
      write(sheet, placesIn((params as { range: IRange }).range));
    } else if (!PASSING.test(id)) listener.lost();
  };

  return book.injector.get(ICommandService).onCommandExecuted((command, options = {}) => {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (options[OWN_WORK] || options.fromFormula || options.onlyLocal || params?.unitId !== unit) return;
    if (!/\.mutation\./.test(command.id)) return;
    if (command.id === InsertSheetMutation.id) {
      const added = book.workbook.getSheetBySheetId((command.params as { sheet: { id: string } }).sheet.id);
      if (added) listener.changed({ kind: 'addSheet', sheet: added.getName() });
      return;
    }
    if (command.id === MoveRangeMutation.id) {
      for (const end of ['from', 'to'] as const) {
        const { subUnitId, value } = (command.params as Record<typeof end, { subUnitId: string; value: object }>)[end];
        const sheet = book.workbook.getSheetBySheetId(subUnitId);
        if (sheet) write(sheet, placesOf(value as Matrix));
      }
      return;
    }
    const sheet = book.workbook.getSheetBySheetId(params.subUnitId ?? '');
    if (sheet) hear(command, sheet);
  });
}

type Matrix = Readonly<Record<number, Readonly<Record<number, unknown>>>>;

function placesOf(matrix: Matrix): [number, number][] {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column): [number, number] => [Number(row), Number(column)]),
  );
}

/** Which cells were given contents or a number format, and whether any other look was given. */
function changedCells({ cellValue }: ISetRangeValuesMutationParams) {
  const contents: [number, number][] = [];
  const formats: [number, number][] = [];
  let looks = false;
  for (const [row, column] of placesOf((cellValue ?? {}) as Matrix)) {
    const cell = (cellValue as Record<number, Record<number, object | null>>)[row]?.[column];
    if (!cell || ['v', 'f', 'p', 'si'].some((key) => key in cell)) contents.push([row, column]);
    if (!cell || !('s' in cell) || cell.s === undefined) continue;
    const given = cell.s && typeof cell.s === 'object' ? Object.keys(cell.s) : null;
    if (!given || given.includes('n')) formats.push([row, column]);
    if (given?.some((key) => key !== 'n')) looks = true;
  }
  return { contents, formats, looks };
}

function* placesIn({ startRow, endRow, startColumn, endColumn }: IRange): Generator<[number, number]> {
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) yield [row, column];
  }
}

function rangesIn(params: unknown): IRange[] {
  const { ranges = [], values = {} } = params as { ranges?: IRange[]; values?: Record<string, { ranges: IRange[] }> };
  return [...ranges, ...Object.values(values).flatMap((value) => value.ranges)];
}
