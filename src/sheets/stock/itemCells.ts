import type { CellValue, Place } from '../../domain/cells';
import type { UnreadableCell } from '../../domain/checks/rule';
import type { DamagedId } from '../../domain/stock/stockFacts';
import type { Day } from '../../domain/time/calendar';
import { parseCellNumber } from '../recognise/cellNumber';
import { plainText } from '../recognise/cellText';
import { columnOf, type ItemTable } from '../recognise/items/itemTable';
import type { ItemField } from '../recognise/items/words';
import { dayOfHeader } from '../recognise/items/dateHeader';
import { isDamagedId } from './damagedId';

/** What the cells of a table of items said that nobody could read. */
export interface ItemCellIssues {
  readonly unreadable: UnreadableCell[];
  readonly damagedIds: DamagedId[];
}

/** The cells of one table of items, read as what their columns hold. */
export class ItemCells {
  private readonly columns = new Map<ItemField, number>();

  constructor(
    readonly table: ItemTable,
    private readonly issues: ItemCellIssues,
    /** Near which a date without a year is meant. */
    private readonly near: Day,
  ) {
    for (const { field } of table.columns) {
      const column = columnOf(table, field);
      if (column !== undefined) this.columns.set(field, column);
    }
  }

  column(field: ItemField): number | undefined {
    return this.columns.get(field);
  }

  at(row: number, column: number | undefined): CellValue {
    return column === undefined ? '' : (this.table.grid.values[row]?.[column] ?? '');
  }

  cell(row: number, field: ItemField): CellValue {
    return this.at(row, this.columns.get(field));
  }

  place(row: number, column: number): Place {
    const { sheet, top, left } = this.table.grid;
    return { sheet, row: top + row, column: left + column };
  }

  /** A text that may be typed as a number; '' where blank. */
  text(row: number, field: ItemField): string {
    return textOfCell(this.cell(row, field));
  }

  /** An id as text; '' for one that Excel has damaged, which names nothing any more. */
  id(row: number, field: 'id' | 'sku' | 'code'): string {
    const column = this.columns.get(field);
    const value = this.at(row, column);
    if (!isDamagedId(value)) return textOfCell(value);
    this.issues.damagedIds.push({ place: this.place(row, column as number), text: String(value) });
    return '';
  }

  number(row: number, field: ItemField): number | null {
    return this.numberAt(row, this.columns.get(field));
  }

  numberAt(row: number, column: number | undefined): number | null {
    const value = this.at(row, column);
    if (typeof value === 'number') return value;
    if (value === '') return null;
    const parsed = parseCellNumber(value);
    if (parsed.kind === 'number') return parsed.value;
    if (parsed.kind !== 'missing') this.refuse(row, column as number);
    return null;
  }

  /** ≥ 0; what is negative cannot be meant. */
  amount(row: number, field: ItemField): number | null {
    return this.amountAt(row, this.columns.get(field));
  }

  amountAt(row: number, column: number | undefined): number | null {
    const value = this.numberAt(row, column);
    if (value === null || value >= 0) return value;
    this.refuse(row, column as number);
    return null;
  }

  day(row: number, field: ItemField): Day | null {
    return this.dayAt(row, this.columns.get(field));
  }

  dayAt(row: number, column: number | undefined): Day | null {
    const value = this.at(row, column);
    if (value === '' || parseCellNumber(value).kind === 'missing') return null;
    const day = dayOfHeader(typeof value === 'number' ? Math.floor(value) : value, this.near);
    if (day === null) this.refuse(row, column as number);
    return day;
  }

  refuse(row: number, column: number): void {
    const header = this.table.columns.find((one) => one.column === column)?.header ?? '';
    this.issues.unreadable.push({ place: this.place(row, column), value: this.at(row, column), header });
  }
}

function textOfCell(value: CellValue): string {
  return typeof value === 'number' ? String(value) : typeof value === 'boolean' ? '' : plainText(value);
}
