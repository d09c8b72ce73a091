import { civilOf, type Day } from '../../../domain/time/calendar';
import type { CellValue } from '../../../domain/cells';
import { contentOf } from '../../../workbook/contents';
import { copiedFormula } from '../../../workbook/formulas/copied';
import { keyValue } from '../../recognise/daily/table';
import { cellIn } from '../fieldPlace';
import { positionsOf, type DayTable } from './dayTable';
import type { RefusalCode } from './refusal';
import type { Slot } from './slots';
import { spelledDay, spelledWeekday } from './spelledDay';

/** What a new line gets beside figures. */
export interface LineContents {
  readonly values: readonly { readonly position: number; readonly value: CellValue }[];
  /** Positions whose formula is that of the line `like`. */
  readonly formulas: readonly number[];
  /** The line that is filled like it; null where the table has no day. */
  readonly like: number | null;
}

/** The nearest of the shop's lines that holds more than its date: a date typed ahead, or by mistake, is no pattern. */
export function patternFor({ table, view, shop }: DayTable, near: number): number | null {
  const own = table.days.filter(({ line }) => !table.key || keyValue(view, table.key.columns, line) === shop);
  const keys = new Set(table.key?.columns.map(({ position }) => position));
  const isFilled = (line: number) =>
    table.columns.some(({ position }) => !keys.has(position) && contentOf(cellIn(view, line, position)) !== '');
  let best: number | null = null;
  for (const { line } of own) {
    const isNearer = best === null || Math.abs(line - near) < Math.abs(best - near);
    if (isNearer && isFilled(line)) best = line;
  }
  return best;
}

/** Date, 店铺, weekday and formulas of a new line, as its neighbour has them. */
export function contentsFor(table: DayTable, slot: Slot): LineContents | RefusalCode {
  const { view } = table;
  const near = slot.above ?? slot.below;
  const like = near === null ? null : patternFor(table, near);
  const date = dateFor(table, slot);
  if (typeof date === 'string') return date;
  const values = date.value === null ? [] : [{ position: table.table.dateAt, value: date.value }];
  if (like === null) return { values, formulas: [], like };
  const formulas: number[] = [];
  const { from, to } = positionsOf(table);
  for (let position = from; position <= to; position++) {
    if (position === table.table.dateAt) continue;
    if (slot.prepared !== null && contentOf(cellIn(view, slot.prepared, position)) !== '') continue;
    const { formula } = cellIn(view, like, position);
    if (formula !== undefined) formulas.push(position);
    else {
      const value = labelFor(table, position, like, slot.day);
      if (value !== null) values.push({ position, value });
    }
  }
  return { values, formulas, like };
}

/** The date to write; `value` is null where the line has it already. */
function dateFor(
  { table, view, context }: DayTable,
  { day, prepared, above, below }: Slot,
): { readonly value: CellValue | null } | RefusalCode {
  const near = above ?? below;
  if (prepared !== null) {
    const { formula } = cellIn(view, prepared, table.dateAt);
    if (formula !== undefined) {
      // `=A9+1` will say the day as soon as it is seen to continue the line above; anything else may say any other.
      const follows = above !== null && prepared === above + 1 && isDay(table.days, above, day - 1);
      const own = above === null ? undefined : cellIn(view, above, table.dateAt).formula;
      const [down, right] = view.across ? [0, 1] : [1, 0];
      return follows && own !== undefined && copiedFormula(own, down, right) === formula
        ? { value: null }
        : 'dateFormula';
    }
  }
  const nearDay = table.days.find(({ line }) => line === near)?.day ?? context.near;
  // A date that is a formula shows a number; where its value is not known the date is written whole.
  const like = near === null ? day : view.at(near, table.dateAt) || day;
  const value = spelledDay(day, like, { ...context, near: nearDay });
  return value === null ? 'dateSpelling' : { value };
}

function isDay(days: DayTable['table']['days'], line: number, day: Day): boolean {
  return days.some((one) => one.line === line && one.day === day);
}

/** 店铺, 年, 月 and 星期 of a new line; null where the column holds something else. */
function labelFor({ table, view }: DayTable, position: number, like: number, day: Day): CellValue | null {
  const value = view.at(like, position);
  if (value === '') return null;
  if (table.key?.columns.some((column) => column.position === position)) return value;
  const name = table.columns.find((column) => column.position === position)?.name ?? '';
  const { year, month } = civilOf(day);
  if (/^年份?$/.test(name)) return typeof value === 'number' ? year : String(value).replace(/\d{4}/, String(year));
  if (/^月份?$/.test(name)) return typeof value === 'number' ? month : String(value).replace(/\d{1,2}/, String(month));
  const likeDay = table.days.find(({ line }) => line === like)?.day;
  return likeDay === undefined ? null : spelledWeekday(day, value, likeDay);
}
