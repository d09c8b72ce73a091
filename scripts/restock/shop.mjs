/**
 * A shop of made-up items that orders every Thursday, day by day: a world of its own, which knows nothing of how a quantity
 * is suggested. A day begins with what arrives, then (on Thursdays) the order is placed, then customers come.
 */

/** Mulberry32: the same numbers on every machine. */
export function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Standard normal, by the method of Box and Muller. */
function normalOf(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** How customers come: pieces on a day, from the item's mean. */
export const DEMANDS = {
  /** The same number every day. */
  constant: () => (item) => Math.round(item.mean),
  /** Normal with a third of the mean as its deviation, whole pieces, never below 0. */
  normal: (random) => (item) => Math.max(0, Math.round(item.mean + (item.mean / 3) * normalOf(random))),
  /** Each customer comes by herself. */
  poisson: (random) => (item) => poisson(item.mean, random),
  /** On one day of four, four times as much: wholesale customers. */
  lumpy: (random) => (item) => (random() < 0.25 ? poisson(item.mean * 4, random) : 0),
};

function poisson(mean, random) {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalOf(random)));
  const limit = Math.exp(-mean);
  let [count, product] = [0, random()];
  while (product > limit) {
    count++;
    product *= random();
  }
  return count;
}

/** Items as shops have them: a few sell much, most sell little. `packs`: ordered in cases, from a least quantity on. */
export function randomItems(count, seed, { packs = true, least = 2, most = 60 } = {}) {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, i) => {
    const pack = packs ? [1, 1, 6, 12][Math.floor(random() * 4)] : 1;
    return {
      key: String(100000 + i),
      mean: Math.round(least * (most / least) ** (random() ** 2)),
      lead: 3 + Math.floor(random() * 19),
      safetyDays: Math.floor(random() * 8),
      pack,
      moq: packs && random() < 0.3 ? pack * (1 + Math.floor(random() * 4)) : 0,
    };
  });
}

/**
 * Runs the shop. `suggest(states, day)` gives the pieces to order of every item, on Thursdays; `demandOf(item)` the pieces that
 * customers want on a day; `lateBy(item)` days by which a shipment is late (it is told to come in time). Customers who find
 * nothing wait (`wait`, then stock goes below 0) or go away, and then nobody knows that they were there.
 */
export function runShop(
  items,
  { weeks, past, startOf, demandOf, suggest, lateBy = () => 0, wait = true, onMorning = () => {} },
) {
  const states = items.map((item) => ({
    item,
    stock: startOf(item),
    /** Pieces that were sold (or ordered) by day, with those of the days before the year. */
    sold: Array.from({ length: past }, () => demandOf(item)),
    /** Days, counted as `sold` is, that ended with nothing at hand. */
    out: [],
    shipments: [],
    cycles: 0,
    goodCycles: 0,
    daysOut: 0,
    pieces: 0,
    wanted: 0,
    served: 0,
    orders: 0,
  }));
  for (let day = 0; day < weeks * 7; day++) {
    for (const state of states) receive(state, day);
    onMorning(states, day);
    if (day % 7 === 0) {
      const quantities = suggest(states, day);
      states.forEach((state, i) => order(state, quantities[i], day, lateBy));
    }
    for (const state of states) sell(state, day, past, demandOf(state.item), wait);
  }
  return states;
}

/** A cycle ends right before the goods of the next Thursday arrive, and is good when nobody had to wait. */
function receive(state, day) {
  const { item, shipments } = state;
  if (day > item.lead && (day - item.lead) % 7 === 0 && day >= item.lead + 7) {
    state.cycles++;
    if (state.stock >= 0 && !state.missed) state.goodCycles++;
    state.missed = false;
  } else if (day <= item.lead) state.missed = false;
  for (const shipment of shipments) if (shipment.really <= day) state.stock += shipment.pieces;
  state.shipments = shipments.filter(({ really }) => really > day);
}

function order(state, pieces, day, lateBy) {
  if (!(pieces > 0)) return;
  const told = day + state.item.lead;
  state.orders++;
  state.shipments.push({ pieces, told, really: told + lateBy(state.item) });
}

function sell(state, day, past, wanted, wait) {
  const served = wait ? wanted : Math.min(wanted, Math.max(0, state.stock));
  if (wanted > Math.max(0, state.stock)) {
    state.missed = true;
    state.daysOut++;
  }
  state.wanted += wanted;
  state.served += Math.min(wanted, Math.max(0, state.stock));
  state.stock -= served;
  state.sold.push(served);
  if (state.stock <= 0) state.out.push(past + day);
  state.pieces += Math.max(0, state.stock);
}

/** What a year came to, over all items. */
export function yearOf(states, weeks) {
  const sum = (of) => states.reduce((total, state) => total + of(state), 0);
  const days = weeks * 7;
  return {
    /** Mean over items of the share of cycles in which nobody had to wait. */
    service: sum(({ cycles, goodCycles }) => goodCycles / cycles) / states.length,
    /** Days of the year on which somebody found nothing, an item. */
    daysOut: sum(({ daysOut }) => daysOut) / states.length,
    /** Pieces that were there when they were wanted. */
    fill: sum(({ served }) => served) / sum(({ wanted }) => wanted),
    /** Mean stock, pieces an item, and in days of sales. */
    stock: sum(({ pieces }) => pieces) / days / states.length,
    cover: sum(({ pieces }) => pieces) / sum(({ wanted }) => wanted),
    /** Orders an item. */
    orders: sum(({ orders }) => orders) / states.length,
  };
}
