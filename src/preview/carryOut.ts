import { IUndoRedoService, Tools, generateRandomId } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { IWorksheetData } from '@univerjs/core';
import type { Change, CopySheet, KeepSetting } from '../workbook/change';
import { sheetKey } from '../workbook/sheetNames';
import type { Book } from './book';
import { insertLines, removeLines } from './lines';
import { addLists } from './listRule';
import { layMarks } from './marks';
import { emptySheetData, patchedSheetData, roomFor } from './sheetData';
import { SheetPatch } from './sheetPatch';

interface Draft {
  readonly data: IWorksheetData;
  readonly patch: SheetPatch;
  /** Id of the sheet that this one copies. */
  readonly copyOf?: string;
}

/**
 * Carries out changes that were planned before: one mutation for each sheet that exists, and each new sheet is
 * finished before it enters the workbook, so nothing on the page jumps and nothing is called per cell.
 */
export function carryOut(book: Book, changes: readonly Change[]): void {
  const batch = new Batch(book);
  for (const change of changes) batch.add(change);
  batch.flush();
}

class Batch {
  private readonly patches = new Map<string, SheetPatch>();
  private readonly drafts = new Map<string, Draft>();

  constructor(private readonly book: Book) {}

  add(change: Change): void {
    switch (change.kind) {
      case 'write':
        return this.patch(change.sheet).write(change.cells);
      case 'format':
        return this.patch(change.sheet).format(change);
      case 'style':
        return this.patch(change.sheet).style(change);
      case 'validate':
        return void this.patch(change.sheet).validations.push(change);
      case 'addSheet':
        return this.draft({ data: emptySheetData(generateRandomId(6), change.sheet), patch: new SheetPatch() });
      case 'copySheet':
        this.flush();
        return this.draft(this.copyOf(change));
      case 'removeSheet':
        this.flush();
        return this.remove(change.sheet);
      case 'insertLines':
        this.flush();
        return insertLines(this.book, change);
      case 'removeLines':
        this.flush();
        return removeLines(this.book, change);
      case 'mark':
        this.flush();
        return layMarks(this.book, change);
      case 'setting':
        return this.keep(change);
    }
  }

  flush(): void {
    for (const [name, patch] of this.patches) this.write(name, patch);
    for (const draft of this.drafts.values()) this.insert(draft);
    this.patches.clear();
    this.drafts.clear();
  }

  private patch(name: string): SheetPatch {
    const key = sheetKey(name);
    const known = this.drafts.get(key)?.patch ?? this.patches.get(key);
    if (known) return known;
    const patch = new SheetPatch();
    this.patches.set(key, patch);
    return patch;
  }

  private draft(draft: Draft): void {
    this.drafts.set(sheetKey(draft.data.name), draft);
  }

  private copyOf({ from, sheet }: CopySheet): Draft {
    const original = this.book.get(from);
    const id = generateRandomId(6);
    const data = { ...Tools.deepClone(original.getConfig()), id, name: sheet };
    return { data, patch: new SheetPatch(), copyOf: original.getSheetId() };
  }

  private write(name: string, patch: SheetPatch): void {
    const sheet = this.book.get(name);
    const subUnitId = sheet.getSheetId();
    const { rowCount, columnCount } = roomFor(sheet.getConfig(), patch);
    if (rowCount) this.book.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount });
    if (columnCount) this.book.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount });
    if (patch.lastRow >= 0) this.book.run(SetRangeValuesMutation.id, { subUnitId, cellValue: patch.cells });
  }

  private insert({ data, patch, copyOf }: Draft): void {
    const { workbook, injector } = this.book;
    const styles = workbook.getStyles();
    const sheet = patchedSheetData(data, patch, (cell) => styles.getStyleByCell(cell));
    // As if a colleague had added it: the sheet that the user looks at stays in front.
    this.book.run(InsertSheetMutation.id, { index: workbook.getSheetSize(), sheet }, { fromCollab: true });
    const subUnitId = data.id;
    if (copyOf) {
      const unitId = workbook.getUnitId();
      const params = { unitId, subUnitId: copyOf, targetSubUnitId: subUnitId };
      const { redos } = injector.get(SheetInterceptorService).onCommandExecute({ id: CopySheetCommand.id, params });
      for (const { id, params: more } of redos) this.book.run(id, more as object);
    }
    addLists(this.book, patch.validations);
    this.calculate(subUnitId, sheet);
  }

  /** Univer calculates cells that change, not cells that come with a new sheet. */
  private calculate(sheetId: string, { rowCount, columnCount }: IWorksheetData): void {
    const range = { startRow: 0, startColumn: 0, endRow: rowCount - 1, endColumn: columnCount - 1 };
    const unitId = this.book.workbook.getUnitId();
    this.book.run(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges: [{ unitId, sheetId, range }] });
  }

  private remove(name: string): void {
    const sheet = this.book.get(name);
    this.book.run(RemoveSheetMutation.id, { subUnitId: sheet.getSheetId(), subUnitName: sheet.getName() });
    // As Excel does: what the user could have undone may lie on the sheet that is gone.
    this.book.injector.get(IUndoRedoService).clearUndoRedo(this.book.workbook.getUnitId());
  }

  private keep({ key, value }: KeepSetting): void {
    const settings: Record<string, unknown> = { ...this.book.workbook.getCustomMetadata() };
    // Through JSON, as a file would keep it.
    if (value === null) delete settings[key];
    else settings[key] = JSON.parse(JSON.stringify(value)) as unknown;
    this.book.workbook.setCustomMetadata(settings);
  }
}
