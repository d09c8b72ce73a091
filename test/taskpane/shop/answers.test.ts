import type { CellValue } from '../../../src/domain/cells';
import { answersIn } from '../../../src/sheets/recognise/keptAnswers';
import { createCheck } from '../../../src/taskpane/check/actions';
import { day } from '../../domain/figures';
import { everything, paneOver } from '../pane';

/** 付款 of whole numbers alone may be an amount or orders. */
const ROWS: readonly (readonly CellValue[])[] = [
  ['日期', '访客数', '付款'],
  ...[100, 110, 120].map((visitors, i) => [day('2020-02-27') + i, visitors, 10 * (i + 1)]),
];

async function opened() {
  const { workbook, pane, shop, frame } = await paneOver({ sample: false });
  workbook.seed('店铺数据', ROWS);
  await shop.read();
  const check = createCheck(pane);
  const now = () => ({
    asked: shop.state().understood?.recognition.questions.map(({ id }) => id),
    paid: check.store.state().check?.brief.amountPaid.value,
    kept: shop.state().understood?.answers,
  });
  return { workbook, pane, shop, frame, check, now };
}

test('what is certain is checked; once it is answered the shown check has the rest, and 撤销 takes that back', async () => {
  const { workbook, pane, shop, frame, check, now } = await opened();
  const before = await everything(workbook);
  await check.checkDaily();
  expect(now()).toEqual({ asked: ['meaning:付款'], paid: null, kept: {} });

  expect(await shop.answer({ 'meaning:付款': 'amountPaid' }, '「付款」：付款金额')).toBe(true);
  expect(now()).toEqual({ asked: [], paid: 30, kept: { 'meaning:付款': 'amountPaid' } });
  expect(check.store.state().stale).toBe(false);
  expect(frame().journal.map(({ label }) => label)).toEqual(['「付款」：付款金额']);

  await pane.undo();
  expect(now()).toEqual({ asked: ['meaning:付款'], paid: null, kept: {} });
  expect(await everything(workbook)).toEqual(before);
});

test('an answer without a check asks for none', async () => {
  const { shop, check } = await opened();
  await shop.answer({ 'meaning:付款': 'amountPaid' }, '');
  expect(check.store.state().check).toBeNull();
});

test('a column inserted, and the sheet turned on its side, change nothing about the answer', async () => {
  const { workbook, shop, check, now } = await opened();
  await shop.answer({ 'meaning:付款': 'amountPaid' }, '');
  const wider = ROWS.map(([date, ...rest], i) => [date!, i === 0 ? '备注' : '无', ...rest]);
  for (const rows of [wider, wider[0]!.map((_, j) => wider.map((row) => row[j]!))]) {
    workbook.seed(
      '店铺数据',
      rows.map((row) => [...row, '', '']),
    );
    await check.checkDaily();
    expect(now()).toMatchObject({ asked: [], paid: 30 });
  }
});

test('one click forgets everything, and it is asked again', async () => {
  const { workbook, pane, shop, check, now } = await opened();
  await check.checkDaily();
  await shop.answer({ 'meaning:付款': 'ordersPaid' }, '');
  await shop.answer({ 'also:别的': 'skip' }, '');
  await shop.forget('全部重新认');
  expect(now()).toEqual({ asked: ['meaning:付款'], paid: null, kept: {} });
  expect((await workbook.describe()).settings).toEqual({});
  await pane.undo();
  expect(answersIn((await workbook.describe()).settings)).toEqual({
    'meaning:付款': 'ordersPaid',
    'also:别的': 'skip',
  });
});

test('an answer that leaves no table at all is no dead end', async () => {
  const { pane, shop, check } = await opened();
  await check.checkDaily();
  await shop.answer({ 'also:店铺数据': 'skip' }, '');
  expect(shop.state().noDaily).toBe(true);
  expect(check.store.state().check).toBeNull();
  expect(shop.state().understood?.recognition.daily.unused).toHaveLength(1);
  await pane.undo();
  expect(shop.state().noDaily).toBe(false);
});
