import { formatDay } from '../../../src/domain/time/calendar';
import { importFiles } from '../../../src/files/importFiles';

/** A hand-made sheet as lines: its days with their figures, and what was noted. */
async function read(...lines: string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { rows, tables } = await importFiles([{ name: '八月日报.csv', bytes }]);
  const [table] = tables;
  return {
    days: (rows[0]?.daily ?? []).map(({ day, figures }) => [formatDay(day), figures]),
    notes: (table?.notes ?? []).map(({ code, args }) => [code, args]),
    questions: table?.questions ?? [],
    gaps: table?.gaps ?? [],
    fills: table?.fills ?? [],
  };
}

test('what is no metric keeps its own header: a number, or a rate where the column writes %', async () => {
  const { days, fills } = await read(
    '日期,访客数,支付金额,转化率,售后工单,好评占比,天气',
    '2026-08-11,1200,99.9,3.17%,7,98.5%,晴',
    '2026-08-12,980,0.1,2%,0,,雨',
  );
  expect(fills).toEqual(['visitors', 'amountPaid', 'conversion', 'extra:售后工单', 'extraRate:好评占比']);
  expect(days).toEqual([
    [
      '2026-08-11',
      { visitors: 1200, amountPaid: 99.9, conversion: 0.0317, 'extra:售后工单': 7, 'extraRate:好评占比': 0.985 },
    ],
    ['2026-08-12', { visitors: 980, amountPaid: 0.1, conversion: 0.02, 'extra:售后工单': 0 }],
  ]);
});

test('a bare number among percents could mean either: it is left out, and said', async () => {
  const { days, notes } = await read(
    '日期,访客数,好评占比',
    '2026-08-11,1200,98.5%',
    '2026-08-12,980,97',
    '2026-08-13,1,0',
  );
  expect(days.map(([, figures]) => figures)).toEqual([
    { visitors: 1200, 'extraRate:好评占比': 0.985 },
    { visitors: 980 },
    // 0 is 0 either way.
    { visitors: 1, 'extraRate:好评占比': 0 },
  ]);
  expect(notes).toEqual([['rateWithoutPercent', { header: '好评占比', row: 3 }]]);
});

test('a column without a number, or with words in it, is no figure', async () => {
  const { fills } = await read('日期,访客数,备注,停电,盘点', '2026-08-11,1200,3,,-', '2026-08-12,980,三,,');
  expect(fills).toEqual(['visitors']);
});

test('a day that stands twice is noted with its row, and neither is left out', async () => {
  const { days, notes } = await read('日期,访客数', '2026-08-11,1', '2026-08-12,2', '2026-08-11,3');
  expect(days).toEqual([
    ['2026-08-11', { visitors: 1 }],
    ['2026-08-12', { visitors: 2 }],
    ['2026-08-11', { visitors: 3 }],
  ]);
  expect(notes).toEqual([['repeatedDay', { day: '2026-08-11', row: 4 }]]);
});

test('of a total that does not fit only what adds up is judged: a total of rates means nothing', async () => {
  const { gaps } = await read(
    '日期,访客数,支付金额,转化率',
    '2026-08-11,10,0.1,1%',
    '2026-08-12,20,0.2,2%',
    '合计,31,0.3,9%',
  );
  expect(gaps).toEqual([{ row: 4, label: '合计', header: '访客数', total: 31, sum: 30 }]);
});

test.each<[string, string, string, (string | undefined)[]]>([
  ['客单数 with decimals is probably 客单价', '客单数', '130.26', ['orderValue', 'buyersPlaced']],
  ['付款 may be an amount or orders', '付款', '130', ['amountPaid', 'ordersPaid']],
  ['客单数 of whole numbers is 下单买家数', '客单数', '130', []],
])('%s', async (_, header, value, options) => {
  const { questions, fills } = await read(`日期,访客数,${header}`, `2026-08-11,1200,${value}`);
  expect(questions.map(({ code, args, options: given }) => [code, args, given])).toEqual(
    options.length ? [['meaning', { header }, options]] : [],
  );
  expect(fills).toEqual(options.length ? ['visitors'] : ['visitors', 'buyersPlaced']);
});
