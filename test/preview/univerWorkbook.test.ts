import { CellValueType, ICommandService, IPermissionService } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  AddWorksheetProtectionMutation,
  InsertSheetMutation,
  SetColHiddenMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  WorkbookCreateSheetPermission,
} from '@univerjs/sheets';
import { AddConditionalRuleMutation, ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import type { CellValue } from '../../src/domain/cells';
import { emptySheetData } from '../../src/preview/sheetData';
import { snapshotOf } from '../../src/preview/snapshot';
import { UniverWorkbook } from '../../src/preview/univerWorkbook';
import type { Subject } from '../workbook/conformance/subject';
import { workbookConformance } from '../workbook/conformance';
import { openHeadless } from './headless';

let opened = 0;

function create(): Subject {
  const { data } = snapshotOf([{ kind: 'addSheet', sheet: 'Sheet1' }], `conformance${(opened += 1)}`);
  const book = openHeadless(data);
  const workbook = new UniverWorkbook(book);
  const unitId = book.workbook.getUnitId();
  const commands = book.injector.get(ICommandService);
  const run = (id: string, params: object) => void commands.syncExecuteCommand(id, { unitId, ...params });
  const idOf = (sheet: string) => book.get(sheet).getSheetId();
  return {
    workbook,
    // Validation is a part of the page; Univer has no tables.
    lacks: ['lists', 'tables'],
    seed: async (sheet, rows, top = 0, left = 0) => {
      if (!book.find(sheet)) {
        const index = book.workbook.getSheetSize();
        run(InsertSheetMutation.id, { index, sheet: emptySheetData(`seeded ${sheet}`, sheet) });
      }
      const cellValue = Object.fromEntries(
        rows.map((row, r) => [top + r, Object.fromEntries(row.map((entry, c) => [left + c, seeded(entry)]))]),
      );
      run(SetRangeValuesMutation.id, { subUnitId: idOf(sheet), cellValue });
      await workbook.settled();
    },
    format: async (sheet, { row, column, rows, columns }, pattern) => {
      const style = { s: { n: { pattern } } };
      const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
      run(SetRangeValuesCommand.id, { subUnitId: idOf(sheet), range, value: style });
    },
    merge: async (sheet, { row, column, rows, columns }) => {
      const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
      run(AddWorksheetMergeMutation.id, { subUnitId: idOf(sheet), ranges: [range] });
    },
    hide: async (sheet, what, at, count) => {
      const whole = { startRow: 0, endRow: 399, startColumn: 0, endColumn: 39 };
      const [end, subUnitId] = [at + count - 1, idOf(sheet)];
      if (what === 'rows')
        run(SetRowHiddenMutation.id, { subUnitId, ranges: [{ ...whole, startRow: at, endRow: end }] });
      else run(SetColHiddenMutation.id, { subUnitId, ranges: [{ ...whole, startColumn: at, endColumn: end }] });
    },
    overlay: async (sheet, { row, column, rows, columns }, formula) => {
      const ranges = [{ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 }];
      const look = { type: 'highlightCell', subType: 'formula', value: formula, style: { bl: 1 } };
      const rule = { cfId: 'theirs', ranges, stopIfTrue: false, rule: look };
      run(AddConditionalRuleMutation.id, { subUnitId: idOf(sheet), rule });
    },
    overlays: async (sheet) =>
      (book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, idOf(sheet)) ?? []).map((one) => ({
        areas: one.ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
          ...{ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
        })),
        formula: (one.rule as unknown as { value: string }).value,
      })),
    typeByUser: async ({ sheet, row, column }, entry) => {
      const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      const value = entry === '' ? { v: null, f: null, si: null, p: null } : seeded(entry);
      run(SetRangeValuesCommand.id, { subUnitId: idOf(sheet), range, value });
    },
    protectSheet: async (name) => {
      const rule = { permissionId: name, unitId, subUnitId: idOf(name), unitType: 2, viewState: 1, editState: 1 };
      run(AddWorksheetProtectionMutation.id, { subUnitId: idOf(name), rule });
    },
    protectStructure: async () => {
      book.injector.get(IPermissionService).updatePermissionPoint(new WorkbookCreateSheetPermission(unitId).id, false);
    },
    cell: async ({ sheet, row, column }) => {
      const worksheet = book.get(sheet);
      const cell = worksheet.getCellRaw(row, column);
      const value = cell?.t === CellValueType.BOOLEAN ? cell.v === 1 : (cell?.v ?? '');
      const formula = cell?.f ?? undefined;
      const style = book.workbook.getStyles().getStyleByCell(cell);
      return { value, formula, format: style?.n?.pattern ?? 'General' };
    },
    close: async () => {
      workbook.dispose();
      book.close();
    },
  };
}

/** An entry as typing it leaves it. */
function seeded(entry: CellValue): object {
  if (typeof entry === 'string' && entry.startsWith('=')) return { f: entry };
  if (typeof entry === 'boolean') return { v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  return entry === '' ? {} : { v: entry };
}

workbookConformance('in Univer', create);
