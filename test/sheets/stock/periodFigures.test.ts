import { recogniseWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import { stockFiguresOf } from '../../../src/sheets/stock/periodFigures';
import { STOCK_SETTING } from '../../../src/sheets/stock/stockMemory';
import { day } from '../../domain/figures';

const WEEK = { from: day('2026-11-16'), to: day('2026-11-22') };
const MONDAY = day('2026-11-23');
const grid = (sheet: string, values: (string | number)[][]) => ({ sheet, top: 0, left: 0, values });
const stock = grid('库存', [
  ['商品ID', '可用库存', '货期', '单价'],
  ['a1', 0, 10, 9.9],
  ['a2', 60, 10, 5],
]);
const days = Array.from({ length: 30 }, (_, i) => MONDAY - 30 + i);
const sales = grid('销量', [['日期', '商品ID', '付款件数'], ...days.map((date) => [date, 'a1', 6])]);
const settings = { [STOCK_SETTING]: { days: [{ day: WEEK.from, pieces: 80 }], out: {} } };

test('all six figures of a week', () => {
  expect(stockFiguresOf(recogniseWorkbook([stock, sales], MONDAY), settings, WEEK, MONDAY)).toEqual({
    // 42 ÷ ((80 + 60) ÷ 2)
    ...{ turnover: 0.6, turnoverDays: 7 / 0.6, stockoutRate: 0.5, stockoutDays: 0 },
    // a2 is not in 销量, which lists what was sold.
    ...{ soldShare: 0.5, deadAmount: 300, deadWithoutPrice: 0, salesDays: 7 },
  });
});

test('without 库存 there are none', () => {
  expect(stockFiguresOf(recogniseWorkbook([sales], MONDAY), settings, WEEK, MONDAY)).toBeNull();
});
