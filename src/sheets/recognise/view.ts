import type { CellValue, Place } from '../../domain/cells';
import type { Area, SheetGrid } from '../../workbook/grid';

/**
 * A sheet seen so that days always run down: `line` is a row and `position` a column, or the other way round where
 * dates stand across. Counted from the grid's own corner.
 */
export class View {
  readonly lines: number;
  readonly positions: number;
  private turnedMerges: readonly Merge[] | undefined;

  constructor(
    readonly grid: SheetGrid,
    readonly across: boolean,
  ) {
    const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
    this.lines = across ? width : grid.values.length;
    this.positions = across ? grid.values.length : width;
  }

  at(line: number, position: number): CellValue {
    const { values } = this.grid;
    return (this.across ? values[position]?.[line] : values[line]?.[position]) ?? '';
  }

  /** The formula of a cell; '' where there is none or where formulas were not read. */
  formula(line: number, position: number): string {
    const { formulas } = this.grid;
    const formula = (this.across ? formulas?.[position]?.[line] : formulas?.[line]?.[position]) ?? '';
    return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
  }

  format(line: number, position: number): string {
    const { formats } = this.grid;
    return (this.across ? formats?.[position]?.[line] : formats?.[line]?.[position]) ?? '';
  }

  place(line: number, position: number): Place {
    const { sheet, top, left } = this.grid;
    return this.across
      ? { sheet, row: top + position, column: left + line }
      : { sheet, row: top + line, column: left + position };
  }

  /** Line and position of a cell of the sheet. */
  locate({
    row,
    column,
  }: {
    readonly row: number;
    readonly column: number;
  }): readonly [line: number, position: number] {
    const [i, j] = [row - this.grid.top, column - this.grid.left];
    return this.across ? [j, i] : [i, j];
  }

  /** Merged areas in lines and positions. */
  merges(): readonly Merge[] {
    this.turnedMerges ??= (this.grid.merges ?? []).map((area) => this.turned(area));
    return this.turnedMerges;
  }

  private turned({ row, column, rows, columns }: Area): Merge {
    const [line, position] = this.locate({ row, column });
    return this.across
      ? { line, position, lines: columns, positions: rows }
      : { line, position, lines: rows, positions: columns };
  }
}

export interface Merge {
  readonly line: number;
  readonly position: number;
  readonly lines: number;
  readonly positions: number;
}

/** The text of a cell, trimmed; '' for numbers and blanks. */
export function textOf(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : '';
}
