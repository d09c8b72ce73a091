import type { Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import type { FillsOrders } from '../recognise/kind';
import { firstText, reasonOf } from '../rows/body';
import { dayInOrderNumber } from '../rows/days';
import type { TableView } from '../rows/tableView';
import type { AmountsById } from './amountsById';
import { DayCache, idOf } from './cells';
import { columnsOf, type OrderColumns } from './columns';
import { orderCellsOf, type OrderCells } from './orderCells';

/** A table of orders, one row of it at a time. */
export class OrderTable {
  readonly at: OrderColumns;
  readonly cells: OrderCells;
  /** Whether orders have numbers; else each row is one. */
  readonly numbered: boolean;
  private index = 0;
  private readonly placedDays = new DayCache();
  private readonly paidDays = new DayCache();

  constructor(
    readonly view: TableView,
    readonly fills: FillsOrders,
  ) {
    this.at = columnsOf(view, fills);
    this.cells = orderCellsOf(view.rows);
    this.numbered = view.header.has(fills.id);
  }

  move(index: number): void {
    this.index = index;
    this.cells.move(index);
  }

  /** The order's number; of a row that is no order, what stands there instead. */
  id(): string {
    return this.numbered ? idOf(this.cells.cell(this.at.id)) : rowAsId(this.cells.all(), this.index);
  }

  /** What `entry` can tell of many rows at once; 0 where it has to be asked. */
  entries(from: number, count: number, amounts: AmountsById): Int32Array {
    const { at, cells } = this;
    return at.id >= 0 && at.line < 0 ? cells.entries(at.id, from, count, amounts) : new Int32Array(count);
  }

  /** By the number of the order, or of the line where lines are added up; 0 where the row is no order. */
  entry(amounts: AmountsById): number {
    const { cells, at } = this;
    const id = this.id();
    if (!startsLikeId(id)) return 0;
    return amounts.entryOf(at.line < 0 ? id : idOf(cells.cell(at.line)) || `${id}#${this.index}`);
  }

  placedDay(): Day | null {
    const { at, fills } = this;
    if (fills.placedFromId) return dayInOrderNumber(this.id());
    return at.placed < 0 ? null : this.cells.day(at.placed, this.placedDays);
  }

  paidDay(placed: Day | null): Day | null {
    const day = this.cells.day(this.at.paid, this.paidDays);
    if (day !== null || !this.fills.placedFromId || placed === null) return day;
    if (/待付款|未付款|未支付|待支付|取消|关闭/.test(this.text(this.at.status))) return null;
    this.view.findings.note('paidDayFromId');
    return placed;
  }

  /** In 分; a missing amount adds nothing, and what is no number is noted. */
  amount(column: number): number {
    const fen = this.cells.fen(column);
    if (fen === null) return 0;
    if (fen === fen) return fen;
    const header = this.view.header.columns.find((each) => each.index === column)?.header ?? '';
    this.view.findings.note('unreadableCells', { header, row: this.index + 1 });
    return 0;
  }

  text(column: number): string {
    const cell: CellValue | undefined = this.cells.cell(column);
    return cell === undefined || cell === '' ? '' : String(cell).trim();
  }
}

/** Where no column numbers the orders, a row is one order, unless it is blank or says that it is a total. */
function rowAsId(row: readonly CellValue[], index: number): string {
  const label = firstText(row);
  if (label === null) return '';
  return reasonOf(label) === 'total' ? label : `row${index + 1}`;
}

/** Digits, or a Latin letter: what begins otherwise is a total or a note below the orders. */
function startsLikeId(id: string): boolean {
  const code = id.charCodeAt(0);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
