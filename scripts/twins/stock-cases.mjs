// Cases of the functions about stock; see cases.mjs.
import { column, COUNTS, counts, pairs, ratioOf, times } from './inputs.mjs';

/** A column of days without repeats, some of them blank. */
function dates(r, length) {
  const first = r.whole(43000, 46000);
  return column(times(length, (i) => (r.chance(0.15) ? null : first + i)));
}

const ITEMS = ['A01', 'B02', 'C03', 'D04', 'E05', 'F06'];
const items = (r, length) => column(times(length, (i) => (r.chance(0.15) ? null : `${r.one(ITEMS)}-${i}`)));

export const STOCK_CASES = {
  STOCK_DAYS: ratioOf(counts, (r) => r.spread(500, 1), pairs(COUNTS, [0, 0.1, 12, 90])),
  DAILY_SALES: {
    edges: [
      [column([43878, 43879]), column([10, 14]), column([1, 1])],
      [column([43878, 43879]), column([10, 0]), column([1, 0])],
      [column([43878, 43879]), column([10, 14]), column([0, 0])],
      [column([null, null]), column([10, 14]), column([1, 1])],
      [column([null, 43879]), column([null, null]), column([1, 25])],
      [[[43878]], [[0]], [[1]]],
    ],
    random: (r) => {
      const length = r.whole(1, 10);
      // A blank cell alone is a parameter left out, so a blank flag needs company.
      const flags = column(times(length, () => r.one(length === 1 ? [1, 0, 30] : [1, 1, 1, 0, null, 30])));
      return [dates(r, length), column(times(length, () => (r.chance(0.1) ? null : r.whole(0, 200)))), flags];
    },
  },
  SAFETY_STOCK: {
    edges: [
      [column([43878, 43879]), column([10, 14]), 10, 0.95, 7],
      [column([43878, 43879]), column([10, 10]), 10, 0.95, 7],
      [column([43878, null]), column([10, 14]), 10, 0.95, 7],
      [column([null, null]), column([10, 14]), 10, 0.95, 7],
      [column([43878, 43879]), column([10, 14]), 0, 0.95, 0],
      ...[0.5, 0.5001, 0.75, 0.9, 0.9249, 0.925, 0.9251, 0.95, 0.99, 0.995, 0.999, 0.9999, 0.999999, 0.99999999].map(
        (service) => [column([43878, 43879, 43880]), column([3, 9, 4]), 10, service, 7],
      ),
    ],
    random: (r) => {
      const length = r.whole(2, 12);
      const units = column(times(length, () => (r.chance(0.1) ? null : r.whole(0, 300))));
      return [dates(r, length), units, r.whole(0, 45), r.decimal(0.5, 0.9999, 4), r.one([0, 7, 14])];
    },
  },
  STOCK_ALERT: {
    edges: pairs([0, 0.1, 12], [0, 1, 10]).flatMap((p) => [0, 5].map((s) => [...p, s])),
    random: (r) => [r.spread(1000, 2), r.whole(0, 60), r.whole(0, 30)],
  },
  STOCK_STATUS: {
    edges: [
      [0, 12, 10, 0, 0, 0],
      [null, null, null, null, null, null],
      [-3, 12, 10, 5, 100, 100],
      [119, 12, 10, 0, 0, 0],
      [120, 12, 10, 0, 0, 0],
      [179, 12, 10, 5, 0, 0],
      [180, 12, 10, 5, 0, 0],
      [121, 1.1, 110, 0, 0, 0],
      [55, 1.1, 50, 0, 0, 0],
      [99, 1.1, 10, 0, 0, 0],
      [100, 1.1, 10, 0, 0, 0],
      [1080, 12, 10, 0, 0, 0],
      [1081, 12, 10, 0, 0, 0],
      [1000, 12, 10, 5, 81, 0],
      [30, 0, 10, 5, 0, 0],
      [80, 12, 10, 0, 40, 40],
      [80, 12, 10, 0, 0, 40],
    ],
    random: (r) => {
      const daily = r.chance(0.1) ? 0 : r.decimal(0, 20, 1);
      const inTransit = r.one([0, 0, 50, 200]);
      const stock = r.chance(0.1) ? 0 : Math.round(daily * r.whole(0, 110));
      return [stock, daily, r.whole(3, 30), r.whole(0, 10), inTransit, r.chance(0.5) ? inTransit : 0];
    },
  },
  STOCK_TURNOVER: {
    edges: pairs([0, 600], [0, 1, 250]).flatMap((p) => [0, 150].map((c) => [...p, c])),
    random: (r) => [counts(r), counts(r), counts(r)],
  },
  STOCKOUT_RATE: {
    edges: [
      [column(['A']), column([0])],
      [column(['A']), column([5])],
      [column(['A']), column([null])],
      [column(['A', null]), column([-2, 0])],
      [column([null, null]), column([0, 5])],
    ],
    random: (r) => {
      const length = r.whole(1, 12);
      return [items(r, length), column(times(length, () => r.one([0, 0, null, -1, 3, 40])))];
    },
  },
  RESTOCK: {
    edges: [
      [12, 90, 10, 5, 40, 0, 1, 7],
      [12, 90, 10, 5, 40, 0, 24, 7],
      [12, 90, 10, 5, 40, 200, 1, 7],
      [12, 90, 10, 5, 40, 200, 24, 7],
      [12, 300, 10, 0, 0, 0, 1, 7],
      [12, 204, 10, 0, 0, 0, 1, 7],
      [12, -20, 10, 0, 0, 0, 12, 7],
      [0, 0, 0, 0, 0, 0, 0, 0],
      [1.1, 0, 3, 0, 0, 0, 1, 7],
      [null, null, null, null, null, null, null, null],
    ],
    random: (r) => [
      r.decimal(0, 40, 1),
      r.whole(-20, 600),
      r.whole(1, 30),
      r.whole(0, 10),
      r.one([0, 0, 40, 100]),
      r.one([0, 0, 50, 200]),
      r.one([1, 1, 6, 12, 24]),
      r.one([7, 7, 14]),
    ],
  },
};
