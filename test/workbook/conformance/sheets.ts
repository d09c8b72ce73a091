import type { Change } from '../../../src/workbook/change';
import { area, assertEqual, assertRefused, at, contents, sheetNames, write, writeWhere } from './assertions';
import type { ConformanceCase } from './subject';

const add = (sheet: string): Change => ({ kind: 'addSheet', sheet });
const copy = (from: string, sheet: string): Change => ({ kind: 'copySheet', from, sheet });
const remove = (sheet: string, values: readonly (readonly (string | number)[])[]): Change => ({
  kind: 'removeSheet',
  sheet,
  holds: { top: 0, left: 0, values },
});

const BAD_NAMES = ['', '一'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', '12:30', "'ab", "ab'"];

export const sheetCases: readonly ConformanceCase[] = [
  {
    name: 'adds a sheet at the end and writes into it',
    async run(subject) {
      await subject.workbook.apply([add('周报 2020.02.17-02.23'), write('周报 2020.02.17-02.23', { B2: '周报' })]);
      assertEqual(await sheetNames(subject), ['Sheet1', '周报 2020.02.17-02.23']);
      assertEqual(await contents(subject, '周报 2020.02.17-02.23', 'B2'), ['周报']);
    },
  },
  {
    name: 'refuses a name that exists, whatever its case',
    async run(subject) {
      await assertRefused(subject.workbook.apply([add('sheet1')]), 'sheetExists', { sheet: 'sheet1' });
      await assertRefused(subject.workbook.apply([add('新'), copy('Sheet1', '新')]), 'sheetExists', { sheet: '新' });
      assertEqual(await sheetNames(subject), ['Sheet1']);
    },
  },
  ...BAD_NAMES.map((name): ConformanceCase => ({
    name: `refuses the sheet name ${JSON.stringify(name)}`,
    async run(subject) {
      await assertRefused(subject.workbook.apply([add(name)]), 'badSheetName');
      assertEqual(await sheetNames(subject), ['Sheet1']);
    },
  })),
  {
    name: 'copies contents and formats to the end, fills the copy and leaves the original alone',
    async run(subject) {
      await subject.seed('周报模板', [
        ['付款金额', '{{付款金额}}'],
        ['两倍', '=B1*2'],
      ]);
      await subject.format('周报模板', area('B1'), '#,##0.00');
      await subject.seed('日报', [[1]]);
      await subject.workbook.apply([copy('周报模板', '周报'), writeWhere('周报', 'B1', '{{付款金额}}', 188320)]);
      assertEqual(await sheetNames(subject), ['Sheet1', '周报模板', '日报', '周报']);
      assertEqual(await contents(subject, '周报', 'A1', 'B1', 'A2', 'B2'), ['付款金额', 188320, '两倍', '=B1*2']);
      assertEqual((await subject.cell({ sheet: '周报', ...at('B1') })).format, '#,##0.00');
      assertEqual(await contents(subject, '周报模板', 'B1'), ['{{付款金额}}']);
    },
  },
  {
    name: 'a copy holds what the batch wrote into the original before',
    async run(subject) {
      await subject.workbook.apply([
        write('Sheet1', { A1: 7 }),
        copy('Sheet1', '副本'),
        writeWhere('副本', 'A1', 7, 8),
      ]);
      assertEqual(await contents(subject, 'Sheet1', 'A1'), [7]);
      assertEqual(await contents(subject, '副本', 'A1'), [8]);
    },
  },
  {
    name: 'copying a sheet that is not there is refused',
    async run(subject) {
      await assertRefused(subject.workbook.apply([copy('周报模板', '周报')]), 'noSuchSheet', { sheet: '周报模板' });
      assertEqual(await sheetNames(subject), ['Sheet1']);
    },
  },
  {
    name: 'removes a sheet that holds just what is ours',
    async run(subject) {
      await subject.seed('周报', [['付款金额', 5]]);
      await subject.workbook.apply([remove('周报', [['付款金额', 5]])]);
      assertEqual(await sheetNames(subject), ['Sheet1']);
    },
  },
  {
    name: 'does not remove a sheet into which somebody typed',
    async run(subject) {
      await subject.seed('周报', [
        ['付款金额', 5],
        ['', '备注'],
      ]);
      await assertRefused(subject.workbook.apply([remove('周报', [['付款金额', 5]])]), 'changedMeanwhile', {
        sheet: '周报',
        at: 'B2',
      });
      await assertRefused(subject.workbook.apply([remove('周报', [])]), 'changedMeanwhile', { at: 'A1' });
      assertEqual(await sheetNames(subject), ['Sheet1', '周报']);
    },
  },
  {
    name: 'judges a removal after the writes before it in the batch',
    async run(subject) {
      await subject.seed('周报', [['付款金额', 5]]);
      await subject.workbook.apply([writeWhere('周报', 'B1', 5, ''), remove('周报', [['付款金额']])]);
      assertEqual(await sheetNames(subject), ['Sheet1']);
    },
  },
  {
    name: 'gives looks and drop-down lists to a sheet of its own batch only',
    async run(subject) {
      const looks: readonly Change[] = [
        { kind: 'validate', sheet: '设置', area: area('B2:B9'), list: ['周一', '周日'] },
        {
          ...{ kind: 'style', sheet: '设置', headers: [area('A1:B1')], titles: [], wrapped: [area('A2:B9')] },
          ...{ columnWidths: [20, 12], frozenRows: 1, page: { orientation: 'landscape' } },
        },
      ];
      await assertRefused(subject.workbook.apply(looks), 'noSuchSheet');
      await subject.seed('设置', [['项目', '值']]);
      for (const look of looks) await assertRefused(subject.workbook.apply([look]), 'unsupported');
      await subject.workbook.apply([add('新表'), ...looks.map((look) => ({ ...look, sheet: '新表' }) as Change)]);
      assertEqual(await sheetNames(subject), ['Sheet1', '设置', '新表']);
    },
  },
];
