import type { CellValue, Place } from '../../domain/cells';
import type { SheetGrid } from '../../workbook/grid';

/** A day further away is no pattern for another. */
const NEAREST = [1, -1, 2, -2, 3, -3];

/** What the cells of sheets hold, by place: read with formulas and number formats. */
export class Contents {
  constructor(
    private readonly grids: ReadonlyMap<string, SheetGrid>,
    /** Sheets in which days stand side by side. */
    private readonly across: ReadonlySet<string> = new Set(),
  ) {}

  /** '' for a blank cell and for one outside the used range. */
  valueAt({ sheet, row, column }: Place): CellValue {
    const grid = this.grids.get(sheet);
    return grid?.values[row - grid.top]?.[column - grid.left] ?? '';
  }

  formulaAt({ sheet, row, column }: Place): string | null {
    const grid = this.grids.get(sheet);
    const content = grid?.formulas?.[row - grid.top]?.[column - grid.left];
    // A text `=A1` is reported as its own formula; no formula shows itself.
    const isFormula =
      typeof content === 'string' && content.startsWith('=') && content !== this.valueAt({ sheet, row, column });
    return isFormula ? content : null;
  }

  formatAt({ sheet, row, column }: Place): string {
    const grid = this.grids.get(sheet);
    return grid?.formats?.[row - grid.top]?.[column - grid.left] ?? 'General';
  }

  /** The same figure on the days around, the nearest first. */
  neighbours({ sheet, row, column }: Place): readonly Place[] {
    const at = (step: number): Place =>
      this.across.has(sheet) ? { sheet, row, column: column + step } : { sheet, row: row + step, column };
    return NEAREST.map(at).filter((place) => place.row >= 0 && place.column >= 0);
  }
}
