import type { IStyleData, IWorkbookData } from '@univerjs/core';
import type { Unshown, WorkbookModel } from '../../xlsx/model/workbook';
import { rulesOf } from './rules';
import { sheetOf, type KeptFormula } from './sheetOf';
import { styleDataOf } from './styleData';

/** A file as the spreadsheet opens it, and what it cannot do with it. Plain data, so that it comes out of a worker. */
export interface BookData {
  readonly data: Partial<IWorkbookData>;
  readonly unshown: readonly Unshown[];
  /** Formulas that keep the value of the file, because the spreadsheet cannot calculate them. */
  readonly kept: readonly KeptFormula[];
  /** Conditional formats that are not drawn. */
  readonly undrawnRules: number;
  readonly structureProtected: boolean;
}

/** `functions`: names that the spreadsheet calculates, in capitals. `id`: a new one for every workbook. */
export function bookData(model: WorkbookModel, id: string, functions: ReadonlySet<string>): BookData {
  const styles: Record<string, IStyleData> = {};
  model.styles.forEach((style, index) => (styles[`f${index}`] = styleDataOf(style)));
  // Cells of the first style look as the sheet does.
  const styleOf = (style: number) => (style === 0 ? undefined : `f${style}`);
  const kept: KeptFormula[] = [];
  const ids = model.sheets.map((_, index) => `sheet${index + 1}`);
  const sheets = model.sheets.map((sheet, index) =>
    sheetOf(sheet, ids[index] as string, styleOf, styles.f0, functions, kept),
  );
  const bySheet = <T>(of: (index: number) => T) => Object.fromEntries(ids.map((sheet, index) => [sheet, of(index)]));
  const rules = model.sheets.map(rulesOf);
  const guarded = ids.filter((_, index) => model.sheets[index]?.protected);
  const resources = {
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet((index) => rules[index]?.conditional),
    SHEET_DATA_VALIDATION_PLUGIN: bySheet((index) => rules[index]?.validations),
    SHEET_DEFINED_NAME_PLUGIN: namesOf(model, ids),
    SHEET_WORKSHEET_PROTECTION_PLUGIN: Object.fromEntries(
      guarded.map((sheet) => [sheet, { unitId: id, subUnitId: sheet, permissionId: `file-${sheet}`, unitType: 2 }]),
    ),
  };
  return {
    data: {
      id,
      styles,
      sheetOrder: ids,
      sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index], sheet])),
      resources: Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) })),
      custom: { ...model.settings },
    },
    unshown: model.unshown,
    kept,
    undrawnRules: rules.reduce((sum, { left }) => sum + left, 0),
    structureProtected: model.structureProtected,
  };
}

function namesOf({ names, sheets }: WorkbookModel, ids: readonly string[]): Record<string, object> {
  const known = names.filter(({ name }) => !name.startsWith('_xlnm.'));
  return Object.fromEntries(
    known.map(({ name, text, sheet, hidden }, index) => {
      const local = sheet === null ? 'AllDefaultWorkbook' : ids[sheets.findIndex((one) => one.name === sheet)];
      return [`name${index}`, { id: `name${index}`, name, formulaOrRefString: text, localSheetId: local, hidden }];
    }),
  );
}
