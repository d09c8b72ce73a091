import type { Found, Severity } from '../checks/rule';
import type { RestockPlan } from './restockPlan';
import type { RestockSettings } from './restockSettings';
import type { StockFacts } from './stockFacts';
import { placeOfField, type StockField, type StockItem } from './stockItem';

/** Everything that a rule about stock may look at. */
export interface StockContext {
  readonly plan: RestockPlan;
  readonly facts: StockFacts;
  readonly settings: RestockSettings;
}

/** A rule about stock is a noun that names the failing state, as the rules of a daily report are. */
export type StockRule<Args> = (context: StockContext) => readonly Found<Args>[];

/** The item that a finding is about, as its sentence calls it. */
export interface ItemArgs {
  readonly item: string;
}

/** A finding about a cell of an item's line. */
export function aboutItem<Args>(
  item: StockItem,
  field: StockField,
  severity: Severity,
  args: Args,
): Found<Args & ItemArgs> {
  return {
    place: placeOfField(item, field),
    day: null,
    metric: null,
    severity,
    args: { ...args, item: calledAs(item) },
  };
}

/** 帽子（红色）, or its id where it has no name. */
export function calledAs({ id, sku, code, name }: Pick<StockItem, 'id' | 'sku' | 'code' | 'name'>): string {
  const product = name || id || code;
  return product === '' ? sku : sku === '' ? product : `${product}（${sku}）`;
}

/** The lines of 库存 behind a plan: SKUs of a product that is ordered as one, too. */
export function stockLines({ lines }: RestockPlan): readonly StockItem[] {
  return lines.flatMap(({ item }) => (item.parts.length > 0 ? item.parts : [item]));
}
