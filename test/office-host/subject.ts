import { createExcelWorkbook } from '../../src/excel/workbook';
import type { Subject } from '../workbook/conformance/subject';
import { ExcelHost } from './excelHost';

/** The port on the real office.js with this host behind it, for the conformance suite. */
export function excelSubject(apiMinor: number): Subject {
  const host = new ExcelHost(apiMinor).install();
  const { workbook } = host;
  const sheetOf = (name: string) => workbook.worksheets.getItemOrNullObject(name) ?? workbook.worksheets.add(name);
  return {
    workbook: createExcelWorkbook(),
    lacks: apiMinor < 13 ? ['merges'] : [],
    seed: async (name, rows, top = 0, left = 0) => {
      const { data } = sheetOf(name);
      for (const [r, row] of rows.entries()) {
        for (const [c, entry] of row.entries()) data.enter(top + r, left + c, entry);
      }
    },
    format: async (sheet, { row, column, rows, columns }, numberFormat) => {
      sheetOf(sheet).getRangeByIndexes(row, column, rows, columns).numberFormat = numberFormat;
    },
    merge: async (sheet, { row, column, rows, columns }) =>
      sheetOf(sheet).getRangeByIndexes(row, column, rows, columns).merge(),
    list: async (sheet, { row, column, rows, columns }, entries) => {
      const rule = { list: { inCellDropDown: true, source: entries.join(',') } };
      sheetOf(sheet).getRangeByIndexes(row, column, rows, columns).dataValidation.rule = rule;
    },
    listAt: async ({ sheet, row, column }) => {
      const rule = sheetOf(sheet).data.ruleAt(row, column) as { list?: { source: string } } | undefined;
      return rule?.list?.source.split(',') ?? null;
    },
    hide: async (sheet, what, at, count) => {
      const { hiddenRows, hiddenColumns } = sheetOf(sheet).data;
      for (let line = at; line < at + count; line += 1) (what === 'rows' ? hiddenRows : hiddenColumns).add(line);
    },
    table: async (sheet, area) => void sheetOf(sheet).data.tables.set('表1', area),
    overlay: async (sheet, { row, column, rows, columns }, formula) => {
      const range = sheetOf(sheet).getRangeByIndexes(row, column, rows, columns);
      range.conditionalFormats.add('Custom').custom.rule.formula = formula;
    },
    overlays: async (sheet) =>
      sheetOf(sheet).data.conditionals.map(({ boxes, formula }) => ({ areas: boxes, formula })),
    typeByUser: async ({ sheet, row, column }, entry) => host.type(sheet, row, column, entry),
    protectSheet: async (name) => sheetOf(name).protection.protect(),
    protectStructure: async () => void (workbook.protection.protected = true),
    cell: async ({ sheet, row, column }) => {
      const { value, formula, numberFormat } = sheetOf(sheet).data.at(row, column);
      return { value, formula, format: numberFormat };
    },
  };
}
