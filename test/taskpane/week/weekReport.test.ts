import { SAMPLE_DAYS } from '../../../src/sheets/sample/figures';
import { sampleChanges } from '../../../src/sheets/sample/sample';
import { shopIn, understand } from '../../../src/taskpane/shop/shopNow';
import { writeWeekReport } from '../../../src/taskpane/week/weekReport';
import type { CellValue } from '../../../src/domain/cells';
import type { Period } from '../../../src/domain/time/calendar';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { day } from '../../domain/figures';

const WEEK = { from: day('2020-02-17'), to: day('2020-02-23') };
const NOW = day('2026-11-23') + 0.4;
const REPORT = '周报 2020.02.17-02.23';

async function sampleWorkbook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await workbook.apply(sampleChanges());
  return workbook;
}

async function everything(workbook: MemoryWorkbook): Promise<unknown> {
  const { sheets, settings } = await workbook.describe();
  const grids = await workbook.read(
    sheets.map((s) => s.name),
    ['formulas', 'formats'],
  );
  return { sheets, settings, grids: [...grids] };
}

async function cell(workbook: MemoryWorkbook, sheet: string, row: number, column: number): Promise<CellValue> {
  const grid = (await workbook.read([sheet])).get(sheet)!;
  return grid.values[row - 1 - grid.top]?.[column - grid.left] ?? '';
}

const inWeek = SAMPLE_DAYS.filter(([d]) => d >= 17 && d <= 23);
const before = SAMPLE_DAYS.filter(([d]) => d >= 10 && d <= 15);
const sum = (days: typeof SAMPLE_DAYS, column: number) =>
  days.reduce((total, line) => total + Math.round((line[column] as number) * 100), 0) / 100;

/** Fills a report as the shop is read now; without a week, for the proposed one. */
async function filled(workbook: MemoryWorkbook, week?: Period) {
  return writeWeekReport(workbook, shopIn(await understand(workbook, NOW)), week);
}

test('the week of a table that ended long ago is its own last complete week', async () => {
  expect((await filled(await sampleWorkbook())).week).toEqual(WEEK);
});

test('every marker is answered from the days of the week', async () => {
  const workbook = await sampleWorkbook();
  const report = await filled(workbook);
  expect(report).toMatchObject({ sheet: REPORT, refilled: false, unknown: [], typedOver: [] });
  const paid = sum(inWeek, 6);
  const costs = [10, 11, 12, 13].reduce((total, column) => total + sum(inWeek, column), 0);
  const roi = paid / costs;
  const at = (row: number, column: number) => cell(workbook, REPORT, row, column);
  expect(paid).toBe(863670.76);
  expect(await at(1, 0)).toBe('店铺周报 2020.02.17-02.23');
  expect(await at(2, 0)).toBe('数据 7/7 天，2020-02-17 至 2020-02-23');
  expect(await at(5, 1)).toBe(paid);
  expect(await at(5, 2)).toBe(sum(before, 6));
  expect(await at(5, 3)).toBeCloseTo((paid - sum(before, 6)) / sum(before, 6), 12);
  expect(await at(5, 4)).toBe(7 * 220000);
  expect(await at(5, 5)).toBeCloseTo(paid / (7 * 220000), 12);
  expect(await at(6, 5)).toBeCloseTo(sum(inWeek, 7) / (7 * 60000), 12);
  expect(await at(5, 6)).toBe(
    sum(
      SAMPLE_DAYS.filter(([d]) => d <= 23),
      6,
    ),
  );
  expect(await at(11, 1)).toBeCloseTo(sum(inWeek, 4) / sum(inWeek, 1), 12);
  expect(await at(12, 1)).toBeCloseTo(paid / sum(inWeek, 3), 12);
  expect(await at(17, 1)).toBeCloseTo(roi, 12);
});

describe('a marker alone in a cell without a format of its own brings one along', () => {
  test.each<[string, CellValue, string]>([
    ['{{转化率}}', (8305 / 242513) as CellValue, '0.00%'],
    ['｛｛付款金额｝｝', 863670.76, '#,##0.00'],
    ['{{访客数}}', 242513, '#,##0'],
    ['{{转化率.环比}}', expect.any(Number) as never, '+#,##0.00%;-#,##0.00%;0.00%'],
    ['{{开始日期}}', WEEK.from, 'yyyy-mm-dd'],
    ['{{跳失率}}', '—', '0.00%'],
    ['{{ROI.等级}}', '良好', 'General'],
    ['{{周}}', '2020.02.17-02.23', 'General'],
    ['共 {{付款金额}} 元', '共 863,670.76 元', 'General'],
    ['{{没有}}', '{{没有}}', 'General'],
  ])('%s', async (text, value, format) => {
    const workbook = await sampleWorkbook();
    workbook.type({ sheet: '周报模板', row: 24, column: 1 }, text);
    await filled(workbook, WEEK);
    const grid = (await workbook.read([REPORT], ['formats'])).get(REPORT)!;
    expect([grid.values[24]?.[1], grid.formats?.[24]?.[1]]).toEqual([value, format]);
  });

  test('a format of the template’s own stays', async () => {
    const workbook = await sampleWorkbook();
    const area = { row: 24, column: 1, rows: 1, columns: 1 };
    await workbook.apply([{ kind: 'format', sheet: '周报模板', area, numberFormat: '0.0000' }]);
    workbook.type({ sheet: '周报模板', row: 24, column: 1 }, '{{转化率}}');
    await filled(workbook, WEEK);
    expect((await workbook.read([REPORT], ['formats'])).get(REPORT)!.formats?.[24]?.[1]).toBe('0.0000');
  });
});

test('撤销 restores the workbook to the last cell and setting', async () => {
  const workbook = await sampleWorkbook();
  const untouched = await everything(workbook);
  const { undo } = await filled(workbook, WEEK);
  expect(await everything(workbook)).not.toEqual(untouched);
  await workbook.apply(undo);
  expect(await everything(workbook)).toEqual(untouched);
});

test.each([
  ['a row inserted above everything', 0, 1],
  ['a row inserted in the middle', 6, 1],
  ['three rows inserted in the middle', 6, 3],
])('%s: the report was moved, which is said, and nothing is written', async (_, at, rows) => {
  const workbook = await sampleWorkbook();
  await filled(workbook);
  const grid = (await workbook.read([REPORT])).get(REPORT)!;
  const values = [...grid.values];
  values.splice(at, 0, ...Array.from({ length: rows }, () => []));
  workbook.sheet(REPORT).cells.clear();
  workbook.seed(REPORT, values, grid.top, grid.left);
  const then = await everything(workbook);
  await expect(filled(workbook)).rejects.toMatchObject({ code: 'reportMoved', detail: { sheet: REPORT } });
  expect(await everything(workbook)).toEqual(then);
});

test('a second run refreshes its own cells and leaves typed ones alone', async () => {
  const workbook = await sampleWorkbook();
  await filled(workbook, WEEK);
  workbook.type({ sheet: REPORT, row: 19, column: 1 }, '备货充足');
  workbook.type({ sheet: REPORT, row: 5, column: 1 }, '见附件');
  const visitorsOfThe17th = { sheet: '日报', row: 18, column: 1 };
  workbook.type(visitorsOfThe17th, 20000);
  const report = await filled(workbook, WEEK);
  expect(report.refilled).toBe(true);
  expect(report.typedOver).toEqual([{ sheet: REPORT, row: 5, column: 1 }]);
  expect(await cell(workbook, REPORT, 20, 1)).toBe('备货充足');
  expect(await cell(workbook, REPORT, 6, 1)).toBe('见附件');
  const visitors = sum(inWeek, 1) - (inWeek[0]?.[1] as number) + 20000;
  expect(await cell(workbook, REPORT, 10, 1)).toBe(visitors);
});

describe('what cannot be done writes nothing', () => {
  type Spoil = (workbook: MemoryWorkbook) => void;
  const spoil = {
    nothing: () => {},
    protectStructure: (workbook) => {
      workbook.structureProtected = true;
    },
  } satisfies Record<string, Spoil>;
  test.each<[string, Spoil, { from: number; to: number }, string]>([
    ['a week without data', spoil.nothing, { from: day('2019-12-30'), to: day('2020-01-05') }, 'weekWithoutData'],
    ['a protected structure', spoil.protectStructure, WEEK, 'structureProtected'],
  ])('%s', async (_, prepare, week, code) => {
    const workbook = await sampleWorkbook();
    prepare(workbook);
    const untouched = await everything(workbook);
    await expect(filled(workbook, week)).rejects.toMatchObject({ code });
    expect(await everything(workbook)).toEqual(untouched);
  });

  test('no 日报 at all', async () => {
    await expect(filled(new MemoryWorkbook())).rejects.toMatchObject({ name: 'JobError', code: 'noDailySheet' });
  });

  test('a sheet of that name which is not ours', async () => {
    const workbook = await sampleWorkbook();
    await workbook.apply([{ kind: 'addSheet', sheet: REPORT }]);
    await expect(filled(workbook, WEEK)).rejects.toMatchObject({ code: 'notOurReport' });
  });
});
