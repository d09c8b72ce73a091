import { type ICellData, type Injector, type Nullable, type Workbook, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { cellKey, type Cell, type Cells, contentOf, matrixOf, usedArea } from '../workbook/contents';
import type { Area, Hidden, SheetGrid } from '../workbook/grid';
import type { Facet } from '../workbook/port';
import { formatOf, valueOf } from './cellData';

/** The cells that hold something, spilled ones included: Univer keeps those apart from the sheet's own. */
export function cellsOfSheet(injector: Injector, worksheet: Worksheet): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  const model = injector.get(FormulaDataModel);
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  worksheet.getCellMatrix().forValue((row, column, data) => {
    const formula = formulaOf(data, () => model.getFormulaStringByCell(row, column, sheet, unit));
    const cell = formula === undefined ? { value: valueOf(data) } : { value: valueOf(data), formula };
    if (contentOf(cell) !== '') cells.set(cellKey(row, column), cell);
  });
  for (const [key, value] of spilled(model, unit, sheet)) {
    if (!cells.has(key)) cells.set(key, { value });
  }
  return cells;
}

export function gridOf(worksheet: Worksheet, workbook: Workbook, cells: Cells, facets: readonly Facet[]): SheetGrid {
  const area = usedArea(cells);
  const matrix = <T>(of: (cell: Cell | undefined) => T): T[][] =>
    area ? matrixOf(area, (row, column) => of(cells.get(cellKey(row, column)))) : [];
  return {
    sheet: worksheet.getName(),
    top: area?.row ?? 0,
    left: area?.column ?? 0,
    values: matrix((cell) => cell?.value ?? ''),
    ...(facets.includes('formulas') && { formulas: matrix(contentOf) }),
    ...(facets.includes('formats') && { formats: area ? formatsOf(worksheet, workbook, area) : [] }),
    ...(facets.includes('merges') && { merges: area ? mergesOf(worksheet, area) : [] }),
    // Univer is set up without tables of its own.
    ...(facets.includes('tables') && { tables: [] }),
    ...(facets.includes('hidden') && { hidden: hiddenIn(worksheet, area) }),
  };
}

export function formatsOf(worksheet: Worksheet, workbook: Workbook, area: Area): string[][] {
  const styles = workbook.getStyles();
  return matrixOf(area, (row, column) => formatOf(styles.getStyleByCell(worksheet.getCellRaw(row, column))));
}

function mergesOf(worksheet: Worksheet, used: Area): Area[] {
  return worksheet
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }))
    .filter(({ row, column, rows, columns }) => {
      const besideRows = row >= used.row + used.rows || row + rows <= used.row;
      return !besideRows && column < used.column + used.columns && column + columns > used.column;
    });
}

function hiddenIn(worksheet: Worksheet, area: Area | null): Hidden {
  const { row, column, rows, columns } = area ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const from = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
  return {
    // Filtered rows are not visible either.
    rows: from(row, rows).filter((line) => !worksheet.getRowVisible(line)),
    columns: from(column, columns).filter((line) => !worksheet.getColVisible(line)),
  };
}

/** A formula that repeats its neighbour's is stored once (`si`); only then the model is asked. */
function formulaOf(cell: Nullable<ICellData>, shared: () => Nullable<string>): string | undefined {
  return cell?.f || (cell?.si ? (shared() ?? undefined) : undefined) || undefined;
}

function spilled(model: FormulaDataModel, unit: string, sheet: string): [number, string | number | boolean][] {
  const found: [number, string | number | boolean][] = [];
  const rows = model.getArrayFormulaCellData()[unit]?.[sheet] ?? {};
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
      const value = valueOf(cell);
      if (value !== '') found.push([cellKey(Number(row), Number(column)), value]);
    }
  }
  return found;
}
