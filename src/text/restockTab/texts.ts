import type { ArrivalState } from '../../domain/stock/arrivals';
import type { StockField } from '../../domain/stock/stockItem';
import type { RestockLine } from '../../domain/stock/restockLine';
import type { StockClass } from '../../domain/stock/stockClass';
import type { StockStatus } from '../../domain/stock/stockStatus';
import type { RestockTotal } from '../../domain/stock/supplierOrders';
import type { Day, Period } from '../../domain/time/calendar';
import type { ReasonWords } from '../../sheets/restock/reason';
import type { StockSentences } from '../stockSentences';

export type RestockSection = 'list' | 'suppliers' | 'arrivals' | 'hot' | 'figures' | 'whatIf';

/** Figures of the cards. */
export type KpiId = 'turnover' | 'turnoverDays' | 'stockoutRate' | 'stockoutDays' | 'soldShare' | 'deadAmount';

/** What is told of one item, line by line. */
export type DetailId =
  | 'available'
  | 'arriving'
  | 'daily'
  | 'daily7'
  | 'trend'
  | 'daysOut'
  | 'cover'
  | 'class'
  | 'alert'
  | 'leadDays'
  | 'safetyDays'
  | 'review'
  | 'moq'
  | 'pack'
  | 'supplier'
  | 'price'
  | 'amount';

/** The tab 补货. */
export interface RestockTabTexts {
  readonly asOf: string;
  readonly again: string;
  /** The Thursday, and how many days are left; negative when it is past. */
  due(due: Day, left: number): string;
  salesOf(period: Period): string;
  readonly daysOutKnown: Readonly<Record<'all' | 'some' | 'none', string>>;
  readonly section: Readonly<Record<RestockSection, string>>;
  readonly sections: string;
  total(total: RestockTotal): string;
  readonly nothingToOrder: string;
  withoutPrice(items: number): string;
  unknownItems(items: number): string;

  readonly write: string;
  written(sheet: string, items: number): string;
  refilled(sheet: string, added: number): string;
  typedOver(cells: number): string;
  moved(rows: number): string;
  takenOut(names: readonly string[]): string;

  readonly search: string;
  readonly status: string;
  readonly supplier: string;
  readonly stockClass: string;
  readonly toOrder: string;
  readonly all: string;
  readonly unknownStatus: string;
  readonly noSupplier: string;
  statusName(status: StockStatus): string;
  className(name: StockClass | '新品'): string;
  shown(items: number, of: number): string;
  readonly noneFit: string;
  pieces(count: number): string;
  coverDays(days: number): string;
  labelled(label: string, value: string): string;
  soldPerDay(units: number): string;

  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly why: string;
  readonly reason: ReasonWords;
  readonly detail: Readonly<Record<DetailId, string>>;
  readonly unknown: string;
  perDay(units: number): string;
  days(count: number): string;
  yuan(amount: number): string;
  trend(change: number): string;
  daysOut(days: number, of: number, known: boolean): string;
  safety(from: 'days' | 'service' | 'default', days: number): string;
  readonly neverSold: string;
  lineOfDays(days: number, most: number): string;
  readonly quantity: string;
  computed(quantity: number | null): string;
  readonly useComputed: string;
  decided(name: string, quantity: number | null): string;
  readonly notAQuantity: string;
  readonly fieldName: Readonly<Record<StockField | 'sales', string>>;

  readonly arrivalState: Readonly<Record<ArrivalState, string>>;
  arrivalHint(state: ArrivalState): string;
  arrivalDay(day: Day | null): string;
  readonly noArrivals: string;
  readonly newItems: string;
  listedOn(day: Day): string;

  readonly kpi: Readonly<Record<KpiId, string>>;
  readonly kpiHint: Readonly<Record<KpiId, string>>;
  times(count: number): string;
  turnoverHint(days: number | null): string;
  deadWithoutPrice(items: number): string;

  top(count: number): string;
  rankChange(change: number | null): string;
  units7(units: number): string;
  readonly noSales: string;

  readonly whatIfIntro: string;
  readonly moreLead: string;
  moreLeadValue(days: number): string;
  readonly service: string;
  readonly serviceAsIs: string;
  serviceValue(level: number): string;
  readonly factor: string;
  factorValue(factor: number): string;
  readonly asItIs: string;
  readonly trying: string;
  difference(before: RestockTotal, after: RestockTotal): string;

  readonly copy: string;
  copied(supplier: string): string;
  readonly copyFailed: string;
  /** What goes to the group chat. */
  message(due: Day, supplier: string, lines: readonly RestockLine[], total: RestockTotal): string;

  readonly emptyTitle: string;
  readonly emptyBody: string;
  readonly createSample: string;
  created(sheets: readonly string[]): string;
  readonly intro: string;

  readonly joined: string;
  joinSummary(matched: number, onlyInStock: number, onlyInSales: number): string;
  readonly onlyInStock: string;
  readonly onlyInSales: string;
  readonly matchedBy: Readonly<Record<'sku' | 'id' | 'code' | 'name', (count: number) => string>>;
  readonly noSalesSheet: string;
  more(count: number): string;
  findings(count: number): string;
  readonly check: StockSentences;
}
