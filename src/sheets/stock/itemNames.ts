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

/**
 * The lines below a header that name an item. A product that is named in the first of its SKUs' lines only (as merged cells
 * leave it) is named in all of them; a total is none.
 */
export function namesOf(cells: ItemCells): NamedRow[] {
  const { header, grid } = cells.table;
  const column = cells.column('id') ?? cells.column('code') ?? cells.column('name') ?? cells.column('sku') ?? 0;
  const rows: NamedRow[] = [];
  let above: ItemNames = { id: '', sku: '', code: '', name: '' };
  for (let row = header.to + 1; row < grid.values.length; row++) {
    const own = {
      id: cells.id(row, 'id'),
      sku: cells.id(row, 'sku'),
      code: cells.id(row, 'code'),
      name: cells.text(row, 'name'),
    };
    if (own.id + own.sku + own.code + own.name === '') continue;
    if ([own.id, own.code, own.name, own.sku].some((text) => TOTAL.test(text))) continue;
    const isSkuOfAbove = own.sku !== '' && own.id + own.name === '';
    const names = isSkuOfAbove ? { ...own, id: above.id, name: above.name } : own;
    above = names;
    rows.push({ ...names, row, place: cells.place(row, column) });
  }
  return rows;
}
