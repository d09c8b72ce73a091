import type { CellValue } from '../../../src/domain/cells';
import { formatDay } from '../../../src/domain/time/calendar';
import { importTables } from '../../../src/files/importFiles';
import { heldRows } from '../../../src/files/read/rows';
import { columnsId, columnsQuestion, rolesText } from '../../../src/files/recognise/pointed';
import type { ColumnRole } from '../../../src/files/recognise/kind';
import { pointableColumns } from '../../../src/files/recognise/pointable';

type Rows = CellValue[][];

const HEADER = ['交易日', '实付', '客流'];
const ROLES: ColumnRole[] = ['date', 'amountPaid', 'visitors'];
const answered = (header: CellValue[], roles: ColumnRole[]) => ({ [columnsId(header)]: rolesText(roles) });
const read = (rows: Rows, answers: Record<string, string>, file = 'a.csv') =>
  importTables([{ file, archive: null, sheet: '', rows: heldRows(rows) }], { answers });
const dailyOf = (rows: Rows, answers: Record<string, string>, file?: string) =>
  read(rows, answers, file).rows.flatMap(({ daily }) =>
    daily.map(({ day, figures }) => ({ day: formatDay(day), ...figures })),
  );

describe('columns that were pointed at are read for every file with that header', () => {
  const answers = answered(HEADER, ROLES);
  test.each<[string, Rows]>([
    ['the file it was said for', [HEADER, ['2026-08-11', '1,391.00', '120']]],
    ['below a title this time', [['八月'], [], HEADER, ['2026/8/11', 1391, 120]]],
    [
      'spelt in another way',
      [
        ['交易日 ', ' 实付（元）', '客流', ''],
        ['20260811', '¥1,391', '120人'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(dailyOf(rows, answers)).toEqual([{ day: '2026-08-11', amountPaid: 1391, visitors: 120 }]);
    expect(read(rows, answers)).toMatchObject({ problems: [], tables: [{ kind: 'pointed', questions: [] }] });
  });

  test.each<[string, Rows]>([
    [
      'another column',
      [
        [...HEADER, '备注'],
        ['2026-08-11', 5, 6, ''],
      ],
    ],
    [
      'another order',
      [
        ['实付', '交易日', '客流'],
        [5, '2026-08-11', 6],
      ],
    ],
    [
      'one column fewer',
      [
        ['交易日', '实付'],
        ['2026-08-11', 5],
      ],
    ],
  ])('not for a header with %s', (_, rows) => {
    expect(read(rows, answers)).toMatchObject({ tables: [], problems: [{ code: 'unknownTable' }] });
  });

  test('what was said goes before what a kind would make of it', () => {
    const header = ['日期', '付款金额', '客流'];
    const rows = [header, ['2026-08-11', 5, 6]];
    expect(dailyOf(rows, answered(header, ['date', 'amountPlaced', 'visitors']))).toEqual([
      { day: '2026-08-11', amountPlaced: 5, visitors: 6 },
    ]);
  });
});

test.each<[string, string]>([
  ['too few columns', 'date,amountPaid'],
  ['a metric that there is not', 'date,amountPaid,weather'],
  ['two dates', 'date,date,amountPaid'],
  ['no figure', 'date,skip,skip'],
  ['a rate twice', 'date,conversion,conversion'],
  ['something else', 'yes'],
  ['nothing', ''],
])('an answer that is none is asked again: %s', (_, answer) => {
  const { problems, rows } = read([HEADER, ['2026-08-11', 5, 6]], { [columnsId(HEADER)]: answer });
  expect(rows).toEqual([]);
  expect(problems[0]?.unknown?.headerRow).toBe(0);
});

test('the question is kept by what the header says, not by file or column letters', () => {
  expect(columnsQuestion('a.csv', [...HEADER, '', ''])).toEqual({
    id: 'columns:交易日|实付|客流',
    code: 'columns',
    args: { file: 'a.csv' },
    options: [],
    remember: true,
  });
  expect(columnsId(['', '实付 （元）', 2026])).toBe('columns:|实付|2026');
});

describe('reading', () => {
  test('a figure’s unit stands in its header: 万元, 分, %', () => {
    const header = ['交易日', '实付(万元)', '花费(分)', '成交比(%)'];
    const answers = answered(header, ['date', 'amountPaid', 'adOther', 'conversion']);
    expect(dailyOf([header, ['2026-08-11', '1.2345', '5590', '3.1']], answers)).toEqual([
      { day: '2026-08-11', amountPaid: 12345, adOther: 55.9, conversion: 0.031 },
    ]);
  });

  test('two columns with one name are two columns', () => {
    const header = ['交易日', '付款', '付款'];
    const rows = [header, ['2026-08-11', 5, 1]];
    expect(dailyOf(rows, answered(header, ['date', 'amountPaid', 'ordersPaid']))).toEqual([
      { day: '2026-08-11', amountPaid: 5, ordersPaid: 1 },
    ]);
    expect(dailyOf(rows, answered(header, ['date', 'skip', 'ordersPaid']))).toEqual([
      { day: '2026-08-11', ordersPaid: 1 },
    ]);
  });

  test('a column without a header', () => {
    const header = ['', '实付'];
    expect(dailyOf([header, ['2026-08-11', 5]], answered(header, ['date', 'amountPaid']))).toEqual([
      { day: '2026-08-11', amountPaid: 5 },
    ]);
  });

  test('amounts of two columns for one metric are added, to the 分', () => {
    const header = ['交易日', '直通车费', '引力魔方费'];
    const answers = answered(header, ['date', 'adOther', 'adOther']);
    expect(dailyOf([header, ['2026-08-11', 0.1, 0.2]], answers)).toEqual([{ day: '2026-08-11', adOther: 0.3 }]);
  });

  test('without a column of days: from the file’s name, else it is asked for', () => {
    const header = ['店铺', '实付'];
    const rows = [header, ['旗舰店', 5]];
    const answers = answered(header, ['skip', 'amountPaid']);
    expect(dailyOf(rows, answers, '数据_2026-08-11.csv')).toEqual([{ day: '2026-08-11', amountPaid: 5 }]);
    expect(read(rows, answers).tables[0]?.questions.map(({ code }) => code)).toEqual(['day']);
    expect(dailyOf(rows, { ...answers, 'day:a.csv': '2026-08-12' })).toEqual([{ day: '2026-08-12', amountPaid: 5 }]);
  });

  test('totals are no days, and a total that says something else is reported', () => {
    const rows = [HEADER, ['2026-08-11', 5, 6], ['2026-08-12', 7, 8], ['合计', 13, 14]];
    const { tables } = read(rows, answered(HEADER, ROLES));
    expect(tables[0]?.gaps).toEqual([{ row: 4, label: '合计', header: '实付', total: 13, sum: 12 }]);
    expect(tables[0]?.days.map(formatDay)).toEqual(['2026-08-11', '2026-08-12']);
  });

  test('a header and no rows', () => {
    expect(read([HEADER], answered(HEADER, ROLES))).toMatchObject({ problems: [{ code: 'noRows' }] });
  });
});

describe('several rows of one day, such as one row per order', () => {
  const header = ['交易日', '实付', '转化'];
  const rows = [header, ['2026-08-11', '0.1', '3%'], ['2026-08-11', '0.2', '4%'], ['2026-08-12', '7', '5%']];
  const answers = answered(header, ['date', 'amountPaid', 'conversion']);
  const sameDay = 'sameDay:交易日|实付|转化';

  test('are asked about, and until then the file fills nothing', () => {
    const { tables, rows: read1 } = read(rows, answers);
    expect(tables[0]?.questions).toEqual([
      { id: sameDay, code: 'sameDay', args: { day: '2026-08-11', rows: '2' }, options: ['sum'], remember: true },
    ]);
    expect(read1).toEqual([]);
  });

  test('are added up if they may be; a rate never is, and that is said', () => {
    const { tables } = read(rows, { ...answers, [sameDay]: 'sum' });
    expect(dailyOf(rows, { ...answers, [sameDay]: 'sum' })).toEqual([
      { day: '2026-08-11', amountPaid: 0.3 },
      { day: '2026-08-12', amountPaid: 7, conversion: 0.05 },
    ]);
    expect(tables[0]?.notes).toEqual([{ code: 'notAddedUp', args: { header: '转化' } }]);
  });

  test('or left out, and the other days are read', () => {
    const { tables } = read(rows, { ...answers, [sameDay]: 'skip' });
    expect(dailyOf(rows, { ...answers, [sameDay]: 'skip' })).toEqual([
      { day: '2026-08-12', amountPaid: 7, conversion: 0.05 },
    ]);
    expect(tables[0]?.ignored).toEqual([{ reason: 'sameDay', rows: [2, 3] }]);
  });
});

describe('what is offered for pointing at', () => {
  const shown = (rows: Rows, headerRow = 0) =>
    pointableColumns(rows, headerRow).map(({ header, samples, role }) => [header, samples.join(' '), role]);

  test('each column with its header, three different values and the role that is certain', () => {
    const header = ['统计日期', '付款金额', '付款', '访客数环比', '天气', '店铺'];
    const line = (day: number, amount: number) => [`2026-08-${day}`, amount, amount / 5, '3%', '晴', '旗舰店'];
    expect(shown([header, line(11, 5), line(12, 5), line(13, 10), line(14, 15), line(15, 20)])).toEqual([
      ['统计日期', '2026-08-11 2026-08-12 2026-08-13', 'date'],
      ['付款金额', '5 10 15', 'amountPaid'],
      // An amount or orders: not for us to say.
      ['付款', '1 2 3', 'skip'],
      ['访客数环比', '3%', 'skip'],
      ['天气', '晴', 'skip'],
      ['店铺', '旗舰店', 'skip'],
    ]);
  });

  test('a header of two meanings says which they are', () => {
    expect(pointableColumns([['付款', '天气']], 0).map(({ maybe }) => maybe)).toEqual([
      ['amountPaid', 'ordersPaid'],
      [],
    ]);
  });

  test('what two columns claim is certain for neither', () => {
    expect(shown([['日期', '统计日期', '支付金额', '付款金额', 'UV']]).map(([, , role]) => role)).toEqual([
      'skip',
      'skip',
      'skip',
      'skip',
      'visitors',
    ]);
  });

  test('columns without a header if there is something in them; blanks at the right are no columns', () => {
    expect(
      shown([
        ['', '实付', '', '客流', ''],
        [DAY, 5, '', 6, 'x'],
      ]),
    ).toEqual([
      // prettier-ignore
      ['', DAY, 'skip'],
      ['实付', '5', 'skip'],
      ['客流', '6', 'skip'],
    ]);
  });

  test('another row may be the header', () => {
    expect(
      shown(
        [
          ['八月', '八月'],
          ['日期', '实付'],
          [DAY, 5],
        ],
        1,
      ),
    ).toEqual([
      // prettier-ignore
      ['日期', DAY, 'date'],
      ['实付', '5', 'skip'],
    ]);
  });
});

const DAY = '2026-08-11';
