import type { Day } from '../time/calendar';
import { sampleDeviation } from './dailySales';
import type { DailyUnits, ItemSales, UnitTotal } from './itemSales';
import type { Demand } from './restockLine';

/** Fewer days than this do not tell how much sales vary. */
const DAYS_FOR_DEVIATION = 14;
const WEEK = 7;
const MONTH = 30;

/** The last day of which sales are known, and how many days before it count. */
export interface SalesWindow {
  readonly to: Day;
  readonly days: number;
}

/** Days on which an item was out of stock, as the history of stock knows them; `known`: it was looked at at all. */
export interface KnownOut {
  readonly out: ReadonlySet<Day>;
  readonly known: boolean;
}

const NO_DAYS: readonly (number | null)[] = [];

const NO_DEMAND: Demand = {
  daily: null,
  daily7: null,
  units7: null,
  units30: null,
  trend: null,
  deviation: null,
  days: 0,
  daysOut: 0,
  daysMissing: 0,
  outKnown: false,
  unlisted: false,
  recent: NO_DAYS,
};

/** What is sold of an item a day, from `listed` on. */
export function demandOf(
  sales: ItemSales | undefined,
  window: SalesWindow,
  history: KnownOut,
  listed: Day | null,
): Demand {
  if (!sales) return NO_DEMAND;
  const unlisted = sales.unlisted ?? false;
  if (sales.daily) return fromDays(sales.daily, window, history, listed, unlisted);
  return sales.totals.length > 0 ? fromTotals(sales.totals, window, listed, unlisted) : NO_DEMAND;
}

function fromDays(
  { from, units: byDay, outOfStock }: DailyUnits,
  { to, days }: SalesWindow,
  history: KnownOut,
  listed: Day | null,
  unlisted: boolean,
): Demand {
  const counted: number[] = [];
  let [units7, units30, sum7, days7]: [number | null, number | null, number, number] = [null, null, 0, 0];
  let [daysOut, daysMissing] = [0, 0];
  for (let day = Math.max(to - Math.max(days, MONTH) + 1, listed ?? 0); day <= to; day++) {
    const units = byDay[day - from] ?? null;
    const counts = day > to - days;
    if (units === null) {
      if (counts) daysMissing++;
      continue;
    }
    if (day > to - MONTH) units30 = (units30 ?? 0) + units;
    if (day > to - WEEK) units7 = (units7 ?? 0) + units;
    if (!counts) continue;
    if (outOfStock?.has(day) || history.out.has(day)) {
      daysOut++;
      continue;
    }
    counted.push(units);
    if (day > to - WEEK) {
      sum7 += units;
      days7++;
    }
  }
  const daily = meanOf(counted);
  const daily7 = days7 > 0 ? sum7 / days7 : null;
  return {
    daily,
    daily7,
    units7,
    units30,
    trend: trendOf(daily7, daily),
    deviation: counted.length >= DAYS_FOR_DEVIATION ? (sampleDeviation(counted) as number) : null,
    days: counted.length,
    daysOut,
    daysMissing,
    outKnown: outOfStock !== null || history.known,
    unlisted,
    recent: recentOf(byDay, to - from + 1),
  };
}

/** The longest total tells how much is sold, that of a week how it goes now. An item younger than a total sold it all since. */
function fromTotals(totals: readonly UnitTotal[], { to }: SalesWindow, listed: Day | null, unlisted: boolean): Demand {
  const age = listed === null ? Infinity : Math.max(1, to - listed + 1);
  const perDay = ({ units, days }: UnitTotal) => units / Math.min(days, age);
  const week = totals.find(({ days }) => days === WEEK);
  const longest = totals[totals.length - 1] as UnitTotal;
  const daily7 = week ? perDay(week) : null;
  const daily = perDay(longest);
  return {
    daily,
    daily7,
    units7: week?.units ?? null,
    units30: unitsOfMonth(longest),
    trend: longest === week ? null : trendOf(daily7, daily),
    deviation: null,
    days: Math.min(longest.days, age),
    daysOut: 0,
    daysMissing: 0,
    outKnown: false,
    unlisted,
    recent: NO_DAYS,
  };
}

/** Four weeks and a month of 31 days are 30 days too; a longer time is brought down to them, a shorter one tells too little. */
function unitsOfMonth({ units, days }: UnitTotal): number | null {
  if (days < 28) return null;
  return days <= 31 ? units : (units * MONTH) / days;
}

/** The month before `end`, an index behind the last day. */
function recentOf(byDay: DailyUnits['units'], end: number): readonly (number | null)[] {
  if (end >= MONTH && end <= byDay.length) return byDay.slice(end - MONTH, end);
  return Array.from({ length: MONTH }, (_, i) => byDay[end - MONTH + i] ?? null);
}

function meanOf(values: readonly number[]): number | null {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length > 0 ? sum / values.length : null;
}

function trendOf(daily7: number | null, daily: number | null): number | null {
  return daily7 === null || daily === null || daily === 0 ? null : daily7 / daily - 1;
}
