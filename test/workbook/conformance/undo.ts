import type { Change } from '../../../src/workbook/change';
import { area, assertEqual, assertRefused, at, contents, sheetNames, write } from './assertions';
import type { ConformanceCase } from './subject';

const CELLS = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'];

export const undoCases: readonly ConformanceCase[] = [
  {
    name: 'undoing restores every cell: numbers, texts, formulas and blanks',
    async run(subject) {
      const { workbook } = subject;
      await workbook.apply([{ kind: 'write', sheet: 'Sheet1', cells: [{ ...at('G1'), value: '=text' }] }]);
      await subject.seed('Sheet1', [[5, '文字', '=A1+1', true, '', 'untouched']]);
      const undo = await workbook.apply([
        write('Sheet1', { A1: '=C1', B1: 8, C1: '', D1: '1/2', E1: 'x', G1: 1 }),
        write('Sheet1', { A1: 9 }),
      ]);
      assertEqual(await contents(subject, 'Sheet1', ...CELLS), [9, 8, '', '1/2', 'x', 'untouched', 1]);
      await workbook.apply(undo);
      assertEqual(await contents(subject, 'Sheet1', ...CELLS), [5, '文字', '=A1+1', true, '', 'untouched', '=text']);
      const { formula } = await subject.cell({ sheet: 'Sheet1', ...at('G1') });
      assertEqual(formula, undefined, 'formula of a text that looks like one');
    },
  },
  {
    name: 'undoing after somebody typed over it is refused, and changes nothing',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [[1, 2]]);
      const undo = await workbook.apply([write('日报', { A1: 10, B1: 20 })]);
      await subject.typeByUser({ sheet: '日报', ...at('B1') }, 99);
      await assertRefused(workbook.apply(undo), 'changedMeanwhile', { sheet: '日报', at: 'B1' });
      assertEqual(await contents(subject, '日报', 'A1', 'B1'), [10, 99]);
    },
  },
  {
    name: 'undoing a fill takes the copied sheet away again',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('周报模板', [
        ['付款金额', '{{付款金额}}'],
        ['两倍', '=B1*2'],
      ]);
      const undo = await workbook.apply([
        { kind: 'copySheet', from: '周报模板', sheet: '周报' },
        write('周报', { B1: 188320, D4: '12%' }),
        { kind: 'setting', key: 'dianbao.fills', value: { 周报: ['B1'] } },
      ]);
      await workbook.apply(undo);
      assertEqual(await sheetNames(subject), ['Sheet1', '周报模板']);
      assertEqual((await workbook.describe()).settings, {});
      assertEqual(await contents(subject, '周报模板', 'B1'), ['{{付款金额}}']);
    },
  },
  {
    name: 'a copied sheet into which somebody typed stays',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('周报模板', [['{{周}}']]);
      const undo = await workbook.apply([
        { kind: 'copySheet', from: '周报模板', sheet: '周报' },
        write('周报', { A1: 8 }),
      ]);
      await subject.typeByUser({ sheet: '周报', ...at('C3') }, '老板批注');
      await assertRefused(workbook.apply(undo), 'changedMeanwhile', { sheet: '周报', at: 'C3' });
      assertEqual(await contents(subject, '周报', 'A1', 'C3'), [8, '老板批注']);
    },
  },
  {
    name: 'what was undone can be done again',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [[1]]);
      const undo = await workbook.apply([
        write('日报', { A1: 2, A2: '3' }),
        { kind: 'addSheet', sheet: '新' },
        write('新', { B2: '=1' }),
      ]);
      const redo = await workbook.apply(undo);
      assertEqual(
        [await sheetNames(subject), await contents(subject, '日报', 'A1', 'A2')],
        [
          ['Sheet1', '日报'],
          [1, ''],
        ],
      );
      await workbook.apply(redo);
      assertEqual(await contents(subject, '日报', 'A1', 'A2'), [2, '3']);
      assertEqual(await contents(subject, '新', 'B2'), ['=1']);
    },
  },
  {
    name: 'sets a number format and restores each cell its own',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [
        [1, 2],
        [3, 4],
      ]);
      await subject.format('日报', area('B1'), '0.00%');
      const change: Change = { kind: 'format', sheet: '日报', area: area('A1:B2'), numberFormat: '#,##0.00' };
      const undo = await workbook.apply([change]);
      const formats = async () => (await workbook.read(['日报'], ['formats'])).get('日报')?.formats;
      assertEqual(await formats(), [
        ['#,##0.00', '#,##0.00'],
        ['#,##0.00', '#,##0.00'],
      ]);
      await workbook.apply(undo);
      assertEqual(await formats(), [
        ['General', '0.00%'],
        ['General', 'General'],
      ]);
    },
  },
  {
    name: 'keeps, changes and removes settings, and undoes each',
    async run({ workbook }) {
      const settings = async () => (await workbook.describe()).settings;
      const keep = (value: unknown): Change => ({ kind: 'setting', key: 'dianbao.known', value });
      const history = { list: [1, { a: '=x', b: null }], day: '2020-02-17T00:00:00.000Z', on: true };
      const undoAdd = await workbook.apply([keep(history)]);
      assertEqual(await settings(), { 'dianbao.known': history });
      const undoChange = await workbook.apply([keep('新')]);
      assertEqual(await settings(), { 'dianbao.known': '新' });
      const undoRemove = await workbook.apply([keep(null)]);
      assertEqual(await settings(), {});
      await workbook.apply(undoRemove);
      assertEqual(await settings(), { 'dianbao.known': '新' });
      await workbook.apply(undoChange);
      assertEqual(await settings(), { 'dianbao.known': history });
      await workbook.apply(undoAdd);
      assertEqual(await settings(), {});
    },
  },
  {
    name: 'leaves settings of others alone',
    async run({ workbook }) {
      await assertRefused(workbook.apply([{ kind: 'setting', key: 'other.known', value: 1 }]), 'unsupported');
    },
  },
];
