import { IPermissionService } from '@univerjs/core';
import { WorkbookCreateSheetPermission, WorksheetProtectionRuleModel } from '@univerjs/sheets';
import type { Place } from '../domain/cells';
import type { Change } from '../workbook/change';
import type { Cells } from '../workbook/contents';
import { WorkbookError } from '../workbook/errors';
import { planChanges } from '../workbook/plan';
import type { SheetGrid } from '../workbook/grid';
import type { Edit, Facet, LongWork, Unsubscribe, Workbook, WorkbookInfo } from '../workbook/port';
import { SETTING_PREFIX } from '../workbook/port';
import { sheetKey } from '../workbook/sheetNames';
import type { Book } from './book';
import { Calculation } from './calculation';
import { carryOut } from './carryOut';
import { marksOf } from './marks';
import { cellsOfSheet, formatsOf, gridOf } from './readSheet';
import { selectCell, selectedCell } from './selection';
import { listenForEdits } from './userEdits';

/** The port on Univer: the preview's spreadsheet. Reading waits until formulas are calculated. */
export class UniverWorkbook implements Workbook {
  private readonly calculation: Calculation;

  constructor(private readonly book: Book) {
    this.calculation = new Calculation(book.injector);
  }

  async describe(): Promise<WorkbookInfo> {
    const { workbook, injector } = this.book;
    const unit = workbook.getUnitId();
    const rules = injector.get(WorksheetProtectionRuleModel);
    const creating = injector.get(IPermissionService).getPermissionPoint(new WorkbookCreateSheetPermission(unit).id);
    const kept = Object.entries(workbook.getCustomMetadata() ?? {});
    return {
      sheets: workbook.getSheets().map((sheet) => ({
        name: sheet.getName(),
        visible: !sheet.isSheetHidden(),
        protected: rules.getRule(unit, sheet.getSheetId()) !== undefined,
      })),
      structureProtected: creating?.value === false,
      settings: Object.fromEntries(kept.filter(([key]) => key.startsWith(SETTING_PREFIX))),
    };
  }

  async read(
    names: readonly string[],
    facets: readonly Facet[] = [],
    work: LongWork = {},
  ): Promise<ReadonlyMap<string, SheetGrid>> {
    stopIfCancelled(work);
    await this.calculation.settled();
    const grids = new Map<string, SheetGrid>();
    for (const name of names) {
      const sheet = this.book.find(name);
      if (!sheet) continue;
      grids.set(name, gridOf(sheet, this.book.workbook, cellsOfSheet(this.book.injector, sheet), facets));
    }
    work.progress?.(1, 1);
    return grids;
  }

  async apply(changes: readonly Change[], work: LongWork = {}): Promise<readonly Change[]> {
    stopIfCancelled(work);
    const info = await this.describe();
    await this.calculation.settled();
    const read = new Map<string, Cells>();
    const { inverse } = planChanges(changes, {
      info,
      cells: (name) => known(read, sheetKey(name), () => cellsOfSheet(this.book.injector, this.book.get(name))),
      formats: (name, area) => formatsOf(this.book.get(name), this.book.workbook, area),
      marks: (name) => marksOf(this.book, this.book.get(name)),
    });
    this.allOrNothing(changes, inverse);
    await this.calculation.settled();
    work.progress?.(1, 1);
    return inverse;
  }

  async show(place: Place): Promise<void> {
    selectCell(this.book, place);
  }

  async selection(): Promise<Place> {
    return selectedCell(this.book);
  }

  async onEdit(listener: (edit: Edit) => void): Promise<Unsubscribe> {
    const listening = listenForEdits(this.book, listener);
    return async () => listening.dispose();
  }

  /** Resolves when every formula shows its value. */
  settled(): Promise<void> {
    return this.calculation.settled();
  }

  dispose(): void {
    this.calculation.dispose();
  }

  /** A plan that was accepted fails only through a fault of Univer's; then what was done is taken back. */
  private allOrNothing(changes: readonly Change[], inverse: readonly Change[]): void {
    try {
      carryOut(this.book, changes);
    } catch (error) {
      for (const change of inverse) {
        if (change.kind === 'removeSheet' && !this.book.find(change.sheet)) continue;
        if (change.kind === 'addSheet' && this.book.find(change.sheet)) continue;
        carryOut(this.book, [change]);
      }
      throw error instanceof WorkbookError ? error : new WorkbookError('hostFailed', { reason: String(error) });
    }
  }
}

function stopIfCancelled(work: LongWork): void {
  if (work.cancelled?.()) throw new WorkbookError('cancelled');
}

function known<T>(memory: Map<string, T>, key: string, find: () => T): T {
  const found = memory.get(key) ?? find();
  memory.set(key, found);
  return found;
}
