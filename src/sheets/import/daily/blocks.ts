import { civilOf, weekday, weekOf, type Day } from '../../../domain/time/calendar';
import { textOf, type View } from '../../recognise/view';
import type { DayLine, DaysTable } from '../../recognise/daily/table';

/** Days that follow each other without a total between them, and the total that is theirs. */
export interface Block {
  /** First and last line. */
  readonly from: number;
  readonly to: number;
  readonly days: readonly DayLine[];
  readonly period: Period;
}

/** Of what a total is one: of all days, of a week … `unknown`: of some days, nobody says which. */
export type Period = 'all' | 'week' | 'tenDays' | 'month' | 'unknown';

/** The days of a table in blocks, in the sheet's order. */
export function blocksOf(table: DaysTable): readonly Block[] {
  const days = [...table.days].sort((a, b) => a.line - b.line);
  const runs: DayLine[][] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    const isParted = before && table.summaries.some((line) => line > before.line && line < day.line);
    if (last && !isParted) last.push(day);
    else runs.push([day]);
  }
  const labels = runs.map((run, i) => {
    const [last, next] = [run[run.length - 1]?.line ?? 0, runs[i + 1]?.[0]?.line ?? Infinity];
    const own = table.summaries.find((line) => line > last && line < next);
    return own === undefined ? null : labelOf(table.view, own);
  });
  const isLabelled = labels.some((label) => label !== null && spokenPeriod(label, table) !== null);
  return runs.map((run, i) => {
    const label = labels[i] ?? null;
    const [from, to] = [(run[0] as DayLine).line, (run[run.length - 1] as DayLine).line];
    // A bare 合计 is of all days, if it is the only one or the others say of what they are.
    const bare = isLabelled || runs.length === 1 ? 'all' : 'unknown';
    return { from, to, days: run, period: label === null ? 'all' : (spokenPeriod(label, table) ?? bare) };
  });
}

function spokenPeriod(label: string, { days }: DaysTable): Period | null {
  if (/周|week|^W\d/i.test(label)) return 'week';
  if (/旬/.test(label)) return 'tenDays';
  const isLong = days.some(({ day }) => monthOf(day) !== monthOf(days[0]?.day ?? day));
  return /月/.test(label) && isLong ? 'month' : null;
}

function labelOf(view: View, line: number): string {
  for (let position = 0; position < view.positions; position++) {
    const text = textOf(view.at(line, position));
    if (text !== '') return text;
  }
  return '';
}

/** Whether two days belong under one total. `weekFrom`: 0 = Monday. */
export function isSamePeriod(period: Period, a: Day, b: Day, weekFrom: number): boolean {
  switch (period) {
    case 'week':
      return weekOf(a, weekFrom).from === weekOf(b, weekFrom).from;
    case 'tenDays':
      return monthOf(a) === monthOf(b) && tenOf(a) === tenOf(b);
    case 'month':
      return monthOf(a) === monthOf(b);
    default:
      return true;
  }
}

function monthOf(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month;
}

function tenOf(day: Day): number {
  return Math.min(2, Math.floor((civilOf(day).day - 1) / 10));
}

/** The weekday with which the weeks of a table begin, told by the blocks that begin behind another's total; else Monday. */
export function weekStart(blocks: readonly Block[]): number {
  const [, second] = [...blocks].sort((a, b) => earliest(a) - earliest(b));
  return second?.period === 'week' || second?.period === 'all' ? weekday(earliest(second)) : 0;
}

function earliest({ days }: Block): Day {
  return days.reduce((first, { day }) => Math.min(first, day), Infinity);
}
