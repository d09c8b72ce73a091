import { sumYuan } from '../metrics/money';
import { civilOf, daysInMonth, daysOf, monthOf, type Day } from '../time/calendar';
import type { Place } from '../cells';
import { isAdditive, keyOf, type Metric, type MetricKey } from '../metrics/metric';
import type { TargetDirection } from './target';

/** One line of the 目标 sheet. */
export interface Target {
  readonly place: Place;
  readonly metric: Metric;
  /** Month it holds for; null for every month that has no line of its own. */
  readonly month: { readonly year: number; readonly month: number } | null;
  readonly monthTarget: number | null;
  readonly dayTarget: number | null;
  readonly direction: TargetDirection;
  /** Share below which a day is 低于底线; null for the default of the 设置 sheet. */
  readonly floor: number | null;
  /** Days that have a target of their own, as a split month does. */
  readonly days?: ReadonlyMap<Day, number>;
}

/** The line that holds for a metric on a day: the month's own before the general one, the first of several. */
export function targetFor(targets: readonly Target[], metric: MetricKey, day: Day): Target | null {
  const { year, month } = civilOf(day);
  const lines = targets.filter((line) => keyOf(line.metric) === metric);
  return (
    lines.find((line) => line.month?.year === year && line.month.month === month) ??
    lines.find((line) => line.month === null) ??
    null
  );
}

/**
 * What one day should reach: its own target, else the day target, else an even share of the month's target. Only additive metrics are
 * split: a rate's month target is every day's target.
 */
export function dayTarget(target: Target, day: Day): number | null {
  const own = target.days?.get(Math.floor(day));
  if (own !== undefined) return own;
  if (target.dayTarget !== null) return target.dayTarget;
  if (target.monthTarget === null) return null;
  if (!isAdditive(target.metric)) return target.monthTarget;
  const { year, month } = civilOf(day);
  return target.monthTarget / daysInMonth(year, month);
}

/** What a month should reach: the month target, else its days where all have one, else the day target times the days. */
export function monthTarget(target: Target, day: Day): number | null {
  if (target.monthTarget !== null) return target.monthTarget;
  const own = ownDays(target, day);
  if (own !== null) return own;
  if (target.dayTarget === null) return null;
  if (!isAdditive(target.metric)) return target.dayTarget;
  const { year, month } = civilOf(day);
  return target.dayTarget * daysInMonth(year, month);
}

function ownDays({ days, metric }: Target, day: Day): number | null {
  if (!days || !isAdditive(metric)) return null;
  const amounts = daysOf(monthOf(day)).map((of) => days.get(of));
  return amounts.every((amount) => amount !== undefined) ? sumYuan(amounts) : null;
}

/** What a period should reach: for additive metrics the sum of its days' targets, null when a day has none. */
export function periodTarget(targets: readonly Target[], metric: Metric, days: readonly Day[]): number | null {
  let sum = 0;
  for (const day of days) {
    const line = targetFor(targets, keyOf(metric), day);
    const target = line && dayTarget(line, day);
    if (target === null) return null;
    if (!isAdditive(metric)) return target;
    sum += target;
  }
  return days.length ? sum : null;
}
