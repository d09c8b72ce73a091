import type { Cell, Cells } from './contents';
import { cellKey, contentOf } from './contents';
import { WorkbookError } from './errors';
import type { Area } from './grid';
import type { SheetInfo, WorkbookInfo } from './port';
import { checkSheetName, sheetKey } from './sheetNames';

/** What a plan starts from: everything that `needsOf` names, and the settings. */
export interface PlanState {
  readonly info: WorkbookInfo;
  /**
   * Cells of a sheet that was there before, by its name as in `info`: at least those needed; absent means empty.
   * Asked for every single cell, so it must be cheap.
   */
  cells(sheet: string): Cells;
  /** Number formats of an area of such a sheet, as they are now. */
  formats(sheet: string, area: Area): readonly (readonly string[])[];
}

/** A sheet while changes are tried out: what it held, and what has been written over it. */
export interface SimulatedSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Name of the sheet whose protection forbids writing here: a copy of a protected sheet is protected too. */
  readonly protectedBy: string | null;
  /** Whether the sheet was there before the changes. */
  readonly original: boolean;
  readonly base: Cells;
  readonly written: Map<number, Cell>;
}

/** The workbook after some of the changes. Copies share their base, so everything costs only what is written. */
export class Simulation {
  private readonly sheets = new Map<string, SimulatedSheet>();

  constructor(readonly state: PlanState) {
    for (const info of state.info.sheets) this.sheets.set(sheetKey(info.name), this.original(info));
  }

  private original({ name, visible, protected: locked }: SheetInfo): SimulatedSheet {
    const { state } = this;
    return {
      name,
      visible,
      protectedBy: locked ? name : null,
      original: true,
      // Read only when it is looked at: most sheets of a workbook are not touched.
      get base() {
        return state.cells(name);
      },
      written: new Map(),
    };
  }

  all(): IterableIterator<SimulatedSheet> {
    return this.sheets.values();
  }

  find(name: string): SimulatedSheet | undefined {
    return this.sheets.get(sheetKey(name));
  }

  get(name: string): SimulatedSheet {
    const sheet = this.find(name);
    if (!sheet) throw new WorkbookError('noSuchSheet', { sheet: name });
    return sheet;
  }

  writable(name: string): SimulatedSheet {
    const sheet = this.get(name);
    if (sheet.protectedBy !== null) throw new WorkbookError('sheetProtected', { sheet: sheet.protectedBy });
    return sheet;
  }

  add(name: string, from?: SimulatedSheet): void {
    this.checkStructure();
    checkSheetName(name);
    if (this.find(name)) throw new WorkbookError('sheetExists', { sheet: name });
    this.sheets.set(sheetKey(name), {
      name,
      visible: true,
      protectedBy: from?.protectedBy ?? null,
      original: false,
      base: from?.base ?? new Map(),
      written: new Map(from?.written),
    });
  }

  remove(sheet: SimulatedSheet): void {
    this.checkStructure();
    const others = [...this.all()].some((other) => other !== sheet && other.visible);
    // A spreadsheet keeps at least one sheet that can be seen.
    if (!others) throw new WorkbookError('unsupported', { sheet: sheet.name, reason: 'lastSheet' });
    this.sheets.delete(sheetKey(sheet.name));
  }

  private checkStructure(): void {
    if (this.state.info.structureProtected) throw new WorkbookError('structureProtected');
  }
}

/** What a cell holds by now. */
export function cellAt(sheet: SimulatedSheet, row: number, column: number): Cell | undefined {
  const key = cellKey(row, column);
  return sheet.written.get(key) ?? sheet.base.get(key);
}

/** Everything that a sheet holds by now. */
export function cellsOf(sheet: SimulatedSheet): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const source of [sheet.base, sheet.written]) {
    for (const [key, cell] of source) {
      if (contentOf(cell) === '') cells.delete(key);
      else cells.set(key, cell);
    }
  }
  return cells;
}
