import { aggregate } from '../metrics/aggregate';
import { daysOf, formatPeriod, monthOf, type Day, type Period } from '../time/calendar';
import type { DatedFigures } from '../metrics/daily';
import type { BriefInput } from './dayBrief';
import type { Marker, MarkerFacet } from './marker';
import { definitionOf, type Metric } from '../metrics/metric';
import type { ShopMetrics } from '../metrics/shopMetrics';
import type { Unit } from '../metrics/metrics';
import type { Outcome } from '../metrics/outcome';
import { gradeRoi } from '../metrics/roi';
import { achievement } from '../targets/target';
import { periodTarget } from '../targets/targets';

/** What a marker stands for in a given week. */
export type MarkerValue =
  | { readonly kind: 'number'; readonly value: number; readonly unit: Unit; readonly signed?: boolean }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'text'; readonly text: string }
  /** There is no value: the column is not kept, no day has data, or a division by zero. */
  | { readonly kind: 'none'; readonly why: NonNullable<Outcome['why']> | 'noTarget' | 'notGraded' };

/** Answers the markers of one week. `now` of the input is not needed: a week is asked for by its days. */
export interface WeekInput extends Omit<BriefInput, 'now' | 'inBrief'> {
  /** What markers can name. */
  readonly metrics: ShopMetrics;
}

/** How many days of the period have figures. */
export function daysWithData(days: readonly DatedFigures[], period: Period): number {
  return within(days, period).filter((d) => Object.keys(d.figures).length > 0).length;
}

/** Any marker that is about the week itself. */
export function markerValue(marker: Marker, week: Period, input: WeekInput): MarkerValue {
  if (marker.kind === 'metric') return metricValue(marker.metric, marker.facet, week, input);
  switch (marker.field) {
    case 'week':
      return { kind: 'text', text: formatPeriod(week) };
    case 'from':
      return { kind: 'day', day: week.from };
    case 'to':
      return { kind: 'day', day: week.to };
    case 'dataDays':
      return { kind: 'text', text: `${daysWithData(input.days, week)}/${week.to - week.from + 1} 天` };
  }
}

function metricValue(metric: Metric, facet: MarkerFacet, week: Period, input: WeekInput): MarkerValue {
  const { days, kept, targets, settings } = input;
  const over = (period: Period) => aggregate(metric, within(days, period), kept);
  const previousWeek = { from: week.from - 7, to: week.to - 7 };
  const { unit } = definitionOf(metric);
  switch (facet) {
    case 'value':
      return fromOutcome(over(week), unit);
    case 'previous':
      return fromOutcome(over(previousWeek), unit);
    case 'change':
      return change(over(week), over(previousWeek));
    case 'monthToDate':
      return fromOutcome(over({ from: monthOf(week.to).from, to: week.to }), unit);
    case 'target': {
      const target = periodTarget(targets, metric, daysOf(week));
      return target === null ? { kind: 'none', why: 'noTarget' } : { kind: 'number', value: target, unit };
    }
    case 'achievement': {
      const outcome = over(week);
      if (outcome.value === null) return { kind: 'none', why: outcome.why ?? 'noData' };
      // Of a ceiling, too, a report shows how much of it was used: actual ÷ target.
      const share = achievement(outcome.value, periodTarget(targets, metric, daysOf(week)));
      if (share === null) return { kind: 'none', why: 'noTarget' };
      return { kind: 'number', value: share, unit: 'rate' };
    }
    case 'grade': {
      if (unit !== 'oneToN') return { kind: 'none', why: 'notGraded' };
      const outcome = over(week);
      if (outcome.value === null) return { kind: 'none', why: outcome.why ?? 'noData' };
      return {
        kind: 'text',
        text: gradeRoi(outcome.value, [settings.roiPass, settings.roiGood, settings.roiExcellent]),
      };
    }
  }
}

function fromOutcome(outcome: Outcome, unit: Unit): MarkerValue {
  if (outcome.value === null) return { kind: 'none', why: outcome.why ?? 'noData' };
  return { kind: 'number', value: outcome.value, unit };
}

/** 环比 against the week before: (now − before) ÷ |before|. */
function change(now: Outcome, before: Outcome): MarkerValue {
  if (now.value === null || before.value === null) {
    return { kind: 'none', why: (now.value === null ? now.why : before.why) ?? 'noData' };
  }
  if (before.value === 0) return { kind: 'none', why: 'divisionByZero' };
  return { kind: 'number', value: (now.value - before.value) / Math.abs(before.value), unit: 'rate', signed: true };
}

function within(days: readonly DatedFigures[], { from, to }: Period): DatedFigures[] {
  return days.filter((d) => d.day >= from && d.day <= to);
}
