import { onDay } from '../metrics/aggregate';
import type { DatedFigures } from '../metrics/daily';
import type { Metric, MetricKey } from '../metrics/metric';
import { civilOf, dayOf, daysInMonth, weekday, weekOf, type Day, type Period } from '../time/calendar';
import { monthsOf } from './splitPeriod';

/** Weights that the shop's own days propose. */
export interface ProposedWeights {
  /** Monday first; 1 is the mean of the seven. */
  readonly weekdays: readonly number[];
  /** A day of each month beside one of the others; 1 is the mean. */
  readonly months: readonly number[];
  /** The days looked at, and how many of them had a figure that counts. */
  readonly from: Period;
  readonly days: number;
  readonly of: number;
}

const EIGHT_WEEKS = 56;

export interface OwnDays {
  readonly metric: Metric;
  readonly days: readonly DatedFigures[];
  readonly kept: ReadonlySet<MetricKey>;
  /** Campaign days are no measure of ordinary ones. */
  readonly leftOut: ReadonlySet<Day>;
}

/**
 * 近八周: the mean of each weekday over the last eight complete weeks before a day. A day without a figure is left out, not
 * taken as 0. null where a weekday has no figure at all, or where all are 0.
 */
export function lastEightWeeks(own: OwnDays, period: Period, before: Day, firstWeekday = 0): ProposedWeights | null {
  const to = weekOf(before, firstWeekday).from - 1;
  const months = monthsOf(period).map(() => 1);
  return proposed(own, { from: to - EIGHT_WEEKS + 1, to }, months);
}

/**
 * 去年同期: weekdays by the same months of the year before, and months by their mean day there, so that days that were not kept
 * do not make a month small. null where last year has no figures of a weekday or of a month.
 */
export function sameTimeLastYear(own: OwnDays, period: Period): ProposedWeights | null {
  const parts = monthsOf(period).map(({ from, to }) => ({ from: yearBefore(from), to: yearBefore(to) }));
  const means = parts.map((month) => mean(valuesIn(own, month).map(({ value }) => value)));
  const whole = mean(means.filter((value) => value !== null));
  if (!whole || means.includes(null)) return null;
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (!first || !last) return null;
  return proposed(
    own,
    { from: first.from, to: last.to },
    means.map((value) => rounded((value as number) / whole)),
  );
}

function proposed(own: OwnDays, from: Period, months: readonly number[]): ProposedWeights | null {
  const values = valuesIn(own, from);
  const means = [0, 1, 2, 3, 4, 5, 6].map((of) =>
    mean(values.filter(({ day }) => weekday(day) === of).map(({ value }) => value)),
  );
  const whole = mean(means.filter((value) => value !== null));
  if (!whole || means.includes(null)) return null;
  const weekdays = means.map((value) => rounded((value as number) / whole));
  return { weekdays, months, from, days: values.length, of: from.to - from.from + 1 };
}

/** Two decimals, as they are shown: what is split by is what can be read. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

function valuesIn({ metric, days, kept, leftOut }: OwnDays, { from, to }: Period) {
  return days.flatMap(({ day, figures }) => {
    if (day < from || day > to || leftOut.has(day)) return [];
    const value = onDay(metric, figures, kept);
    return value === null || value < 0 ? [] : [{ day, value }];
  });
}

function mean(values: readonly number[]): number | null {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

/** The same date a year before; 29 February becomes the 28th. */
function yearBefore(day: Day): Day {
  const { year, month, day: of } = civilOf(day);
  return dayOf(year - 1, month, Math.min(of, daysInMonth(year - 1, month))) as Day;
}
