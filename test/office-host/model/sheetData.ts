import type { CellValue } from '../../../src/domain/cells';
import type { Box } from './address';
import { SHEET } from './address';
import { enter } from './typing';

export interface CellFormat {
  numberFormat: string;
  bold: boolean;
  size: number;
  fill: string;
}

export interface CellData extends CellFormat {
  value: CellValue;
  formula?: string;
}

const PLAIN: CellData = { value: '', numberFormat: 'General', bold: false, size: 11, fill: '#FFFFFF' };

/** What a sheet keeps, apart from how add-ins reach it. */
export class SheetData {
  private readonly cells = new Map<number, CellData>();
  merges: Box[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly lists: { readonly box: Box; readonly rule: unknown }[] = [];
  frozenRows = 0;
  protected = false;

  at(row: number, column: number): Readonly<CellData> {
    return this.cells.get(row * SHEET.columns + column) ?? PLAIN;
  }

  change(row: number, column: number, part: Partial<CellData>): void {
    this.cells.set(row * SHEET.columns + column, { ...this.at(row, column), ...part });
  }

  /** An entry as by keyboard or through `values`; '' clears the contents. A format comes along only to `General`. */
  enter(row: number, column: number, entry: CellValue): void {
    const { numberFormat } = this.at(row, column);
    const { value, formula, format = 'General' } = enter(entry, numberFormat);
    this.change(row, column, { value, formula, ...(numberFormat === 'General' && { numberFormat: format }) });
  }

  /** The area in use: cells with contents, and unless `valuesOnly` formatted ones too. */
  used(valuesOnly: boolean): Box | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, { value, formula }] of this.cells) {
      if (valuesOnly && value === '' && formula === undefined) continue;
      const row = Math.floor(key / SHEET.columns);
      const column = key % SHEET.columns;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  copy(): SheetData {
    const copy = new SheetData();
    for (const [key, cell] of this.cells) copy.cells.set(key, cell);
    copy.merges = [...this.merges];
    for (const [column, width] of this.columnWidths) copy.columnWidths.set(column, width);
    copy.lists.push(...this.lists);
    copy.frozenRows = this.frozenRows;
    copy.protected = this.protected;
    return copy;
  }

  /** Makes formulas name another sheet: a copy's formulas mean the copy, a renamed sheet keeps its name right. */
  redirect(from: string, to: string): void {
    for (const [key, cell] of this.cells) {
      if (!cell.formula) continue;
      const formula = [`${from}!`, `${quoted(from)}!`].reduce(
        (text, name) => text.split(name).join(`${quoted(to)}!`),
        cell.formula,
      );
      this.cells.set(key, { ...cell, formula });
    }
  }
}

export function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
