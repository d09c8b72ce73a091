import { MetricError } from '../errors';
import type { Day, Period } from '../time/calendar';
import { deadStock, type DeadStock } from './deadStock';
import { demandOf } from './demand';
import type { ItemSales } from './itemSales';
import { daysTold, lengthOf, unitsIn } from './periodSales';
import type { RestockSettings } from './restockSettings';
import type { Stock, StockHistory, StockItem } from './stockItem';
import { stockoutRate, stockTurnover } from './stockRates';

/** Figures of the shop's stock over a period, for reports; null where what they need is not known. */
export interface StockFigures extends DeadStock {
  /** 库存周转率, times in the period: pieces sold ÷ mean of opening and closing stock. */
  readonly turnover: number | null;
  /** 周转天数: days of the period ÷ turnover. */
  readonly turnoverDays: number | null;
  /** 缺货率, 0–1: items on sale without stock ÷ items on sale, at the end of the period. */
  readonly stockoutRate: number | null;
  /** 缺货天数: days of the period on which an item on sale had no stock, of all items together. */
  readonly stockoutDays: number | null;
  /** 动销率, 0–1: items on sale that were sold in the period ÷ items on sale. */
  readonly soldShare: number | null;
  /** Days of the period of which 销量 tells; fewer than it has: nothing is told of its sales. */
  readonly salesDays: number;
}

/** Stock that was counted so many days before or after a day still tells what was at hand on it: it is looked at weekly. */
const NEAR = 7;

/**
 * The figures of a period. `today` is the day of which 库存 tells; where the period ended more than a week before it, the
 * sheet is not the period's closing stock, and what hangs on it is null. Of sales a period is known only whole: pieces of
 * five days in seven would pass for a slow week. Totals (7 days, 30 days, 统计日期) count where they are of just these days.
 * Errors: outOfRange for a period that ends before it begins.
 */
export function stockFigures(
  { items, history }: Stock,
  sales: readonly ItemSales[],
  settings: RestockSettings,
  period: Period,
  today: Day,
): StockFigures {
  if (!(period.from <= period.to)) throw new MetricError('outOfRange', 'period');
  const soldOf = new Map(sales.map((one) => [one.key, one]));
  const salesDays = daysTold(sales, period, today);
  const isWhole = salesDays === lengthOf(period);
  const unitsOf = ({ key }: StockItem) => (isWhole ? unitsIn(soldOf.get(key), period, today) : null);
  const onSale = items.filter((item) => item.onSale);
  const isClosing = Math.abs(today - 1 - period.to) <= NEAR;
  const looked = onSale.flatMap(({ available }) => (available === null ? [] : [available]));
  const rate = isClosing ? stockoutRate(looked) : '';
  const window = { to: Math.min(period.to, today - 1), days: settings.salesDays };
  const isDead = (item: StockItem) =>
    demandOf(soldOf.get(item.key), window, { known: false, out: NEVER }, item.listed).daily === 0;
  return {
    ...turnoverOf(items, history, period, today, unitsOf),
    stockoutRate: rate === '' ? null : rate,
    stockoutDays: daysOut(onSale, soldOf, history, period),
    soldShare: shareSold(onSale, unitsOf),
    ...(isClosing ? deadStock(items.filter(isDead)) : { deadAmount: null, deadWithoutPrice: 0 }),
    salesDays,
  };
}

const NEVER: ReadonlySet<Day> = new Set();

function turnoverOf(
  items: readonly StockItem[],
  { days }: StockHistory,
  period: Period,
  today: Day,
  unitsOf: (item: StockItem) => number | null,
): Pick<StockFigures, 'turnover' | 'turnoverDays'> {
  const none = { turnover: null, turnoverDays: null };
  let [sold, now] = [null as number | null, 0];
  for (const item of items) {
    const units = unitsOf(item);
    if (units !== null) sold = (sold ?? 0) + units;
    now += Math.max(0, item.available ?? 0);
  }
  const looks = [...days.filter(({ day }) => day !== today), { day: today, pieces: now }];
  const opening = nearest(looks, period.from);
  const closing = nearest(looks, period.to + 1);
  // One look is either the beginning or the end.
  if (sold === null || !opening || !closing || opening.day >= closing.day) return none;
  if (opening.pieces + closing.pieces === 0) return none;
  const turnover = stockTurnover(sold, opening.pieces, closing.pieces) as number;
  return { turnover, turnoverDays: turnover > 0 ? lengthOf(period) / turnover : null };
}

/** The look nearest to the morning of a day, at most a week from it. */
function nearest(looks: StockHistory['days'], day: Day) {
  const [first] = [...looks].sort((a, b) => Math.abs(a.day - day) - Math.abs(b.day - day));
  return first && Math.abs(first.day - day) <= NEAR ? first : null;
}

function shareSold(onSale: readonly StockItem[], unitsOf: (item: StockItem) => number | null): number | null {
  const known = onSale.map(unitsOf).filter((units) => units !== null);
  return known.length > 0 ? known.filter((units) => units > 0).length / known.length : null;
}

/** Only of items of which it is known: from 库存 beside the sales of a day, or from what was looked at in the period. */
function daysOut(
  onSale: readonly StockItem[],
  soldOf: ReadonlyMap<string, ItemSales>,
  history: StockHistory,
  { from, to }: Period,
): number | null {
  const isLookedAt = history.days.some(({ day }) => day >= from && day <= to);
  let [days, isKnown] = [0, false];
  for (const { key, listed } of onSale) {
    const told = soldOf.get(key)?.daily?.outOfStock;
    if (!told && !isLookedAt) continue;
    isKnown = true;
    for (const day of new Set([...(told ?? []), ...(history.out.get(key) ?? [])])) {
      if (day >= from && day <= to && day >= (listed ?? 0)) days++;
    }
  }
  return isKnown ? days : null;
}
