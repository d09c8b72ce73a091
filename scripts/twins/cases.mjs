// The valid inputs each plain twin is computed for: first the boundaries, then random ones until there are 320.
// An argument is a value, null for a blank cell, or a range as an array of rows.
import { casesByUnit } from './by-unit.mjs';
import { amount, column, pairs, times } from './inputs.mjs';
import { seeded } from './random.mjs';
import { STOCK_CASES } from './stock-cases.mjs';

const MOST = 320;

const LAST_DAY = 2958465;
/** Days around every kind of edge: 1 March 1900, leap days, both ends of years, every weekday, the last day. */
const DAYS = [
  61,
  62,
  366,
  367,
  1462,
  36584,
  36585,
  43830,
  43831,
  43889,
  43890,
  43891,
  46020,
  46021,
  46022,
  46023,
  46024,
  46025,
  46026,
  46350,
  46351,
  46352,
  46353,
  46354,
  46355,
  46356,
  73109,
  73110,
  109634,
  LAST_DAY - 7,
];

const day = (r) => r.whole(36526, 54788) + (r.chance(0.3) ? r.whole(0, 86399) / 86400 : 0);

/** A limit met exactly, by one 分 more and by one 分 less, for amounts of every size. */
function around(limits, wholes) {
  return wholes.flatMap((base) =>
    limits.flatMap((limit) => [-1, 0, 1].map((fen) => [Number((base * limit + fen / 100).toFixed(2)), base])),
  );
}

const BUYERS = ['tb01', 'tb02', '张三', '李四', 'wang_5', 'z6', 'tb0177', 'nick8'];
const TIERS = [
  [
    [1000, '银卡'],
    [5000, '金卡'],
    [20000, '钻石'],
  ],
  [
    [0, '普通'],
    [0.01, 'V1'],
    [999.99, 'V2'],
    [1000, 'V3'],
  ],
  [
    ['钻石', 20000],
    ['金卡', 5000],
    ['银卡', 1000],
  ],
  [
    ['V2', 999.99],
    ['普通', 0],
    ['V1', 0.01],
  ],
];

/** Of functions whose inputs are more than counts and amounts. */
const CASES = {
  ...STOCK_CASES,
  CHANGE: {
    edges: [...pairs([-100, 0, 0.01, 100], [-100, -0.01, 0, 100]), [null, null], [5, null], [null, 5]],
    random: (r) => [r.decimal(-1e5, 1e6, 2), r.decimal(-1e5, 1e6, 2)],
  },
  ROI_GRADE: {
    edges: [[2996, 1000], [0, 0], [0, 5], [5, 0], ...around([3, 4, 5], [0.1, 0.2, 0.7, 1, 33.33, 1000, 12345.67])],
    // A blank cost alone is a cost left out, and sales are then the ROI itself.
    random: (r) => [amount(r), r.spread(1e7, 2)],
  },
  TARGET_STATUS: {
    edges: [
      [0, 0, 0.5, 0.8],
      [5, 0, 0.5, 0.8],
      [0, 5, 0.5, 0.8],
      [9, 10, 0.9, 0.9],
      [1, 10, 0, 0],
      [10, 10, 1, 1],
      ...around([0.5, 0.8, 1], [0.05, 1, 33.35, 1000, 12345.65]).map((pair) => [...pair, 0.5, 0.8]),
    ],
    random: (r) => {
      const target = amount(r);
      const floor = r.one([0.3, 0.5, 0.6]);
      return [Number(((target ?? 0) * r.decimal(0, 1.3, 2)).toFixed(2)), target, floor, r.one([0.6, 0.8, 0.95])];
    },
  },
  MONTH_PACE: {
    edges: [...DAYS.map((d) => [100, d]), [0, 43878], [5, null], [null, 43878], [100, 43890.99]],
    random: (r) => [amount(r), day(r)],
  },
  VISITORS_NEEDED: {
    edges: [...pairs([0, 10000], [0, 0.025, 1]).flatMap((p) => [0, 160].map((v) => [...p, v])), [null, null, null]],
    random: (r) => [amount(r), r.decimal(0, 0.2, 4), amount(r)],
  },
  REPURCHASE_RATE: {
    edges: [
      [column(['a', 'b', 'a']), 2],
      [column(['a', 'b', 'a']), 1],
      [column(['a', 'b', 'a']), 3],
      [column([null, null]), 2],
      [column(['a', null, 'a']), 2],
    ],
    random: (r) => {
      const length = r.whole(1, 14);
      return [column(times(length, () => (r.chance(0.15) ? null : r.one(BUYERS)))), r.one([1, 2, 2, 2, 3])];
    },
  },
  OVERDUE: {
    edges: [
      [46349.5, 46350.5, 46360, 24],
      [46349.5, 46350.5 + 1 / 86400, 46360, 24],
      [46349.5, 46350.5 - 1 / 86400, 46360, 24],
      [46349.5, null, 46350.5, 24],
      [46349.5, null, 46350.5 + 1 / 86400, 24],
      [46349.5, 46355, 46350, 24],
      [46349.5, 46355, 46352, 24],
      [46349.5, 46352, null, 24],
      [46349.5, null, null, 24],
      [null, null, 46350, 24],
      [46349, 46351, 46352, 48],
      [46349, 46351 + 1 / 86400, 46352, 48],
      [46349.5, null, 46349, 24],
      [46349 + 1 / 3, 46350 + 1 / 3, 46360, 24],
    ],
    random: (r) => {
      const start = 46349 + r.whole(0, 86399) / 86400;
      const hours = r.one([12, 24, 48, 72]);
      const passed = r.chance(0.3) ? hours * 3600 + r.whole(-2, 2) : r.whole(0, 4 * 86400);
      return [start, r.chance(0.3) ? null : start + passed / 86400, start + r.whole(0, 5 * 86400) / 86400, hours];
    },
  },
  RESTOCK_DUE: { edges: [...DAYS.map((d) => [d]), [null], [46352.999]], random: (r) => [day(r)] },
  WEEK_LABEL: { edges: [...DAYS.map((d) => [d]), [null], [46352.999]], random: (r) => [day(r)] },
  VIP_TIER: {
    edges: [0, 0.01, 999.98, 999.99, 1000, 4999.99, 5000, 20000, 1e7, null].flatMap((spend) =>
      TIERS.map((tiers) => [spend, tiers]),
    ),
    random: (r) => [r.spread(1e5, 2), r.one(TIERS)],
  },
};

/** All cases of one function. The seed is its name, so that adding a function moves no other's cases. */
export function casesOf(entry) {
  const { id } = entry;
  const cases = CASES[id] ?? casesByUnit(entry);
  if (!cases) throw new Error(`scripts/twins/cases.mjs has no cases for ${id}`);
  const { edges, random } = cases;
  const r = seeded([...id].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7));
  return [...edges, ...times(Math.max(MOST - edges.length, 0), () => random(r))];
}
