import { answerQuestion, runDailyCheck } from '../../../src/taskpane/check/dailyCheck';
import { readShopNow } from '../../../src/taskpane/shop/readShopNow';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import type { CellValue } from '../../../src/domain/cells';
import { day } from '../../domain/figures';

const FIRST = day('2020-02-01');
const NOW = day('2020-02-03') + 0.4;

const header: CellValue[] = ['日期', '付款', '访客数'];
const rows: CellValue[][] = [header, [FIRST, 120, 900], [FIRST + 1, 130, 950]];
const check = async (workbook: MemoryWorkbook) => runDailyCheck(workbook, await readShopNow(workbook, NOW));

test('付款 alone is asked once: until then it is nothing, then it is what was said, in the workbook for everybody', async () => {
  const workbook = new MemoryWorkbook();
  workbook.seed('店铺数据', rows);
  const before = await check(workbook);
  expect(before.brief.amountPaid.value).toBeNull();
  expect(before.questions.map(({ id, options }) => [id, options.map(({ value }) => value)])).toEqual([
    ['meaning:付款', ['amountPaid', 'ordersPaid']],
  ]);

  const undo = await answerQuestion(workbook, 'meaning:付款', 'amountPaid');
  const after = await check(workbook);
  expect(after.questions).toEqual([]);
  expect(after.brief.amountPaid.value).toBe(130);

  await workbook.apply(undo);
  expect((await check(workbook)).questions).toHaveLength(1);
});

test('a column inserted before it changes nothing about the answer', async () => {
  const workbook = new MemoryWorkbook();
  workbook.seed(
    '店铺数据',
    rows.map(([date, ...others], i) => [date as CellValue, i === 0 ? '天气' : '晴', ...others]),
  );
  await answerQuestion(workbook, 'meaning:付款', 'amountPaid');
  expect((await check(workbook)).brief.amountPaid.value).toBe(130);
});
