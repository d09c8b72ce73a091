import type { Place } from '../../domain/cells';
import type { ItemNames } from '../../domain/stock/stockIndex';
import type { ItemCells } from './itemCells';

/** A line of a table of items, by what it is called. */
export interface NamedRow extends ItemNames {
  /** In the grid, from zero. */
  readonly row: number;
  readonly place: Place;
}

const TOTAL = /^(?:合计|总计|小计|汇总|总和|共计|平均|总数|TOTAL)/i;

/** Names the lines below a header, one after the other. */
export class RowNames {
  private readonly column: number;
  private above: NamedRow | null = null;

  constructor(private readonly cells: ItemCells) {
    this.column = cells.column('id') ?? cells.column('code') ?? cells.column('name') ?? cells.column('sku') ?? 0;
  }

  /**
   * null for a line that names no item, and for a total. A product that is named in the first of its SKUs' lines only (as
   * merged cells leave it) is named in all of them.
   */
  of(row: number): NamedRow | null {
    const { cells } = this;
    let id = cells.id(row, 'id');
    const sku = cells.id(row, 'sku');
    const code = cells.id(row, 'code');
    let name = cells.text(row, 'name');
    if (id === '' && sku === '' && code === '' && name === '') return null;
    if (TOTAL.test(id) || TOTAL.test(name) || TOTAL.test(code) || TOTAL.test(sku)) return null;
    if (sku !== '' && id === '' && name === '' && this.above) ({ id, name } = this.above);
    this.above = { id, sku, code, name, row, place: cells.place(row, this.column) };
    return this.above;
  }
}

export function namesOf(cells: ItemCells): NamedRow[] {
  const { header, grid } = cells.table;
  const names = new RowNames(cells);
  const rows: NamedRow[] = [];
  for (let row = header.to + 1; row < grid.values.length; row++) {
    const named = names.of(row);
    if (named) rows.push(named);
  }
  return rows;
}
