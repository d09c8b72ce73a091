import { type ICellData, type IStyleData, WrapStrategy } from '@univerjs/core';
import type { CellWrite, FormatCells, PageLayout, StyleSheet, Validate } from '../workbook/change';
import type { Area } from '../workbook/grid';
import { cellDataOf, formatStyle } from './cellData';

/** Width of one digit of the standard font, and the margin of a cell: what Excel multiplies and adds. */
const CHARACTER_PIXELS = 8;
const MARGIN_PIXELS = 5;

const HEADER: IStyleData = { bl: 1, bg: { rgb: '#E8EEF7' }, ht: 2, vt: 2 };
const TITLE: IStyleData = { bl: 1, fs: 15, vt: 2 };
const WRAPPED: IStyleData = { tb: WrapStrategy.WRAP, vt: 2 };

export type CellRows = Record<number, Record<number, ICellData>>;

/** What a batch does to one sheet, gathered so that it reaches Univer as one mutation. */
export class SheetPatch {
  readonly cells: CellRows = {};
  readonly validations: Validate[] = [];
  readonly columnWidths: number[] = [];
  readonly tallRows = new Set<number>();
  readonly wrappedRows = new Set<number>();
  page: PageLayout | null = null;
  frozenRows = 0;
  lastRow = -1;
  lastColumn = -1;

  write(cells: readonly CellWrite[]): void {
    for (const cell of cells) Object.assign(this.cell(cell.row, cell.column), cellDataOf(cell));
  }

  format({ area, numberFormat }: FormatCells): void {
    this.each(area, (cell, r, c) => {
      const one = typeof numberFormat === 'string' ? numberFormat : (numberFormat[r]?.[c] ?? 'General');
      cell.s = { ...(cell.s as IStyleData | undefined), ...formatStyle(one) };
    });
  }

  style({ headers, titles, wrapped = [], columnWidths, frozenRows, page }: StyleSheet): void {
    const look = (areas: readonly Area[], style: IStyleData) => {
      for (const area of areas)
        this.each(area, (cell) => (cell.s = { ...(cell.s as IStyleData | undefined), ...style }));
    };
    look(headers, HEADER);
    look(titles, TITLE);
    look(wrapped, WRAPPED);
    for (const { row } of titles) this.tallRows.add(row);
    for (const { row, rows } of wrapped) for (let r = row; r < row + rows; r += 1) this.wrappedRows.add(r);
    if (page) this.page = page;
    this.columnWidths.splice(0, Infinity, ...columnWidths.map((width) => width * CHARACTER_PIXELS + MARGIN_PIXELS));
    this.frozenRows = frozenRows;
  }

  /** The cell of the patch, made on first sight. */
  private cell(row: number, column: number): ICellData {
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
    const cells = (this.cells[row] ??= {});
    return (cells[column] ??= {});
  }

  private each(area: Area, act: (cell: ICellData, row: number, column: number) => void): void {
    for (let r = 0; r < area.rows; r += 1) {
      for (let c = 0; c < area.columns; c += 1) act(this.cell(area.row + r, area.column + c), r, c);
    }
  }
}
