import type { Shipment } from '../../domain/stock/stockItem';
import type { Day } from '../../domain/time/calendar';
import type { ItemTable } from '../recognise/items/itemTable';
import type { ItemCells } from './itemCells';
import { parseShipments } from './shipmentCell';

/** The columns of one shipment. */
interface ShipmentColumns {
  readonly pieces: number;
  readonly arrives: number | undefined;
  readonly ordered: number | undefined;
}

/** 在途 with the date that follows it, as often as the table has it; a date before the first 在途 belongs to it as well. */
export function shipmentColumns({ columns }: ItemTable): ShipmentColumns[] {
  const of = (...fields: readonly string[]) => columns.filter(({ field }) => fields.includes(field));
  const pieces = of('inTransit');
  const dates = { arrives: of('arrives'), ordered: of('ordered') };
  return pieces.map(({ column }, i) => {
    const next = pieces[i + 1]?.column ?? Infinity;
    const own = (field: 'arrives' | 'ordered') => {
      // Dates may stand before each 在途 or behind it: as many of them as shipments are taken in turn.
      if (dates[field].length === pieces.length) return dates[field][i]?.column;
      return dates[field].find((date) => date.column > column && date.column < next)?.column;
    };
    return { pieces: column, arrives: own('arrives'), ordered: own('ordered') };
  });
}

/** What of an item is under way: shipments of 0 pieces are none. */
export function shipmentsOf(cells: ItemCells, row: number, columns: readonly ShipmentColumns[], asOf: Day): Shipment[] {
  return columns.flatMap(({ pieces: column, arrives, ordered }) => {
    const value = cells.at(row, column);
    if (value === '') return [];
    const written = parseShipments(String(value), asOf);
    if (!written) {
      cells.refuse(row, column);
      return [];
    }
    const place = cells.place(row, column);
    const days = { arrives: cells.dayAt(row, arrives), ordered: cells.dayAt(row, ordered) };
    return written
      .filter(({ pieces }) => pieces > 0)
      .map((one) => ({ pieces: one.pieces, arrives: one.arrives ?? days.arrives, ordered: days.ordered, place }));
  });
}
