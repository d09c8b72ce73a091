import { sumYuan } from '../../domain/metrics/money';
import type { Day } from '../../domain/time/calendar';
import { civilOf } from '../../domain/time/calendar';
import type { RestockLine } from '../../domain/stock/restockLine';

/** What is to be ordered on a Thursday. */
export interface Order {
  /** The Thursday. */
  readonly due: Day;
  readonly asOf: Day;
  /** 补货周期, days. */
  readonly reviewDays: number;
  /** Every item of 库存, the most urgent first. */
  readonly lines: readonly RestockLine[];
  /** Quantities that somebody decided instead of the computed ones, by the item's key. */
  readonly decided: ReadonlyMap<string, number>;
  /** What the reader has to know: `未剔除缺货天`. */
  readonly notes: readonly string[];
}

/** `补货需求 2026.11.26` */
export function orderSheetName(due: Day): string {
  const { year, month, day } = civilOf(due);
  return `补货需求 ${year}.${two(month)}.${two(day)}`;
}

/** The items that the table lists: what is to be ordered, and what somebody decided not to order. */
export function linesToOrder(order: Pick<Order, 'lines' | 'decided'>): readonly RestockLine[] {
  return order.lines.filter((line) => order.decided.has(line.item.key) || (line.quantity ?? 0) > 0);
}

export interface SupplierBlock {
  /** '' where none was told. */
  readonly supplier: string;
  readonly lines: readonly RestockLine[];
}

/** The lines by supplier, in the order in which suppliers come up; those without one last. */
export function bySupplier(lines: readonly RestockLine[]): readonly SupplierBlock[] {
  const blocks = new Map<string, RestockLine[]>();
  for (const line of lines) {
    const block = blocks.get(line.item.supplier);
    if (block) block.push(line);
    else blocks.set(line.item.supplier, [line]);
  }
  const all = [...blocks].map(([supplier, own]) => ({ supplier, lines: own }));
  return [...all.filter(({ supplier }) => supplier !== ''), ...all.filter(({ supplier }) => supplier === '')];
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** The lines with what somebody decided in the place of what was computed, as they are added up and sent. */
export function withDecided(
  lines: readonly RestockLine[],
  decided: ReadonlyMap<string, number>,
): readonly RestockLine[] {
  if (decided.size === 0) return lines;
  return lines.map((line) => {
    const quantity = decided.get(line.item.key);
    if (quantity === undefined) return line;
    const { price } = line.item;
    return { ...line, quantity, amount: price === null ? null : sumYuan([quantity * price]) };
  });
}
