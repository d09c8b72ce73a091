import type { CellValue } from '../../src/domain/cells';
import type { SheetModel, WorkbookModel } from '../../src/xlsx/model/workbook';
import { openWorkbook, type OpenedWorkbook } from '../../src/xlsx/openWorkbook';
import { ADD_IN } from './richBooks';

export function opened(bytes: Uint8Array): OpenedWorkbook {
  const opening = openWorkbook(bytes, ADD_IN);
  if ('refused' in opening) throw new Error(`refused: ${JSON.stringify(opening.refused)}`);
  return opening.opened;
}

/** `opened`, or why not. */
export function outcome(bytes: Uint8Array): string {
  const opening = openWorkbook(bytes, ADD_IN);
  return 'refused' in opening ? opening.refused.code : 'opened';
}

export function sheetIn(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Cells of a sheet as `A1: value` or `A1: =formula → value`. */
export function cellsOf(sheet: SheetModel): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  sheet.cells.each(({ row, column, value, formula }) => {
    const name = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (formula !== undefined) cells[name] = `${formula} → ${value}`;
    else if (value !== '') cells[name] = value;
  });
  return cells;
}
