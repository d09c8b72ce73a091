import { MetricError } from '../errors';
import { requireAmount } from '../metrics/ratio';
import { reaches } from '../metrics/reaches';
import { stockAlert } from './safetyStock';
import { MOST_COVER_DAYS } from './stockClass';

export type StockStatus = '缺货' | '紧急' | '待补' | '呆滞' | '超储' | '正常';

/**
 * Status by stock position, the first that holds:
 * 缺货 nothing at hand · 紧急 stock + arriving < daily × lead · 待补 stock + in transit < 库存预警数 ·
 * 呆滞 no sale · 超储 stock + in transit covers more than `coverDays`, 90 days · 正常.
 *
 * All in units, days and units a day. `stock` may be negative (oversold). `arriving` is the part of `inTransit` that
 * arrives within the lead time; goods whose arrival is not known are not counted on. Errors: outOfRange.
 */
export function stockStatus(
  stock: number,
  daily: number,
  leadDays: number,
  safetyDays = 0,
  inTransit = 0,
  arriving = 0,
  coverDays = MOST_COVER_DAYS,
): StockStatus {
  if (!(stock - stock === 0)) throw new MetricError('outOfRange', 'stock');
  const alert = stockAlert(daily, leadDays, safetyDays);
  requireAmount(inTransit, 'inTransit');
  requireAmount(arriving, 'arriving');
  // A sheet that fills only 到货 has no other goods under way.
  const position = stock + Math.max(inTransit, arriving);
  if (stock <= 0) return '缺货';
  if (!reaches(stock + arriving, daily * leadDays)) return '紧急';
  if (!reaches(position, alert)) return '待补';
  if (daily === 0) return '呆滞';
  return reaches(coverDays * daily, position) ? '正常' : '超储';
}
