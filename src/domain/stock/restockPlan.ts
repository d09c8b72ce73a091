import { restockDue } from '../time/restockDue';
import type { Day, Period } from '../time/calendar';
import { arrivalPlan } from './arrivalPlan';
import type { Arrival } from './arrivals';
import type { KnownOut, SalesWindow } from './demand';
import { hotItems, type HotItem } from './hotItems';
import type { ItemSales } from './itemSales';
import { lineOf, type UnclassedLine } from './lineOf';
import type { RestockLine } from './restockLine';
import type { RestockSettings } from './restockSettings';
import { stockClasses } from './stockClass';
import type { Stock, StockHistory } from './stockItem';
import { stockKpis, type StockKpis } from './stockKpis';
import { bySupplier, totalOf, type RestockTotal, type SupplierOrder } from './supplierOrders';
import { byUrgency } from './urgency';

/** The Thursday table: everything that the pane, the sheet and the message tell of restocking as of a day. */
export interface RestockPlan {
  readonly asOf: Day;
  /** The Thursday on which the table of this week is due. */
  readonly due: Day;
  /** Days of the sales behind 日均销量; null where nothing was sold on any day. */
  readonly salesOf: Period | null;
  /** All items, the most urgent first. What is to be ordered has `quantity` > 0. */
  readonly lines: readonly RestockLine[];
  readonly total: RestockTotal;
  /** What is to be ordered, one order a supplier, the largest first; items without a supplier last, under ''. */
  readonly suppliers: readonly SupplierOrder[];
  /** 到货计划: late ones first, then by day, those without a date last. */
  readonly arrivals: readonly Arrival[];
  /** Lines of 新品, which are also in `lines`. */
  readonly newItems: readonly RestockLine[];
  readonly kpis: StockKpis;
  /** The items of most units in 7 days, the best first; as many as sold any. */
  readonly hot: readonly HotItem[];
  /** Whether days out of stock are left out of 日均销量: of all items, of some, of none (未剔除缺货天). */
  readonly daysOutKnown: 'all' | 'some' | 'none';
}

/** Sales by the key of the item; `asOf` the day on which the table is made: its own sales are not over and do not count. */
export function restockPlan(
  stock: Stock,
  sales: readonly ItemSales[],
  settings: RestockSettings,
  asOf: Day,
): RestockPlan {
  const soldOf = new Map(sales.map((one) => [one.key, one]));
  const window = salesWindow(sales, settings.salesDays, asOf);
  const historyOf = knownOut(stock.history, window);
  const context = { settings, asOf, window };
  const unclassed = stock.items.map((item) => lineOf(item, soldOf.get(item.key), historyOf(item.key), context));
  const lines = byUrgency(classed(unclassed, settings, asOf));
  const known = lines.filter(({ demand }) => demand.outKnown).length;
  return {
    asOf,
    due: restockDue(asOf),
    salesOf: sales.length > 0 ? { from: window.to - window.days + 1, to: window.to } : null,
    lines,
    total: totalOf(lines),
    suppliers: bySupplier(lines),
    arrivals: arrivalPlan(lines, settings, asOf),
    newItems: lines.filter(({ stockClass }) => stockClass === '新品'),
    kpis: stockKpis(lines, stock.history, window),
    hot: hotItems(lines, soldOf, window),
    daysOutKnown: known === 0 ? 'none' : known === lines.length ? 'all' : 'some',
  };
}

/** Ends with the last day before `asOf` of which anything is known. */
function salesWindow(sales: readonly ItemSales[], days: number, asOf: Day): SalesWindow {
  let last = -Infinity;
  for (const { daily, totals } of sales) {
    if (daily) last = Math.max(last, daily.from + daily.units.length - 1);
    for (const { to } of totals) last = Math.max(last, to ?? -Infinity);
  }
  return { to: last === -Infinity ? asOf - 1 : Math.min(asOf - 1, last), days };
}

const NEVER: ReadonlySet<Day> = new Set();

function knownOut({ days, out }: StockHistory, { to, days: length }: SalesWindow): (key: string) => KnownOut {
  const known = days.some(({ day }) => day > to - length && day <= to);
  return (key) => ({ known, out: out.get(key) ?? NEVER });
}

/** 新品, and items whose sales are not known, are not classed and do not weigh on the others. */
function classed(lines: readonly UnclassedLine[], settings: RestockSettings, asOf: Day): RestockLine[] {
  const isNew = ({ item }: UnclassedLine) => item.listed !== null && asOf - item.listed <= settings.newDays;
  const old = lines.filter((line) => !isNew(line) && line.demand.units30 !== null);
  const items = old.map(({ demand, item }) => ({ units30: demand.units30 as number, stock: item.available }));
  const classes = new Map(stockClasses(items, settings.hotShare, settings.coverDays).map((name, i) => [old[i], name]));
  return lines.map((line) => ({ ...line, stockClass: isNew(line) ? '新品' : (classes.get(line) ?? null) }));
}
