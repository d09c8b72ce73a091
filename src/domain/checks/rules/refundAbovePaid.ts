import { figuresOf } from '../../metrics/daily';
import { recentRows } from '../recentRows';
import type { CheckContext, Found } from '../rule';

export interface RefundAbovePaid {
  readonly refunded: number;
  readonly paid: number;
}

/** More refunded than paid in on one day: legal, since refunds follow days later, and worth knowing. */
export function refundAbovePaid(context: CheckContext): readonly Found<RefundAbovePaid>[] {
  const found: Found<RefundAbovePaid>[] = [];
  for (const row of recentRows(context)) {
    const { amountRefunded: refunded, amountPaid: paid } = figuresOf(row);
    if (row.day + 1 > context.now || refunded === undefined || paid === undefined || refunded <= paid) continue;
    const { place } = row.cells.amountRefunded ?? row;
    found.push({ place, day: row.day, metric: 'amountRefunded', severity: 'note', args: { refunded, paid } });
  }
  return found;
}
