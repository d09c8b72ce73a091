import type { Place } from '../domain/cells';
import { WorkbookError } from '../workbook/errors';
import type { Workbook } from '../workbook/port';
import { applyChanges } from './apply';
import { infoOf, loadInfo } from './describe';
import { listenForEdits } from './edits';
import { readSheets } from './read';
import { inExcel } from './session';

/** The open workbook in Excel, through Office.js. Needs ExcelApi 1.9; every method throws WorkbookError only. */
export function createExcelWorkbook(): Workbook {
  return {
    describe: () =>
      inExcel(async (context) => {
        loadInfo(context);
        await context.sync();
        return infoOf(context);
      }),
    read: (names, facets = [], work = {}) => inExcel((context) => readSheets(context, names, facets, work)),
    apply: (changes, work = {}) => inExcel((context) => applyChanges(context, changes, work)),
    show,
    selection,
    onEdit: listenForEdits,
  };
}

async function show({ sheet, row, column }: Place): Promise<void> {
  await inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRangeByIndexes(row, column, 1, 1).untrack().select();
    await context.sync();
  }).catch((error: unknown) => {
    const missing = error instanceof WorkbookError && error.code === 'noSuchSheet';
    throw missing ? new WorkbookError('noSuchSheet', { sheet }) : error;
  });
}

async function selection(): Promise<Place> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/name').untrack();
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
