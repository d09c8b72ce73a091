import { distantDays } from '../../domain/checks/distantDays';
import { datedFigures, type DatedFigures } from '../../domain/metrics/daily';
import { readShop, type Shop } from '../../sheets/daily/shop';
import { answersIn } from '../../sheets/recognise/keptAnswers';
import { fillRecordKey } from '../../sheets/report/weekFill';
import type { LongWork, Workbook, WorkbookInfo } from '../../workbook/port';
import { JobError } from './jobError';

export interface ShopNow {
  readonly shop: Shop;
  /** The shop's days in order, without those whose date is far from all others. */
  readonly days: readonly DatedFigures[];
}

/** Reads the shop out of the workbook's sheets. Throws JobError where no sheet holds daily figures, or none has a day. */
export async function readShopNow(workbook: Workbook, now: number, work?: LongWork): Promise<ShopNow> {
  const info = await workbook.describe();
  const grids = await workbook.read(readableSheets(info), [], work);
  const shop = readShop(grids, Math.floor(now), answersIn(info.settings));
  if (!shop) throw new JobError('noDailySheet');
  const all = datedFigures(shop.daily);
  const distant = distantDays(
    all.map((d) => d.day),
    shop.settings.distantDays,
  );
  const days = all.filter((d) => !distant.has(d.day));
  if (!days.some((d) => Object.keys(d.figures).length > 0)) throw new JobError('noDays');
  return { shop, days };
}

/** Sheets that a person sees, without the reports that we filled ourselves: their figures are the daily ones again. */
function readableSheets({ sheets, settings }: WorkbookInfo): string[] {
  return sheets
    .filter(({ name, visible }) => visible && settings[fillRecordKey(name)] === undefined)
    .map(({ name }) => name);
}
