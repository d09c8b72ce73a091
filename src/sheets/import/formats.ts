import type { FormatCells } from '../../workbook/change';
import { KIND_FORMATS } from '../tables/kinds';
import { KEYED_SHEETS, fieldUnit, type DailyField } from './rows';
import type { TargetSheet } from './join';

/** The number format of a new column; null where a number is shown as it is. */
export function fieldFormat(target: TargetSheet, field: string): string | null {
  if (target !== 'daily') {
    const column = KEYED_SHEETS[target].columns.find(({ id }) => id === field);
    return column ? KIND_FORMATS[column.format] : null;
  }
  const unit = fieldUnit(field as DailyField);
  return unit === 'rate' ? '0.00%' : unit === 'yuan' ? '#,##0.00' : null;
}

/** Rows below each other are one area: a month of new days is one change. */
export function joinFormats(changes: readonly FormatCells[]): FormatCells[] {
  const joined: FormatCells[] = [];
  for (const change of changes) {
    const before = joined[joined.length - 1];
    const fits =
      before !== undefined &&
      typeof change.numberFormat !== 'string' &&
      typeof before.numberFormat !== 'string' &&
      before.area.column === change.area.column &&
      before.area.columns === change.area.columns &&
      before.area.row + before.area.rows === change.area.row;
    if (!fits) joined.push(change);
    else {
      const area = { ...before.area, rows: before.area.rows + change.area.rows };
      const numberFormat = [...(before.numberFormat as string[][]), ...(change.numberFormat as string[][])];
      joined[joined.length - 1] = { ...before, area, numberFormat };
    }
  }
  return joined;
}
