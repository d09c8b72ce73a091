import { deadStock, type DeadStock } from './deadStock';
import type { SalesWindow } from './demand';
import type { RestockLine } from './restockLine';
import type { StockHistory } from './stockItem';
import { stockoutRate, stockTurnover } from './stockRates';

/** Figures of the shop's stock; null where what they need is not known. */
export interface StockKpis extends DeadStock {
  /** 库存周转率, times in `turnoverOf` days: units sold ÷ mean of opening and closing stock. */
  readonly turnover: number | null;
  /** 周转天数: days ÷ turnover. */
  readonly turnoverDays: number | null;
  /** Days between the earliest look at stock (at most a month ago) and now. */
  readonly turnoverOf: number | null;
  /** 缺货率: items on sale without stock ÷ items on sale. */
  readonly stockoutRate: number | null;
  /** 缺货天数: days out of stock of all items, in the days behind 日均销量; null where none is known. */
  readonly stockoutDays: number | null;
  /** 动销率: items on sale with a sale in 30 days ÷ items on sale. */
  readonly soldShare: number | null;
}

export function stockKpis(lines: readonly RestockLine[], history: StockHistory, window: SalesWindow): StockKpis {
  const onSale = lines.filter(({ item }) => item.onSale);
  const looked = onSale.filter(({ item }) => item.available !== null);
  const known = onSale.filter(({ demand }) => demand.units30 !== null);
  const outKnown = lines.filter(({ demand }) => demand.outKnown);
  return {
    ...turnoverOf(lines, history, window),
    stockoutRate: orNull(stockoutRate(looked.map(({ item }) => item.available as number))),
    stockoutDays: outKnown.length > 0 ? outKnown.reduce((sum, { demand }) => sum + demand.daysOut, 0) : null,
    soldShare:
      known.length > 0 ? known.filter(({ demand }) => (demand.units30 as number) > 0).length / known.length : null,
    ...deadStock(lines.flatMap(({ status, item }) => (status === '呆滞' ? [item] : []))),
  };
}

/** The sales of the days since stock was first looked at, which is at most as many days ago as sales are counted. */
function turnoverOf(lines: readonly RestockLine[], { days }: StockHistory, { to, days: length }: SalesWindow) {
  const none = { turnover: null, turnoverDays: null, turnoverOf: null };
  const opening = days.find(({ day }) => day > to - Math.min(length, MONTH) && day <= to);
  if (!opening) return none;
  const period = to - opening.day + 1;
  let [sold, closing] = [0, 0];
  for (const { demand, item } of lines) {
    for (const units of demand.recent.slice(-period)) sold += units ?? 0;
    closing += Math.max(0, item.available ?? 0);
  }
  if (opening.pieces + closing === 0) return none;
  const turnover = orNull(stockTurnover(sold, opening.pieces, closing));
  return { turnover, turnoverDays: turnover ? period / turnover : null, turnoverOf: period };
}

const MONTH = 30;

function orNull(value: number | ''): number | null {
  return value === '' ? null : value;
}
