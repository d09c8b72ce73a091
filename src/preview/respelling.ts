import { SetRangeValuesMutation } from '@univerjs/sheets';
import { positionOf } from '../workbook/contents';
import { movedFormula } from '../workbook/formulas/moved';
import { movedKey, type LineMove } from '../workbook/lines';
import { sheetKey } from '../workbook/sheetNames';
import type { Book } from './book';
import { cellsOfSheet } from './readSheet';
import type { CellRows } from './sheetPatch';

/**
 * Univer spells a range that shrinks to one cell as that cell, and Excel does not. Called before lines move, it gives what
 * is to be called afterwards: formulas that Univer spelled otherwise than Excel are written again.
 */
export function respelling(book: Book, move: LineMove): () => void {
  const expected = book.workbook.getSheets().map((sheet) => {
    const formulas = new Map<number, string>();
    for (const [key, { formula }] of cellsOfSheet(book.injector, sheet)) {
      const to = sheetKey(sheet.getName()) === sheetKey(move.sheet) ? movedKey(key, move) : key;
      if (formula !== undefined && to !== null) formulas.set(to, movedFormula(formula, sheet.getName(), move));
    }
    return { sheet, formulas };
  });
  return () => {
    for (const { sheet, formulas } of expected) {
      const now = cellsOfSheet(book.injector, sheet);
      const cellValue: CellRows = {};
      for (const [key, formula] of formulas) {
        if (now.get(key)?.formula === formula) continue;
        const { row, column } = positionOf(key);
        (cellValue[row] ??= {})[column] = { f: formula, si: null };
      }
      if (Object.keys(cellValue).length > 0)
        book.run(SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue });
    }
  };
}
