import './custom-functions-global';
import { dailySales } from '../../src/functions/library/dailySales';
import { dayTarget } from '../../src/functions/library/dayTarget';
import { repurchaseRate } from '../../src/functions/library/repurchaseRate';
import { safetyStock } from '../../src/functions/library/safetyStock';
import { splitTarget } from '../../src/functions/library/splitTarget';
import { stockClass } from '../../src/functions/library/stockClass';
import { stockoutRate } from '../../src/functions/library/stockoutRate';
import { vipTier } from '../../src/functions/library/vipTier';
import { answerOf, OMISSIONS, type Cell, type Matrix } from './call-as-excel';

const DAYS: Matrix = [[46327], [46328], [46329]];

/** A blank as each platform hands it over. */
const BLANKS: [string, Cell][] = [
  ['0, as on desktop', 0],
  ['null, as on the web', null],
  ['an empty text', ''],
];

const answer = (call: () => unknown): Cell[][] => answerOf(call).cells;

test.each(BLANKS)('a row whose date or id is blank is no row: %s', (_, blank) => {
  const days: Matrix = [[46327], [blank], [46329]];
  expect(dailySales(days, [[10], [999], [14]])).toEqual([[12]]);
  expect(safetyStock(days, [[10], [999], [14]], [[9]])).toEqual(safetyStock([[1e4], [2e4]], [[10], [14]], [[9]]));
  expect(stockoutRate([['A'], [blank], ['B']], [[0], [0], [5]])).toEqual([[0.5]]);
  expect(repurchaseRate([['甲'], [blank], ['甲'], [blank], ['乙']])).toEqual([[0.5]]);
  expect(stockClass([['A'], [blank]], [[5], [9]])).toEqual([['热销'], ['']]);
  expect(
    dayTarget([[3100]], [[43875]], null as never, [
      [43875, 3],
      [blank, blank],
    ]),
  ).toEqual([[300]]);
  expect(
    vipTier(
      [[5000]],
      [
        [1000, '银卡'],
        [blank, blank],
      ],
    ),
  ).toEqual([['银卡']]);
});

test.each(BLANKS)('an error beside a blank id is not looked at: %s', (_, blank) => {
  expect(stockoutRate([['A'], [blank]], [[5], ['#N/A']])).toEqual([[0]]);
});

test.each<[string, () => unknown, string]>([
  ['among dates', () => dailySales([[46327], ['#REF!']], [[1], [2]]), '#REF!'],
  ['among units', () => dailySales([[46327], [46328]], [[1], ['#N/A']]), '#N/A'],
  ['among ids', () => stockoutRate([['A'], ['#NAME?']], [[1], [2]]), '#NAME?'],
  ['among buyers', () => repurchaseRate([['甲'], ['#N/A']]), '#N/A'],
  ['among weights', () => splitTarget([[100]], [[1], ['#DIV/0!']]), '#DIV/0!'],
  ['among tiers', () => vipTier([[100]], [[1, '#REF!']]), '#REF!'],
])('an error value in a range that is counted is the answer: %s', (_, call, error) => {
  expect(answer(call)).toEqual([[error]]);
});

test.each<[string, () => unknown]>([
  ['fewer units', () => dailySales(DAYS, [[1], [2]])],
  ['units across, dates down', () => dailySales(DAYS, [[1, 2, 3]])],
  ['fewer flags', () => dailySales(DAYS, [[1], [2], [3]], [[1]])],
  ['fewer stocks', () => stockoutRate([['A'], ['B']], [[1]])],
  ['fewer locks', () => splitTarget([[100]], [[1], [1]], null as never, [[5]])],
  ['three columns of tiers', () => vipTier([[1]], [[1, '银卡', 2]])],
  ['one column of campaigns', () => dayTarget([[1]], [[43875]], null as never, [[43875]])],
])('ranges that describe the same rows must be of one size: %s', (_, call) => {
  expect(answer(call)).toEqual([['#VALUE!']]);
});

test.each([
  ['是', '否'],
  ['有货', '缺货'],
  [true, false],
  [25, 0],
  [1, null],
])('in stock may be written %p, out of stock %p', (yes, no) => {
  expect(dailySales(DAYS, [[10], [0], [14]], [[yes], [no], [yes]])).toEqual([[12]]);
});

test('another word for in stock is refused', () => {
  expect(answer(() => dailySales(DAYS, [[1], [2], [3]], [['是'], ['也许'], ['否']]))).toEqual([['#VALUE!']]);
});

test.each(OMISSIONS)('optional parameters left out as %s', (_, left) => {
  const none = left as Matrix;
  expect(dailySales(DAYS, [[10], [12], [14]], none)).toEqual([[12]]);
  expect(splitTarget([[100]], [[1, 1, 1]], none, none)).toEqual([[33.34, 33.33, 33.33]]);
  expect(stockClass([['A', 'B']], [[9, 0]], none, none)).toEqual([['热销', '滞销']]);
  expect(repurchaseRate([['甲', '甲', '乙']], none)).toEqual([[0.5]]);
  expect(dayTarget([[29000]], [[43878]], none, none)).toEqual([[1000]]);
});

describe('the tiers may stand with either column first and in either order', () => {
  const TIERS: Matrix = [[1000, '银卡'], [5000, '金卡'], [20000, '钻石']]; // prettier-ignore
  const turned = (tiers: Matrix): Matrix => tiers.map(([a, b]) => [b, a]);
  test.each<[string, Matrix]>([
    ['threshold | name, from low to high', TIERS],
    ['threshold | name, from high to low', [...TIERS].reverse()],
    ['name | threshold, from low to high', turned(TIERS)],
    ['name | threshold, from high to low', turned(TIERS).reverse()],
    ['thresholds as exports write them', [['银卡', '1,000.00元'], ['金卡', '¥5000'], ['钻石', '2万']]], // prettier-ignore
    ['with blank rows', [[null, null], ...turned(TIERS), ['', ''], [0, 0]]], // prettier-ignore
    ['a number may be among the names', [...TIERS, [88888, '888']]],
    ['a threshold without a name is no tier', [...turned(TIERS), [null, 30000], ['', 4000]]],
  ])('%s', (_, tiers) => {
    const spends = [[999.99], [1000], [4999.99], [5000], [25000], [null]];
    expect(vipTier(spends, tiers)).toEqual([[''], ['银卡'], ['银卡'], ['金卡'], ['钻石'], ['']]);
  });

  test('a name for those who reach no tier, and a lowest tier without a threshold', () => {
    expect(vipTier([[5], [2000]], [[0, '无'], [1000, '银卡']])).toEqual([['无'], ['银卡']]); // prettier-ignore
    expect(vipTier([[5], [2000]], [['银卡', 1000], ['普通', '-']])).toEqual([['普通'], ['银卡']]); // prettier-ignore
  });
});

test('one bad element of a spilling parameter gives one error', () => {
  expect(answer(() => vipTier([[5000], [-1], ['x']], [[1000, '银卡']]))).toEqual([['银卡'], ['#NUM!'], ['#VALUE!']]);
  expect(answer(() => dayTarget([[3100], [-1]], [[43878]]))).toEqual([[106.9], ['#NUM!']]);
  expect(answer(() => safetyStock(DAYS, [[10], [12], [14]], [[9], [-1]]))[1]).toEqual(['#NUM!']);
});
