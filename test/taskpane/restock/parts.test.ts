import { sparkline } from '../../../src/taskpane/restock/sparkline';
import { quantityIn } from '../../../src/taskpane/restock/quantity';
import { windowOf } from '../../../src/taskpane/restock/window';
import { filtered, suppliersOf, TO_ORDER, type ItemFilter } from '../../../src/taskpane/restock/filter';
import { cup, orderOf, other } from '../../sheets/restock/orders';

test.each<[string, number, number, { from: number; to: number }]>([
  ['a short list is drawn whole', 3, 0, { from: 0, to: 3 }],
  ['at the top of a long one', 20000, 0, { from: 0, to: 16 }],
  ['in the middle', 20000, 600_000, { from: 9994, to: 10016 }],
  ['at its end', 20000, 1_199_400, { from: 19984, to: 20000 }],
  ['a list that became shorter than it was scrolled', 20, 600_000, { from: 4, to: 20 }],
  ['pulled beyond its top', 100, -50, { from: 0, to: 16 }],
  ['none', 0, 0, { from: 0, to: 0 }],
])('rows that are drawn: %s', (_, count, scrolled, drawn) => {
  expect(windowOf(count, scrolled, 600, 60, 6)).toEqual(drawn);
});

test.each<[string, (number | null)[], string]>([
  ['three days', [0, 10, 5], 'M0 20L50 0L100 10'],
  ['a day without a figure interrupts it', [10, null, 5, 5], 'M0 0M66.7 10L100 10'],
  ['nothing sold stays on the ground', [0, 0], 'M0 20L100 20'],
  ['no day', [], ''],
  ['no figure', [null, null], ''],
])('small line: %s', (_, values, path) => {
  expect(sparkline(values, 100, 20)).toBe(path);
});

test.each<[string, number | null]>([
  ['144', 144],
  [' 1,200 ', 1200],
  ['１２', 12],
  ['0', 0],
  ['-5', null],
  ['1.5', null],
  ['一百', null],
  ['', null],
  ['9999999999', null],
])('a quantity typed as %j', (text, quantity) => {
  expect(quantityIn(text)).toBe(quantity);
});

describe('filters', () => {
  const { lines } = orderOf([
    cup({ available: 90 }),
    other('水壶', { supplier: '宁波壶厂' }),
    other('够卖', { available: 500 }),
    other('没货期', { leadDays: null, available: 5 }),
  ]);
  const names = (filter: Partial<ItemFilter>, decided: readonly string[] = []) =>
    filtered(lines, { ...TO_ORDER, ...filter }, new Map(decided.map((key) => [key, 0]))).map(({ item }) => item.name);

  test.each<[string, Partial<ItemFilter>, string[]]>([
    ['what is to be ordered', {}, ['水壶', '保温杯']],
    ['all', { status: 'all' }, ['水壶', '保温杯', '没货期', '够卖']],
    ['a status', { status: '缺货' }, ['水壶']],
    ['without a quantity', { status: 'unknown' }, ['没货期']],
    ['a supplier', { status: 'all', supplier: '宁波壶厂' }, ['水壶']],
    ['a class', { status: 'all', stockClass: '滞销' }, []],
    ['words of name and supplier', { text: '永康 保温' }, ['保温杯']],
    ['an id in full-width digits', { text: '６８８１２３' }, ['保温杯']],
    ['nothing fits', { text: '茶几' }, []],
  ])('%s', (_, filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });

  test('what somebody decided is to be looked at, too', () => {
    expect(names({}, ['够卖'])).toEqual(['水壶', '保温杯', '够卖']);
  });

  test('every supplier once', () => {
    expect(suppliersOf(lines)).toEqual(['宁波壶厂', '永康杯厂']);
  });
});
