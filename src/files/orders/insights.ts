import { civilOf } from '../../domain/time/calendar';
import { overdue } from '../../domain/time/overdue';
import { province } from '../../domain/customers/province';
import type { OrderDay } from './days';
import { timeOf } from './row';
import type { OrderColumns } from './columns';
import type { Cells } from '../read/rows';

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

  add(id: string, row: Cells, at: OrderColumns, fen: number): void {
    if (at.address >= 0) {
      const place = this.placeOf(row, at);
      place.orders++;
      place.fen += fen;
    }
    if (at.shipped >= 0) this.judge(id, row, at);
  }

  /** A further line of an order that was added already. */
  addAmount(row: Cells, at: OrderColumns, fen: number): void {
    if (at.address >= 0) this.placeOf(row, at).fen += fen;
  }

  /** Addresses begin with the province and a blank, so thousands of addresses are a few dozen texts. */
  private placeOf(row: Cells, at: OrderColumns): Place {
    const address = String(row[at.address] ?? '');
    const blank = address.indexOf(' ');
    const start = blank > 0 ? address.slice(0, blank) : address;
    let place = this.places.get(start);
    if (!place) this.places.set(start, (place = { orders: 0, fen: 0 }));
    return place;
  }

  private judge(id: string, row: Cells, at: OrderColumns): void {
    this.hasShipped = true;
    const paid = timeOf(row[at.paid]);
    const shipped = timeOf(row[at.shipped]);
    if (paid === null || (shipped !== null && shipped < paid)) return;
    if (shipped === null && /退款|关闭|取消/.test(String(row[at.status] ?? ''))) return;
    const late = overdue(paid, shipped, shipped === null ? (this.asOf ?? null) : null);
    if (late === '') return;
    this.judged++;
    if (late) this.late.push(id);
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
