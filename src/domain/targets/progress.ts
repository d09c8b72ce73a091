import { aggregate, onDay } from '../metrics/aggregate';
import type { DatedFigures } from '../metrics/daily';
import type { Metric, MetricKey } from '../metrics/metric';
import type { Day, Period } from '../time/calendar';
import { visitorsNeeded } from './visitorsNeeded';

/** Where a period stands after a finished day. Amounts in the metric's unit, shares 0–1, unrounded. */
export interface TargetProgress {
  /** The last finished day of the period that is looked at; null before the period has begun. */
  readonly asOf: Day | null;
  readonly actual: number;
  /** Days gone, and those of them that have a figure. */
  readonly gone: number;
  readonly kept: number;
  readonly share: number | null;
  /** 时间进度 weighted as the target is: the part of it that was due by then. */
  readonly due: number;
  /**
   * Where the period ends if the days left do as well as those that have figures did beside their targets; null while
   * none of these has a target. With even days and no gaps this is 日均 × days of the period.
   */
  readonly projection: number | null;
  readonly daysLeft: number;
  readonly missing: number;
  /** What each of the days left must bring; null when there is none left. */
  readonly neededADay: number | null;
}

interface ProgressInput {
  readonly metric: Metric;
  readonly days: readonly DatedFigures[];
  readonly kept: ReadonlySet<MetricKey>;
  readonly period: Period;
  readonly targets: readonly { readonly day: Day; readonly amount: number }[];
  /** The last finished day. */
  readonly asOf: Day;
}

export function targetProgress({ metric, days, kept, period, targets, asOf: last }: ProgressInput): TargetProgress {
  const asOf = Math.min(last, period.to);
  const inPeriod = days.filter(({ day }) => day >= period.from && day <= asOf);
  const actual = aggregate(metric, inPeriod, kept).value ?? 0;
  const withFigures = new Set(
    inPeriod.filter(({ figures }) => onDay(metric, figures, kept) !== null).map(({ day }) => day),
  );
  const sum = (some: (day: Day) => boolean) =>
    targets.reduce((all, { day, amount }) => (some(day) ? all + amount : all), 0);
  const total = sum(() => true);
  const measured = sum((day) => withFigures.has(day));
  const gone = Math.max(asOf - period.from + 1, 0);
  const daysLeft = period.to - period.from + 1 - gone;
  const missing = Math.max(total - actual, 0);
  return {
    asOf: gone > 0 ? asOf : null,
    ...{ actual, gone, kept: withFigures.size, daysLeft, missing },
    share: total > 0 ? actual / total : null,
    due: total > 0 ? sum((day) => day <= asOf) / total : 0,
    projection: measured > 0 ? (actual / measured) * total : null,
    neededADay: daysLeft > 0 ? missing / daysLeft : null,
  };
}

/** Days behind the as-of day that say what a visitor is worth. */
const RECENT = 28;

/**
 * Visitors that an amount of 付款金额 takes, at the conversion and order value of the last 28 days, rounded up; null where they
 * are not kept.
 */
export function visitorsFor(
  amount: number,
  days: readonly DatedFigures[],
  kept: ReadonlySet<MetricKey>,
  asOf: Day,
): { readonly visitors: number; readonly conversion: number; readonly orderValue: number } | null {
  const recent = days.filter(({ day }) => day > asOf - RECENT && day <= asOf);
  const conversion = aggregate('conversion', recent, kept).value;
  const orderValue = aggregate('orderValue', recent, kept).value;
  if (!conversion || !orderValue || conversion > 1) return null;
  const visitors = visitorsNeeded(amount, conversion, orderValue);
  return visitors === '' ? null : { visitors: Math.ceil(visitors - 1e-9), conversion, orderValue };
}
