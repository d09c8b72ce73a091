import type { Place } from '../cells';
import type { Day } from '../time/calendar';

/** What a line of 库存 can tell. */
export type StockField =
  | 'id'
  | 'sku'
  | 'code'
  | 'name'
  | 'supplier'
  | 'price'
  | 'available'
  | 'inTransit'
  | 'arrives'
  | 'ordered'
  | 'leadDays'
  | 'moq'
  | 'pack'
  | 'safetyDays'
  | 'service'
  | 'factor'
  | 'closedDays'
  | 'listed'
  | 'onSale'
  | 'alert';

/** What is ordered as one: a SKU, or a product where its SKUs are sold without telling them apart. Blank is null, never 0. */
export interface StockItem {
  /** Names the item in sales, in the history of stock and in what somebody overrides. Equal for two lines of one item. */
  readonly key: string;
  /** 商品ID as text; '' where the sheet has none. */
  readonly id: string;
  /** 规格 or SKU as text; '' for a product as a whole. */
  readonly sku: string;
  /** 商家编码 or 货号; '' where the sheet has none. */
  readonly code: string;
  readonly name: string;
  /** '' where not told. */
  readonly supplier: string;
  /** 单价, yuan a piece. */
  readonly price: number | null;
  /** 可用库存, pieces; negative when oversold. */
  readonly available: number | null;
  /** 在途. A line may have several. */
  readonly shipments: readonly Shipment[];
  /** 货期, days, without the days on which the factory stands still. */
  readonly leadDays: number | null;
  /** 起订量 and 箱规, pieces; null where there is none. */
  readonly moq: number | null;
  readonly pack: number | null;
  /** What the sheet asks for; null where it leaves that to the settings. */
  readonly safety: Safety | null;
  /** 预计销量系数: daily sales of the days to come ÷ those of the days past. */
  readonly factor: number;
  /** 停工天数, added to 货期. */
  readonly closedDays: number;
  readonly listed: Day | null;
  readonly onSale: boolean;
  /** 库存预警数 that somebody typed, pieces. Status and quantity do not hang on it. */
  readonly typedAlert: number | null;
  /** The lines that were added up to this item, where there are several: SKUs of a product that is sold as one. */
  readonly parts: readonly StockItem[];
  readonly row: StockRow;
}

export type Safety =
  | { readonly kind: 'days'; readonly days: number }
  /** Cycle service level, 0.5–1. */
  | { readonly kind: 'service'; readonly level: number };

/** Goods that are ordered and not here yet. */
export interface Shipment {
  /** Pieces, > 0. */
  readonly pieces: number;
  /** 到货日期; null where nobody wrote one. */
  readonly arrives: Day | null;
  readonly ordered: Day | null;
  readonly place: Place;
}

/** Where a line stands: columns from zero by what they hold, shared by all lines of a sheet. */
export interface StockRow {
  readonly sheet: string;
  readonly row: number;
  readonly columns: Readonly<Partial<Record<StockField, number>>>;
}

/** The cell of a field; of a column that the sheet does not have, the item's name. */
export function placeOfField({ row: { sheet, row, columns } }: StockItem, field: StockField): Place {
  const column = columns[field] ?? columns.name ?? columns.id ?? columns.code ?? columns.sku ?? 0;
  return { sheet, row, column };
}

/** What was at hand on earlier days, as far as it is known. */
export interface StockHistory {
  /** Days on which stock was looked at, oldest first, with the pieces of all items together. */
  readonly days: readonly { readonly day: Day; readonly pieces: number }[];
  /** Days on which an item was out of stock, by its key. */
  readonly out: ReadonlyMap<string, ReadonlySet<Day>>;
}

export const NO_HISTORY: StockHistory = { days: [], out: new Map() };

/** 库存: its items in the order of the sheet, and what was kept of earlier days. */
export interface Stock {
  readonly items: readonly StockItem[];
  readonly history: StockHistory;
}
