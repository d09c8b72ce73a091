import { area, assertEqual, assertRefused } from './assertions';
import type { ConformanceCase } from './subject';

export const readingCases: readonly ConformanceCase[] = [
  {
    name: 'describes the sheets in order',
    async run({ workbook, seed }) {
      await seed('日报', [[1]]);
      await seed('目标', []);
      const { sheets, structureProtected, settings } = await workbook.describe();
      assertEqual(
        sheets,
        ['Sheet1', '日报', '目标'].map((name) => ({ name, visible: true, protected: false })),
      );
      assertEqual({ structureProtected, settings }, { structureProtected: false, settings: {} });
    },
  },
  {
    name: 'reads values of every type, and no facet that was not asked for',
    async run({ workbook, seed }) {
      await seed('日报', [
        ['日期', '浏览数', '备注'],
        [43878, 1200.5, ''],
        [43879, 0, true],
      ]);
      const grid = (await workbook.read(['日报'])).get('日报');
      const values = [
        ['日期', '浏览数', '备注'],
        [43878, 1200.5, ''],
        [43879, 0, true],
      ];
      assertEqual(grid, { sheet: '日报', top: 0, left: 0, values });
    },
  },
  {
    name: 'reads formulas where there are any, else the value',
    async run({ workbook, seed }) {
      await seed('日报', [[38, '=A1*2', '转化率']]);
      assertEqual((await workbook.read(['日报'], ['formulas'])).get('日报')?.formulas, [[38, '=A1*2', '转化率']]);
    },
  },
  {
    name: 'reads number formats, General where none was set',
    async run({ workbook, seed, format }) {
      await seed('日报', [
        [43878, 0.5],
        [43879, 0.25],
      ]);
      await format('日报', area('B1:B2'), '0.00%');
      const grid = (await workbook.read(['日报'], ['formats'])).get('日报');
      assertEqual(grid?.formats, [
        ['General', '0.00%'],
        ['General', '0.00%'],
      ]);
    },
  },
  {
    name: 'reads several sheets at once and leaves out those that do not exist',
    async run({ workbook, seed }) {
      await seed('九月', [[9]]);
      await seed('十月', [[10]]);
      const grids = await workbook.read(['十月', '十一月', '九月']);
      assertEqual([...grids.keys()].sort(), ['九月', '十月'].sort());
      assertEqual(grids.get('十月')?.values, [[10]]);
    },
  },
  {
    name: 'an empty sheet has no rows',
    async run({ workbook }) {
      const grid = (await workbook.read(['Sheet1'], ['formulas', 'formats'])).get('Sheet1');
      assertEqual(grid, { sheet: 'Sheet1', top: 0, left: 0, values: [], formulas: [], formats: [] });
    },
  },
  {
    name: 'the used range begins where the first value is, and a format alone is no value',
    async run({ workbook, seed, format }) {
      await seed(
        '日报',
        [
          [1, ''],
          ['', 2],
        ],
        4,
        2,
      );
      await format('日报', area('A1:A2'), '0.00');
      await format('日报', area('H9:H9'), '0.00');
      const grid = (await workbook.read(['日报'])).get('日报');
      assertEqual(grid, {
        sheet: '日报',
        top: 4,
        left: 2,
        values: [
          [1, ''],
          ['', 2],
        ],
      });
    },
  },
  {
    name: 'reads merged areas',
    needs: ['merges'],
    async run({ workbook, seed, merge }) {
      await seed('日报', [
        ['店铺日报', ''],
        ['日期', '浏览数'],
      ]);
      await merge?.('日报', area('A1:B1'));
      assertEqual((await workbook.read(['日报'], ['merges'])).get('日报')?.merges, [area('A1:B1')]);
    },
  },
  {
    name: 'tells rows and columns that nobody sees, those of the used part',
    needs: ['hiding'],
    async run({ workbook, seed, hide }) {
      await seed(
        '日报',
        Array.from({ length: 6 }, (_, row) => [row, row, row]),
        1,
        1,
      );
      assertEqual((await workbook.read(['日报'], ['hidden'])).get('日报')?.hidden, { rows: [], columns: [] });
      await hide?.('日报', 'rows', 2, 2);
      await hide?.('日报', 'rows', 5, 1);
      await hide?.('日报', 'rows', 20, 3);
      await hide?.('日报', 'columns', 0, 2);
      assertEqual((await workbook.read(['日报'], ['hidden'])).get('日报')?.hidden, { rows: [2, 3, 5], columns: [1] });
      await hide?.('日报', 'rows', 0, 9);
      assertEqual((await workbook.read(['日报'], ['hidden'])).get('日报')?.hidden?.rows, [1, 2, 3, 4, 5, 6]);
      assertEqual((await workbook.read(['Sheet1'], ['hidden'])).get('Sheet1')?.hidden, { rows: [], columns: [] });
    },
  },
  {
    name: 'tells what the spreadsheet itself calls tables',
    needs: ['tables'],
    async run({ workbook, seed, table }) {
      await seed('日报', [
        ['日期', '访客'],
        [43878, 1],
      ]);
      assertEqual((await workbook.read(['日报'], ['tables'])).get('日报')?.tables, []);
      await table?.('日报', area('A1:B2'));
      const grids = await workbook.read(['日报', 'Sheet1'], ['tables']);
      assertEqual(grids.get('日报')?.tables, [area('A1:B2')]);
      assertEqual(grids.get('Sheet1')?.tables, []);
    },
  },
  {
    name: 'reading reports its progress to the end and can be cancelled',
    async run({ workbook, seed }) {
      await seed('日报', [[1]]);
      const steps: number[][] = [];
      await workbook.read(['日报'], [], { progress: (done, total) => steps.push([done, total]) });
      const [done, total] = steps[steps.length - 1] ?? [];
      assertEqual(done === total && done !== undefined, true, `last progress ${done} of ${total}`);
      await assertRefused(workbook.read(['日报'], [], { cancelled: () => true }), 'cancelled');
    },
  },
];
