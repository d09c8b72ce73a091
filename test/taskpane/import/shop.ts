import { joinRows } from '../../../src/sheets/import/join';
import { DEFAULT_CHOICES, type ImportChoices } from '../../../src/sheets/import/choices';
import { planImport } from '../../../src/sheets/import/plan';
import { importTargets } from '../../../src/sheets/import/targets';
import type { ImportedDay, KeyedSheetId, ImportedRow } from '../../../src/sheets/import/rows';
import { previewOf, type SheetPreview } from '../../../src/taskpane/import/preview';
import type { SheetGrid } from '../../../src/workbook/grid';
import { day } from '../../domain/figures';

const D1 = day('2026-08-04');

/** 日报 with two days: 08-04 is full, 08-05 has gaps, a formula and a typed text. */
export const DAILY: SheetGrid = {
  sheet: '日报',
  top: 0,
  left: 0,
  values: [
    ['日期', '访客数', '付款金额', '付款买家数', '转化率', '退款金额'],
    [D1, 1200, 5000, 38, 0.03, 100],
    [D1 + 1, '', 5100, '', '', '待定'],
  ],
  formulas: [
    ['日期', '访客数', '付款金额', '付款买家数', '转化率', '退款金额'],
    [D1, 1200, 5000, 38, '=D2/B2', 100],
    [D1 + 1, '', 5100, '', '=D3/B3', '待定'],
  ],
};

export interface Given {
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly partial?: readonly string[];
  readonly sheets?: Readonly<Partial<Record<KeyedSheetId, readonly ImportedRow[]>>>;
}

/** What files say, day by day; each argument is a file. */
function joined(...files: readonly Given[]) {
  return joinRows(
    files.map(({ figures, partial = [], sheets = {} }, index) => ({
      daily: Object.entries(figures).map(([on, values]): ImportedDay => ({ day: day(on), figures: values })),
      sheets,
      partialDays: partial.map(day),
      from: [index],
    })),
  );
}

export function previews(files: readonly Given[], choices: Partial<ImportChoices> = {}): readonly SheetPreview[] {
  return planImport(joined(...files), importTargets([DAILY], { sheets: ['日报'], today: D1 + 2 }), {
    ...DEFAULT_CHOICES,
    ...choices,
  }).sheets.map(previewOf);
}
