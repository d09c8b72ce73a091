import './custom-functions-global';
import { dayOf } from '../../src/domain/time/calendar';
import { FUNCTIONS } from '../../src/functions/library';
import { answerOf, type Cell, type Matrix } from './call-as-excel';

// The handbook's boundaries as a user types them, one line each.

const day = (month: number, date: number): number => dayOf(2026, month, date) as number;
const time = (hours: number, minutes = 0, seconds = 0): number => (hours * 3600 + minutes * 60 + seconds) / 86400;

function answer(id: string, args: readonly (Cell | Matrix)[]): Cell {
  const implementation = FUNCTIONS.find(([name]) => name === id)?.[1];
  const matrices = args.map((arg) => (Array.isArray(arg) ? arg : [[arg]]));
  return answerOf(() => implementation?.(...matrices)).cells[0]?.[0];
}

const paidAt = day(11, 23) + time(9, 30);

test.each<[what: string, id: string, args: (Cell | Matrix)[], expected: Cell]>([
  ['「1:3以下为不及格」, though 2.996 shows as 3.00', 'ROI_GRADE', [2.996], '不及格'],
  ['「1:3以上为及格」', 'ROI_GRADE', [3], '及格'],
  ['still 及格', 'ROI_GRADE', [3.9999], '及格'],
  ['「1:4以上为良好」', 'ROI_GRADE', [4], '良好'],
  ['still 良好', 'ROI_GRADE', [4.9999], '良好'],
  ['「1:5以上为优秀」', 'ROI_GRADE', [5], '优秀'],
  ['2996 of 1000', 'ROI_GRADE', [2996, 1000], '不及格'],
  ['exactly three times an amount with 分', 'ROI_GRADE', [0.6, 0.2], '及格'],

  ['one 分 below the floor of 50%', 'TARGET_STATUS', [4999.99, 10000], '低于底线'],
  ['exactly 50%', 'TARGET_STATUS', [5000, 10000], '未达标'],
  ['one 分 below 80%', 'TARGET_STATUS', [7999.99, 10000], '未达标'],
  ['exactly 80%', 'TARGET_STATUS', [8000, 10000], '接近'],
  ['exactly 80% of an amount with 分', 'TARGET_STATUS', [0.04, 0.05], '接近'],
  ['one 分 below the target', 'TARGET_STATUS', [9999.99, 10000], '接近'],
  ['the target', 'TARGET_STATUS', [10000, 10000], '达标'],
  ['no target is no failure', 'TARGET_STATUS', [0, 0], '无目标'],

  ['dispatched after 23:59:59', 'OVERDUE', [paidAt, paidAt + time(23, 59, 59), day(12, 1)], false],
  ['dispatched after exactly 24:00:00', 'OVERDUE', [paidAt, paidAt + time(24), day(12, 1)], false],
  ['dispatched after 24:00:01', 'OVERDUE', [paidAt, paidAt + time(24, 0, 1), day(12, 1)], true],
  ['open for exactly 24:00:00', 'OVERDUE', [paidAt, null, paidAt + time(24)], false],
  ['open for 24:00:01', 'OVERDUE', [paidAt, null, paidAt + time(24, 0, 1)], true],

  ['on Monday the table is due on Thursday', 'RESTOCK_DUE', [day(11, 23)], day(11, 26)],
  ['on Thursday it is due', 'RESTOCK_DUE', [day(11, 26) + time(23, 59, 59)], day(11, 26)],
  ['from Friday 00:00 it is late', 'RESTOCK_DUE', [day(11, 27)], day(11, 26)],
  ['on Sunday still', 'RESTOCK_DUE', [day(11, 29)], day(11, 26)],

  ['the restock example', 'RESTOCK', [12, 90, 10, 5, 40], 134],
  ['the restock example, packed by 24', 'RESTOCK', [12, 90, 10, 5, 40, 0, 24], 144],
  ['库存预警数 of the example', 'STOCK_ALERT', [12, 10, 5], 180],

  ['the week of the issue', 'WEEK_LABEL', [day(11, 25)], '2026.11.23-11.29'],
  ['the week across years', 'WEEK_LABEL', [day(1, 1)], '2025.12.29-2026.01.04'],

  ['4 ÷ 877 is not the 0.45% an export shows', 'CONVERSION', [4, 877], 4 / 877],
  ['paid today, ordered yesterday: 120% is legal', 'PAY_RATE', [12000, 10000], 1.2],
])('%s: %s', (_, id, args, expected) => {
  expect(answer(id, args)).toBe(expected);
});

const RATIOS = [
  'CONVERSION',
  'PAY_RATE',
  'ORDER_VALUE',
  'VISITOR_VALUE',
  'INQUIRY_RATE',
  'RETURN_RATE',
  'BOUNCE_RATE',
  'CLICK_RATE',
  'ROI',
  'COST_SHARE',
  'ACHIEVEMENT',
  'CHANGE',
  'STOCK_DAYS',
];

test.each(RATIOS)('%s: 0 ÷ 0 is a day that has not happened yet, x ÷ 0 an error', (id) => {
  expect(answer(id, [0, 0])).toBe('');
  expect(answer(id, [null, null])).toBe('');
  expect(answer(id, [5, 0])).toBe('#DIV/0!');
  expect(answer(id, [5, null])).toBe('#DIV/0!');
  expect(answer(id, [0, 5])).toBe(id === 'CHANGE' ? -1 : 0);
});
