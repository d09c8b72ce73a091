import { aggregate } from '../metrics/aggregate';
import { civilOf, daysInMonth, monthOf, type Day } from '../time/calendar';
import type { DatedFigures } from '../metrics/daily';
import { keyOf, type CustomMetric, type Metric, type MetricKey } from '../metrics/metric';
import type { MetricId } from '../metrics/metrics';
import type { Outcome } from '../metrics/outcome';
import { gradeRoi, type RoiGrade } from '../metrics/roi';
import type { Settings } from '../settings';
import { achievement, targetStatus, type TargetLimits, type TargetStatus } from '../targets/target';
import { dayTarget, monthTarget, targetFor, type Target } from '../targets/targets';

/** What a shop wants to know about a day before anything else. */
export interface DayBrief {
  readonly day: Day;
  /** Whether the day has a row with figures. */
  readonly hasData: boolean;
  /** Whether the day is over; until then its figures are 进行中. */
  readonly finished: boolean;
  readonly amountPaid: Outcome;
  readonly target: number | null;
  readonly share: number | null;
  readonly status: TargetStatus;
  /** What the status was judged by. */
  readonly limits: TargetLimits;
  /** 月累计: Σ of the month up to the day. */
  readonly monthToDate: Outcome;
  readonly monthTarget: number | null;
  readonly monthShare: number | null;
  /** 时间进度: days of the month that have passed with this day, as a share of the month. */
  readonly monthElapsed: number;
  readonly conversion: Outcome;
  readonly payRate: Outcome;
  /** By orders, where both are kept. */
  readonly payRateByOrders: Outcome | null;
  readonly orderValue: Outcome;
  readonly roi: Outcome;
  readonly roiGrade: RoiGrade | null;
  readonly netRoi: Outcome;
  /** Metrics of the shop's own that were chosen for the brief. */
  readonly own: readonly OwnFigure[];
}

interface OwnFigure {
  readonly metric: CustomMetric;
  readonly outcome: Outcome;
  /** null without a target or a value. */
  readonly share: number | null;
  readonly status: TargetStatus;
}

export interface BriefInput {
  readonly days: readonly DatedFigures[];
  readonly kept: ReadonlySet<MetricKey>;
  readonly targets: readonly Target[];
  readonly settings: Settings;
  readonly inBrief: readonly CustomMetric[];
  /** Day plus share of the day. */
  readonly now: number;
}

export function dayBrief(day: Day, input: BriefInput): DayBrief {
  const { days, kept, targets, settings } = input;
  const today = days.filter((d) => d.day === day);
  const over = (metric: Metric) => aggregate(metric, today, kept);
  const month = monthOf(day);
  const monthToDate = aggregate(
    'amountPaid',
    days.filter((d) => d.day >= month.from && d.day <= day),
    kept,
  );
  const line = targetFor(targets, 'amountPaid', day);
  const target = line && dayTarget(line, day);
  const amountPaid = over('amountPaid');
  const share = line && amountPaid.value !== null ? achievement(amountPaid.value, target, line.direction) : null;
  const ofMonth = line && monthTarget(line, day);
  const { year, month: monthNumber, day: dayOfMonth } = civilOf(day);
  const roi = over('roi');
  const payRate = over('payRate');
  const payRateByOrders = byOrders(today, kept);
  const floor = line?.floor ?? settings.floor;
  const limits = { floor, near: Math.max(settings.near, floor) };
  return {
    day,
    hasData: today.some((d) => Object.keys(d.figures).length > 0),
    finished: day + 1 <= input.now,
    amountPaid,
    target,
    share,
    status: targetStatus(share, limits),
    limits,
    monthToDate,
    monthTarget: ofMonth,
    monthShare: line && monthToDate.value !== null ? achievement(monthToDate.value, ofMonth, line.direction) : null,
    monthElapsed: dayOfMonth / daysInMonth(year, monthNumber),
    conversion: over('conversion'),
    payRate,
    payRateByOrders,
    orderValue: over('orderValue'),
    roi,
    roiGrade:
      roi.value === null ? null : gradeRoi(roi.value, [settings.roiPass, settings.roiGood, settings.roiExcellent]),
    netRoi: over('netRoi'),
    own: input.inBrief.map((metric) => ownFigure(metric, over(metric), day, input)),
  };
}

function ownFigure(metric: CustomMetric, outcome: Outcome, day: Day, { targets, settings }: BriefInput): OwnFigure {
  const line = targetFor(targets, keyOf(metric), day);
  const share =
    line && outcome.value !== null ? achievement(outcome.value, dayTarget(line, day), line.direction) : null;
  const floor = line?.floor ?? settings.floor;
  return { metric, outcome, share, status: targetStatus(share, { floor, near: Math.max(settings.near, floor) }) };
}

function byOrders(today: readonly DatedFigures[], kept: ReadonlySet<MetricKey>): Outcome | null {
  const both: readonly MetricId[] = ['ordersPaid', 'ordersPlaced'];
  if (!both.every((id) => kept.has(id))) return null;
  // Without the amounts the orders are the only basis left.
  return aggregate('payRate', today, new Set(both));
}
