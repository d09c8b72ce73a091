import type { CellValue, Place } from '../domain/cells';
import type { Change } from './change';
import { cellKey, positionOf, writtenCell } from './contents';
import { WorkbookError } from './errors';
import { movedFormula } from './formulas/moved';
import type { LineMove } from './lines';
import { MemorySheet } from './memorySheet';
import { planChanges } from './plan';
import type { SheetGrid } from './grid';
import type { Edit, Facet, LongWork, Unsubscribe, Workbook, WorkbookInfo } from './port';
import { sheetKey } from './sheetNames';

/** Computes a formula's value; `valueAt` gives what other cells show by now. */
export type Evaluate = (formula: string, place: Place, valueAt: (place: Place) => CellValue) => CellValue;

/** A workbook in memory, for tests and for trying changes out. Formulas show '' unless `evaluate` is given. */
export class MemoryWorkbook implements Workbook {
  private readonly sheets = new Map<string, MemorySheet>();
  private readonly settings = new Map<string, unknown>();
  private readonly listeners = new Set<(edit: Edit) => void>();
  private active: Place | null = null;
  structureProtected = false;

  constructor(private readonly evaluate?: Evaluate) {}

  async describe(): Promise<WorkbookInfo> {
    return {
      sheets: [...this.sheets.values()].map(({ name, visible, protected: locked }) => ({
        name,
        visible,
        protected: locked,
      })),
      structureProtected: this.structureProtected,
      settings: Object.fromEntries(this.settings),
    };
  }

  async read(
    names: readonly string[],
    facets: readonly Facet[] = [],
    work: LongWork = {},
  ): Promise<ReadonlyMap<string, SheetGrid>> {
    stopIfCancelled(work);
    const grids = new Map<string, SheetGrid>();
    for (const name of names) {
      const sheet = this.sheets.get(sheetKey(name));
      if (sheet) grids.set(name, sheet.grid(facets));
    }
    work.progress?.(1, 1);
    return grids;
  }

  async apply(changes: readonly Change[], work: LongWork = {}): Promise<readonly Change[]> {
    stopIfCancelled(work);
    const info = await this.describe();
    const { inverse } = planChanges(changes, {
      info,
      cells: (name) => this.sheet(name).cells,
      formats: (name, area) => this.sheet(name).formatsOf(area),
      marks: (name) => this.sheet(name).marks,
    });
    for (const change of changes) this.carryOut(change);
    this.calculate();
    work.progress?.(1, 1);
    return inverse;
  }

  async show(place: Place): Promise<void> {
    const sheet = this.sheet(place.sheet);
    this.active = { ...place, sheet: sheet.name };
  }

  async selection(): Promise<Place> {
    const [first] = this.sheets.values();
    return this.active ?? { sheet: first?.name ?? '', row: 0, column: 0 };
  }

  async onEdit(listener: (edit: Edit) => void): Promise<Unsubscribe> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  /** Adds a sheet as a user would have it, without firing `onEdit`; a text beginning with `=` is a formula. */
  seed(name: string, rows: readonly (readonly CellValue[])[] = [], top = 0, left = 0): MemorySheet {
    const sheet = this.sheets.get(sheetKey(name)) ?? new MemorySheet(name);
    this.sheets.set(sheetKey(name), sheet);
    sheet.seed(rows, top, left);
    this.calculate();
    return sheet;
  }

  /** A user's edit of one cell; a text beginning with `=` is a formula. */
  type(place: Place, entry: CellValue): void {
    this.sheet(place.sheet).seed([[entry]], place.row, place.column);
    this.calculate();
    const area = { row: place.row, column: place.column, rows: 1, columns: 1 };
    for (const listener of this.listeners) listener({ sheet: place.sheet, area });
  }

  /** Throws WorkbookError `noSuchSheet`. */
  sheet(name: string): MemorySheet {
    const sheet = this.sheets.get(sheetKey(name));
    if (!sheet) throw new WorkbookError('noSuchSheet', { sheet: name });
    return sheet;
  }

  private carryOut(change: Change): void {
    switch (change.kind) {
      case 'write':
        for (const cell of change.cells) this.sheet(change.sheet).put(cell.row, cell.column, writtenCell(cell));
        break;
      case 'addSheet':
        this.sheets.set(sheetKey(change.sheet), new MemorySheet(change.sheet));
        break;
      case 'copySheet':
        this.sheets.set(sheetKey(change.sheet), this.sheet(change.from).copy(change.sheet));
        break;
      case 'removeSheet':
        this.sheets.delete(sheetKey(change.sheet));
        break;
      case 'insertLines':
        this.move({ ...change, removed: false });
        if (change.like !== null) this.sheet(change.sheet).look(change, change.like);
        break;
      case 'removeLines':
        this.move({ ...change, removed: true });
        break;
      case 'format':
        this.sheet(change.sheet).format(change.area, change.numberFormat);
        break;
      case 'validate':
        this.sheet(change.sheet).validations.push(change);
        break;
      case 'style':
        this.sheet(change.sheet).styles.push(change);
        break;
      case 'mark':
        this.sheet(change.sheet).marks = change.marks;
        break;
      case 'setting':
        if (change.value === null) this.settings.delete(change.key);
        // Through JSON, as a file would keep it.
        else this.settings.set(change.key, JSON.parse(JSON.stringify(change.value)));
        break;
    }
  }

  private move(move: LineMove): void {
    this.sheet(move.sheet).moveLines(move);
    for (const sheet of this.sheets.values()) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula !== undefined)
          sheet.cells.set(key, { ...cell, formula: movedFormula(cell.formula, sheet.name, move) });
      }
    }
  }

  /** Every formula once, in the order of sheets and cells: enough where formulas look up or to the left. */
  private calculate(): void {
    if (!this.evaluate) return;
    const valueAt = ({ sheet, row, column }: Place): CellValue =>
      this.sheet(sheet).cells.get(cellKey(row, column))?.value ?? '';
    for (const sheet of this.sheets.values()) {
      // Lines that moved left the cells in another order than that of their places.
      for (const [key, { formula }] of [...sheet.cells].sort(([a], [b]) => a - b)) {
        if (formula === undefined) continue;
        const value = this.evaluate(formula, { sheet: sheet.name, ...positionOf(key) }, valueAt);
        sheet.cells.set(key, { formula, value });
      }
    }
  }
}

function stopIfCancelled(work: LongWork): void {
  if (work.cancelled?.()) throw new WorkbookError('cancelled');
}
