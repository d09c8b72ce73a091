import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Change, Validate } from '../workbook/change';
import { emptySheetData, patchedSheetData } from './sheetData';
import { SheetPatch } from './sheetPatch';

/** A workbook as Univer opens it, and the lists that it takes only when it is open. */
export interface Snapshot {
  readonly data: Partial<IWorkbookData>;
  readonly lists: readonly Validate[];
}

/** A new workbook made of changes that only add sheets and fill them; far faster than carrying them out one by one. */
export function snapshotOf(changes: readonly Change[], id: string): Snapshot {
  const patches = new Map<string, SheetPatch>();
  for (const change of changes) {
    if (change.kind === 'addSheet') patches.set(change.sheet, new SheetPatch());
    else fill(patches, change);
  }
  const sheets = [...patches].map(([name, patch], index) => sheetOf(name, `sheet${index + 1}`, patch));
  const data = {
    id,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
  return { data, lists: [...patches.values()].flatMap((patch) => patch.validations) };
}

function sheetOf(name: string, id: string, patch: SheetPatch): IWorksheetData {
  return patchedSheetData(emptySheetData(id, name), patch, (cell) => cell.s as IStyleData);
}

function fill(patches: ReadonlyMap<string, SheetPatch>, change: Change): void {
  const patch = 'sheet' in change ? patches.get(change.sheet) : undefined;
  if (!patch) throw new Error(`a new workbook cannot begin with ${change.kind}`);
  if (change.kind === 'write') patch.write(change.cells);
  else if (change.kind === 'format') patch.format(change);
  else if (change.kind === 'style') patch.style(change);
  else if (change.kind === 'validate') patch.validations.push(change);
  else throw new Error(`a new workbook cannot begin with ${change.kind}`);
}
