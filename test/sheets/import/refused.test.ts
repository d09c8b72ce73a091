import { changesOf } from '../../../src/sheets/import/changes';
import type { MemoryWorkbook } from '../../../src/workbook/memory';
import { day, file, plan } from './importing';
import { D, imported, workbookOf, type Rows } from './layouts';

describe('what is not written, and why', () => {
  const codes = ({ sheets }: Awaited<ReturnType<typeof plan>>) =>
    sheets.flatMap(({ refused }) => refused.map(({ code, days }) => `${code} ${days.length}`));
  const rows = (): Rows => [
    ['日期', '访客数'],
    [D('10'), 1],
    [D('11'), 1],
    ['合计', '=SUM(B2:B3)'],
  ];
  const files = [file(0, { '2026-08-12': { visitors: 5 } })];

  test.each<[string, (workbook: MemoryWorkbook) => void, string]>([
    [
      'something else beside the days',
      (workbook) =>
        workbook.seed(
          '日报',
          [
            ['活动', '说明'],
            ['一', '满减'],
            ['二', '直降'],
            ['三', '秒杀'],
          ],
          0,
          5,
        ),
      'otherContent 1',
    ],
    [
      'cells merged across the place',
      (workbook) => void workbook.sheet('日报').merges.push({ row: 2, column: 1, rows: 2, columns: 1 }),
      'mergedCells 1',
    ],
    [
      'an Excel table that ends above',
      (workbook) => void workbook.sheet('日报').tables.push({ row: 0, column: 0, rows: 3, columns: 2 }),
      'excelTable 1',
    ],
  ])('%s', async (_, change, expected) => {
    const workbook = workbookOf({ 日报: rows() });
    change(workbook);
    const planned = await plan(workbook, files);
    expect(codes(planned)).toEqual([expected]);
    expect(changesOf(planned)).toEqual([]);
  });

  test('a day of a month that has no sheet', async () => {
    const planned = await plan(
      workbookOf({
        '7月': [
          ['日期', '访客数'],
          [day('2026-07-31'), 1],
        ],
      }),
      files,
    );
    expect(codes(planned)).toEqual(['otherMonth 1']);
    expect(changesOf(planned)).toEqual([]);
  });

  test('totals that do not say of which days they are', async () => {
    const workbook = workbookOf({
      日报: [
        ['日期', '访客数'],
        [D('03'), 1],
        ['小计', '=SUM(B2:B2)'],
        [D('10'), 1],
        ['小计', '=SUM(B4:B4)'],
      ],
    });
    expect(codes(await plan(workbook, files))).toEqual(['subtotals 1']);
  });

  test('days split by 店铺, until somebody says of which shop the files are', async () => {
    const sheets = {
      日报: [['日期', '店铺', '访客数'], ...['10', '11'].flatMap((d) => ['甲', '乙'].map((shop) => [D(d), shop, 1]))],
    };
    const planned = await plan(workbookOf(sheets), files);
    expect(planned.shop).toEqual({ header: '店铺', options: ['甲', '乙'], chosen: null });
    expect(changesOf(planned)).toEqual([]);
    const { after } = await imported(sheets, { 12: { visitors: 5 } }, { shop: '乙' });
    expect(after['日报']?.slice(4)).toEqual([
      [D('11'), '乙', 1],
      [D('12'), '乙', 5],
    ]);
  });

  test('under a header that may mean two things', async () => {
    const workbook = workbookOf({
      日报: [
        ['日期', '访客数', '付款'],
        [D('10'), 1, 3],
        [D('12'), '', ''],
      ],
    });
    const planned = await plan(workbook, [file(0, { '2026-08-12': { visitors: 5, amountPaid: 9 } })]);
    expect(planned.sheets[0]?.unclear.headers).toEqual(['付款']);
    expect(planned.sheets[0]?.cells.map(({ field }) => field)).toEqual(['visitors']);
    expect(planned.sheets[0]?.offered).toEqual([]);
  });
});
