import type { Found } from '../../checks/rule';
import type { StockContext } from '../stockRule';

/** 销量 of days that neither a header nor a title names. */
export function salesPeriodUnknown({ facts: { periodUnknown } }: StockContext): Found<object>[] {
  return periodUnknown ? [{ place: periodUnknown, day: null, metric: null, severity: 'error', args: {} }] : [];
}
