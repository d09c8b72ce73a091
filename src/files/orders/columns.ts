import type { Column } from '../recognise/headerIndex';
import type { FillsOrders, Header } from '../recognise/kind';
import type { TableView } from '../rows/tableView';

/** Where an order table keeps what its kind names, as indexes into its rows; -1 where it has no such column. */
export type OrderColumns = Readonly<
  Record<Exclude<keyof FillsOrders, 'shape' | 'placedFromId' | 'items' | 'withoutPostage'>, number>
> & {
  readonly item: number;
  readonly title: number;
};

export function columnsOf(view: TableView, fills: FillsOrders): OrderColumns {
  const at = (header: Header | undefined): number => (view.column(header) as Column | null)?.index ?? -1;
  return {
    id: at(fills.id),
    line: at(fills.line),
    placed: at(fills.placed),
    paid: at(fills.paid),
    amount: at(fills.amount),
    net: at(fills.net),
    refunded: at(fills.refunded),
    status: at(fills.status),
    buyer: at(fills.buyer),
    address: at(fills.address),
    units: at(fills.units),
    shipped: at(fills.shipped),
    promised: at(fills.promised),
    item: at(fills.items?.id),
    title: at(fills.items?.title),
  };
}
