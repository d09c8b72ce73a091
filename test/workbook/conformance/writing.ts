import { assertEqual, assertRefused, at, contents, write, writeWhere } from './assertions';
import type { ConformanceCase } from './subject';

/** Texts that a spreadsheet takes for something else when they are typed. */
const DECEPTIVE = [
  '=1+1',
  '+8613800000000',
  '-',
  '--',
  '-5',
  '@SUM(A1)',
  "'quoted",
  '1/2',
  '2020-01-01',
  '2月17日',
  '17:30',
  '001234567890123456789',
  '1,391',
  '1E5',
  '¥2,655.00',
  'TRUE',
  'false',
  '12%',
  ' 7 ',
  '第1行\n第2行',
];

export const writingCases: readonly ConformanceCase[] = [
  {
    name: 'writes neighbours and single cells, and no cell between them',
    async run(subject) {
      await subject.seed('日报', [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
        ['g', 'h', 'i'],
      ]);
      await subject.workbook.apply([write('日报', { A1: 1, B1: 2, A2: 3, B2: 4, C3: 5 })]);
      const cells = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3'];
      assertEqual(await contents(subject, '日报', ...cells), [1, 2, 'c', 3, 4, 'f', 'g', 'h', 5]);
    },
  },
  ...DECEPTIVE.map((text): ConformanceCase => ({
    name: `${JSON.stringify(text)} stays text`,
    async run({ workbook, cell }) {
      await workbook.apply([{ kind: 'write', sheet: 'Sheet1', cells: [{ ...at('B2'), value: text }] }]);
      const seen = await cell({ sheet: 'Sheet1', ...at('B2') });
      assertEqual([seen.value, seen.formula], [text, undefined]);
    },
  })),
  {
    name: 'numbers, booleans and plain texts arrive as they are',
    async run(subject) {
      await subject.workbook.apply([
        write('Sheet1', { A1: 0, B1: -0.1, C1: 43878, D1: true, E1: '付款金额', F1: 1e21 }),
      ]);
      const cells = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'];
      assertEqual(await contents(subject, 'Sheet1', ...cells), [0, -0.1, 43878, true, '付款金额', 1e21]);
    },
  },
  {
    name: 'writes formulas',
    async run({ workbook, cell }) {
      await workbook.apply([write('Sheet1', { A1: 2, B1: '=A1*3' })]);
      assertEqual((await cell({ sheet: 'Sheet1', ...at('B1') })).formula, '=A1*3');
    },
  },
  {
    name: 'an empty text clears the contents and keeps the format',
    async run({ workbook, seed, format, cell }) {
      await seed('日报', [[12.5]]);
      await format('日报', { row: 0, column: 0, rows: 1, columns: 1 }, '0.00');
      await workbook.apply([write('日报', { A1: '' })]);
      const { value, formula, format: numberFormat } = await cell({ sheet: '日报', ...at('A1') });
      assertEqual([value, formula, numberFormat], ['', undefined, '0.00']);
      assertEqual((await workbook.read(['日报'])).get('日报')?.values, []);
    },
  },
  {
    name: 'of two writes to one cell the later one counts',
    async run(subject) {
      await subject.workbook.apply([write('Sheet1', { A1: 1 }), write('Sheet1', { A1: 2 })]);
      assertEqual(await contents(subject, 'Sheet1', 'A1'), [2]);
    },
  },
  {
    name: 'a guard that holds lets the write through',
    async run(subject) {
      await subject.seed('日报', [[5, '=A1', '']]);
      const changes = [
        writeWhere('日报', 'A1', 5, 6),
        writeWhere('日报', 'B1', '=A1', 7),
        writeWhere('日报', 'C1', '', 8),
      ];
      await subject.workbook.apply(changes);
      assertEqual(await contents(subject, '日报', 'A1', 'B1', 'C1'), [6, 7, 8]);
    },
  },
  {
    name: 'a guard that fails names the cell, and nothing at all is written',
    async run(subject) {
      await subject.seed('日报', [[5, 6, 7]]);
      const changes = [write('日报', { A1: 50 }), writeWhere('日报', 'B1', 66, 60), write('日报', { C1: 70 })];
      await assertRefused(subject.workbook.apply(changes), 'changedMeanwhile', { sheet: '日报', at: 'B1' });
      assertEqual(await contents(subject, '日报', 'A1', 'B1', 'C1'), [5, 6, 7]);
    },
  },
  {
    name: 'a guard tells a number from its text',
    async run(subject) {
      await subject.seed('日报', [[5]]);
      await assertRefused(subject.workbook.apply([writeWhere('日报', 'A1', '5', 6)]), 'changedMeanwhile');
    },
  },
  {
    name: 'guards see what earlier changes of the batch have written',
    async run(subject) {
      await subject.workbook.apply([write('Sheet1', { A1: 1 }), writeWhere('Sheet1', 'A1', 1, 2)]);
      assertEqual(await contents(subject, 'Sheet1', 'A1'), [2]);
    },
  },
  {
    name: 'a batch whose second change is refused leaves nothing of the first',
    async run(subject) {
      const { workbook } = subject;
      await assertRefused(workbook.apply([write('Sheet1', { A1: 1 }), write('没有', { A1: 1 })]), 'noSuchSheet', {
        sheet: '没有',
      });
      assertEqual(await contents(subject, 'Sheet1', 'A1'), ['']);
    },
  },
  {
    name: 'cancelled before it begins, a batch writes nothing',
    async run(subject) {
      const work = { cancelled: () => true };
      await assertRefused(subject.workbook.apply([write('Sheet1', { A1: 1 })], work), 'cancelled');
      assertEqual(await contents(subject, 'Sheet1', 'A1'), ['']);
    },
  },
  {
    name: 'a batch reports its progress to the end',
    async run({ workbook }) {
      const steps: number[][] = [];
      await workbook.apply([write('Sheet1', { A1: 1 })], { progress: (done, total) => steps.push([done, total]) });
      const [done, total] = steps[steps.length - 1] ?? [];
      assertEqual(done === total && done !== undefined, true, `last progress ${done} of ${total}`);
    },
  },
];
