import { stockSampleChanges } from '../../../src/sheets/sample/stock';
import { createRestock } from '../../../src/taskpane/restock/actions';
import { shownOrder } from '../../../src/taskpane/restock/state';
import { restockTabZhCN as t } from '../../../src/text/restockTab/zh-CN';
import { day } from '../../domain/figures';
import { everything, paneOver } from '../pane';

const SHEET = '补货需求 2020.02.27';

async function opened({ sample = true } = {}) {
  const over = await paneOver({ sample: false });
  if (sample) await over.workbook.apply(stockSampleChanges());
  const restock = createRestock(over.pane, t);
  await restock.look();
  const stock = () => {
    const now = restock.store.state().stock;
    if (!now) throw new Error('no stock');
    return now;
  };
  const line = (name: string) => {
    const found = stock().plan.lines.find(({ item }) => item.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  return { ...over, restock, stock, line };
}

test('the sample shows every status and class, late and undated goods, and a new item', async () => {
  const { stock } = await opened();
  const { plan } = stock();
  expect(new Set(plan.lines.map(({ status }) => status))).toEqual(
    new Set(['缺货', '紧急', '待补', '正常', '超储', '呆滞']),
  );
  expect(new Set(plan.lines.map(({ stockClass }) => stockClass))).toEqual(new Set(['热销', '常销', '滞销', '新品']));
  expect(new Set(plan.arrivals.map(({ state }) => state))).toEqual(new Set(['late', 'due', 'tooLate', 'undated']));
  expect([plan.asOf, plan.due]).toEqual([day('2020-03-01'), day('2020-02-27')]);
});

test('a workbook without 库存 gets sheets to begin with, and gives them back', async () => {
  const { world, restock, pane, frame, workbook } = await opened({ sample: false });
  expect(restock.store.state()).toMatchObject({ stock: null });
  const before = await everything(workbook);
  world.now = day('2026-11-26') + 0.4;
  await restock.createSample();
  expect(restock.store.state().stock?.plan).toMatchObject({ asOf: day('2026-11-26'), total: { items: 7 } });
  expect(frame().notice?.text).toBe('已新建「库存」「销量」。');
  await pane.undo();
  expect(await everything(workbook)).toEqual(before);
  expect(restock.store.state().stock).toBeNull();
});

test('a sheet of their own by the name of ours is not touched', async () => {
  const { restock, workbook } = await opened({ sample: false });
  workbook.seed('销量', [['别的']]);
  await restock.createSample();
  expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['Sheet1', '销量', '库存']);
  expect((await workbook.read(['销量'])).get('销量')?.values).toEqual([['别的']]);
});

test('a quantity decided by hand is kept for this Thursday, told in the list, and taken back', async () => {
  const { restock, stock, line, pane, frame } = await opened();
  const { key } = line('保温杯 500ml').item;
  await restock.decide(key, '保温杯 500ml', 480);
  expect(stock().decided).toEqual(new Map([[key, 480]]));
  expect(line('保温杯 500ml').quantity).toBe(144);
  restock.chooseDay(day('2020-03-05'));
  expect(stock().decided.size).toBe(0);
  restock.chooseDay(day('2020-02-27'));
  expect(stock().decided.size).toBe(1);
  expect(frame().journal.map(({ label }) => label)).toEqual(['补货量 保温杯 500ml：480']);
  await pane.undo();
  expect(stock().decided.size).toBe(0);
});

test('back to the computed quantity leaves nothing behind', async () => {
  const { restock, stock, line, workbook } = await opened();
  const { key } = line('茶水分离杯').item;
  await restock.decide(key, '茶水分离杯', 0);
  await restock.decide(key, '茶水分离杯', null);
  expect(stock().decided.size).toBe(0);
  expect((await workbook.describe()).settings).not.toHaveProperty(['dianbao.restock.decided']);
});

test('the table is written, shown, filled again around what was typed, and taken back', async () => {
  const { restock, line, pane, frame, workbook } = await opened();
  const before = await everything(workbook);
  await restock.decide(line('杯刷 两支装').item.key, '杯刷 两支装', 300);
  await restock.write();
  const order = () => shownOrder(restock.store.state(), frame().journal);
  expect(order()).toMatchObject({ sheet: SHEET, items: 7, refill: null });
  expect(await workbook.selection()).toEqual({ sheet: SHEET, row: 0, column: 0 });
  const rows = (await workbook.read([SHEET])).get(SHEET)?.values ?? [];
  expect(rows.filter((row) => row[14] === 300).map((row) => row[2])).toEqual(['杯刷 两支装']);
  expect((await workbook.describe()).settings['dianbao.stock']).toBeDefined();

  const remark = rows.findIndex((row) => row[2] === '茶水分离杯');
  workbook.type({ sheet: SHEET, row: remark, column: 18 }, '加急');
  await restock.write();
  expect(order()?.refill).toMatchObject({ typedOver: [], moved: 0, added: 0, takenOut: [] });
  expect((await workbook.read([SHEET])).get(SHEET)?.values[remark]?.[18]).toBe('加急');
  await pane.undo();
  expect(order()).toBeNull();
  workbook.type({ sheet: SHEET, row: remark, column: 18 }, '');
  await pane.undo();
  await pane.undo();
  expect(await everything(workbook)).toEqual(before);
});

test('a sheet by that name that is none of ours stays as it is', async () => {
  const { restock, frame, workbook } = await opened();
  workbook.seed(SHEET, [['老板的表']]);
  await restock.write();
  expect(frame().notice).toMatchObject({ intent: 'error', text: expect.stringContaining(`工作表「${SHEET}」已存在`) });
  expect((await workbook.read([SHEET])).get(SHEET)?.values).toEqual([['老板的表']]);
});

test('a table whose header is gone is not filled again', async () => {
  const { restock, frame, workbook } = await opened();
  await restock.write();
  workbook.type({ sheet: SHEET, row: 2, column: 14 }, '实际');
  await restock.write();
  expect(frame().notice).toMatchObject({ intent: 'error' });
});

test('nothing to order writes no sheet', async () => {
  const { restock, frame, workbook } = await opened({ sample: false });
  workbook.seed('库存', [
    ['商品ID', '名称', '可用库存', '货期'],
    ['612345678901234567', '杯', 900, 10],
  ]);
  workbook.seed('销量', [
    ['日期', '商品ID', '付款件数'],
    ...Array.from({ length: 30 }, (_, i) => [day('2020-02-01') + i, '612345678901234567', 1]),
  ]);
  await restock.write();
  expect(frame().notice).toEqual({ intent: 'info', text: '没有要补的商品。' });
  expect((await workbook.describe()).sheets).toHaveLength(3);
});

test('the sheets are read again after an edit, and the table of ours is never taken for 库存', async () => {
  const { restock, line, workbook } = await opened();
  await restock.write();
  const values = (await workbook.read(['库存'])).get('库存')?.values ?? [];
  const row = values.findIndex((cells) => cells[1] === '茶水分离杯');
  workbook.type({ sheet: '库存', row, column: 3 }, 5);
  await new Promise((done) => setTimeout(done, 600));
  expect(line('茶水分离杯').item.available).toBe(5);
  expect(restock.store.state().stock?.reading.sheets.stock).toBe('库存');
});

test('sales that ended long ago are looked at from the day after them', async () => {
  const { world, restock, stock } = await opened();
  world.now = day('2020-06-01') + 0.4;
  await restock.look();
  expect(stock().asOf).toBe(day('2020-03-01'));
  world.now = day('2020-03-10') + 0.4;
  await restock.look();
  expect(stock().asOf).toBe(day('2020-03-10'));
});

test('an order goes to the clipboard as it goes to the chat', async () => {
  const { restock, stock, line, world, frame } = await opened();
  const lines = [line('杯刷 两支装'), line('保温杯 500ml')];
  const total = { items: 2, pieces: 394, amount: 3451.2, withoutPrice: 0 };
  await restock.copy('永康杯厂', t.message(stock().plan.due, '永康杯厂', lines, total));
  expect(world.clipboard).toBe(
    [
      '【永康杯厂】补货需求 2020.02.27',
      '1. 杯刷 两支装 250 件（5 箱）',
      '2. 保温杯 500ml 144 件（6 箱）',
      '共 2 款 394 件，¥3,451.20',
    ].join('\n'),
  );
  world.clipboardWorks = false;
  await restock.copy('永康杯厂', '');
  expect(frame().notice).toMatchObject({ intent: 'error' });
});

test('设置 says how often the shop restocks', async () => {
  const { restock, workbook, line } = await opened();
  expect(line('保温杯 500ml').reason).toMatchObject({ reviewDays: 7 });
  workbook.seed('设置', [
    ['项目', '值'],
    ['每隔几天补货', 14],
  ]);
  await restock.look();
  expect(line('保温杯 500ml').reason).toMatchObject({ reviewDays: 14 });
});
