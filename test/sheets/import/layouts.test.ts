import type { CellValue } from '../../../src/domain/cells';
import { day } from './importing';
import { D, imported, type Rows } from './layouts';

describe('a day goes to its cell, whatever the layout', () => {
  test('dates across, in a sheet of another name', async () => {
    const { after } = await imported(
      {
        店铺数据: [
          ['日期', D('10'), D('11')],
          ['访客数', 100, ''],
          ['付款金额', 5, ''],
        ],
      },
      { 11: { visitors: 200, amountPaid: 7 } },
    );
    expect(after['店铺数据']).toEqual([
      ['日期', D('10'), D('11')],
      ['访客数', 100, 200],
      ['付款金额', 5, 7],
    ]);
  });

  test('目标 beside 实际: only the figure', async () => {
    const { after } = await imported(
      {
        日报: [
          ['日期', '付款金额', '', '', '访客数'],
          ['', '目标', '实际', '达成率', ''],
          [D('10'), 9, 8, '=C3/B3', 100],
          [D('11'), 9, '', '=C4/B4', ''],
        ],
      },
      { 11: { amountPaid: 7, visitors: 50 } },
    );
    expect(after['日报']?.[3]).toEqual([D('11'), 9, 7, '=C4/B4', 50]);
  });

  test('each to the sheet of its month', async () => {
    const sheet = (month: number, ...days: number[]): Rows => [
      ['日期', '访客数', '付款金额'],
      ...days.map((one): CellValue[] => [day(`2026-0${month}-${String(one).padStart(2, '0')}`), '', '']),
    ];
    const { after } = await imported(
      { '7月': sheet(7, 30, 31), '8月': sheet(8, 1, 2) },
      { '01': { visitors: 11, amountPaid: 1 }, '02': { visitors: 12, amountPaid: 2 } },
    );
    expect(after['7月']).toEqual(sheet(7, 30, 31));
    expect(after['8月']).toEqual([
      ['日期', '访客数', '付款金额'],
      [D('01'), 11, 1],
      [D('02'), 12, 2],
    ]);
  });

  test.each<[string, CellValue, number, CellValue]>([
    ['付款金额（万元）', 1, 12345, 1.2345],
    ['付款金额(分)', 500, 12.34, 1234],
  ])('in the column’s own unit: %s', async (header, before, amount, expected) => {
    const { after } = await imported(
      {
        日报: [
          ['日期', '访客数', header],
          [D('10'), 1, before],
          [D('11'), '', ''],
        ],
      },
      { 11: { visitors: 3, amountPaid: amount } },
    );
    expect(after['日报']?.[2]).toEqual([D('11'), 3, expected]);
  });

  test('a rate under % as percents', async () => {
    const { after } = await imported(
      {
        日报: [
          ['日期', '访客数', '转化率(%)'],
          [D('10'), 100, 3.5],
          [D('11'), '', ''],
        ],
      },
      { 11: { visitors: 200, conversion: 0.0317 } },
    );
    expect(after['日报']?.[2]).toEqual([D('11'), 200, 3.17]);
  });
});
