import type { DatedFigures } from '../metrics/daily';
import { onDay } from '../metrics/aggregate';
import type { Metric, MetricKey } from '../metrics/metric';
import type { Day } from '../time/calendar';
import { medianOf } from './median';

/** What a metric usually is on such a weekday, in its own unit. */
export interface UsualRange {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** How many same weekdays it rests on: 3 or 4. */
  readonly weeks: number;
}

/** How many same weekdays are looked at, and how far back they are sought where campaigns lie between. */
const WEEKS = 4;
const MOST_WEEKS_BACK = 8;
/** Below three, a median is an anecdote. */
const FEWEST_WEEKS = 3;
/** Week-to-week changes that a spread is taken from; fewer tell nothing. */
const FEWEST_CHANGES = 10;
/** Nothing is so even that less than 4% would be worth a word. */
const LEAST_SPREAD = 0.04;
/** A normal spread is so many times its median absolute deviation. */
const NORMAL = 1.4826;

export interface Ordinary {
  readonly byDay: ReadonlyMap<Day, DatedFigures>;
  readonly kept: ReadonlySet<MetricKey>;
  readonly campaigns: ReadonlySet<Day>;
}

/**
 * The range in which a metric lay on the same weekday of the last four ordinary weeks: their median, and `factor` spreads
 * to either side. All on a logarithmic scale, so that half and double are equally far. The spread is that of changes from one
 * week to the next on every weekday (1.4826 × their median ÷ √2, after Rice 1984): a weekday pattern and a steady trend do not
 * widen it, and a single odd day hardly does. null where there are too few ordinary days, or values that are not above 0.
 */
export function usualRange(metric: Metric, day: Day, factor: number, ordinary: Ordinary): UsualRange | null {
  const own = logsBefore(metric, day, ordinary);
  if (own.length < FEWEST_WEEKS) return null;
  const changes: number[] = [];
  for (let back = 0; back < 7; back++) {
    const logs = back === 0 ? own : logsBefore(metric, day - back, ordinary);
    for (let i = 1; i < logs.length; i++) changes.push(Math.abs((logs[i] as number) - (logs[i - 1] as number)));
  }
  if (changes.length < FEWEST_CHANGES) return null;
  const spread = Math.max((NORMAL * medianOf(changes)) / Math.SQRT2, LEAST_SPREAD);
  const middle = medianOf(own);
  return {
    low: Math.exp(middle - factor * spread),
    middle: Math.exp(middle),
    high: Math.exp(middle + factor * spread),
    weeks: own.length,
  };
}

/** Logarithms of the metric on the last ordinary days of the same weekday before a day, the latest first. */
function logsBefore(metric: Metric, day: Day, { byDay, kept, campaigns }: Ordinary): number[] {
  const logs: number[] = [];
  for (let week = 1; week <= MOST_WEEKS_BACK && logs.length < WEEKS; week++) {
    const before = byDay.get(day - 7 * week);
    if (!before || campaigns.has(before.day)) continue;
    const value = onDay(metric, before.figures, kept);
    if (value !== null && value > 0) logs.push(Math.log(value));
  }
  return logs;
}
