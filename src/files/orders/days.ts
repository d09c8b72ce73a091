import type { Day } from '../../domain/time/calendar';
import type { DailyField, ImportedDay } from '../../sheets/import/rows';

/** One day of orders: 收订 by the day of creation, everything else by the day of payment. Amounts in whole 分. */
export interface OrderDay {
  readonly day: Day;
  placed: number;
  placedFen: number;
  paid: number;
  paidFen: number;
  netFen: number;
  units: number;
  refunds: number;
  refundFen: number;
  readonly placedBy: Set<string>;
  /** Buyers of paid orders, one entry per order. */
  readonly paidBy: string[];
}

/** What the file had columns for; what it had none for is missing, not zero. */
export interface OrderColumnsKept {
  placed: boolean;
  buyer: boolean;
  units: boolean;
  refunded: boolean;
  net: boolean;
}

export class OrderDays {
  private readonly days = new Map<Day, OrderDay>();
  private last: OrderDay | null = null;
  firstPlaced: Day = Infinity;
  lastPlaced: Day = -Infinity;

  of(day: Day): OrderDay {
    if (this.last?.day === day) return this.last;
    let found = this.days.get(day);
    if (!found) {
      found = {
        day,
        placed: 0,
        placedFen: 0,
        paid: 0,
        paidFen: 0,
        netFen: 0,
        units: 0,
        refunds: 0,
        refundFen: 0,
        placedBy: new Set(),
        paidBy: [],
      };
      this.days.set(day, found);
    }
    this.last = found;
    return found;
  }

  sorted(): OrderDay[] {
    return [...this.days.values()].sort((a, b) => a.day - b.day);
  }

  /**
   * Days with payments but outside the days of creation that were exported: of those, the file holds only the few
   * payments that crossed midnight.
   */
  partial(kept: OrderColumnsKept): Day[] {
    if (!kept.placed) return [];
    return this.sorted().flatMap(({ day }) => (day > this.lastPlaced || day < this.firstPlaced ? [day] : []));
  }

  rows(kept: OrderColumnsKept): ImportedDay[] {
    return this.sorted().map((day) => ({ day: day.day, figures: figuresOf(day, kept) }));
  }
}

function figuresOf(day: OrderDay, kept: OrderColumnsKept): Record<string, number> {
  const figures: Partial<Record<DailyField, number>> = {};
  if (kept.placed) {
    figures.ordersPlaced = day.placed;
    figures.amountPlaced = day.placedFen / 100;
    if (kept.buyer) figures.buyersPlaced = day.placedBy.size;
  }
  figures.ordersPaid = day.paid;
  figures.amountPaid = day.paidFen / 100;
  if (kept.buyer) figures.buyersPaid = new Set(day.paidBy).size;
  if (kept.units) figures.unitsPaid = day.units;
  if (kept.refunded) {
    figures.amountRefunded = day.refundFen / 100;
    figures['extra:退款订单数'] = day.refunds;
  }
  if (kept.net) figures['extra:买家实际支付金额'] = day.netFen / 100;
  return figures as Record<string, number>;
}
