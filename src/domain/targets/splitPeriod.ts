import { civilOf, daysInMonth, daysOf, weekOf, type Day, type Period } from '../time/calendar';
import { dayWeights, type CampaignDay } from './dayWeights';
import { splitTarget } from './splitTarget';

export interface PeriodSplit {
  readonly days: readonly DayPart[];
  /** Weeks cut off where the period begins or ends: a week across two periods belongs to both, day by day. */
  readonly weeks: readonly PeriodPart[];
  readonly months: readonly PeriodPart[];
}

interface DayPart {
  readonly day: Day;
  readonly amount: number;
  readonly isLocked: boolean;
}

interface PeriodPart extends Period {
  readonly amount: number;
}

export interface SplitInput {
  /** ≥ 0, whole steps. */
  readonly total: number;
  readonly period: Period;
  /** 0.01 for yuan, 1 for what is counted. */
  readonly step: number;
  /** Monday first. */
  readonly weekdays: readonly number[];
  /** What a day of each month counts beside one of another; as many as the period has months. */
  readonly months: readonly number[];
  readonly campaigns: readonly CampaignDay[];
  /** Amounts set by hand. */
  readonly locked: ReadonlyMap<Day, number>;
  /** 0 = Monday. */
  readonly firstWeekday: number;
}

/**
 * A total as days that add up to exactly it, each within one step of its exact share: weekday × month × campaign. Locked days
 * stay as they are and the rest is split among the others. Weeks and months are sums of their days. Throws as splitTarget does.
 */
export function splitPeriod(input: SplitInput): PeriodSplit {
  const { total, period, step, weekdays, campaigns, locked, firstWeekday } = input;
  const days = daysOf(period);
  const months = monthsOf(period);
  const monthAt = (day: Day) => months.findIndex(({ from, to }) => day >= from && day <= to);
  const weights = dayWeights(days, weekdays, campaigns).map(
    (weight, i) => weight * (input.months[monthAt(days[i] as Day)] ?? 1),
  );
  const amounts = splitTarget(
    total,
    weights,
    step,
    days.map((day) => locked.get(day) ?? null),
  );
  const sum = ({ from, to }: Period) => sumSteps(amounts.slice(from - period.from, to - period.from + 1), step);
  return {
    days: days.map((day, i) => ({ day, amount: amounts[i] as number, isLocked: locked.has(day) })),
    weeks: weeksOf(period, firstWeekday).map((week) => ({ ...week, amount: sum(week) })),
    months: months.map((month) => ({ ...month, amount: sum(month) })),
  };
}

/** Σ of whole steps, exact: 0.1 + 0.2 is 0.3. */
function sumSteps(amounts: readonly number[], step: number): number {
  const inverse = Math.round(1 / step);
  return amounts.reduce((sum, amount) => sum + Math.round(amount * inverse), 0) / inverse;
}

/** The months of a period, cut off where it begins and ends. */
export function monthsOf({ from, to }: Period): Period[] {
  const months: Period[] = [];
  for (let day = from; day <= to;) {
    const { year, month, day: of } = civilOf(day);
    const last = Math.min(day + daysInMonth(year, month) - of, to);
    months.push({ from: day, to: last });
    day = last + 1;
  }
  return months;
}

function weeksOf({ from, to }: Period, firstWeekday: number): Period[] {
  const weeks: Period[] = [];
  for (let day = from; day <= to;) {
    const last = Math.min(weekOf(day, firstWeekday).to, to);
    weeks.push({ from: day, to: last });
    day = last + 1;
  }
  return weeks;
}
