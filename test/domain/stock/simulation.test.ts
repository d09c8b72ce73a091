import {
  DEMANDS,
  randomItems,
  randomOf,
  runShop,
  yearOf,
  type ShopItem,
  type ShopState,
} from '../../../scripts/restock/shop.mjs';
import { planned, planOf } from '../../../scripts/restock/policies.mjs';
import { restockPlan } from '../../../src/domain/stock/restockPlan';
import { DEFAULT_RESTOCK } from '../../../src/domain/stock/restockSettings';
import type { StockStatus } from '../../../src/domain/stock/stockStatus';

/** 500 random items over a year of Thursdays, in a shop that knows nothing of how quantities come about. */
const ITEMS = 500;
const WEEKS = 52;

describe('constant demand, ordered every Thursday as suggested', () => {
  const PAST = 30;
  const safetyOf = ({ safetyDays }: ShopItem) => ({ kind: 'days' as const, days: safetyDays });
  const suggest = planned(restockPlan, DEFAULT_RESTOCK, PAST, safetyOf);
  const upTo = ({ mean, lead, safetyDays }: ShopItem) => mean * (lead + 7 + safetyDays);
  const position = ({ stock, shipments }: ShopState) => shipments.reduce((sum, { pieces }) => sum + pieces, stock);

  let mostOver = -Infinity;
  const mornings: Partial<Record<StockStatus | 'none', number>> = {};
  const states = runShop(randomItems(ITEMS, 2026), {
    weeks: WEEKS,
    past: PAST,
    startOf: upTo,
    demandOf: DEMANDS.constant(),
    suggest: (now, day) => {
      const quantities = suggest(now, day);
      now.forEach((state, i) => {
        const { pack, moq } = state.item;
        const over = position(state) + (quantities[i] ?? 0) - upTo(state.item);
        mostOver = Math.max(mostOver, quantities[i] ? over - Math.max(pack, moq) : -1);
      });
      return quantities;
    },
    onMorning: (now, day) => {
      for (const { status } of planOf(restockPlan, DEFAULT_RESTOCK, PAST, safetyOf, now, day).lines) {
        mornings[status ?? 'none'] = (mornings[status ?? 'none'] ?? 0) + 1;
      }
    },
  });

  test('no item is ever out of stock', () => {
    expect(yearOf(states, WEEKS)).toMatchObject({ daysOut: 0, service: 1, fill: 1 });
  });

  test('no order goes above the order-up-to level by a whole case or minimum order', () => {
    expect(mostOver).toBeLessThan(0);
    expect(states.every(({ orders }) => orders > 0)).toBe(true);
  });

  test('no item is 紧急 or 缺货 on any day, and 待补 on fewer than 10% of them', () => {
    const days = Object.values(mornings).reduce((sum, count) => sum + count, 0);
    expect(days).toBe(ITEMS * WEEKS * 7);
    expect(mornings.紧急 ?? 0).toBe(0);
    expect(mornings.缺货 ?? 0).toBe(0);
    expect(mornings.none ?? 0).toBe(0);
    expect((mornings.待补 ?? 0) / days).toBeLessThan(0.1);
  });
});

/**
 * Nobody tells the plan what the mean and the deviation are: both come from the last 90 days of the shop's own sales. The bounds are those of
 * the level that was asked for; the cycles of 500 items in a year are some 24,000, so chance moves the mean by 0.2 points.
 */
describe('normal demand, safety stock from the sales of 90 days', () => {
  const PAST = 90;

  test.each([
    { service: 0.9, packs: false, least: 0.885, most: 0.915 },
    { service: 0.95, packs: false, least: 0.94, most: 0.97 },
    { service: 0.99, packs: false, least: 0.975, most: 1 },
    { service: 0.95, packs: true, least: 0.94, most: 0.97 },
  ])('$service, ordered in cases: $packs', ({ service, packs, least, most }) => {
    const settings = { ...DEFAULT_RESTOCK, salesDays: 90, service };
    const states = runShop(randomItems(ITEMS, 2026, { packs }), {
      weeks: WEEKS,
      past: PAST,
      startOf: ({ mean, lead }) => mean * (lead + 9),
      demandOf: DEMANDS.normal(randomOf(52)),
      suggest: planned(restockPlan, settings, PAST, () => null),
    });
    const year = yearOf(states, WEEKS);
    expect(year.service).toBeGreaterThanOrEqual(least);
    expect(year.service).toBeLessThanOrEqual(most);
  });
});

test('the shop itself: what arrives in time is there before customers come, what is late is not', () => {
  const [item] = randomItems(1, 1, { packs: false });
  if (!item) throw new Error('no item');
  const oneOf = (lateBy: number) =>
    runShop([{ ...item, mean: 10, lead: 3 }], {
      weeks: 1,
      past: 0,
      startOf: () => 30,
      demandOf: () => 10,
      suggest: () => [40],
      lateBy: () => lateBy,
    })[0];
  // 30 pieces last three days; the 40 of the first morning come on the fourth.
  expect(oneOf(0)).toMatchObject({ daysOut: 0, stock: 0, served: 70, wanted: 70 });
  expect(oneOf(1)).toMatchObject({ daysOut: 1, stock: 0, served: 60, wanted: 70 });
});
