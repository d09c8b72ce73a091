import type { Day } from '../../time/calendar';
import { figuresOf, type DailyRow } from '../../metrics/daily';
import type { MetricId } from '../../metrics/metrics';
import type { CheckContext, Found } from '../rule';

export interface PaidWithoutVisitors {
  /** What the cell holds; null for nothing. */
  readonly visitors: 0 | null;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

const PAID: readonly MetricId[] = ['amountPaid', 'ordersPaid', 'buyersPaid'];

/**
 * Nobody pays without a visit: the traffic of a finished day was not filled in, or is wrong. A run of such days is one
 * finding that leads to its first cell; the day asked about stands alone. A sheet without a column for visitors is fine.
 */
export function paidWithoutVisitors({ daily, asked, now }: CheckContext): readonly Found<PaidWithoutVisitors>[] {
  const found: Found<PaidWithoutVisitors>[] = [];
  for (const row of daily.rows) {
    const { day, cells } = row;
    const visitors = noVisitors(row);
    if (day === null || day + 1 > now || !cells.visitors || visitors === undefined || !isPaid(row)) continue;
    const run = found[found.length - 1];
    const goesOn = run?.args.to === day - 1 && run.args.visitors === visitors && day !== asked && run.day !== asked;
    if (goesOn) found.pop();
    const { place, args } = goesOn ? run : { place: cells.visitors.place, args: { visitors, from: day, days: 0 } };
    found.push({
      place,
      day: args.from,
      metric: 'visitors',
      severity: 'error',
      args: { ...args, to: day, days: args.days + 1 },
    });
  }
  return found;
}

/** undefined where there are visitors, or a text that is no number, which is another finding. */
function noVisitors({ cells }: DailyRow): 0 | null | undefined {
  const reading = cells.visitors?.reading;
  if (reading?.kind === 'missing') return null;
  return reading?.kind === 'number' && reading.value === 0 ? 0 : undefined;
}

function isPaid(row: DailyRow): boolean {
  const figures = figuresOf(row);
  return PAID.some((id) => (figures[id] ?? 0) > 0);
}
