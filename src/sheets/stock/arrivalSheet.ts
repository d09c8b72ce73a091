import type { NamedShipment } from '../../domain/stock/attachArrivals';
import type { Day } from '../../domain/time/calendar';
import { arrivalsTable } from '../recognise/items/kinds';
import type { SheetGrid } from '../../workbook/grid';
import { ItemCells, type ItemCellIssues } from './itemCells';
import { namesOf } from './itemNames';

/** Reads 到货计划, one shipment a line. What has arrived already is under way no more. */
export function readArrivalSheet(grid: SheetGrid, issues: ItemCellIssues, asOf: Day): NamedShipment[] {
  const table = arrivalsTable(grid);
  if (!table) return [];
  const cells = new ItemCells(table, issues, asOf);
  const field = cells.column('inTransit') === undefined ? 'quantity' : 'inTransit';
  return namesOf(cells).flatMap(({ row, id, sku, code, name }) => {
    const arrived = ARRIVED.test(cells.text(row, 'onSale')) ? Infinity : (cells.amount(row, 'arrived') ?? 0);
    const pieces = (cells.amount(row, field) ?? 0) - arrived;
    if (!(pieces > 0)) return [];
    const place = cells.place(row, cells.column(field) as number);
    const shipment = { pieces, arrives: cells.day(row, 'arrives'), ordered: cells.day(row, 'ordered'), place };
    return [{ id, sku, code, name, shipment }];
  });
}

/** Words of a column 状态. */
const ARRIVED = /^(?:已到货?|已入库|已收货?|完成|已完成|全部到货|取消|已取消|作废)$/;
