import type { RestockLine } from '../../../src/domain/stock/restockLine';
import type { ItemSales } from '../../../src/domain/stock/itemSales';
import type { StockItem } from '../../../src/domain/stock/stockItem';
import { item, shipment, sold, soldInAll } from './shelf';
import { lineOf, plan, steady, TODAY, YESTERDAY } from './thursday';

const cup = (given: Partial<StockItem> = {}) =>
  item('杯', {
    available: 90,
    leadDays: 10,
    safety: { kind: 'days', days: 5 },
    shipments: [shipment(40, TODAY + 3)],
    price: 9.9,
    ...given,
  });

test('the handbook’s example, with every part of its reason', () => {
  const line = lineOf('杯', plan([cup({ pack: 24 })], [sold('杯', YESTERDAY, steady(12))]));
  expect(line.reason).toEqual({
    kind: 'computed',
    daily: 12,
    factor: 1,
    leadDays: 10,
    reviewDays: 7,
    safetyDays: 5,
    safetyFrom: 'days',
    stock: 90,
    inTransit: 40,
    short: 134,
    raisedTo: null,
    pack: 24,
    quantity: 144,
  });
  expect(line).toMatchObject({ quantity: 144, amount: 1425.6, alert: 180, status: '待补', cover: 130 / 12 });
});

test.each<[string, Partial<StockItem>, Partial<RestockLine['reason']>]>([
  ['no pack', {}, { quantity: 134, pack: null }],
  ['the minimum order', { moq: 200 }, { quantity: 200, raisedTo: 200, pack: null }],
  ['the minimum order, then whole packs', { moq: 200, pack: 24 }, { quantity: 216, raisedTo: 200, pack: 24 }],
  ['a minimum order below what is needed raises nothing', { moq: 134 }, { quantity: 134, raisedTo: null }],
  ['enough at hand', { available: 224, moq: 200 }, { quantity: 0, short: 0, raisedTo: null }],
  ['a campaign', { factor: 1.5 }, { quantity: 266, factor: 1.5 }],
  ['a factory that stands still for a week', { closedDays: 7 }, { quantity: 218, leadDays: 17 }],
  ['goods that come on the last day that counts', { shipments: [shipment(40, TODAY + 17)] }, { inTransit: 40 }],
  ['goods that come a day later', { shipments: [shipment(40, TODAY + 18)] }, { inTransit: 0, quantity: 174 }],
  ['goods without a date', { shipments: [shipment(40, null)] }, { inTransit: 40 }],
  ['goods that are late', { shipments: [shipment(40, TODAY - 3)] }, { inTransit: 40 }],
  [
    'two shipments',
    { shipments: [shipment(40, TODAY + 1), shipment(60, TODAY + 9)] },
    { inTransit: 100, quantity: 74 },
  ],
])('%s', (_, given, expected) => {
  expect(lineOf('杯', plan([cup(given)], [sold('杯', YESTERDAY, steady(12))])).reason).toMatchObject(expected);
});

test.each<[string, Partial<StockItem>, ItemSales[], string]>([
  ['no stock', { available: null }, [sold('杯', YESTERDAY, steady(12))], 'noStock'],
  ['no sales', {}, [], 'noSales'],
  ['no lead time', { leadDays: null }, [sold('杯', YESTERDAY, steady(12))], 'noLead'],
  ['off sale', { onSale: false }, [sold('杯', YESTERDAY, steady(12))], 'notOnSale'],
])('%s: no quantity, and why', (_, given, sales, why) => {
  const line = lineOf('杯', plan([cup(given)], sales));
  expect(line).toMatchObject({ quantity: null, amount: null, reason: { kind: 'unknown', why } });
});

test('days out of stock say nothing of demand', () => {
  const units = [...steady(12).slice(0, 27), 0, 0, 0];
  const out = [YESTERDAY - 2, YESTERDAY - 1, YESTERDAY];
  const known = plan([cup()], [sold('杯', YESTERDAY, units, out)]);
  expect(lineOf('杯', known).demand).toMatchObject({ daily: 12, days: 27, daysOut: 3, outKnown: true, units30: 324 });
  expect(known.daysOutKnown).toBe('all');
  const unknown = plan([cup()], [sold('杯', YESTERDAY, units)]);
  expect(lineOf('杯', unknown).demand).toMatchObject({ daily: 10.8, days: 30, daysOut: 0, outKnown: false });
  expect(unknown.daysOutKnown).toBe('none');
});

test('a day without a figure is no day without a sale', () => {
  const { demand } = lineOf('杯', plan([cup()], [sold('杯', YESTERDAY, [null, null, 12, 0, 12])]));
  expect(demand).toMatchObject({ daily: 8, days: 3, daysMissing: 27, units30: 24, units7: 24, deviation: null });
});

test('today’s own sales are not over and do not count; sales that ended earlier end where they end', () => {
  expect(lineOf('杯', plan([cup()], [sold('杯', TODAY, [...steady(12), 500])])).demand.daily).toBe(12);
  const old = plan([cup()], [sold('杯', TODAY - 9, steady(12))]);
  expect(old.salesOf).toEqual({ from: TODAY - 38, to: TODAY - 9 });
  expect(lineOf('杯', old).demand).toMatchObject({ daily: 12, daysMissing: 0 });
});

test('an export of 30 days is enough for a quantity', () => {
  const line = lineOf('杯', plan([cup({ safety: null })], [soldInAll('杯', 84, 360)]));
  expect(line.demand).toMatchObject({ daily: 12, daily7: 12, units30: 360, trend: 0, recent: [] });
  expect(line.reason).toMatchObject({ quantity: 134, safetyDays: 5, safetyFrom: 'default' });
  expect(lineOf('杯', plan([cup()], [soldInAll('杯', 84, null)])).demand).toMatchObject({ daily: 12, days: 7 });
});

test('卖得最急的在前；按供应商合计', () => {
  const items = [
    cup({ key: '正常', available: 500, supplier: '乙' }),
    cup({ key: '待补', supplier: '甲' }),
    cup({ key: '缺货', available: 0, supplier: '乙', price: null }),
    cup({ key: '紧急', available: 70, supplier: '甲' }),
    cup({ key: '下架', available: 0, onSale: false }),
  ];
  const result = plan(
    items,
    items.map(({ key }) => sold(key, YESTERDAY, steady(12))),
  );
  expect(result.lines.map(({ item: { key } }) => key)).toEqual(['缺货', '紧急', '待补', '正常', '下架']);
  expect(result.suppliers.map(({ supplier, total }) => [supplier, total])).toEqual([
    ['甲', { items: 2, pieces: 288, amount: 2851.2, withoutPrice: 0 }],
    ['乙', { items: 1, pieces: 224, amount: 0, withoutPrice: 1 }],
  ]);
  expect(result.total).toEqual({ items: 3, pieces: 512, amount: 2851.2, withoutPrice: 1 });
});

test('850/60/50/40 are 热销, 常销, 常销, 常销', () => {
  const units = [850, 60, 50, 40];
  const items = units.map((n) => item(String(n), { available: 10 }));
  const { lines } = plan(
    items,
    units.map((n) => soldInAll(String(n), null, n)),
  );
  const classes = Object.fromEntries(lines.map(({ item: { key }, stockClass }) => [key, stockClass]));
  expect(classes).toEqual({ 850: '热销', 60: '常销', 50: '常销', 40: '常销' });
});
