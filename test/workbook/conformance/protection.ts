import { area, assertEqual, assertRefused, contents, sheetNames, write } from './assertions';
import type { ConformanceCase } from './subject';

export const protectionCases: readonly ConformanceCase[] = [
  {
    name: 'says which sheets are protected and writes nothing into them',
    needs: ['protection'],
    async run(subject) {
      await subject.seed('日报', [[5]]);
      await subject.protectSheet?.('日报');
      const { workbook } = subject;
      assertEqual(
        (await workbook.describe()).sheets.map((sheet) => sheet.protected),
        [false, true],
      );
      await assertRefused(workbook.apply([write('Sheet1', { A1: 1 }), write('日报', { A1: 6 })]), 'sheetProtected', {
        sheet: '日报',
      });
      const format = { kind: 'format', sheet: '日报', area: area('A1'), numberFormat: '0' } as const;
      await assertRefused(workbook.apply([format]), 'sheetProtected', { sheet: '日报' });
      assertEqual(await contents(subject, 'Sheet1', 'A1'), ['']);
      assertEqual(await contents(subject, '日报', 'A1'), [5]);
    },
  },
  {
    name: 'a protected template cannot be filled, and no copy of it stays behind',
    needs: ['protection'],
    async run(subject) {
      await subject.seed('周报模板', [['{{周}}']]);
      await subject.protectSheet?.('周报模板');
      const changes = [
        { kind: 'copySheet', from: '周报模板', sheet: '周报' } as const,
        write('周报', { A1: '2020.02.17-02.23' }),
      ];
      await assertRefused(subject.workbook.apply(changes), 'sheetProtected', { sheet: '周报模板' });
      assertEqual(await sheetNames(subject), ['Sheet1', '周报模板']);
    },
  },
  {
    name: 'a protected structure forbids adding, copying and removing sheets, not writing',
    needs: ['protection'],
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('周报', []);
      await subject.protectStructure?.();
      assertEqual((await workbook.describe()).structureProtected, true);
      await assertRefused(workbook.apply([{ kind: 'addSheet', sheet: '新' }]), 'structureProtected');
      await assertRefused(workbook.apply([{ kind: 'copySheet', from: '周报', sheet: '新' }]), 'structureProtected');
      const holds = { top: 0, left: 0, values: [] };
      await assertRefused(workbook.apply([{ kind: 'removeSheet', sheet: '周报', holds }]), 'structureProtected');
      await workbook.apply([write('周报', { A1: 1 })]);
      assertEqual(await contents(subject, '周报', 'A1'), [1]);
    },
  },
];
