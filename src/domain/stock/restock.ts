import { metricError } from '../errors';
import { requireAmount } from '../metrics/ratio';

/** Sales are measured to this part of a unit; what is smaller is floating-point noise, not a unit to order. */
const MICRO_UNITS = 1e6;
/** Noise left by dividing a quantity by a pack size that is no whole number. */
const PACK_NOISE = 1e-9;

/**
 * 补货量, in units (件), of a periodic review: stock has to last until the next review's order arrives.
 * daily × (lead + review + safety) − stock − in transit; ≤ 0 → 0; raised to the minimum order; rounded up to whole packs.
 *
 * `daily` units a day, `leadDays`, `safetyDays`, `reviewDays` days, all ≥ 0; `inTransit` and `moq` units ≥ 0. `stock`
 * may be negative: an oversold item owes that many. `pack` units per pack; 0, a blank cell, means single units.
 * Errors: outOfRange, naming the field.
 */
export function restockQuantity(
  daily: number,
  stock: number,
  leadDays: number,
  safetyDays = 0,
  inTransit = 0,
  moq = 0,
  pack = 1,
  reviewDays = 7,
): number {
  requireAmount(daily, 'daily');
  requireAmount(leadDays, 'leadDays');
  requireAmount(safetyDays, 'safetyDays');
  requireAmount(inTransit, 'inTransit');
  requireAmount(moq, 'moq');
  requireAmount(pack, 'pack');
  requireAmount(reviewDays, 'reviewDays');
  if (!(stock - stock === 0)) throw metricError('outOfRange', 'stock');

  const short = stockNeeded(daily, leadDays, safetyDays, reviewDays) - stock - inTransit;
  const needed = Math.round(short * MICRO_UNITS) / MICRO_UNITS;
  if (needed <= 0) return 0;
  const size = pack === 0 ? 1 : pack;
  return Math.ceil(Math.max(needed, moq) / size - PACK_NOISE) * size;
}

/** What stock and goods under way have to last for, in units: until the next review's order arrives. */
export function stockNeeded(daily: number, leadDays: number, safetyDays: number, reviewDays: number): number {
  return daily * (leadDays + reviewDays + safetyDays);
}
