import type { Change } from '../../../src/workbook/change';
import { area, assertEqual, assertRefused, at, contents, insert, sheetNames, write, writeWhere } from './assertions';
import type { ConformanceCase } from './subject';

/** How insertions are undone. */
export const lineUndoCases: readonly ConformanceCase[] = [
  {
    name: 'undoing takes exactly these lines away, wherever else somebody typed',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [
        ['日期', '访客'],
        [1, 10],
        [2, 20],
        ['合计', '=SUM(B2:B3)'],
      ]);
      const undo = await workbook.apply([
        insert('日报', '4', { like: 2 }),
        write('日报', { A4: 3, B4: 30, C4: '=B4/B3' }),
        writeWhere('日报', 'B5', '=SUM(B2:B3)', '=SUM(B2:B4)'),
      ]);
      await subject.typeByUser({ sheet: '日报', ...at('D2') }, '停电');
      await workbook.apply(undo);
      const after = ['A2', 'A3', 'A4', 'B4', 'C4', 'A5', 'B5', 'D2'];
      assertEqual(await contents(subject, '日报', ...after), [1, 2, '合计', '=SUM(B2:B3)', '', '', '', '停电']);
    },
  },
  {
    name: 'lines into which somebody typed, or at which somebody’s formula looks, stay',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [
        ['日期', '访客'],
        [1, 10],
        ['合计', '=SUM(B2:B2)'],
      ]);
      const undo = await workbook.apply([insert('日报', '3', { like: 1 }), write('日报', { A3: 2, B3: 20 })]);
      await subject.typeByUser({ sheet: '日报', ...at('D3') }, '停电');
      await assertRefused(workbook.apply(undo), 'changedMeanwhile', { sheet: '日报', at: 'D3' });
      await subject.typeByUser({ sheet: '日报', ...at('D3') }, '');
      await subject.typeByUser({ sheet: '日报', ...at('F1') }, '=B3*2');
      await assertRefused(workbook.apply(undo), 'changedMeanwhile', { sheet: '日报', at: 'F1' });
      assertEqual(await contents(subject, '日报', 'A3', 'B3', 'A4'), [2, 20, '合计']);
      await subject.typeByUser({ sheet: '日报', ...at('F1') }, '=SUM(B2:B3)');
      await workbook.apply(undo);
      assertEqual(await contents(subject, '日报', 'A3', 'B3', 'F1'), ['合计', '=SUM(B2:B2)', '=SUM(B2:B2)']);
    },
  },
  {
    name: 'inserted lines that were taken back can come again',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [
        ['日期', 43878, '合计'],
        ['访客', 10, '=SUM(B2:B2)'],
      ]);
      await subject.format('日报', area('B1'), 'm/d');
      const undo = await workbook.apply([
        insert('日报', 'C', { like: 1 }),
        write('日报', { C1: 43879, C2: '=B2+1' }),
        writeWhere('日报', 'D2', '=SUM(B2:B2)', '=SUM(B2:C2)'),
      ]);
      const redo = await workbook.apply(undo);
      const undoAgain = await workbook.apply(redo);
      const cells = ['B1', 'C1', 'D1', 'C2', 'D2'];
      assertEqual(await contents(subject, '日报', ...cells), [43878, 43879, '合计', '=B2+1', '=SUM(B2:C2)']);
      assertEqual((await subject.cell({ sheet: '日报', ...at('C1') })).format, 'm/d');
      await workbook.apply(undoAgain);
      assertEqual(await contents(subject, '日报', ...cells), [43878, '合计', '', '=SUM(B2:B2)', '']);
    },
  },
  {
    name: 'formats and settings changed beside an insertion go back with it',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      await subject.format('日报', area('A2'), '0.00%');
      const undo = await workbook.apply([
        { kind: 'format', sheet: '日报', area: area('A1:B3'), numberFormat: '0.0' },
        insert('日报', '2'),
        { kind: 'format', sheet: '日报', area: area('A2:A4'), numberFormat: '#,##0' },
        { kind: 'setting', key: 'dianbao.import', value: 1 },
        write('日报', { A2: 7 }),
      ]);
      const formats = async () => (await workbook.read(['日报'], ['formats'])).get('日报')?.formats;
      assertEqual(await formats(), [
        ['0.0', '0.0'],
        ['#,##0', 'General'],
        ['#,##0', '0.0'],
        ['#,##0', '0.0'],
      ]);
      assertEqual((await workbook.describe()).settings, { 'dianbao.import': 1 });
      await workbook.apply(undo);
      assertEqual(await formats(), [
        ['General', 'General'],
        ['0.00%', 'General'],
        ['General', 'General'],
      ]);
      assertEqual((await workbook.describe()).settings, {});
      assertEqual(await contents(subject, '日报', 'A1', 'A2', 'A3', 'A4'), [1, 3, 5, '']);
    },
  },
  {
    name: 'a copied sheet can be made longer or shorter before anybody sees it',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('9月', [
        ['日期', '访客'],
        [1, 10],
        [2, 20],
        ['合计', '=SUM(B2:B3)'],
      ]);
      const copy = (sheet: string): Change => ({ kind: 'copySheet', from: '9月', sheet });
      const holds = { top: 2, left: 0, values: [[2, 20]] };
      const undo = await workbook.apply([
        insert('9月', '3', { like: 1 }),
        copy('10月'),
        insert('10月', '3', { like: 1 }),
        write('10月', { A3: 9 }),
        {
          kind: 'removeLines',
          sheet: '9月',
          what: 'rows',
          at: 2,
          count: 1,
          holds: { top: 0, left: 0, values: [] },
          like: 1,
        },
        copy('11月'),
        { kind: 'removeLines', sheet: '11月', what: 'rows', at: 2, count: 1, holds, like: null },
      ]);
      assertEqual(await contents(subject, '9月', 'A3', 'B4'), [2, '=SUM(B2:B3)']);
      assertEqual(await contents(subject, '10月', 'A3', 'A5', 'B6'), [9, 2, '=SUM(B2:B5)']);
      assertEqual(await contents(subject, '11月', 'A2', 'A3', 'B3'), [1, '合计', '=SUM(B2:B2)']);
      await workbook.apply(undo);
      assertEqual(await sheetNames(subject), ['Sheet1', '9月']);
      assertEqual(await contents(subject, '9月', 'A2', 'A3', 'A4', 'B4'), [1, 2, '合计', '=SUM(B2:B3)']);
    },
  },
];
