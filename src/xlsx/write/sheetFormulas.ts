import { cellKey, positionOf } from '../../workbook/contents';
import { copiedFormula } from '../../workbook/formulas/copied';
import type { Area } from '../../workbook/grid';
import { SavingError } from '../errors';
import type { StoredFormula } from '../read/formulas';
import type { SheetEdits } from './cellEdits';

/** What formulas of a sheet have to do with each other while some cells are written, met in the order of the file. */
export class SheetFormulas {
  /** The formulas that others share, by their number. */
  private readonly masters = new Map<number, { readonly key: number; readonly text: string }>();
  /** Numbers of those that were written over: who shared them has to spell them. */
  private readonly left = new Set<number>();
  /** What array formulas had filled that do so no more. */
  private readonly vacated: Area[] = [];

  constructor(
    private readonly sheet: string,
    private readonly edits: SheetEdits,
  ) {}

  /** A formula as it reads in its own cell, spelled by the file; '' for none. */
  textOf(key: number, formula: StoredFormula | null): string {
    if (!formula || formula.kind === 'dataTable') return '';
    const { text, shared, area } = formula;
    if (text !== '' || shared === undefined) {
      if (shared !== undefined && area) this.masters.set(shared, { key, text });
      return text;
    }
    const master = this.masters.get(shared);
    if (!master) return '';
    const [from, to] = [positionOf(master.key), positionOf(key)];
    return copiedFormula(master.text, to.row - from.row, to.column - from.column);
  }

  /** A formula is written over. */
  leave({ shared, text }: StoredFormula): void {
    if (shared !== undefined && text !== '') this.left.add(shared);
  }

  /** Whether a formula repeats one that was written over. */
  isOrphan(formula: StoredFormula | null): boolean {
    return formula?.shared !== undefined && formula.text === '' && this.left.has(formula.shared);
  }

  isVacated(row: number, column: number): boolean {
    return this.vacated.some((area) => holds(area, row, column));
  }

  /**
   * Whether something is written into what a formula spills over, which then lets go of all of it. Array formulas of old
   * and data tables change only as a whole: SavingError `partOfArray`.
   */
  letsGo({ kind, area }: StoredFormula, row: number, column: number, isDynamic: boolean): boolean {
    if ((kind !== 'array' && kind !== 'dataTable') || !area) return false;
    const written = this.writtenIn(area);
    if (written === 0) return false;
    if (kind === 'array' && isDynamic) {
      this.vacated.push(area);
      return true;
    }
    if (written < area.rows * area.columns) throw new SavingError('partOfArray', { sheet: this.sheet, row, column });
    return false;
  }

  private writtenIn(area: Area): number {
    const written = new Set<number>();
    for (const [row, cells] of this.edits) {
      for (const [column, edit] of cells)
        if (edit.content && holds(area, row, column)) written.add(cellKey(row, column));
    }
    return written.size;
  }
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
