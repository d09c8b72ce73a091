import { aggregate } from '../../metrics/aggregate';
import { recentRows } from '../recentRows';
import type { CheckContext, Found } from '../rule';

export interface ReturnRateHigh {
  readonly rate: number;
  readonly most: number;
  /** Of seven, the days that had what the rate needs. */
  readonly days: number;
}

const WEEK = 7;

/** 退换货比例 over the seven days up to the day asked about, Σ ÷ Σ: on a single day it may be anything. */
export function returnRateHigh(context: CheckContext): readonly Found<ReturnRateHigh>[] {
  const { daily, days, asked, settings, now } = context;
  if (asked + 1 > now) return [];
  const week = days.filter(({ day }) => day > asked - WEEK && day <= asked);
  const { value: rate, days: had } = aggregate('returnRate', week, daily.kept);
  const row = recentRows(context).find(({ day }) => day === asked);
  if (!row || rate === null || rate <= settings.returnRateMost + 1e-12) return [];
  const { place } = row.cells.returnRate ?? row.cells.returns ?? row.cells.exchanges ?? row;
  const args = { rate, most: settings.returnRateMost, days: had };
  return [{ place, day: asked, metric: 'returnRate', severity: 'weak', args }];
}
