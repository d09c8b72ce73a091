import type { Day } from '../../domain/time/calendar';
import type { ImportedRow, ImportedRows } from '../../sheets/import/rows';
import type { FillsOrders } from '../recognise/kind';
import { AmountsById } from './amountsById';
import { idOf } from './cells';
import { OrderDays, type OrderDay, type OrderColumnsKept } from './days';
import { OrderInsightsReader, type OrderInsights } from './insights';
import { OrderTable } from './orderTable';
import { orderRow, withLine } from './row';
import { ItemRows } from '../rows/items';
import type { TableView } from '../rows/tableView';

export interface OrderOptions {
  /** Whether rows for the sheet 订单 are wanted too; totals alone cost far less. */
  readonly rows: boolean;
  /** Time against which orders that were not shipped yet are measured: Excel serial; absent: they are not judged. */
  readonly asOf?: number;
}

/** Rows whose order numbers are looked up together. */
const AT_ONCE = 256;

/** Totals over one or several order files. An order counts once, however many files or lines name it. */
export class OrderTotals {
  private readonly days = new OrderDays();
  private readonly kept: OrderColumnsKept = { placed: false, buyer: false, units: false, refunded: false, net: false };
  /** Amounts by order number, or by line number where lines are added up. */
  private readonly seen = new AmountsById();
  private readonly orders = new Set<string>();
  private readonly refundedOrders = new Set<string>();
  private readonly items = new ItemRows();
  private itemSheet: 'items' | 'skus' | null = null;
  private readonly list = new Map<string, ImportedRow>();
  private readonly insights: OrderInsightsReader;

  constructor(private readonly options: OrderOptions) {
    this.insights = new OrderInsightsReader(options.asOf);
  }

  /**
   * Adds a table in one pass over its rows. 收订 goes to the day of creation, 付款 to the day of payment at the gross
   * amount; refunds that the file knows per order go to the day of payment, the only day it tells.
   */
  add(view: TableView, fills: FillsOrders): void {
    const table = new OrderTable(view, fills);
    const { rows, headerRow, findings } = view;
    this.keep(table);
    if (fills.items) this.itemSheet = fills.items.sheet;
    this.noteMissing(view, fills);
    this.seen.expect(rows.length - headerRow);
    for (let from = headerRow + 1; from < rows.length; from += AT_ONCE)
      this.addRows(table, from, Math.min(AT_ONCE, rows.length - from));
    if (table.at.refunded >= 0) findings.note('refundsByPaymentDay');
    if (fills.withoutPostage) findings.note('withoutPostage');
  }

  private addRows(table: OrderTable, from: number, count: number): void {
    const entries = table.entries(from, count, this.seen);
    for (let i = 0; i < count; i++) {
      table.move(from + i);
      const entry = entries[i] || table.entry(this.seen);
      if (entry === 0) ignoreRow(table, from + i);
      else this.addRow(table, entry, from + i);
    }
  }

  private addRow(table: OrderTable, entry: number, index: number): void {
    const { at, view, numbered } = table;
    const fen = table.amount(at.amount);
    const before = this.seen.amountAt(entry);
    if (before !== null) {
      view.findings.ignore('sameOrderAgain', index);
      if (before !== fen) view.findings.note('sameOrderOtherAmount', { header: table.id(), row: index + 1 });
      return;
    }
    const placed = table.placedDay();
    const paid = table.paidDay(placed);
    if (placed !== placed || paid !== paid || (placed === null && paid === null && this.kept.placed)) {
      view.findings.ignore('badDate', index);
      return;
    }
    this.seen.setAmount(entry, fen);
    const again = at.line >= 0 && this.isAgain(table.id());
    if (placed !== null) this.place(table, placed, fen, again);
    if (paid !== null) this.pay(table, paid, fen, again);
    if (this.options.rows && numbered) this.keepRow(table, fen);
  }

  /** Whether a line belongs to an order that was met before. */
  private isAgain(id: string): boolean {
    if (this.orders.has(id)) return true;
    this.orders.add(id);
    return false;
  }

  private place(table: OrderTable, day: Day, fen: number, again: boolean): void {
    if (day < this.days.firstPlaced) this.days.firstPlaced = day;
    if (day > this.days.lastPlaced) this.days.lastPlaced = day;
    const totals = this.days.of(day);
    if (!again) totals.placed++;
    totals.placedFen += fen;
    const buyer = table.at.buyer < 0 ? '' : table.text(table.at.buyer);
    if (buyer) totals.placedBy.add(buyer);
  }

  private pay(table: OrderTable, day: Day, fen: number, again: boolean): void {
    const { at } = table;
    const totals = this.days.of(day);
    if (!again) totals.paid++;
    totals.paidFen += fen;
    if (at.net >= 0) totals.netFen += table.amount(at.net);
    if (at.units >= 0) totals.units += table.amount(at.units) / 100;
    if (at.refunded >= 0) this.refund(table, totals);
    if (!again) {
      if (at.buyer >= 0) totals.paidBy.push(table.text(at.buyer));
      this.insights.add(table, fen);
    } else this.insights.addAmount(table, fen);
    if (at.item >= 0) this.sell(table, day, fen);
  }

  private refund(table: OrderTable, totals: OrderDay): void {
    const { at, cells } = table;
    // 无退款申请 stands where there is no refund.
    const refunded = cells.fen(at.refunded) || 0;
    totals.refundFen += refunded;
    if (refunded <= 0) return;
    if (at.line < 0) totals.refunds++;
    else if (!this.refundedOrders.has(table.id())) {
      totals.refunds++;
      this.refundedOrders.add(table.id());
    }
  }

  private sell(table: OrderTable, day: Day, fen: number): void {
    const { at, cells } = table;
    const id = idOf(cells.cell(at.item));
    const title = table.text(at.title);
    if (!id && !title) return;
    const units = at.units < 0 ? null : table.amount(at.units) / 100;
    this.items.add(day, id, title, { units, amount: fen / 100 });
  }

  private keep({ at, fills }: OrderTable): void {
    const { kept } = this;
    kept.placed ||= at.placed >= 0 || (fills.placedFromId === true && at.id >= 0);
    kept.buyer ||= at.buyer >= 0;
    kept.units ||= at.units >= 0;
    kept.refunded ||= at.refunded >= 0;
    kept.net ||= at.net >= 0;
  }

  private noteMissing({ header, findings }: TableView, { id, placed, placedFromId }: FillsOrders): void {
    if (!header.has(id)) findings.note('ordersWithoutId', { header: id });
    const tellsPlacing = placedFromId === true ? id : placed;
    if (tellsPlacing !== undefined && !header.has(tellsPlacing)) {
      findings.note('ordersWithoutPlaced', { header: tellsPlacing });
    }
  }

  private keepRow({ cells, at }: OrderTable, fen: number): void {
    const id = idOf(cells.cell(at.id));
    const before = this.list.get(id);
    const row = before ? withLine(before.cells, cells.all(), at, fen) : orderRow(id, cells.all(), at, fen);
    this.list.set(id, { key: id, cells: row });
  }

  /** Everything over all tables that were added. */
  result(): ImportedRows & { readonly insights: OrderInsights } {
    const items = this.items.rows();
    return {
      daily: this.days.rows(this.kept),
      partialDays: this.days.partial(this.kept),
      sheets: {
        ...(this.itemSheet && items.length ? { [this.itemSheet]: items } : {}),
        ...(this.list.size ? { orders: [...this.list.values()] } : {}),
      },
      insights: this.insights.result(this.days.sorted()),
    };
  }

  /** The first day of creation, before which orders may have been placed that were paid on it. */
  get firstDay(): Day | null {
    return this.days.firstPlaced < Infinity ? this.days.firstPlaced : null;
  }
}

/** A total or a note below the orders; a blank row is nothing to speak of. */
function ignoreRow(table: OrderTable, index: number): void {
  if (!table.cells.all().some((cell) => cell !== '')) return;
  table.view.findings.ignore(/^[总合小汇]/.test(table.id()) ? 'total' : 'noKey', index);
}
