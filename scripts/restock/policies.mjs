/** What is ordered on a Thursday, by whom. Each gives a function for `runShop`. */

/** The first day of the simulated year, a Thursday: 2026-01-01. */
const NEW_YEAR = 46023;

/** 店报: the plan of the product, from the sheets' figures alone. */
export function planned(restockPlan, settings, past, safetyOf) {
  return (states, day) => {
    const { lines } = planOf(restockPlan, settings, past, safetyOf, states, day);
    const quantities = new Map(lines.map(({ item, quantity }) => [item.key, quantity]));
    return states.map(({ item }) => quantities.get(item.key));
  };
}

/** The plan as of a day of the simulated year. */
export function planOf(restockPlan, settings, past, safetyOf, states, day) {
  const items = states.map(({ item, stock, shipments }) => ({
    key: item.key,
    id: item.key,
    sku: '',
    code: '',
    name: item.key,
    supplier: '',
    price: null,
    available: stock,
    shipments: shipments.map(({ pieces, told }) => ({ pieces, arrives: NEW_YEAR + told, ordered: null, place: PLACE })),
    leadDays: item.lead,
    moq: item.moq || null,
    pack: item.pack,
    safety: safetyOf(item),
    factor: 1,
    closedDays: 0,
    listed: null,
    onSale: true,
    typedAlert: null,
    parts: [],
    row: { sheet: '库存', row: 0, columns: {} },
  }));
  const sales = states.map(({ item: { key }, sold, out }) => ({
    key,
    id: key,
    sku: '',
    code: '',
    name: key,
    daily: { from: NEW_YEAR - past, units: sold, outOfStock: new Set(out.map((at) => NEW_YEAR - past + at)) },
    totals: [],
    place: PLACE,
  }));
  return restockPlan({ items, history: { days: [], out: new Map() } }, sales, settings, NEW_YEAR + day);
}

const PLACE = { sheet: '库存', row: 0, column: 0 };

/** By hand: half as much again as was sold in the last month, less what is there and what is under way. */
export function byHand(times = 1.5) {
  return (states) =>
    states.map(({ item, stock, shipments, sold }) => {
      const month = sold.slice(-30).reduce((sum, pieces) => sum + pieces, 0);
      return packed(item, month * times - stock - underWay(shipments));
    });
}

/** Periodic review as it is often taught: up to d × (L + 7) + z × σ × √L, without the week under the root. */
export function upToLevel({ z = 1.6449, days = 30 } = {}) {
  return (states) =>
    states.map(({ item, stock, shipments, sold }) => {
      const { mean, deviation } = spread(sold.slice(-days));
      const level = mean * (item.lead + 7) + z * deviation * Math.sqrt(item.lead);
      return packed(item, level - stock - underWay(shipments));
    });
}

/**
 * The reorder point of the textbooks (Silver, Pyke and Peterson, chapter 7): when stock and what is under way fall to
 * d × L + z × σ × √L, the economic order quantity √(2 × D × A ÷ h) is ordered; looked at on Thursdays.
 */
export function reorderPoint({ z = 1.6449, days = 30, orderCost = 20, holding = 0.2, price = 30 } = {}) {
  return (states) =>
    states.map(({ item, stock, shipments, sold }) => {
      const { mean, deviation } = spread(sold.slice(-days));
      if (stock + underWay(shipments) > mean * item.lead + z * deviation * Math.sqrt(item.lead)) return 0;
      return packed(item, Math.sqrt((2 * mean * 365 * orderCost) / (holding * price)));
    });
}

function spread(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}

function underWay(shipments) {
  return shipments.reduce((sum, { pieces }) => sum + pieces, 0);
}

function packed({ pack, moq }, pieces) {
  return pieces <= 0 ? 0 : Math.ceil(Math.max(pieces, moq) / pack) * pack;
}
