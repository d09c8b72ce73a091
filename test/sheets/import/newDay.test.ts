import type { CellValue } from '../../../src/domain/cells';
import { D, imported, type Rows } from './layouts';

const HEAD = ['日期', '访客数', '付款金额', '转化率'];
const rate = (row: number) => `=C${row}/B${row}`;

describe('a new day', () => {
  const total = (from: number, to: number): CellValue[] => [
    '合计',
    `=SUM(B${from}:B${to})`,
    `=SUM(C${from}:C${to})`,
    '',
  ];

  test.each<[string, string[], string, (string | null)[]]>([
    ['at the end', ['10', '11'], '12', ['10', '11', '12']],
    ['in a gap', ['10', '12'], '11', ['10', '11', '12']],
    ['at the beginning', ['10', '11'], '09', ['09', '10', '11']],
    ['newest first, the newest', ['11', '10'], '12', ['12', '11', '10']],
    ['newest first, in a gap', ['12', '10'], '11', ['12', '11', '10']],
    ['newest first, the oldest', ['11', '10'], '09', ['11', '10', '09']],
  ])('%s, above the total, which takes it in', async (_, days, added, expected) => {
    const rows = days.map((d, i): CellValue[] => [D(d), 10, 5, rate(i + 2)]);
    const { after } = await imported(
      { 日报: [HEAD, ...rows, total(2, 3)] },
      { [added]: { visitors: 20, amountPaid: 8 } },
    );
    const now = after['日报'] ?? [];
    expect(now.slice(1, 4)).toEqual(
      expected.map((d, i) => [D(d as string), d === added ? 20 : 10, d === added ? 8 : 5, rate(i + 2)]),
    );
    expect(now[4]).toEqual(total(2, 4));
  });

  test('dates across: a column left of the total', async () => {
    const { after } = await imported(
      {
        数据: [
          ['日期', D('10'), D('11'), '合计'],
          ['访客数', 10, 20, '=SUM(B2:C2)'],
          ['付款金额', 5, 6, '=SUM(B3:C3)'],
          ['客单价', '=B3/B2', '=C3/C2', '=D3/D2'],
        ],
      },
      { 12: { visitors: 30, amountPaid: 7 } },
    );
    expect(after['数据']).toEqual([
      ['日期', D('10'), D('11'), D('12'), '合计'],
      ['访客数', 10, 20, 30, '=SUM(B2:D2)'],
      ['付款金额', 5, 6, 7, '=SUM(B3:D3)'],
      ['客单价', '=B3/B2', '=C3/C2', '=D3/D2', '=E3/E2'],
    ]);
  });

  test('several days at once, and a total above the days', async () => {
    const { after } = await imported(
      { 日报: [HEAD, total(3, 4), [D('10'), 1, 1, rate(3)], [D('12'), 1, 1, rate(4)]] },
      { 13: { visitors: 4 }, 11: { visitors: 2 }, 14: { visitors: 5 } },
    );
    expect(after['日报']?.slice(2).map(([date, visitors, , formula]) => [date, visitors, formula])).toEqual([
      [D('10'), 1, rate(3)],
      [D('11'), 2, rate(4)],
      [D('12'), 1, rate(5)],
      [D('13'), 4, rate(6)],
      [D('14'), 5, rate(7)],
    ]);
    expect(after['日报']?.[1]).toEqual(total(3, 7));
  });

  test('of the same week stands above its total, of the next week below it', async () => {
    const rows = (): Rows => [
      ['日期', '访客数'],
      [D('10'), 1],
      [D('11'), 1],
      ['周合计', '=SUM(B2:B3)'],
      ['总计', '=SUM(B2:B4)/2'],
    ];
    const same = await imported({ 日报: rows() }, { 12: { visitors: 5 } });
    expect(same.after['日报']?.slice(3)).toEqual([
      [D('12'), 5],
      ['周合计', '=SUM(B2:B4)'],
      ['总计', '=SUM(B2:B5)/2'],
    ]);
    const next = await imported({ 日报: rows() }, { 17: { visitors: 5 } });
    expect(next.after['日报']?.slice(3)).toEqual([
      ['周合计', '=SUM(B2:B3)'],
      [D('17'), 5],
      ['总计', '=SUM(B2:B5)/2'],
    ]);
  });

  test('averages of the last days and running totals keep their meaning', async () => {
    const { after } = await imported(
      {
        日报: [
          ['日期', '访客数', '累计', '占比'],
          [D('10'), 1, '=SUM(B$2:B2)', '=B2/SUM($B$2:$B$3)'],
          [D('11'), 2, '=SUM(B$2:B3)', '=B3/SUM($B$2:$B$3)'],
          ['合计', '=SUM(B2:B3)', '', ''],
          ['最近一天', '=SUM(B3:B3)', '', ''],
        ],
      },
      { 12: { visitors: 3 } },
    );
    expect(after['日报']?.slice(1)).toEqual([
      [D('10'), 1, '=SUM(B$2:B2)', '=B2/SUM($B$2:$B$4)'],
      [D('11'), 2, '=SUM(B$2:B3)', '=B3/SUM($B$2:$B$4)'],
      [D('12'), 3, '=SUM(B$2:B4)', '=B4/SUM($B$2:$B$4)'],
      ['合计', '=SUM(B2:B4)', '', ''],
      ['最近一天', '=SUM(B3:B3)', '', ''],
    ]);
  });

  test('side by side with the same days: one line for both tables', async () => {
    const { after } = await imported(
      {
        日报: [
          ['日期', '访客数', '', '日期', '退款金额'],
          [D('10'), 1, '', D('10'), 2],
          [D('11'), 1, '', D('11'), 2],
          ['合计', '=SUM(B2:B3)', '', '合计', '=SUM(E2:E3)'],
        ],
      },
      { 12: { visitors: 5 } },
    );
    expect(after['日报']?.slice(3)).toEqual([
      [D('12'), 5, '', D('12'), ''],
      ['合计', '=SUM(B2:B4)', '', '合计', '=SUM(E2:E4)'],
    ]);
  });

  test.each<[string, CellValue[], CellValue]>([
    ['2026/8/10 …', ['2026/8/10', '2026/8/11'], '2026/8/12'],
    ['8月10日 …', ['8月10日', '8月11日'], '8月12日'],
    ['with its weekday', ['2026-8-10(一)', '2026-8-11(二)'], '2026-8-12(三)'],
    ['20260810 …', [20260810, 20260811], 20260812],
    ['as serial numbers', [D('10'), D('11')], D('12')],
  ])('writes its date as the sheet does: %s', async (_, dates, expected) => {
    const { after } = await imported(
      { 日报: [['日期', '访客数'], ...dates.map((date): CellValue[] => [date, 1])] },
      { 12: { visitors: 5 } },
    );
    expect(after['日报']?.[3]).toEqual([expected, 5]);
  });
});
