import type { StyleSheet, Validate } from './change';
import type { Cell } from './contents';
import { cellKey, cellOf, contentOf, matrixOf, usedArea } from './contents';
import type { Area, SheetGrid } from './grid';
import type { Facet } from './port';

/** A sheet of the in-memory workbook. Only cells that hold something are kept. */
export class MemorySheet {
  visible = true;
  protected = false;
  readonly cells = new Map<number, Cell>();
  readonly formats = new Map<number, string>();
  readonly merges: Area[] = [];
  readonly validations: Validate[] = [];
  readonly styles: StyleSheet[] = [];

  constructor(readonly name: string) {}

  put(row: number, column: number, cell: Cell): void {
    if (contentOf(cell) === '') this.cells.delete(cellKey(row, column));
    else this.cells.set(cellKey(row, column), cell);
  }

  copy(name: string): MemorySheet {
    const sheet = new MemorySheet(name);
    sheet.protected = this.protected;
    for (const [key, cell] of this.cells) sheet.cells.set(key, cell);
    for (const [key, format] of this.formats) sheet.formats.set(key, format);
    sheet.merges.push(...this.merges);
    sheet.validations.push(...this.validations);
    sheet.styles.push(...this.styles);
    return sheet;
  }

  formatsOf(area: Area): string[][] {
    return matrixOf(area, (row, column) => this.formats.get(cellKey(row, column)) ?? 'General');
  }

  format(area: Area, numberFormat: string | readonly (readonly string[])[]): void {
    for (let r = 0; r < area.rows; r += 1) {
      for (let c = 0; c < area.columns; c += 1) {
        const one = typeof numberFormat === 'string' ? numberFormat : (numberFormat[r]?.[c] ?? 'General');
        this.formats.set(cellKey(area.row + r, area.column + c), one);
      }
    }
  }

  grid(facets: readonly Facet[]): SheetGrid {
    const area = usedArea(this.cells);
    const { row: top, column: left } = area ?? { row: 0, column: 0 };
    const cells = <T>(of: (cell: Cell | undefined) => T): T[][] =>
      area ? matrixOf(area, (row, column) => of(this.cells.get(cellKey(row, column)))) : [];
    return {
      sheet: this.name,
      top,
      left,
      values: cells((cell) => cell?.value ?? ''),
      ...(facets.includes('formulas') && { formulas: cells(contentOf) }),
      ...(facets.includes('formats') && { formats: area ? this.formatsOf(area) : [] }),
      ...(facets.includes('merges') && { merges: area ? this.merges.filter((merge) => touch(area, merge)) : [] }),
    };
  }

  /** Fills cells from (top, left) on; a text beginning with `=` is a formula whose value is not known yet. */
  seed(rows: readonly (readonly (string | number | boolean)[])[], top = 0, left = 0): void {
    for (const [r, row] of rows.entries()) {
      for (const [c, entry] of row.entries())
        this.put(top + r, left + c, cellOf('', entry).formula ? cellOf('', entry) : { value: entry });
    }
  }
}

function touch(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
