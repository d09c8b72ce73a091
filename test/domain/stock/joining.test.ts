import { attachArrivals } from '../../../src/domain/stock/attachArrivals';
import { addedSales } from '../../../src/domain/stock/addedSales';
import type { ItemSales } from '../../../src/domain/stock/itemSales';
import { joinSales } from '../../../src/domain/stock/joinSales';
import { productOf } from '../../../src/domain/stock/product';
import { StockIndex, type ItemNames, type JoinKey } from '../../../src/domain/stock/stockIndex';
import type { StockItem } from '../../../src/domain/stock/stockItem';
import { withUnsold } from '../../../src/domain/stock/unsold';
import { item, shipment, sold, soldInAll } from './shelf';
import { TODAY, YESTERDAY } from './thursday';

/** `id/sku/code/name`, each of which may be blank. */
function names(text: string): ItemNames {
  const [id = '', sku = '', code = '', name = ''] = text.split('/');
  return { id, sku, code, name };
}
const line = (text: string, given: Partial<StockItem> = {}) => item(text, { ...names(text), ...given });
const sale = (text: string, units7: number | null, units30: number | null): ItemSales => ({
  ...soldInAll(text, units7, units30),
  ...names(text),
});

/** What 销量 calls an item, the lines of 库存, and which of them it is: a key is equal or it is not, nothing is a likeness. */
test.each<[string, string, string[], JoinKey | null, string[]]>([
  ['SKU and 商品ID are equal', '88/红//', ['88/红//', '88/蓝//', '99/红//'], 'sku', ['88/红//']],
  ['an SKU number tells the item alone', '/5001//', ['88/5001//', '88/5002//'], 'sku', ['88/5001//']],
  ['红色 names several items', '/红色//', ['88/红色//', '99/红色//'], null, []],
  ['红色 of another product', '77/红色//', ['88/红色//'], null, []],
  ['红色 of a 库存 without ids', '77/红色//', ['/红色//'], 'sku', ['/红色//']],
  ['商家编码', '//MZ-1/', ['88//MZ-1/', '99//MZ-2/'], 'code', ['88//MZ-1/']],
  ['商家编码 that two lines share', '//MZ-1/', ['88//MZ-1/', '99//MZ-1/'], null, []],
  ['商家编码 goes before 商品ID', '88//MZ-2/', ['88///', '99//MZ-2/'], 'code', ['99//MZ-2/']],
  ['商品ID', '88///', ['88///', '99///'], 'id', ['88///']],
  ['a product whose SKUs are not told apart in 销量', '88///', ['88/红//', '88/蓝//'], 'id', ['88/红//', '88/蓝//']],
  ['an SKU of a product that 库存 keeps as one', '88/红//', ['88///'], 'id', ['88///']],
  ['an SKU that 库存 does not know among those it does', '88/绿//', ['88/红//', '88/蓝//'], null, []],
  ['the name, where 库存 has no ids', '88///帽子', ['///帽子'], 'name', ['///帽子']],
  ['the name, where 销量 has no ids', '///帽子', ['88///帽子'], 'name', ['88///帽子']],
  [
    'the name in another width, with spaces, in other letters',
    '///帽子（Ａ b）',
    ['///帽子(aB)'],
    'name',
    ['///帽子(aB)'],
  ],
  ['one name, but another id', '88///帽子', ['99///帽子'], null, []],
  ['name and 规格', '/红//帽子', ['/红//帽子', '/蓝//帽子', '/红//手套'], 'name', ['/红//帽子']],
  ['no name at all', '///', ['///', '88///'], null, []],
])('%s', (_, asked, lines, by, expected) => {
  const found = new StockIndex(lines.map((text) => line(text))).find(names(asked));
  expect(found?.by ?? null).toBe(by);
  expect(found?.lines.map(({ key }) => key) ?? []).toEqual(expected);
});

describe('sales and stock together', () => {
  test('what was found, by what, and what only one of the two has', () => {
    const stock = [line('1/红//'), line('2///'), line('3///'), line('////帽子', { key: '帽子', name: '帽子' })];
    const sales = [sale('1/红//', 1, 5), sale('2///', 2, 6), sale('9///', 3, 7), sale('8///帽子', 4, 8)];
    const join = joinSales(stock, sales);
    expect(join.matched).toEqual({ sku: 1, id: 1, code: 0, name: 1 });
    expect(join.items).toEqual(stock);
    expect(join.onlyInStock.map(({ key }) => key)).toEqual(['3///']);
    expect(join.onlyInSales.map(({ key }) => key)).toEqual(['9///']);
    expect(join.sales.map(({ key }) => key)).toEqual(['1/红//', '2///', '帽子', '9///']);
    expect(join.duplicates).toEqual([]);
  });

  test('SKUs that are sold as one product are one item', () => {
    const join = joinSales(
      [line('8/红//', { available: 3 }), line('7///'), line('8/蓝//', { available: 4 })],
      [sale('8///', 2, 9)],
    );
    expect(join.items.map(({ key, available, parts }) => [key, available, parts.length])).toEqual([
      ['8', 7, 2],
      ['7///', 0, 0],
    ]);
    expect(join.sales.map(({ key, totals }) => [key, totals.map(({ units }) => units)])).toEqual([['8', [2, 9]]]);
    expect(join.onlyInStock.map(({ key }) => key)).toEqual(['7///']);
  });

  test('SKUs of a product that 库存 keeps as one are added up', () => {
    const { sales } = joinSales([line('8///')], [sale('8/红//', 2, 9), sale('8/蓝//', 3, 10)]);
    expect(sales.map(({ key, totals }) => [key, totals.map(({ units }) => units)])).toEqual([['8///', [5, 19]]]);
  });

  test('of two lines of one item the first counts', () => {
    const [first, second] = [line('8///', { available: 3 }), line('8///', { available: 9 })];
    expect(joinSales([first, second], [])).toMatchObject({ items: [first], duplicates: [second] });
  });
});

test('of a product the lines are added up, and of terms the strictest holds', () => {
  const red = line('8/红/A/帽子', { available: 3, price: 5, leadDays: 10, shipments: [shipment(4, TODAY)] });
  const blue = line('8/蓝/B/帽子', {
    available: 4,
    price: 6,
    leadDays: 15,
    supplier: '甲',
    moq: 50,
    pack: 24,
    safety: { kind: 'days', days: 5 },
    factor: 1.5,
    closedDays: 7,
    listed: TODAY - 40,
    shipments: [shipment(6, null)],
    typedAlert: 30,
  });
  const green = line('8/绿/C/帽子', { available: null, onSale: false, listed: TODAY - 90, moq: 20, supplier: '乙' });
  expect(productOf([red, blue, green])).toMatchObject({
    key: '8',
    id: '8',
    sku: '',
    code: '',
    name: '帽子',
    available: 7,
    price: 6,
    leadDays: 15,
    supplier: '甲',
    moq: 50,
    pack: 24,
    safety: { kind: 'days', days: 5 },
    factor: 1.5,
    closedDays: 7,
    listed: TODAY - 90,
    shipments: [shipment(4, TODAY), shipment(6, null)],
    onSale: true,
    typedAlert: null,
    parts: [red, blue, green],
  });
  const unknown = productOf([line('/红//帽子', { available: null, onSale: false })]);
  expect(unknown).toMatchObject({
    key: '帽子',
    available: null,
    leadDays: null,
    moq: null,
    supplier: '',
    listed: null,
  });
  expect(unknown).toMatchObject({ factor: 1, closedDays: 0, onSale: false, safety: null });
});

describe('two items’ sales as one’s', () => {
  const both = (a: ItemSales, b: ItemSales) => addedSales(a, b).daily;

  test('day by day; a day without a figure on both sides has none', () => {
    expect(both(sold('红', TODAY, [1, null, 3]), sold('蓝', TODAY + 2, [10, 20, null, 40]))).toEqual({
      from: TODAY - 2,
      units: [1, 10, 23, null, 40],
      outOfStock: null,
    });
    expect(both(sold('红', TODAY, [1]), soldInAll('蓝', 3, 9))?.units).toEqual([1]);
    expect(both(soldInAll('红', 3, 9), sold('蓝', TODAY, [1]))?.units).toEqual([1]);
  });

  test.each<[string, number[] | null, number[] | null, number[] | null]>([
    ['nobody tells', null, null, null],
    ['one tells', [TODAY], null, [TODAY]],
    ['the other tells', null, [TODAY], [TODAY]],
    ['one has some left', [TODAY], [TODAY - 1], []],
    ['both are empty', [TODAY, TODAY - 1], [TODAY], [TODAY]],
    ['the other’s figures begin later', [TODAY - 2], [TODAY], [TODAY - 2]],
  ])('a product is out of stock when all of it is: %s', (_, red, blue, expected) => {
    const out = both(sold('红', TODAY, [1, 1, 1], red), sold('蓝', TODAY, [1, 1], blue))?.outOfStock;
    expect(out && [...out]).toEqual(expected === null ? null : expect.arrayContaining(expected));
    expect(out?.size).toBe(expected?.length);
  });

  test('totals of as many days, the shortest first', () => {
    const a = { ...soldInAll('红', null, 30), totals: [{ units: 30, days: 30, to: TODAY }] };
    expect(addedSales(a, soldInAll('蓝', 7, 3)).totals.map(({ units, days }) => [units, days])).toEqual([
      [7, 7],
      [33, 30],
    ]);
  });
});

test('goods under way come to the items that they are', () => {
  const whole = productOf([line('8/红//'), line('8/蓝//')]);
  const stock = [
    line('1///', { shipments: [shipment(1, TODAY)] }),
    whole,
    line('3/红//'),
    line('3/蓝//'),
    line('4///'),
  ];
  const arriving = (text: string, pieces: number) => ({ ...names(text), shipment: shipment(pieces, TODAY) });
  const { items, unmatched } = attachArrivals(stock, [
    arriving('1///', 2),
    arriving('8/红//', 3),
    arriving('8///', 4),
    // Which colour of 3 nobody says, and 库存 orders each apart.
    arriving('3///', 5),
    arriving('9///', 6),
  ]);
  expect(items.map(({ key, shipments }) => [key, shipments.map(({ pieces }) => pieces)])).toEqual([
    ['1///', [1, 2]],
    ['8', [3, 4]],
    ['3/红//', []],
    ['3/蓝//', []],
    ['4///', []],
  ]);
  expect(unmatched.map(({ shipment: { pieces } }) => pieces)).toEqual([5, 6]);
  expect(attachArrivals(stock, [])).toEqual({ items: stock, unmatched: [] });
});

describe('what an export of what was sold does not list was not sold', () => {
  const unsold = (lines: StockItem[], sales: ItemSales[]) =>
    withUnsold(joinSales(lines, sales)).filter((one) => one.unlisted);

  test('0 of the same days', () => {
    const [more] = unsold([line('1///'), line('2///')], [sale('1///', 3, 9)]);
    expect(more).toMatchObject({ key: '2///', id: '2', daily: null });
    expect(more?.totals).toEqual([
      { units: 0, days: 7, to: null },
      { units: 0, days: 30, to: null },
    ]);
  });

  test('0 on every day of which anything is known', () => {
    const daily = (text: string, to: number, units: (number | null)[]) => ({
      ...sold(text, to, units),
      ...names(text),
    });
    const [more] = unsold(
      [line('1///'), line('2///'), line('3///')],
      [daily('1///', YESTERDAY - 2, [4, null]), daily('2///', YESTERDAY, [5])],
    );
    expect(more).toMatchObject({ key: '3///', totals: [] });
    expect(more?.daily).toEqual({ from: YESTERDAY - 3, units: [0, null, null, 0], outOfStock: null });
  });

  test.each<[string, string[], string[], string[]]>([
    ['half of the items are found', ['1///', '2///'], ['1///'], ['2///']],
    ['fewer than half are found: the sheets do not speak of the same items', ['1///', '2///', '3///'], ['1///'], []],
    ['all are found', ['1///'], ['1///'], []],
    ['an item whose id Excel damaged is named by none', ['1///', '2///', '///帽子'], ['1///', '2///'], []],
    ['an item without an SKU has its id', ['1/红//', '2///'], ['1/红//'], ['2///']],
    ['sold and not found, and without an id: it may be any', ['1///', '2///'], ['1///', '///手套'], []],
    ['sold and not found, but with another id: it is none of them', ['1///', '2///'], ['1///', '9///'], ['2///']],
    [
      'found by name alone: what is not found may be spelled otherwise',
      ['///帽子', '///手套'],
      ['///帽子', '///袜'],
      [],
    ],
    ['found by name, all of it', ['///帽子', '///手套'], ['///帽子'], ['///手套']],
  ])('%s', (_, stock, sales, expected) => {
    const found = unsold(
      stock.map((text) => line(text)),
      sales.map((text) => sale(text, 1, 2)),
    );
    expect(found.map(({ key }) => key)).toEqual(expected);
  });
});
