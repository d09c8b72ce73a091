import type { RestockPlan } from '../../domain/stock/restockPlan';
import { NO_HISTORY, type StockHistory } from '../../domain/stock/stockItem';
import type { Day } from '../../domain/time/calendar';
import type { Change } from '../../workbook/change';
import { SETTING_PREFIX } from '../../workbook/port';

/** What a workbook remembers of its stock: which items were out of stock on which of the days on which somebody looked. */
export const STOCK_SETTING = `${SETTING_PREFIX}stock`;

/** Looks that are kept; the table looks back on 30 days. */
const MOST_LOOKS = 35;
const OLDEST = 60;
/** Characters of JSON: what a workbook carries along has to stay small. Items that sell are kept first. */
const LARGEST = 200_000;
/** An item that was out of stock in two looks so close to each other was it all the time between them. */
const CLOSE = 8;

/** As it is kept: `out` holds the numbers of the looks on which an item, by its key, was out of stock. */
interface Kept {
  readonly days: readonly { readonly day: Day; readonly pieces: number }[];
  readonly out: Readonly<Record<string, readonly number[]>>;
}

/** What earlier runs saw. Whatever is kept under the name and is not ours is nothing. */
export function stockHistory(settings: Readonly<Record<string, unknown>>): StockHistory {
  const kept = keptIn(settings);
  if (!kept) return NO_HISTORY;
  const out = new Map<string, ReadonlySet<Day>>();
  for (const [key, looks] of Object.entries(kept.out)) {
    const days = new Set<Day>();
    looks.forEach((look, i) => {
      const day = kept.days[look]?.day;
      if (day === undefined) return;
      days.add(day);
      const before = looks[i - 1] === look - 1 ? kept.days[look - 1]?.day : undefined;
      if (before !== undefined && day - before <= CLOSE) for (let d = before + 1; d < day; d++) days.add(d);
    });
    out.set(key, days);
  }
  return { days: kept.days, out };
}

/** Keeps what a plan saw today beside what earlier ones saw; a second look on one day takes the place of the first. */
export function rememberStock(
  settings: Readonly<Record<string, unknown>>,
  { lines, asOf }: Pick<RestockPlan, 'lines' | 'asOf'>,
): Change {
  const before = keptIn(settings) ?? { days: [], out: {} };
  let pieces = 0;
  for (const { item } of lines) pieces += Math.max(0, item.available ?? 0);
  const days = [...before.days.filter(({ day }) => day !== asOf && day > asOf - OLDEST), { day: asOf, pieces }]
    .sort((a, b) => a.day - b.day)
    .slice(-MOST_LOOKS);
  const lookOn = new Map(days.map(({ day }, look) => [day, look]));
  const looksOf = (key: string): number[] => {
    const own = Object.prototype.hasOwnProperty.call(before.out, key) ? (before.out[key] ?? []) : [];
    return own.flatMap((look) => {
      const day = before.days[look]?.day;
      const now = day === undefined || day === asOf ? undefined : lookOn.get(day);
      return now === undefined ? [] : [now];
    });
  };
  const out: [key: string, looks: readonly number[]][] = [];
  let size = JSON.stringify(days).length;
  const sellingFirst = [...lines].sort((a, b) => (b.demand.units30 ?? 0) - (a.demand.units30 ?? 0));
  for (const { item, status } of sellingFirst) {
    const earlier = looksOf(item.key);
    const looks = status === '缺货' ? [...earlier, lookOn.get(asOf) as number].sort((a, b) => a - b) : earlier;
    if (looks.length === 0) continue;
    size += JSON.stringify([item.key, looks]).length;
    if (size > LARGEST) break;
    out.push([item.key, looks]);
  }
  return { kind: 'setting', key: STOCK_SETTING, value: { days, out: Object.fromEntries(out) } };
}

function keptIn(settings: Readonly<Record<string, unknown>>): Kept | null {
  const kept = settings[STOCK_SETTING] as Partial<Kept> | null | undefined;
  if (typeof kept !== 'object' || kept === null || !Array.isArray(kept.days)) return null;
  const isLook = (look: unknown) => typeof (look as { day?: unknown } | null)?.day === 'number';
  if (!kept.days.every(isLook) || typeof kept.out !== 'object' || kept.out === null) return null;
  return Object.values(kept.out).every(Array.isArray) ? (kept as Kept) : null;
}
