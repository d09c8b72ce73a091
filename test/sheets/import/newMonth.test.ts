import type { CellValue } from '../../../src/domain/cells';
import { dayOf, daysInMonth, type Day } from '../../../src/domain/time/calendar';
import { changesOf } from '../../../src/sheets/import/changes';
import { DEFAULT_CHOICES } from '../../../src/sheets/import/choices';
import { joinRows } from '../../../src/sheets/import/join';
import { planImport } from '../../../src/sheets/import/plan';
import { importTargets } from '../../../src/sheets/import/targets';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { calculate } from './calculator';
import { day, file } from './importing';

type Rows = CellValue[][];
const daysOf = (year: number, month: number): Day[] =>
  Array.from({ length: daysInMonth(year, month) }, (_, i) => (dayOf(year, month, 1) as Day) + i);

/** A month with a title, ratios and a total, all days filled; the date as `date` writes it. */
function monthRows(title: string, days: readonly Day[], date: (day: Day, i: number) => CellValue = (of) => of): Rows {
  const last = days.length + 2;
  return [
    [title, '', '', ''],
    ['日期', '访客数', '付款金额', '访客价值'],
    ...days.map((of, i): CellValue[] => [date(of, i), 100 + i, 5, `=C${i + 3}/B${i + 3}`]),
    ['合计', `=SUM(B3:B${last})`, `=SUM(C3:C${last})`, ''],
  ];
}

function workbookOf(sheets: Record<string, Rows>): MemoryWorkbook {
  const workbook = new MemoryWorkbook(calculate);
  for (const [name, rows] of Object.entries(sheets)) workbook.seed(name, rows);
  return workbook;
}

async function planned(workbook: MemoryWorkbook, on: string, months: readonly string[] = []) {
  const sheets = (await workbook.describe()).sheets.map(({ name }) => name);
  const grids = await workbook.read(sheets, ['formulas', 'formats', 'merges', 'tables']);
  const targets = importTargets([...grids.values()], { sheets, today: day(on) + 1 });
  const rows = joinRows([file(0, { [on]: { visitors: 777, amountPaid: 9 } })]);
  return planImport(rows, targets, { ...DEFAULT_CHOICES, months: new Set(months) });
}

const contents = async (workbook: MemoryWorkbook) => {
  const sheets = (await workbook.describe()).sheets.map(({ name }) => name);
  const grids = await workbook.read(sheets, ['formulas', 'formats']);
  return Object.fromEntries([...grids].map(([name, { formulas = [] }]) => [name, formulas.map((row) => [...row])]));
};

/** Imports a day of a month without a sheet, wanting one; importing again changes nothing and undoing leaves no trace. */
async function made(sheets: Record<string, Rows>, on: string, name: string): Promise<CellValue[][]> {
  const workbook = workbookOf(sheets);
  const before = await contents(workbook);
  const plan = await planned(workbook, on, [name]);
  expect(plan.sheets.map(({ sheet, status }) => [sheet, status])).toEqual([[name, 'newMonth']]);
  const undo = await workbook.apply(changesOf(plan));
  const after = await contents(workbook);
  expect(changesOf(await planned(workbook, on, [name]))).toEqual([]);
  for (const old of Object.keys(sheets)) expect(after[old]).toEqual(before[old]);
  await workbook.apply(undo);
  expect(await contents(workbook)).toEqual(before);
  return after[name] ?? [];
}

/** The same month with nothing in it but one day. */
function expectedRows(title: string, days: readonly Day[], on: string, date?: (of: Day, i: number) => CellValue): Rows {
  return monthRows(title, days, date).map((row, i) => {
    const of = days[i - 2];
    if (of === undefined) return row;
    return of === day(on)
      ? [row[0] as CellValue, 777, 9, row[3] as CellValue]
      : [row[0] as CellValue, '', '', row[3] as CellValue];
  });
}

test('is offered, and not made unless it is wanted', async () => {
  const workbook = workbookOf({ '9月': monthRows('2026年9月店铺日报', daysOf(2026, 9)) });
  const plan = await planned(workbook, '2026-10-01');
  expect(plan.sheets.map(({ sheet, month, cells }) => [sheet, month?.from, month?.wanted, cells])).toEqual([
    ['10月', '9月', false, []],
  ]);
  expect(changesOf(plan)).toEqual([]);
});

describe('a month is made like the last one', () => {
  test.each<[string, string, string, [number, number], [number, number], string, string, string]>([
    ['one day longer', '9月', '10月', [2026, 9], [2026, 10], '2026年9月店铺日报', '2026年10月店铺日报', '2026-10-01'],
    ['one day shorter', '2026-10', '2026-11', [2026, 10], [2026, 11], '10月日报', '11月日报', '2026-11-15'],
    ['three days shorter', '2026年1月', '2026年2月', [2026, 1], [2026, 2], '日报', '日报', '2026-02-28'],
    ['in a leap year', '2028年1月', '2028年2月', [2028, 1], [2028, 2], '日报', '日报', '2028-02-29'],
    ['three days longer', '2026年2月', '2026年3月', [2026, 2], [2026, 3], '日报', '日报', '2026-03-31'],
    ['over the new year', '2026年12月', '2027年1月', [2026, 12], [2027, 1], '2026年12月', '2027年1月', '2027-01-02'],
    ['as long', '7月', '8月', [2026, 7], [2026, 8], '七月日报', '八月日报', '2026-08-04'],
  ])('%s', async (_, from, name, [y, m], [ny, nm], title, newTitle, on) => {
    const rows = await made({ [from]: monthRows(title, daysOf(y, m)) }, on, name);
    expect(rows).toEqual(expectedRows(newTitle, daysOf(ny, nm), on));
  });

  test('the latest of several months is the pattern', async () => {
    const sheets = { '8月': monthRows('8月', daysOf(2026, 8)), '9月': monthRows('9月日报', daysOf(2026, 9)) };
    expect((await made(sheets, '2026-10-02', '10月'))[0]?.[0]).toBe('10月日报');
  });

  test('days 1, 2, 3 …', async () => {
    const number = (_: Day, i: number) => i + 1;
    const rows = await made({ '2026年9月': monthRows('日报', daysOf(2026, 9), number) }, '2026-10-31', '2026年10月');
    expect(rows).toEqual(expectedRows('日报', daysOf(2026, 10), '2026-10-31', number));
  });

  test('dates that count on from the day above', async () => {
    const chain = (of: Day, i: number) => (i === 0 ? of : `=A${i + 2}+1`);
    const rows = await made({ '9月': monthRows('9月', daysOf(2026, 9), chain) }, '2026-10-31', '10月');
    expect(rows).toEqual(expectedRows('10月', daysOf(2026, 10), '2026-10-31', chain));
  });

  test('newest first', async () => {
    const newest = (y: number, m: number) => daysOf(y, m).reverse();
    const rows = await made({ '9月': monthRows('9月', newest(2026, 9)) }, '2026-10-31', '10月');
    expect(rows).toEqual(expectedRows('10月', newest(2026, 10), '2026-10-31'));
  });

  test('dates across', async () => {
    const across = (days: readonly Day[], title: string): Rows => {
      const rows = monthRows(title, days);
      const turned = (rows[1] ?? []).map((_, c) => rows.slice(1).map((row) => row[c] as CellValue));
      const letters = (i: number) =>
        (i < 26 ? '' : String.fromCharCode(64 + Math.floor(i / 26))) + String.fromCharCode(65 + (i % 26));
      return [
        [title, ...turned[0]!.slice(1).map(() => '')],
        turned[0]!,
        turned[1]!.map((v, c) => (c > days.length ? `=SUM(B3:${letters(days.length)}3)` : v)),
        turned[2]!.map((v, c) => (c > days.length ? `=SUM(B4:${letters(days.length)}4)` : v)),
        turned[3]!.map((v, c) => (c > 0 && c <= days.length ? `=${letters(c)}4/${letters(c)}3` : v)),
      ];
    };
    const rows = await made({ '9月': across(daysOf(2026, 9), '9月') }, '2026-10-31', '10月');
    const expected = across(daysOf(2026, 10), '10月').map((row, r) =>
      row.map((value, c) => (r < 2 || r > 3 || c === 0 || c > 31 ? value : c === 31 ? [777, 9][r - 2]! : '')),
    );
    expect(rows).toEqual(expected);
  });

  test('weekdays and numbers of lines go on, remarks and typed totals go, targets stay', async () => {
    const names = '一二三四五六日';
    const line = (of: Day, i: number): CellValue[] => [i + 1, of, `周${names[(of - 2) % 7]}`, 50 + i, '大促'];
    const rows = (days: readonly Day[]): Rows => [
      ['序号', '日期', '星期', '访客数', '备注'],
      ...days.map(line),
      ['', '合计', '', 1234, ''],
      ['', '目标', '', 3000, ''],
    ];
    const after = await made({ '9月': rows(daysOf(2026, 9)) }, '2026-10-01', '10月');
    const expected = rows(daysOf(2026, 10)).map((row, i) => {
      if (i === 0 || row[1] === '目标') return row;
      if (row[1] === '合计') return ['', '合计', '', '', ''];
      return [row[0], row[1], row[2], i === 1 ? 777 : '', ''];
    });
    expect(after).toEqual(expected);
  });
});

describe('a month that cannot be made safely is refused', () => {
  const refused = async (sheets: Record<string, Rows>, on = '2026-10-01') => {
    const plan = await planned(workbookOf(sheets), on, ['10月', '11月', '1月']);
    expect(changesOf(plan)).toEqual([]);
    return plan.sheets.flatMap(({ refused: all }) => all.map(({ code }) => code));
  };
  /** A month with something beside, or below, its days. */
  const withCell = (month: number, row: number, column: number, value: CellValue): Rows => {
    const rows = monthRows(`${month}月`, daysOf(2026, month));
    while (rows.length <= row) rows.push(['', '', '', '']);
    return rows.map((of, r) =>
      Array.from({ length: Math.max(4, column + 1) }, (_, c) => (r === row && c === column ? value : (of[c] ?? ''))),
    );
  };

  test('totals between the days', async () => {
    const rows = monthRows('9月', daysOf(2026, 9));
    rows.splice(9, 0, ['周合计', '=SUM(B3:B9)', '', '']);
    expect(await refused({ '9月': rows })).toEqual(['otherMonth']);
  });

  test('dates that another cell computes', async () => {
    const rows = monthRows('9月', daysOf(2026, 9), (of, i) => (i < 2 ? of : `=A3+${i}`));
    expect(await refused({ '9月': rows })).toEqual(['otherMonth']);
  });

  test('a name that is taken', async () => {
    const sheets = { '12月': monthRows('2026年12月', daysOf(2026, 12)), '1月': [['别的内容']] };
    expect(await refused(sheets, '2027-01-01')).toEqual(['otherMonth']);
  });

  test('a sheet whose name names no month', async () => {
    expect(await refused({ 日报: monthRows('2026年9月', daysOf(2026, 9)) })).toEqual(['otherMonth']);
  });

  test('a formula that looks at the day that would go', async () => {
    expect(await refused({ '10月': withCell(10, 34, 1, '=B33') }, '2026-11-01')).toEqual(['otherMonth']);
  });

  test('a remark beside the day that would go', async () => {
    expect(await refused({ '10月': withCell(10, 32, 6, '月末盘点') }, '2026-11-01')).toEqual(['otherMonth']);
  });

  test('a list beside the days that a new line would part', async () => {
    const rows = monthRows('9月', daysOf(2026, 9)).map((row, i) => [...row, '', i > 25 ? `活动 ${i}` : '']);
    expect(await refused({ '9月': rows })).toEqual(['otherMonth']);
  });

  test.each([
    ["='9月'!B3"],
    ["=B33/'8月'!B34-1"],
    ["=SUM('8月'!B:B)"],
    ['=目标!C12'],
    ['=SUM(目标!C12:C41)'],
    ['=INDIRECT("9月!B"&ROW())'],
    ['=SUM(7月:9月!B34)'],
    ["='[去年.xlsx]9月'!$B$34"],
    ['=DATE(2026, 9, 30)-A3'],
    ['=B33/30'],
  ])('a formula that means the one month: %s', async (formula) => {
    expect(await refused({ '9月': withCell(9, 34, 1, formula) })).toEqual(['monthFormula']);
  });

  test.each([['=设置!$B$3*B33'], ['=SUM(订单!D:D)'], ['=IF(B33>0,"达标","")'], ['=B30/130*3.30'], ['=#REF!+B33']])(
    'a formula for every month is none: %s',
    async (formula) => {
      const plan = await planned(workbookOf({ '9月': withCell(9, 34, 1, formula) }), '2026-10-01');
      expect(plan.sheets.map(({ sheet, status }) => [sheet, status])).toEqual([['10月', 'newMonth']]);
    },
  );
});
