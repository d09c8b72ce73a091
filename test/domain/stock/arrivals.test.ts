import type { ArrivalState } from '../../../src/domain/stock/arrivals';
import type { CountedArrivals } from '../../../src/domain/stock/restockLine';
import type { StockItem } from '../../../src/domain/stock/stockItem';
import { item, shipment, sold } from './shelf';
import { lineOf, plan, steady, TODAY, YESTERDAY } from './thursday';

/** 货期 10, 补货周期 7: goods count that are here by the seventeenth day from today. */
const underWay = (arrives: number | null, leadDays: number | null = 10): Partial<StockItem> => ({
  leadDays,
  shipments: [shipment(40, arrives === null ? null : TODAY + arrives)],
});

test.each<[string, Partial<StockItem>, ArrivalState, Partial<CountedArrivals>]>([
  ['yesterday', underWay(-1), 'late', { counted: 40, tooLate: 0, withinLead: 0, undated: 0 }],
  ['today', underWay(0), 'due', { counted: 40, withinLead: 40 }],
  ['with the last day of 货期', underWay(10), 'due', { counted: 40, withinLead: 40 }],
  ['a day after 货期', underWay(11), 'due', { counted: 40, withinLead: 0 }],
  ['with the next order’s goods', underWay(17), 'due', { counted: 40, tooLate: 0 }],
  ['after the next order’s goods', underWay(18), 'tooLate', { counted: 0, tooLate: 40, withinLead: 0 }],
  ['nobody knows when', underWay(null), 'undated', { counted: 40, withinLead: 0, undated: 40 }],
  ['of an item without 货期, whenever', underWay(400, null), 'due', { counted: 40, tooLate: 0, withinLead: 0 }],
])('40 pieces that come %s', (_, given, state, counted) => {
  const found = plan([item('杯', given)], [sold('杯', YESTERDAY, steady(1))]);
  expect(found.arrivals.map((arrival) => arrival.state)).toEqual([state]);
  expect(lineOf('杯', found).arrivals).toMatchObject({ total: 40, ...counted });
});

test('到货计划: what is late first, then day by day whether it counts or not, what has no date last', () => {
  const items = [
    item('杯', { leadDays: 10, shipments: [shipment(1, null), shipment(2, TODAY + 20), shipment(3, TODAY + 2)] }),
    item('壶', { leadDays: 10, shipments: [shipment(4, TODAY - 1), shipment(5, TODAY + 17), shipment(6, TODAY - 9)] }),
    item('碗', { leadDays: 30, shipments: [shipment(7, TODAY + 18)] }),
  ];
  const { arrivals } = plan(items, []);
  expect(arrivals.map(({ item: { key }, shipment: { pieces }, state }) => [key, pieces, state])).toEqual([
    ['壶', 6, 'late'],
    ['壶', 4, 'late'],
    ['杯', 3, 'due'],
    ['壶', 5, 'due'],
    ['碗', 7, 'due'],
    ['杯', 2, 'tooLate'],
    ['杯', 1, 'undated'],
  ]);
});
