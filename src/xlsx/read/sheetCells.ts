import { cellOf, positionOf, type Cell } from '../../workbook/contents';
import type { CellTable } from '../model/cellTable';
import type { FileCell, SheetCells } from '../model/workbook';
import type { StoredFormulas } from './formulas';

/** The cells of a sheet, spelled when they are asked for. */
export function sheetCells(table: CellTable, formulas: StoredFormulas, shown: (stored: string) => string): SheetCells {
  const formulaAt = (key: number): string | undefined => {
    const stored = formulas.textAt(key);
    return stored === undefined ? undefined : shown(stored);
  };
  const cellAt = (index: number): FileCell => {
    const key = table.key(index);
    const formula = formulaAt(key);
    const stored = formulas.byCell.get(key);
    return {
      ...positionOf(key),
      value: table.value(index),
      style: table.style(index),
      ...(formula !== undefined && { formula }),
      ...(stored?.kind === 'array' && stored.area && { fills: stored.area }),
    };
  };
  return {
    length: table.length,
    formulas: formulas.byCell.size,
    each(visit) {
      for (let i = 0; i < table.length; i += 1) visit(cellAt(i));
    },
    at(row, column) {
      const index = table.find({ row, column });
      return index < 0 ? undefined : cellAt(index);
    },
    contents() {
      const cells = new Map<number, Cell>();
      for (let i = 0; i < table.length; i += 1) {
        const key = table.key(i);
        const value = table.value(i);
        const formula = formulaAt(key);
        if (formula !== undefined) cells.set(key, { value, formula });
        else if (value !== '') cells.set(key, cellOf(value, value));
      }
      return cells;
    },
  };
}
