import { createExcelWorkbook } from '../../src/excel/workbook';
import type { CellValue } from '../../src/domain/cells';
import type { Change } from '../../src/workbook/change';
import { markOf } from '../../src/workbook/marks';
import type { Facet } from '../../src/workbook/port';
import { ExcelHost } from '../office-host/excelHost';

const MEGABYTE = 1024 * 1024;
const COLUMNS = 25;

let host: ExcelHost;
beforeEach(() => {
  host = new ExcelHost(14).install();
});

/** A 日报: a header, a date and 24 figures a day. */
function report(
  days: number,
  figure: (day: number, column: number) => CellValue = (day, column) => day * 100 + column,
): CellValue[][] {
  const header = Array.from({ length: COLUMNS }, (_, column) => `指标${column}`);
  return [
    header,
    ...Array.from({ length: days }, (_, day) =>
      header.map((_, column) => (column ? figure(day, column) : 43831 + day)),
    ),
  ];
}

function seed(name: string, rows: readonly (readonly CellValue[])[]): void {
  const { worksheets } = host.workbook;
  const { data } = worksheets.getItemOrNullObject(name) ?? worksheets.add(name);
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries()) data.change(row, column, { value });
}

/** Does something and counts every request that it took, clean-ups included. */
async function counted<T>(
  work: () => Promise<T>,
): Promise<{ result: T; requests: number; bytes: number; actions: number }> {
  host.traffic.clear();
  const result = await work();
  const { exchanges, bytes } = host.traffic;
  return {
    result,
    requests: exchanges.length,
    bytes,
    actions: exchanges.reduce((sum, { actions }) => sum + actions, 0),
  };
}

/** Excel's refusals bound a response and a request alike; what is read and written is counted together. */
const chunks = (bytes: number) => Math.ceil(bytes / (4 * MEGABYTE));

const SIZES = [30, 3000];
const ALL: readonly Facet[] = ['formulas', 'formats', 'merges'];

describe('round trips', () => {
  test.each(SIZES)('describing a workbook of %i rows takes one', async (days) => {
    for (const name of ['日报', '九月', '十月']) seed(name, report(days));
    expect((await counted(() => createExcelWorkbook().describe())).requests).toBe(1);
  });

  test.each([
    [30, ['日报'], [], 2],
    [3000, ['日报'], [], 2],
    [30, ['日报', '九月', '十月', '没有'], ALL, 2],
    [3000, ['日报', '九月', '十月', '没有'], ALL, 3],
  ] as [number, string[], Facet[], number][])(
    'reading %i rows of %j with %j',
    async (days, names, facets, expected) => {
      for (const name of names) if (name !== '没有') seed(name, report(days));
      const { result, requests, bytes } = await counted(() => createExcelWorkbook().read(names, facets));
      expect(result.get('日报')?.values).toEqual(report(days));
      expect(requests).toBeLessThanOrEqual(1 + chunks(bytes));
      expect(requests).toBe(expected);
    },
  );

  test.each(SIZES)('writing %i rows takes three, and undoing three', async (days) => {
    seed(
      '日报',
      report(days, () => 1),
    );
    const rows = report(days);
    const cells = rows.flatMap((row, r) => row.map((value, c) => ({ row: r, column: c, value })));
    const workbook = createExcelWorkbook();
    const write = await counted(() => workbook.apply([{ kind: 'write', sheet: '日报', cells }]));
    expect(host.workbook.worksheets.getItem('日报').getRangeByIndexes(0, 0, rows.length, COLUMNS).values).toEqual(rows);
    expect(write.requests).toBe(3);
    const undo = await counted(() => workbook.apply(write.result));
    expect(undo.requests).toBe(3);
    expect(host.workbook.worksheets.getItem('日报').getRangeByIndexes(0, 0, rows.length, COLUMNS).values).toEqual(
      report(days, () => 1),
    );
  });

  test('filling a copied template takes three, and no call per cell', async () => {
    seed('周报模板', report(30));
    const cells = Array.from({ length: 60 }, (_, i) => ({ row: i % 30, column: 1 + (i % 20), value: '5/7 天' }));
    const changes: Change[] = [
      { kind: 'copySheet', from: '周报模板', sheet: '周报' },
      { kind: 'write', sheet: '周报', cells },
      { kind: 'setting', key: 'dianbao.fills', value: cells },
    ];
    const { requests } = await counted(() => createExcelWorkbook().apply(changes));
    expect(requests).toBe(3);
  });

  test.each(SIZES)('inserting into %i rows takes one more than writing, and undoing three', async (days) => {
    seed('日报', report(days));
    const { data } = host.workbook.worksheets.getItem('日报');
    for (let column = 0; column < COLUMNS; column += 1)
      data.lists.push({ box: { row: 1, column, rows: days, columns: 1 }, rule: { list: { source: '1,2' } } });
    const place = { sheet: '日报', what: 'rows', count: 1 } as const;
    const cells = Array.from({ length: COLUMNS }, (_, column) => ({ row: days, column, value: column, was: '' }));
    const changes: Change[] = [
      {
        kind: 'insertLines',
        ...place,
        at: days,
        like: days - 1,
        beside: [{ row: days, column: 0, was: 43830 + days }],
      },
      { kind: 'write', sheet: '日报', cells },
      { kind: 'insertLines', ...place, at: 3, like: 2 },
    ];
    const workbook = createExcelWorkbook();
    const { result, requests, bytes } = await counted(() => workbook.apply(changes));
    expect(requests).toBeLessThanOrEqual(3 + chunks(bytes));
    expect((await workbook.read(['日报'])).get('日报')?.values).toHaveLength(days + 3);
    const undo = await counted(() => workbook.apply(result));
    expect(undo.requests).toBeLessThanOrEqual(3 + chunks(undo.bytes));
    expect((await workbook.read(['日报'])).get('日报')?.values).toEqual(report(days));
  });

  test('what is hidden and what Excel calls a table cost one more, and only where there are tables', async () => {
    for (const name of ['日报', '九月']) seed(name, report(300));
    host.workbook.worksheets.getItem('日报').data.hiddenRows = new Set([3, 5, 7]);
    const read = () => counted(() => createExcelWorkbook().read(['日报', '九月'], ['hidden', 'tables']));
    expect((await read()).requests).toBe(2);
    host.workbook.worksheets.getItem('九月').data.tables.set('表1', { row: 0, column: 0, rows: 9, columns: 3 });
    const { result, requests } = await read();
    expect(requests).toBe(3);
    expect(result.get('日报')?.hidden).toEqual({ rows: [3, 5, 7], columns: [] });
    expect(result.get('九月')?.tables).toEqual([{ row: 0, column: 0, rows: 9, columns: 3 }]);
  });

  test('3,000 rows are written as one range: actions do not grow with cells', async () => {
    const cells = report(3000).flatMap((row, r) => row.map((value, c) => ({ row: r, column: c, value })));
    const { actions } = await counted(() => createExcelWorkbook().apply([{ kind: 'write', sheet: 'Sheet1', cells }]));
    // office.js itself cuts a range into parts of 1,500 cells, of eight actions each.
    expect(actions).toBeLessThan((cells.length / 1500) * 8 + 60);
  });
});

describe('large sheets go in parts that Excel takes', () => {
  const LONG = '店铺运营日报备注';

  test.each([
    ['long texts', 6000, () => LONG.repeat(3)],
    ['short figures', 9000, (day: number) => day % 10],
  ])('reading %s', async (_, days, figure) => {
    seed('日报', report(days, figure));
    const { result, requests, bytes } = await counted(() => createExcelWorkbook().read(['日报']));
    expect(result.get('日报')?.values).toEqual(report(days, figure));
    expect(Math.max(...host.traffic.exchanges.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * MEGABYTE);
    // One more than the bytes need, because their number is only known when they have arrived.
    expect(requests).toBeLessThanOrEqual(2 + chunks(bytes));
  });

  test.each([
    // The last row, by which the first request is measured, is short.
    ['long cells before a short last row', [...Array.from({ length: 399 }, () => [LONG.repeat(1000)]), ['完']]],
    ['rows that grow longer', report(6000, (day) => LONG.repeat(1 + Math.floor(day / 1500)))],
  ])('what turns out too large is asked for again in smaller parts: %s', async (_, rows) => {
    seed('日报', rows);
    const steps: number[] = [];
    const progress = (done: number) => void steps.push(done);
    const { result } = await counted(() => createExcelWorkbook().read(['日报'], [], { progress }));
    const refused = host.traffic.exchanges.filter(({ responseBytes }) => responseBytes > 5 * MEGABYTE);
    expect([1, 2]).toContain(refused.length);
    expect(result.get('日报')?.values).toEqual(rows);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[steps.length - 1]).toBe(rows.length);
  });

  test('writing: 3 + bytes, and each request under the limit', async () => {
    const rows = report(6000, () => LONG.repeat(3));
    const cells = rows.flatMap((row, r) => row.map((value, c) => ({ row: r, column: c, value })));
    const { requests, bytes } = await counted(() =>
      createExcelWorkbook().apply([{ kind: 'write', sheet: 'Sheet1', cells }]),
    );
    expect(requests).toBeLessThanOrEqual(3 + chunks(bytes));
    expect(Math.max(...host.traffic.exchanges.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * MEGABYTE);
    expect(host.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, rows.length, COLUMNS).values).toEqual(
      rows,
    );
  });

  test.each([1, 500])('laying %i marks, instead of as many, and switching them off takes three', async (count) => {
    seed('日报', report(30));
    const marks = Array.from({ length: count }, (_, i) => markOf({ row: i % 31, column: i % COLUMNS }, 'weak', i));
    const workbook = createExcelWorkbook();
    const lay = (all: typeof marks): Change[] => [{ kind: 'mark', sheet: '日报', marks: all }];
    expect((await counted(() => workbook.apply(lay(marks)))).requests).toBeLessThanOrEqual(3);
    const again = await counted(() => workbook.apply(lay(marks)));
    expect(again.requests).toBe(3);
    const off = await counted(() => workbook.apply(lay([])));
    expect(off.requests).toBe(3);
    const { data } = host.workbook.worksheets.getItem('日报');
    expect(data.conditionals).toEqual([]);
    expect((await counted(() => workbook.apply(off.result))).requests).toBeLessThanOrEqual(3);
    expect(data.conditionals).toHaveLength(count);
  });
});
