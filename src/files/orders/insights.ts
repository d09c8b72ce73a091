import { civilOf } from '../../domain/time/calendar';
import { overdue } from '../../domain/time/overdue';
import { province } from '../../domain/customers/province';
import type { OrderDay } from './days';
import { timeOf } from './row';
import type { OrderTable } from './orderTable';

/** What orders tell beside the days. Amounts in 元, paid orders only. */
export interface OrderInsights {
  /** Most orders first; '' gathers addresses that name no province. */
  readonly provinces: readonly { readonly name: string; readonly orders: number; readonly amount: number }[];
  /** 重复购买率 by month, where the file names buyers. */
  readonly repurchase: readonly { readonly month: string; readonly buyers: number; readonly loyal: number }[];
  /** Orders over 24 hours from payment to dispatch; null where the file has no time of dispatch. */
  readonly lateDispatch: { readonly judged: number; readonly late: readonly string[] } | null;
}

interface Place {
  orders: number;
  fen: number;
}

/** Gathers what is counted along with the totals, in the same pass. */
export class OrderInsightsReader {
  private readonly places = new Map<string, Place>();
  private readonly late: string[] = [];
  private judged = 0;
  private hasShipped = false;

  constructor(private readonly asOf: number | undefined) {}

  add(table: OrderTable, fen: number): void {
    if (table.at.address >= 0) {
      const place = this.placeOf(table);
      place.orders++;
      place.fen += fen;
    }
    if (table.at.shipped >= 0) this.judge(table);
  }

  /** A further line of an order that was added already. */
  addAmount(table: OrderTable, fen: number): void {
    if (table.at.address >= 0) this.placeOf(table).fen += fen;
  }

  /** Addresses begin with the province and a blank, so thousands of addresses are a few dozen texts. */
  private placeOf({ cells, at }: OrderTable): Place {
    const start = cells.firstWord(at.address);
    let place = this.places.get(start);
    if (!place) this.places.set(start, (place = { orders: 0, fen: 0 }));
    return place;
  }

  private judge(table: OrderTable): void {
    const { cells, at } = table;
    this.hasShipped = true;
    const paid = timeOf(cells.cell(at.paid));
    const shipped = timeOf(cells.cell(at.shipped));
    if (paid === null || (shipped !== null && shipped < paid)) return;
    if (shipped === null && /退款|关闭|取消/.test(String(cells.cell(at.status) ?? ''))) return;
    const late = overdue(paid, shipped, shipped === null ? (this.asOf ?? null) : null);
    if (late === '') return;
    this.judged++;
    if (late) this.late.push(table.id());
  }

  result(days: readonly OrderDay[]): OrderInsights {
    return {
      provinces: this.provinces(),
      repurchase: repurchaseOf(days),
      lateDispatch: this.hasShipped ? { judged: this.judged, late: this.late } : null,
    };
  }

  private provinces(): OrderInsights['provinces'] {
    const named = new Map<string, Place>();
    for (const [start, { orders, fen }] of this.places) {
      const name = province(start);
      const place = named.get(name);
      if (place) {
        place.orders += orders;
        place.fen += fen;
      } else named.set(name, { orders, fen });
    }
    return [...named]
      .map(([name, { orders, fen }]) => ({ name, orders, amount: fen / 100 }))
      .sort((a, b) => b.orders - a.orders || (a.name < b.name ? -1 : 1));
  }
}

function repurchaseOf(days: readonly OrderDay[]): OrderInsights['repurchase'] {
  const months = new Map<string, Map<string, number>>();
  for (const { day, paidBy } of days) {
    if (paidBy.length === 0) continue;
    const { year, month } = civilOf(day);
    const name = `${year}-${month < 10 ? '0' : ''}${month}`;
    let counts = months.get(name);
    if (!counts) months.set(name, (counts = new Map()));
    for (const buyer of paidBy) if (buyer) counts.set(buyer, (counts.get(buyer) ?? 0) + 1);
  }
  return [...months].map(([month, counts]) => ({
    month,
    buyers: counts.size,
    loyal: [...counts.values()].filter((orders) => orders >= 2).length,
  }));
}
