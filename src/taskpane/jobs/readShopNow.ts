import { distantDays } from '../../domain/checks/distantDays';
import { datedFigures, type DatedFigures } from '../../domain/metrics/daily';
import { readShop, SHOP_SHEETS, type Shop } from '../../sheets/daily/shop';
import type { LongWork, Workbook } from '../../workbook/port';
import { JobError } from './jobError';

export interface ShopNow {
  readonly shop: Shop;
  /** The shop's days in order, without those whose date is far from all others. */
  readonly days: readonly DatedFigures[];
}

/** Reads the shop's sheets. Throws JobError where there is no 日报, no header or no day. */
export async function readShopNow(workbook: Workbook, now: number, work?: LongWork): Promise<ShopNow> {
  const shop = readShop(await workbook.read(SHOP_SHEETS, [], work), Math.floor(now));
  if (typeof shop === 'string') throw new JobError(shop);
  const all = datedFigures(shop.daily.table);
  const distant = distantDays(
    all.map((d) => d.day),
    shop.settings.distantDays,
  );
  const days = all.filter((d) => !distant.has(d.day));
  if (!days.some((d) => Object.keys(d.figures).length > 0)) throw new JobError('noDays');
  return { shop, days };
}
