import type { CellValue } from '../../../src/domain/cells';
import { createCheck } from '../../../src/taskpane/check/actions';
import { layMarks, takeMarksAway, writeResults } from '../../../src/taskpane/check/results/actions';
import { everything, paneOver } from '../pane';

const SHEET = '检查结果';
const HEADERS = ['位置（点击跳转）', '日期', '程度', '规则', '说明', '现值', '应为', '已知', '备注', '编号'];
const [PLACE, , SEVERITY, RULE, , VALUE, EXPECTED, KNOWN, REMARK, ID] = HEADERS.keys();

async function checked() {
  const opened = await paneOver();
  const check = createCheck(opened.pane);
  await check.checkDaily();
  const now = () => check.store.state().check!;
  return { ...opened, check, now, write: () => writeResults(opened.pane, now()) };
}

type Opened = Awaited<ReturnType<typeof checked>>;

async function rowsOf({ workbook }: Opened, sheet = SHEET): Promise<CellValue[][]> {
  const grid = (await workbook.read([sheet], ['formulas'])).get(sheet)!;
  const header = grid.values.findIndex((row) => row.includes(HEADERS[PLACE!]!));
  return grid.formulas!.slice(header + 1).map((row) => [...row]);
}

const rowOf = (rows: CellValue[][], rule: string) => rows.findIndex((row) => row[RULE!] === rule);

test('one row per finding, in the order of the check, with a link, the value and what it should be', async () => {
  const opened = await checked();
  await opened.write();
  const rows = await rowsOf(opened);
  expect(rows).toHaveLength(opened.now().findings.length);
  expect(new Set(rows.map((row) => row[ID!])).size).toBe(rows.length);
  const mismatch = rows[rowOf(rows, '比率不符')]!;
  const found = opened.now().findings.find(({ finding }) => finding.rule === 'rateMismatch')!.finding;
  const at = `'日报'!${String.fromCharCode(65 + found.place.column)}${found.place.row + 1}`;
  expect(mismatch[PLACE!]).toBe(
    `=HYPERLINK("#'日报'!"&ADDRESS(ROW(${at}),COLUMN(${at}),4),"日报 "&ADDRESS(ROW(${at}),COLUMN(${at}),4))`,
  );
  expect(mismatch[SEVERITY!]).toBe('错误');
  expect([mismatch[VALUE!], mismatch[EXPECTED!]]).toEqual([
    (found.args as { typed: number }).typed,
    (found.args as { recomputed: number }).recomputed,
  ]);
  expect(rows[rowOf(rows, 'ROI 不及格')]?.[EXPECTED!]).toBe('≥ 1:3.00');
  expect(opened.frame().notice?.text).toBe(`已写入「检查结果」，共 ${rows.length} 条。再次检查时会自动更新。`);
});

test('撤销 takes the sheet away and leaves nothing', async () => {
  const opened = await checked();
  const before = await everything(opened.workbook);
  await opened.write();
  await opened.pane.undo();
  expect(await everything(opened.workbook)).toEqual(before);
});

test('the sheet is no daily report, and a check of the same figures leaves it as it is', async () => {
  const opened = await checked();
  await opened.write();
  const before = await rowsOf(opened);
  await opened.check.checkDaily();
  expect(opened.now().sheets).not.toContain(SHEET);
  expect(await rowsOf(opened)).toEqual(before);
  expect((await opened.workbook.describe()).sheets.filter(({ name }) => name.startsWith(SHEET))).toHaveLength(1);
});

test('what was mended goes with the next check; rows with remarks stay where they are and say so', async () => {
  const opened = await checked();
  await opened.write();
  const before = await rowsOf(opened);
  const at = rowOf(before, '比率不符');
  const other = at === 0 ? 1 : 0;
  const top = 3;
  opened.workbook.type({ sheet: SHEET, row: top + at, column: REMARK! }, '小王改');
  opened.workbook.type({ sheet: SHEET, row: top + other, column: HEADERS.length }, '明天看');
  const { place, args } = opened.now().findings.find(({ finding }) => finding.rule === 'rateMismatch')!.finding;
  opened.workbook.type(place, (args as { recomputed: number }).recomputed);
  await opened.check.checkDaily();
  const after = await rowsOf(opened);
  expect(after[at]).toEqual(
    before[at]!.map((was, c) => (c === SEVERITY ? '已解决' : c === REMARK ? '小王改' : was)).concat(''),
  );
  expect(after[other]).toEqual([...before[other]!, '明天看']);
  expect(after.filter((row) => row[RULE!] === '比率不符')).toHaveLength(1);
  // The remark taken out, the row is free again.
  opened.workbook.type({ sheet: SHEET, row: top + at, column: REMARK! }, '');
  await opened.check.checkDaily();
  expect(rowOf(await rowsOf(opened), '比率不符')).toBe(-1);
});

test('sorted, with a column in front and a row of somebody else, every row finds its finding', async () => {
  const opened = await checked();
  await opened.write();
  const { workbook } = opened;
  const grid = (await workbook.read([SHEET], ['formulas'])).get(SHEET)!;
  const rows = grid.formulas!.map((row) => [...row]);
  const body = rows.slice(3).reverse();
  const shifted = [...rows.slice(0, 3), ['', '我自己的一行'], ...body].map((row, i) => [
    i === 2 ? '负责人' : '',
    ...row,
  ]);
  shifted[4]![0] = '小李';
  const width = HEADERS.length + 1;
  for (const [row, cells] of shifted.entries())
    for (let column = 0; column < width; column++) workbook.type({ sheet: SHEET, row, column }, cells[column] ?? '');
  await opened.check.checkDaily();
  const after = (await workbook.read([SHEET], ['formulas'])).get(SHEET)!.formulas!;
  expect(after[3]!.slice(0, 3)).toEqual(['', '', '我自己的一行']);
  expect(after[4]).toEqual(shifted[4]);
  const ids = after
    .slice(3)
    .map((row) => row[width - 1])
    .filter(Boolean);
  expect(ids).toHaveLength(opened.now().findings.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test('已知 stands in its column with the reason', async () => {
  const opened = await checked();
  const { finding } = opened.now().findings[0]!;
  await opened.check.markKnown(finding, '大促备货');
  await opened.write();
  expect((await rowsOf(opened))[0]![KNOWN!]).toBe('大促备货');
});

test("a sheet of somebody else's with the name is left alone", async () => {
  const opened = await checked();
  opened.workbook.seed(SHEET, [['老板的表'], [1]]);
  await opened.write();
  expect((await opened.workbook.read([SHEET])).get(SHEET)!.values).toEqual([['老板的表'], [1]]);
  expect(await rowsOf(opened, '检查结果 2')).toHaveLength(opened.now().findings.length);
});

test('without its header the sheet is not touched; the check itself stands', async () => {
  const opened = await checked();
  await opened.write();
  opened.workbook.type({ sheet: SHEET, row: 2, column: RULE! }, '改了');
  const before = await everything(opened.workbook);
  await opened.check.checkDaily();
  expect(await everything(opened.workbook)).toEqual(before);
  expect(opened.frame().notice).toMatchObject({
    intent: 'warning',
    text: expect.stringContaining('检查结果表没有更新'),
  });
  expect(opened.check.store.state().stale).toBe(false);
});

describe('marks', () => {
  const marksIn = ({ workbook }: Opened) => ['日报', '目标', '设置'].flatMap((name) => workbook.sheet(name).marks);

  test('one on every cell of an open finding that is more than a note, and none when they are off', async () => {
    const opened = await checked();
    const before = await everything(opened.workbook);
    await layMarks(opened.pane, opened.now());
    const open = opened.now().findings.filter(({ finding }) => finding.severity !== 'note');
    const cells = new Set(open.map(({ finding: { place } }) => `${place.sheet} ${place.row} ${place.column}`));
    expect(marksIn(opened)).toHaveLength(cells.size);
    expect(opened.frame().notice?.text).toBe(`已标出 ${cells.size} 个单元格，原有格式没有改动。`);
    await takeMarksAway(opened.pane);
    expect(marksIn(opened)).toEqual([]);
    expect(await everything(opened.workbook)).toEqual(before);
    await opened.pane.undo();
    expect(marksIn(opened)).toHaveLength(cells.size);
    await opened.pane.undo();
    expect(marksIn(opened)).toEqual([]);
  });

  test('they do not make the check stale, and follow the next one', async () => {
    const opened = await checked();
    await layMarks(opened.pane, opened.now());
    expect(opened.check.store.state().stale).toBe(false);
    const errors = () => marksIn(opened).filter(({ tone }) => tone === 'error').length;
    const count = errors();
    const { place, args } = opened.now().findings.find(({ finding }) => finding.rule === 'rateMismatch')!.finding;
    opened.workbook.type(place, (args as { recomputed: number }).recomputed);
    await opened.check.checkDaily();
    expect(errors()).toBe(count - 1);
  });

  test('a finding marked 已知 has none; a protected sheet is named', async () => {
    const opened = await checked();
    opened.workbook.sheet('日报').protected = true;
    await layMarks(opened.pane, opened.now());
    expect(opened.workbook.sheet('日报').marks).toEqual([]);
    expect(opened.frame().notice?.text).toContain('「日报」受保护，没有标');
  });
});
