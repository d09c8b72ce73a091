import type { StockItem } from '../../../src/domain/stock/stockItem';
import { item, sold } from './shelf';
import { plan, steady, TODAY, YESTERDAY } from './thursday';

type Shelf = readonly (readonly [key: string, units: number | null, given: Partial<StockItem>])[];

function planOf(shelf: Shelf) {
  return plan(
    shelf.map(([key, , given]) => item(key, { leadDays: 10, safety: { kind: 'days', days: 5 }, ...given })),
    shelf.flatMap(([key, units]) => (units === null ? [] : [sold(key, YESTERDAY, steady(units))])),
  );
}

test('the most urgent first; of one status what sells out first, of equals what sells more', () => {
  const shelf: Shelf = [
    ['呆滞', 0, { available: 5 }],
    ['超储', 1, { available: 91 }],
    ['正常', 1, { available: 90 }],
    ['不知', null, { available: 40 }],
    ['待补', 10, { available: 120 }],
    ['紧急，还有8天', 10, { available: 80 }],
    ['紧急，还有5天，卖5', 5, { available: 25 }],
    ['紧急，还有5天，卖10', 10, { available: 50 }],
    ['缺货，卖2', 2, { available: 0 }],
    ['缺货，卖3', 3, { available: -1 }],
    ['缺货，没人买', 0, { available: 0 }],
    ['缺货，不知卖不卖', null, { available: 0 }],
    ['下架', 9, { available: 0, onSale: false }],
  ];
  expect(planOf(shelf).lines.map(({ item: { key } }) => key)).toEqual([
    '缺货，卖3',
    '缺货，卖2',
    '紧急，还有5天，卖10',
    '紧急，还有5天，卖5',
    '紧急，还有8天',
    '待补',
    '正常',
    '不知',
    '超储',
    '呆滞',
    '下架',
    '缺货，没人买',
    '缺货，不知卖不卖',
  ]);
});

test('one order a supplier, the largest first; what names none comes last, however much it is', () => {
  // Nothing at hand: 22 days of sales each.
  const shelf: Shelf = [
    ['无主', 100, { price: 1 }],
    ['甲一', 1, { supplier: '甲', price: 0.1 }],
    ['乙一', 3, { supplier: '乙', price: 10 }],
    ['甲二', 1, { supplier: '甲', price: 0.2 }],
    ['够了', 1, { supplier: '丙', available: 90, price: 1 }],
  ];
  const { suppliers, total } = planOf(shelf);
  expect(suppliers.map((one) => [one.supplier, one.lines.map(({ item: { key } }) => key), one.total])).toEqual([
    ['乙', ['乙一'], { items: 1, pieces: 66, amount: 660, withoutPrice: 0 }],
    ['甲', ['甲一', '甲二'], { items: 2, pieces: 44, amount: 6.6, withoutPrice: 0 }],
    ['', ['无主'], { items: 1, pieces: 2200, amount: 2200, withoutPrice: 0 }],
  ]);
  expect(total).toEqual({ items: 4, pieces: 2310, amount: 2866.6, withoutPrice: 0 });
});

test('the table of a week is due on its Thursday; without sales there are no days behind it', () => {
  expect(planOf([])).toMatchObject({ asOf: TODAY, due: TODAY, salesOf: null, lines: [], daysOutKnown: 'none' });
});
