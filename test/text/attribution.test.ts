import { attribute, type Attribution } from '../../src/domain/attribution/attribution';
import { comparedPeriods, type Comparison } from '../../src/domain/attribution/periods';
import { attributionEnUS } from '../../src/text/attribution/en-US';
import { attributionZhCN } from '../../src/text/attribution/zh-CN';
import { day } from '../domain/figures';

const ASKED = day('2020-02-17');

function between(visitors: number, buyersPaid: number, amountPaid: number, back = 7): Attribution {
  const kept = new Set(['visitors', 'buyersPaid', 'amountPaid'] as const);
  const before = { day: ASKED - back, figures: { visitors: 1000, buyersPaid: 50, amountPaid: 5000 } };
  const after = { day: ASKED, figures: { visitors, buyersPaid, amountPaid } };
  return attribute([before], [after], kept) as Attribution;
}

test.each<[string, Attribution, Comparison, string, string]>([
  [
    'less, and what did it',
    between(1000, 40, 4000),
    'sameWeekday',
    '2020-02-17（周一）付款金额 4,000.00 元，比上周同日少 1,000.00 元（-20.00%），主要是转化率 5.00% → 4.00%（访客数 0.00，转化率 -1,000.00，客单价 0.00）。',
    '2020-02-17 (Mon): amount paid 4,000.00 yuan, 1,000.00 yuan less (-20.00%) than same day last week, mainly Conversion rate 5.00% → 4.00% (Visitors 0.00, Conversion rate -1,000.00, Order value 0.00).',
  ],
  [
    'more visitors',
    between(2000, 100, 10000),
    'dayBefore',
    '2020-02-17（周一）付款金额 10,000.00 元，比前一天多 5,000.00 元（+100.00%），主要是访客数 1,000 → 2,000（访客数 +5,000.00，转化率 0.00，客单价 0.00）。',
    '2020-02-17 (Mon): amount paid 10,000.00 yuan, 5,000.00 yuan more (+100.00%) than the day before, mainly Visitors 1,000 → 2,000 (Visitors +5,000.00, Conversion rate 0.00, Order value 0.00).',
  ],
  [
    'no change',
    between(1000, 50, 5000),
    'dayBefore',
    '2020-02-17（周一）付款金额 5,000.00 元，与前一天持平（访客数 0.00，转化率 0.00，客单价 0.00）。',
    '2020-02-17 (Mon): amount paid 5,000.00 yuan, the same as the day before (Visitors 0.00, Conversion rate 0.00, Order value 0.00).',
  ],
])('%s, in one sentence for the chat', (_, found, comparison, zh, en) => {
  const periods = comparedPeriods(comparison, ASKED, 0);
  expect(attributionZhCN.message(found, comparison, periods)).toBe(zh);
  expect(attributionEnUS.message(found, comparison, periods)).toBe(en);
});

test('days without data are said', () => {
  const periods = comparedPeriods('week', ASKED + 2, 0);
  expect(attributionZhCN.change(between(1000, 40, 4000), periods)).toBe(
    '付款金额比2020.02.10-02.12少 1,000.00 元（-20.00%），对比期只有 1/3 天有数据，本期只有 1/3 天有数据。',
  );
  expect(attributionEnUS.change(between(1000, 40, 4000), periods)).toBe(
    'Amount paid: 1,000.00 yuan less (-20.00%) than 2020.02.10-02.12; data there on 1/3 days only; data here on 1/3 days only.',
  );
});
