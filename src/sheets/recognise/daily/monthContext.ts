import type { CellValue } from '../../../domain/cells';
import type { Day } from '../../../domain/time/calendar';
import { kept, type Answers } from '../question';
import { textOf, type View } from '../view';
import type { DateContext } from './dayReader';
import { monthNamed, monthOfTitle, NO_MONTH, yearOf, type NamedMonth } from './monthNamed';

/** What is known from outside the cells: today, and what was answered. */
export interface Hints {
  readonly near: Day | null;
  readonly answers: Answers;
}

/** Two texts name different months, or none does. */
export interface MonthDoubt {
  /** Key of the answer. */
  readonly id: string;
  /** Months that are named, as `2026-09`; none where nothing names one. */
  readonly named: readonly string[];
  /** The first cell that holds a day without a month. */
  readonly line: number;
}

export interface MonthContext extends DateContext {
  /** Whether a text names the year; else it was taken from today. */
  readonly yearNamed: boolean;
  readonly doubt: Omit<MonthDoubt, 'line'>;
}

/** Years and months come from the sheet's name and the table's title; where these contradict each other, from neither. */
export function monthContext(view: View, title: string, { near, answers }: Hints): MonthContext {
  const id = monthKey(view);
  const answer = /^(\d{4})-(\d{2})$/.exec(kept(answers, id) ?? '');
  if (answer) return settled({ year: Number(answer[1]), month: Number(answer[2]) }, near, { id, named: [] });
  const sheet = monthNamed(view.grid.sheet);
  const own = monthOfTitle(title);
  const above = saidAbove(view);
  const text = own.month === null ? above.month : own;
  if (contradict(sheet, text)) {
    const named = [sheet, text].map((one) =>
      spelled({ year: one.year ?? sheet.year ?? text.year, month: one.month }, near),
    );
    return { year: null, month: null, near, yearNamed: false, doubt: { id, named } };
  }
  const year = own.year ?? sheet.year ?? text.year ?? above.year;
  return settled({ year, month: sheet.month ?? text.month }, near, { id, named: [] });
}

function settled({ year, month }: NamedMonth, today: Day | null, doubt: MonthContext['doubt']): MonthContext {
  const guessed = month === null || today === null ? null : yearOf(month, today);
  // The day of last year that is nearest to half a year ago is in the year that ends today.
  const near = today === null ? null : today - HALF_A_YEAR;
  return { year: year ?? guessed, month, near, yearNamed: year !== null, doubt };
}

const HALF_A_YEAR = 182;

function contradict(sheet: NamedMonth, title: NamedMonth): boolean {
  if (sheet.month === null || title.month === null) return false;
  return sheet.month !== title.month || (sheet.year !== null && title.year !== null && sheet.year !== title.year);
}

function spelled({ year, month }: NamedMonth, near: Day | null): string {
  const of = year ?? (near === null || month === null ? 0 : yearOf(month, near));
  return `${of}-${String(month).padStart(2, '0')}`;
}

/** The same context so many years later. */
export function later(context: MonthContext, years: number): MonthContext {
  const { year, near } = context;
  if (years === 0) return context;
  return {
    ...context,
    year: year === null ? null : year + years,
    near: near === null ? null : near + Math.round(years * 365.25),
  };
}

/** Whether 1, 2, 3 … may be days of this sheet though nothing is called 日期. */
export function isMonthSheet(view: View, { answers }: Hints): boolean {
  return (
    monthNamed(view.grid.sheet).month !== null ||
    saidAbove(view).month.month !== null ||
    kept(answers, monthKey(view)) !== undefined
  );
}

function monthKey(view: View): string {
  return `month:${view.grid.sheet}`;
}

interface SaidAbove {
  readonly month: NamedMonth;
  readonly year: number | null;
}

/** A sheet's first lines are asked for every table that may be in it. */
const SAID_ABOVE = new WeakMap<View, SaidAbove>();

function saidAbove(view: View): SaidAbove {
  let said = SAID_ABOVE.get(view);
  if (!said) SAID_ABOVE.set(view, (said = { month: titleMonth(view), year: yearAbove(view) }));
  return said;
}

/** The one month that the lines above any header name: `2026年9月 店铺日报`. Several (1月, 2月 …) are no title. */
function titleMonth(view: View): NamedMonth {
  let found = NO_MONTH;
  for (const text of textsAbove(view, 6, 12)) {
    const named = monthOfTitle(text);
    if (named.month === null) continue;
    if (found.month !== null && found.month !== named.month) return NO_MONTH;
    if (found.month === null || found.year === null) found = named;
  }
  return found;
}

/** `2026年店铺日报` in the first lines. */
function yearAbove(view: View): number | null {
  for (const text of textsAbove(view, 4, 8)) {
    const { year } = monthOfTitle(text);
    if (year !== null) return year;
  }
  return null;
}

function* textsAbove(view: View, lines: number, positions: number): Generator<string> {
  for (let line = 0; line < Math.min(lines, view.lines); line++) {
    for (let position = 0; position < Math.min(positions, view.positions); position++) {
      const text = textOf(view.at(line, position));
      if (text !== '') yield text;
    }
  }
}

/** A cell of a column called 年 or 月: 2026, `2026年`, 9, `9月`. */
export function calendarNumber(value: CellValue): number | null {
  if (typeof value === 'number') return value % 1 === 0 ? value : null;
  const match = typeof value === 'string' ? /^\s*(\d{1,4})\s*[年月]?(?:份)?\s*$/.exec(value) : null;
  return match ? Number(match[1]) : null;
}
