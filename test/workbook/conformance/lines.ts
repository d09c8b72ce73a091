import { area, assertEqual, assertRefused, at, contents, insert, write, writeWhere } from './assertions';
import type { ConformanceCase, Subject } from './subject';

/** What a formula becomes when one row is inserted above row 4, or one column left of column D; elsewhere it stands in another sheet. */
const RESPELLED: readonly (readonly [formula: string, above4: string, leftOfD: string])[] = [
  ['=B3', '=B3', '=B3'],
  ['=B4', '=B5', '=B4'],
  ['=D3', '=D3', '=E3'],
  ['=$D$4', '=$D$5', '=$E$4'],
  ['=SUM(B2:B3)', '=SUM(B2:B3)', '=SUM(B2:B3)'],
  ['=SUM(B3:B4)', '=SUM(B3:B5)', '=SUM(B3:B4)'],
  ['=SUM(B4:B6)', '=SUM(B5:B7)', '=SUM(B4:B6)'],
  ['=SUM(B2:E2)', '=SUM(B2:E2)', '=SUM(B2:F2)'],
  ['=SUM(C:C)', '=SUM(C:C)', '=SUM(C:C)'],
  ['=SUM(3:4)', '=SUM(3:5)', '=SUM(3:4)'],
  ['=SUM($C:$E)', '=SUM($C:$E)', '=SUM($C:$F)'],
  ['=IF(B4=0,"D4",LEN("B4")+B3)', '=IF(B5=0,"D4",LEN("B4")+B3)', '=IF(B4=0,"D4",LEN("B4")+B3)'],
  ['=LOG10(D4)+1E4', '=LOG10(D5)+1E4', '=LOG10(E4)+1E4'],
  ['=Sheet1!B4', '=Sheet1!B4', '=Sheet1!B4'],
];

export const lineCases: readonly ConformanceCase[] = [
  ...RESPELLED.map(([formula, above4, leftOfD]): ConformanceCase => ({
    name: `a row or a column that comes in moves cells, and ${formula} with them`,
    async run(subject) {
      const { workbook } = subject;
      // In A1 and, pushed along, in H8.
      await subject.seed('日报', [[formula], ...Array(6).fill(['']), ['', '', '', '', '', '', '', formula]]);
      const undo = await workbook.apply([insert('日报', '4')]);
      assertEqual(await contents(subject, '日报', 'A1', 'H9', 'H8'), [above4, above4, ''], 'after a row');
      await workbook.apply(undo);
      assertEqual(await contents(subject, '日报', 'A1', 'H8', 'H9'), [formula, formula, ''], 'after undoing');
      await workbook.apply([insert('日报', 'D')]);
      assertEqual(await contents(subject, '日报', 'A1', 'I8', 'H8'), [leftOfD, leftOfD, ''], 'after a column');
    },
  })),
  {
    name: 'formulas of other sheets go along, whatever their sheet is called',
    async run(subject) {
      await subject.seed('日报', [[1], [2], [3]]);
      await subject.seed('9月 店', [[1], [2], [3]]);
      await subject.seed('汇总', [["=日报!A3+'9月 店'!A3+A3", '=SUM(日报!A1:A3)']]);
      const undo = await subject.workbook.apply([insert('日报', '2'), insert('9月 店', '3', { count: 2 })]);
      assertEqual(await contents(subject, '汇总', 'A1', 'B1'), ["=日报!A4+'9月 店'!A5+A3", '=SUM(日报!A1:A4)']);
      await subject.workbook.apply(undo);
      assertEqual(await contents(subject, '汇总', 'A1', 'B1'), ["=日报!A3+'9月 店'!A3+A3", '=SUM(日报!A1:A3)']);
    },
  },
  {
    name: 'coordinates and expected contents are those at the time of each change',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [
        ['日期', '访客'],
        [1, 10],
        [2, 20],
        ['合计', '=SUM(B2:B3)'],
      ]);
      await workbook.apply([
        writeWhere('日报', 'B4', '=SUM(B2:B3)', '=SUM(B1:B3)'),
        insert('日报', '4', { count: 2 }),
        writeWhere('日报', 'B6', '=SUM(B1:B3)', '=SUM(B2:B5)'),
        writeWhere('日报', 'B4', '', 30),
        insert('日报', '2'),
        writeWhere('日报', 'B7', '=SUM(B3:B6)', '=SUM(B2:B6)'),
        writeWhere('日报', 'B5', 30, 31),
      ]);
      assertEqual(await contents(subject, '日报', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'), [
        '',
        10,
        20,
        31,
        '',
        '=SUM(B2:B6)',
      ]);
    },
  },
  {
    name: 'what stands around the place can be expected; if it is otherwise, nothing is inserted',
    async run(subject) {
      await subject.seed('日报', [
        [43878, 1],
        [43880, 3],
      ]);
      const seen = (was: number) => ({
        beside: [
          { ...at('A1'), was: 43878 },
          { ...at('A2'), was },
        ],
      });
      await assertRefused(
        subject.workbook.apply([write('日报', { C1: 7 }), insert('日报', '2', seen(43879))]),
        'changedMeanwhile',
        { sheet: '日报', at: 'A2' },
      );
      assertEqual(await contents(subject, '日报', 'A2', 'C1'), [43880, '']);
      await subject.workbook.apply([insert('日报', '2', seen(43880))]);
      assertEqual(await contents(subject, '日报', 'A2', 'A3'), ['', 43880]);
    },
  },
  {
    name: 'new rows look like the row above or below them, or plain',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [
        ['日期', '转化率'],
        [43878, 0.1],
        ['合计', 0.1],
      ]);
      await subject.format('日报', area('B2'), '0.00%');
      await subject.format('日报', area('B3'), '0.0');
      const undo = await workbook.apply([
        insert('日报', '3', { like: 1 }),
        insert('日报', '4', { like: 3, count: 2 }),
        insert('日报', '3'),
        write('日报', { B3: 1, B4: 2, B5: 3, B6: 4 }),
      ]);
      const formats = async () =>
        (await workbook.read(['日报'], ['formats'])).get('日报')?.formats?.map((row) => row[1]);
      assertEqual(await formats(), ['General', '0.00%', 'General', '0.00%', '0.0', '0.0', '0.0']);
      await workbook.apply(undo);
      assertEqual(await formats(), ['General', '0.00%', '0.0']);
    },
  },
  {
    name: 'new columns look like the column beside them',
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [
        ['指标', 43878, '合计'],
        ['转化率', 0.1, 0.1],
      ]);
      await subject.format('日报', area('B1'), 'm/d');
      await subject.format('日报', area('B2'), '0.00%');
      await workbook.apply([insert('日报', 'C', { like: 1 }), write('日报', { C1: 43879, C2: 0.2 })]);
      assertEqual((await workbook.read(['日报'], ['formats'])).get('日报')?.formats, [
        ['General', 'm/d', 'm/d', 'General'],
        ['General', '0.00%', '0.00%', 'General'],
      ]);
    },
  },
  {
    name: 'new lines have the drop-down lists of the line beside them, and only those',
    needs: ['lists'],
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [
        ['日期', '天气', '备注'],
        [1, '晴', ''],
        [2, '雨', ''],
        ['合计', '', ''],
      ]);
      await subject.list?.('日报', area('B2:B3'), ['晴', '雨']);
      await subject.list?.('日报', area('C4'), ['已核对']);
      const lists = async (...cells: string[]) => {
        const found = [];
        for (const cell of cells) found.push((await subject.listAt?.({ sheet: '日报', ...at(cell) })) ?? null);
        return found;
      };
      const own = ['晴', '雨'];
      const undo = await workbook.apply([
        insert('日报', '4', { like: 2 }),
        insert('日报', '3', { like: 1 }),
        insert('日报', '2', { like: 1 }),
      ]);
      assertEqual(await lists('B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'), [null, own, own, own, own, own, null]);
      assertEqual(await lists('C2', 'C5', 'C6', 'C7'), [null, null, null, ['已核对']]);
      await workbook.apply(undo);
      assertEqual(await lists('B1', 'B2', 'B3', 'B4', 'C4'), [null, own, own, null, ['已核对']]);
    },
  },
  {
    name: 'merged cells move, and grow by lines that come into their middle',
    needs: ['merges'],
    async run(subject) {
      const { workbook } = subject;
      await subject.seed('日报', [
        ['店铺日报', '', ''],
        ['店A', '日期', 1],
        ['', 2, 3],
        ['备注', '', ''],
      ]);
      for (const merged of ['A1:C1', 'A2:A3', 'A4:C4']) await subject.merge?.('日报', area(merged));
      const merges = async () =>
        (await workbook.read(['日报'], ['merges']))
          .get('日报')
          ?.merges?.map(({ row, rows, columns }) => [row, rows, columns]);
      const undo = await workbook.apply([insert('日报', '3')]);
      assertEqual((await merges())?.sort(), [
        [0, 1, 3],
        [1, 3, 1],
        [4, 1, 3],
      ]);
      await workbook.apply(undo);
      assertEqual((await merges())?.sort(), [
        [0, 1, 3],
        [1, 2, 1],
        [3, 1, 3],
      ]);
    },
  },
  {
    name: 'a batch that is refused after an insertion leaves nothing of it',
    async run(subject) {
      await subject.seed('日报', [[1], [2]]);
      const changes = [insert('日报', '2'), writeWhere('日报', 'A3', 3, 4)];
      await assertRefused(subject.workbook.apply(changes), 'changedMeanwhile', { sheet: '日报', at: 'A3' });
      assertEqual(await contents(subject, '日报', 'A1', 'A2', 'A3'), [1, 2, '']);
    },
  },
  {
    name: 'lines outside of the sheet, or of one that is not there, are refused',
    async run({ workbook }) {
      await assertRefused(workbook.apply([insert('Sheet1', '1', { at: 1048576 })]), 'unsupported');
      await assertRefused(workbook.apply([insert('Sheet1', '1', { count: 0 })]), 'unsupported');
      await assertRefused(workbook.apply([insert('Sheet1', 'A', { like: -1 })]), 'unsupported');
      await assertRefused(workbook.apply([insert('没有', '1')]), 'noSuchSheet', { sheet: '没有' });
    },
  },
  {
    name: 'no line comes into a protected sheet',
    needs: ['protection'],
    async run(subject: Subject) {
      await subject.seed('日报', [[1], [2]]);
      await subject.protectSheet?.('日报');
      await assertRefused(subject.workbook.apply([insert('日报', '2')]), 'sheetProtected', { sheet: '日报' });
      assertEqual(await contents(subject, '日报', 'A2'), [2]);
    },
  },
];
