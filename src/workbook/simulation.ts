import type { CellMark } from './change';
import type { Cells } from './contents';
import { WorkbookError } from './errors';
import type { Area } from './grid';
import type { LineMove } from './lines';
import type { SheetInfo, WorkbookInfo } from './port';
import { checkSheetName, sheetKey } from './sheetNames';
import { SimulatedSheet, type MoveLog } from './simulatedSheet';

/** What a plan starts from: everything that `needsOf` names, and the settings. */
export interface PlanState {
  readonly info: WorkbookInfo;
  /**
   * Cells of a sheet that was there before, by its name as in `info`: at least those needed; absent means empty.
   * Asked for every single cell, so it must be cheap.
   */
  cells(sheet: string): Cells;
  /** Number formats of an area of such a sheet, as they were at the beginning. */
  formats(sheet: string, area: Area): readonly (readonly string[])[];
  /** Marks of ours on such a sheet, as they lay at the beginning. */
  marks(sheet: string): readonly CellMark[];
}

/** The workbook after some of the changes. Copies share their base, so everything costs only what is written. */
export class Simulation {
  private readonly sheets = new Map<string, SimulatedSheet>();
  private readonly log: MoveLog = [];

  constructor(readonly state: PlanState) {
    for (const info of state.info.sheets) this.sheets.set(sheetKey(info.name), this.original(info));
  }

  private original({ name, visible, protected: locked }: SheetInfo): SimulatedSheet {
    const { state } = this;
    return new SimulatedSheet(name, visible, locked ? name : null, true, () => state.cells(name), this.log);
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
    const added = from?.copy(name) ?? new SimulatedSheet(name, true, null, false, () => new Map(), this.log);
    this.sheets.set(sheetKey(name), added);
  }

  remove(sheet: SimulatedSheet): void {
    this.checkStructure();
    const others = [...this.all()].some((other) => other !== sheet && other.visible);
    // A spreadsheet keeps at least one sheet that can be seen.
    if (!others) throw new WorkbookError('unsupported', { sheet: sheet.name, reason: 'lastSheet' });
    this.sheets.delete(sheetKey(sheet.name));
  }

  /** Inserts or removes lines; formulas everywhere go along. */
  move(move: LineMove): void {
    this.get(move.sheet).moveLines(move);
    this.log.push(move);
    for (const sheet of this.all()) sheet.respell(move);
  }

  private checkStructure(): void {
    if (this.state.info.structureProtected) throw new WorkbookError('structureProtected');
  }
}
