import type { Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import type { ImportedRow, ImportedRows } from '../../sheets/import/rows';
import { dayInOrderNumber } from '../rows/days';
import type { FillsOrders } from '../recognise/kind';
import { AmountsById } from './amountsById';
import { DayCache, fenOf, idOf } from './cells';
import { columnsOf, type OrderColumns } from './columns';
import { OrderDays, type OrderColumnsKept } from './days';
import { OrderInsightsReader, type OrderInsights } from './insights';
import { orderRow, withLine } from './row';
import { firstText, reasonOf } from '../rows/body';
import { ItemRows } from '../rows/items';
import type { Cells } from '../read/rows';
import type { TableView } from '../rows/tableView';

export interface OrderOptions {
  /** Whether rows for the sheet 订单 are wanted too; totals alone cost far less. */
  readonly rows: boolean;
  /** Time against which orders that were not shipped yet are measured: Excel serial; absent: they are not judged. */
  readonly asOf?: number;
}

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
    const at = columnsOf(view, fills);
    this.keep(at, fills);
    if (fills.items) this.itemSheet = fills.items.sheet;
    const { rows, headerRow, findings } = view;
    const numbered = view.header.has(fills.id);
    this.noteMissing(view, fills);
    const placedDays = new DayCache();
    const paidDays = new DayCache();
    this.seen.expect(rows.length - headerRow);
    for (let index = headerRow + 1; index < rows.length; index++) {
      const row = rows.row(index);
      const id = numbered ? idOf(row[at.id]) : rowAsId(row, index);
      if (!startsLikeId(id)) {
        if (row.some((cell) => cell !== '')) findings.ignore(/^[总合小汇]/.test(id) ? 'total' : 'noKey', index);
        continue;
      }
      const key = at.line < 0 ? id : idOf(row[at.line]) || `${id}#${index}`;
      const fen = this.amount(view, row, at.amount, index);
      const entry = this.seen.entryOf(key);
      const before = this.seen.amountAt(entry);
      if (before !== null) {
        findings.ignore('sameOrderAgain', index);
        if (before !== fen) findings.note('sameOrderOtherAmount', { header: id, row: index + 1 });
        continue;
      }
      const placed = fills.placedFromId ? dayInOrderNumber(id) : at.placed < 0 ? null : placedDays.of(row[at.placed]);
      const paid = this.paidDay(view, fills, row, at, paidDays, placed);
      if (placed !== placed || paid !== paid || (placed === null && paid === null && this.kept.placed)) {
        findings.ignore('badDate', index);
        continue;
      }
      this.seen.setAmount(entry, fen);
      const again = at.line >= 0 && this.orders.has(id);
      if (at.line >= 0) this.orders.add(id);
      if (placed !== null) this.place(placed, fen, again, at.buyer < 0 ? '' : textOf(row[at.buyer]));
      if (paid !== null) this.pay(view, paid, id, fen, again, row, at, index);
      if (this.options.rows && numbered) this.keepRow(id, row, at, fen);
    }
    if (at.refunded >= 0) findings.note('refundsByPaymentDay');
    if (fills.withoutPostage) findings.note('withoutPostage');
  }

  private place(day: Day, fen: number, again: boolean, buyer: string): void {
    if (day < this.days.firstPlaced) this.days.firstPlaced = day;
    if (day > this.days.lastPlaced) this.days.lastPlaced = day;
    const totals = this.days.of(day);
    if (!again) totals.placed++;
    totals.placedFen += fen;
    if (buyer) totals.placedBy.add(buyer);
  }

  private pay(
    view: TableView,
    day: Day,
    id: string,
    fen: number,
    again: boolean,
    row: Cells,
    at: OrderColumns,
    index: number,
  ): void {
    const totals = this.days.of(day);
    if (!again) totals.paid++;
    totals.paidFen += fen;
    if (at.net >= 0) totals.netFen += this.amount(view, row, at.net, index);
    if (at.units >= 0) totals.units += this.amount(view, row, at.units, index) / 100;
    if (at.refunded >= 0) {
      // 无退款申请 stands where there is no refund.
      const refunded = fenOf(row[at.refunded]) || 0;
      totals.refundFen += refunded;
      if (refunded > 0 && !this.refundedOrders.has(id)) {
        totals.refunds++;
        if (at.line >= 0) this.refundedOrders.add(id);
      }
    }
    if (!again) {
      if (at.buyer >= 0) totals.paidBy.push(textOf(row[at.buyer]));
      this.insights.add(id, row, at, fen);
    } else this.insights.addAmount(row, at, fen);
    if (at.item >= 0) this.sell(view, day, row, at, fen, index);
  }

  private sell(view: TableView, day: Day, row: Cells, at: OrderColumns, fen: number, index: number): void {
    const id = idOf(row[at.item]);
    const title = textOf(row[at.title]);
    if (!id && !title) return;
    const units = at.units < 0 ? null : this.amount(view, row, at.units, index) / 100;
    this.items.add(day, id, title, { units, amount: fen / 100 });
  }

  private paidDay(
    view: TableView,
    fills: FillsOrders,
    row: Cells,
    at: OrderColumns,
    days: DayCache,
    placed: Day | null,
  ): Day | null {
    const day = days.of(row[at.paid]);
    if (day !== null || !fills.placedFromId || placed === null) return day;
    if (/待付款|未付款|未支付|待支付|取消|关闭/.test(textOf(row[at.status]))) return null;
    view.findings.note('paidDayFromId');
    return placed;
  }

  /** In 分; a missing amount adds nothing, and what is no number is noted. */
  private amount(view: TableView, row: Cells, column: number, index: number): number {
    const fen = fenOf(row[column]);
    if (fen === null) return 0;
    if (fen === fen) return fen;
    const header = view.header.columns.find((each) => each.index === column)?.header ?? '';
    view.findings.note('unreadableCells', { header, row: index + 1 });
    return 0;
  }

  private keep(at: OrderColumns, fills: FillsOrders): void {
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

  private keepRow(id: string, row: Cells, at: OrderColumns, fen: number): void {
    const before = this.list.get(id);
    const cells = before ? withLine(before.cells, row, at, fen) : orderRow(id, row, at, fen);
    this.list.set(id, { key: id, cells });
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

/** Where no column numbers the orders, a row is one order, unless it is blank or says that it is a total. */
function rowAsId(row: Cells, index: number): string {
  const label = firstText(row);
  if (label === null) return '';
  return reasonOf(label) === 'total' ? label : `row${index + 1}`;
}

/** Digits, or a Latin letter: what begins otherwise is a total or a note below the orders. */
function startsLikeId(id: string): boolean {
  const code = id.charCodeAt(0);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function textOf(cell: CellValue | undefined): string {
  return cell === undefined || cell === '' ? '' : String(cell).trim();
}
