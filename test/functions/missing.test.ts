import './custom-functions-global';
import { FUNCTIONS } from '../../src/functions/library';
import { parseCellNumber } from '../../src/sheets/recognise/cellNumber';
import { answerOf, asExcelPasses, ENTRIES, entryOf, expectCells, type Cell, type Matrix } from './call-as-excel';

// `-` in a formula means what it means in the pane: there is no figure. Missing is not zero.

/** As exports and people write it. The pane reads all of these as missing, else the first test fails. */
const SPELLINGS = ['-', '--', '—', '——', '–', '－', '−', '/', '／', '无', '暂无', '未统计', ' 无　', '="-"', "'-"];

/** A parameter, a call with `-` in it, and what Excel shows. */
type Case = readonly [id: string, parameter: string, args: readonly (Cell | Cell[][])[], expected: Cell | Cell[][]];

const [D1, D2, D3] = [46327, 46328, 46329];
const DATES = [[D1], [D2], [D3]];
const TABLE = (figure: Cell): Cell[][] => [
  ['日期', '访客数', '付款买家数'],
  [D1, 100, figure],
  [D2, 100, 5],
];

/** Where missing has a meaning of its own, and where it is one cell of many. All others follow the law below. */
const CASES: readonly Case[] = [
  ['CONVERSION', 'visitors', [38, [['-'], [1000]]], [[''], [0.038]]],
  // 「A blank cell in a kept column → no value, no grade」
  ['ROI', 'moreCosts', [6000, 1000, 300, '-'], ''],
  ['ROI_GRADE', 'sales', ['-'], ''],
  ['ROI_GRADE', 'cost', [4500, '-'], ''],
  ['ROI_GRADE', 'bands', [4.5, null, [[3, '-', 5]]], '#VALUE!'],
  ['TARGET_STATUS', 'target', [500, '-'], '无目标'],
  ['TARGET_STATUS', 'floor', [5500, 10000, '-'], '未达标'],
  ['TARGET_STATUS', 'near', [8500, 10000, null, '-'], '接近'],
  ['STOCK_STATUS', 'inTransit', [120, 12, 10, 5, '-'], '待补'],
  ['STOCK_STATUS', 'arriving', [119, 12, 10, 0, 40, '-'], '紧急'],
  ['RESTOCK', 'inTransit', [12, 90, 10, 5, '-'], 174],
  ['RESTOCK', 'reviewDays', [12, 90, 10, 5, 40, 0, 1, [['-'], [14]]], [[134], [218]]],

  // Moments: 「日期空白时为空文本」, 「空白是还没结束」.
  ['OVERDUE', 'end', [D1, '-', D3], true],
  ['OVERDUE', 'asOf', [D1, D3, '-'], true],
  ['DAY_TARGET', 'weekdayWeights', [2800, 43877, [[1, 1, 1, 1, 1, '-', 2]]], 200],
  ['DAY_TARGET', 'campaigns', [2900, 43875, null, [[43875, '-']]], 100],
  ['DAY_TARGET', 'campaigns', [2900, 43875, null, [['-', 3]]], 100],
  ['PERIOD', 'from', [TABLE(5), '访客数', '-', D2], ''],
  ['PERIOD', 'to', [TABLE(5), '访客数', D1, '-'], ''],

  // Rows: what is missing is not counted, neither as 0 nor as a day.
  ['PERIOD', 'table', [TABLE('-'), '付款买家数', D1, D2], 5],
  ['PERIOD', 'table', [TABLE('-'), '转化率', D1, D2], 0.05],
  ['PERIOD', 'table', [TABLE('-'), '转化率', D1, D1], ''],
  ['METRIC', 'row', ['付款金额/访客数', [['访客数', '付款金额']], [['-', 12600]]], ''],
  ['METRIC', 'row', ['SUM(直通车,钻展)', [['直通车', '钻展']], [['-', 300]]], 300],
  ['METRIC', 'row', ['AVERAGE(直通车,钻展)', [['直通车', '钻展']], [['-', 300]]], 300],
  ['METRIC', 'row', ['直通车+钻展', [['直通车', '钻展']], [['-', 300], [1, 2]]], [[''], [3]]], // prettier-ignore
  [
    'DAILY_SALES',
    'dates',
    [
      [[D1], ['-'], [D3]],
      [[10], [999], [14]],
    ],
    12,
  ],
  ['DAILY_SALES', 'units', [DATES, [[10], ['-'], [14]]], 12],
  ['DAILY_SALES', 'inStock', [DATES, [[10], [0], [14]], [[1], ['-'], [1]]], 12],
  ['SAFETY_STOCK', 'dates', [[[D1], ['-'], [D3]], [[10], [999], [14]], 9, 0.5], 0],
  ['SAFETY_STOCK', 'units', [[[D1], [D2]], [[10], ['-']], 9], '#DIV/0!'],
  [
    'STOCKOUT_RATE',
    'ids',
    [
      [['A'], ['-'], ['B']],
      [[0], [0], [5]],
    ],
    0.5,
  ],
  [
    'STOCKOUT_RATE',
    'stock',
    [
      [['A'], ['B'], ['C']],
      [[0], ['-'], [5]],
    ],
    0.5,
  ],
  [
    'STOCK_CLASS',
    'ids',
    [
      [['A'], ['-'], ['B']],
      [[9], [9], [0]],
    ],
    [['热销'], [''], ['滞销']],
  ],
  [
    'STOCK_CLASS',
    'units30',
    [
      [['A'], ['B'], ['C']],
      [[9], ['-'], [0]],
    ],
    [['热销'], [''], ['滞销']],
  ],
  [
    'STOCK_CLASS',
    'stock',
    [
      [['A'], ['B']],
      [[80], [20]],
      [[1], ['-']],
    ],
    [['热销'], ['常销']],
  ],
  ['REPURCHASE_RATE', 'buyerIds', [[['甲'], ['甲'], ['-'], ['-'], ['乙']]], 0.5],
  ['SPLIT_TARGET', 'weights', [100, [[1], ['-'], [1]]], [[50], [0], [50]]],
  ['SPLIT_TARGET', 'locked', [100, [[1], [1]], null, [[40], ['-']]], [[40], [60]]],
  ['VIP_TIER', 'tiers', [800, [['-', '普通'], [1000, '银卡']]], '普通'], // prettier-ignore
];

test.each(SPELLINGS)('the pane reads %p as missing', (spelling) => {
  expect(parseCellNumber(spelling)).toEqual({ kind: 'missing' });
});

function answer(id: string, args: readonly (Matrix | null)[], spelling = '-'): Cell[][] {
  const written = args.map((arg) => arg && arg.map((row) => row.map((cell) => (cell === '-' ? spelling : cell))));
  const implementation = FUNCTIONS.find(([name]) => name === id)?.[1] as (...passed: unknown[]) => unknown;
  return answerOf(() => implementation(...asExcelPasses(entryOf(id), written))).cells;
}

const matrixOf = (value: Cell | Cell[][]): Matrix => (Array.isArray(value) ? (value as Matrix) : [[value]]);

describe.each(CASES.map((one) => [`${one[0]} ${one[1]} ${JSON.stringify(one[2])}`, one] as const))(
  '%s',
  (_, [id, , args, expected]) => {
    test.each(SPELLINGS)('%p', (spelling) => {
      const matrices = args.map((arg) => (arg === null ? null : matrixOf(arg)));
      expectCells(answer(id, matrices, spelling), matrixOf(expected));
    });
  },
);

/** Parameters that are no figures; `-` in them is a text like any other, or a name that does not exist. */
const TEXTS = new Set(['expression', 'headers', 'metric', 'address']);
const told = new Set(CASES.map(([id, parameter]) => `${id} ${parameter}`));
const others = ENTRIES.flatMap((entry) =>
  entry.parameters
    .map(({ name }, i) => [`${entry.id} ${name}`, entry, i] as const)
    .filter(([name, , i]) => !told.has(name) && !TEXTS.has(entry.parameters[i]?.name ?? '')),
);

describe('in every other parameter: the result is missing too, or an optional one counts as left out', () => {
  test.each(others)('%s', (_, { id, parameters, examples }, i) => {
    const args = parameters.map((__, k): Matrix | null => examples[0]?.arguments[k] ?? null);
    const left = answer(id, [...args.slice(0, i), null, ...args.slice(i + 1)]);
    for (const spelling of SPELLINGS) {
      const cells = answer(id, [...args.slice(0, i), [['-']], ...args.slice(i + 1)], spelling);
      expect(cells).toEqual(parameters[i]?.optional ? left : [['']]);
    }
  });
});

test('most parameters follow it', () => expect(others.length).toBeGreaterThan(CASES.length));
