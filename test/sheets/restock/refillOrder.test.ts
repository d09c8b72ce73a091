import { ORDER_COLUMNS, type OrderColumnId } from '../../../src/sheets/restock/columns';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { cup, orderOf, other, refillOrder, SHEET, THURSDAY, writeOrder } from './orders';

let workbook: MemoryWorkbook;
beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.seed('库存', [['商品ID']]);
});

const column = (id: OrderColumnId) => ORDER_COLUMNS.findIndex((one) => one.id === id);

/** Every row from the first of the sheet on. */
async function rows() {
  const grid = (await workbook.read([SHEET], ['formulas'])).get(SHEET);
  return [...new Array<(string | number | boolean)[]>(grid?.top ?? 0).fill([]), ...(grid?.formulas ?? [])];
}

/** The first row whose first cell says this, counted from zero. */
async function rowOf(label: string): Promise<number> {
  return (await rows()).findIndex(([first]) => first === label);
}

async function at(label: string, id: OrderColumnId) {
  return (await rows())[await rowOf(label)]?.[column(id)];
}

async function type(label: string, id: OrderColumnId, entry: string | number): Promise<void> {
  workbook.type({ sheet: SHEET, row: await rowOf(label), column: column(id) }, entry);
}

const insertRow = (at: number) =>
  workbook.apply([{ kind: 'insertLines', sheet: SHEET, what: 'rows', at, count: 1, like: null }]);

test('nothing new leaves every cell as it is', async () => {
  const order = orderOf([cup(), other('水壶', { supplier: '宁波壶厂' })]);
  await writeOrder(workbook, order);
  const before = await rows();
  const { changes, typedOver, moved, added } = await refillOrder(workbook, order);
  expect(changes.map(({ kind }) => kind)).toEqual(['setting']);
  expect([typedOver, moved, added]).toEqual([[], 0, 0]);
  expect(await rows()).toEqual(before);
});

test('what was computed is new, what was typed stays: remarks, quantities, stock, the order of nothing else', async () => {
  await writeOrder(workbook, orderOf([cup(), other('水壶')]));
  await type('688123456789012345', 'remark', '等新色');
  await type('688123456789012345', 'quantity', 480);
  await type('水壶', 'stock', 30);
  const later = { ...orderOf([cup({ available: 60 }), other('水壶', { available: 1 })]), asOf: THURSDAY + 1 };
  const { typedOver } = await refillOrder(workbook, later);
  expect(typedOver.map(({ row, column: c }) => [row, ORDER_COLUMNS[c]?.id])).toEqual([
    [4, 'stock'],
    [5, 'quantity'],
  ]);
  expect(await at('688123456789012345', 'remark')).toBe('等新色');
  expect(await at('688123456789012345', 'quantity')).toBe(480);
  expect(await at('688123456789012345', 'stock')).toBe(60);
  expect(await at('水壶', 'stock')).toBe(30);
  expect(await at('水壶', 'reason')).toBe('日均 12 件 × 22 天 − 库存 1 = 263');
  expect((await rows())[1]?.[0]).toBe('截至 2026-11-27 · 补货周期 7 天 · 未剔除缺货天');
  // And so it is the next time.
  expect((await refillOrder(workbook, later)).typedOver).toHaveLength(2);
});

test('new items come in at the end of their block or as a block above the total, and the sums grow', async () => {
  await writeOrder(workbook, orderOf([cup(), other('水壶', { supplier: '宁波壶厂' })]));
  const more = [
    cup(),
    other('水壶', { supplier: '宁波壶厂' }),
    other('茶壶', { supplier: '宁波壶厂' }),
    other('筷子', { supplier: '义乌', price: null }),
  ];
  const { added, moved, undo } = await refillOrder(workbook, orderOf(more));
  expect([added, moved]).toEqual([2, 0]);
  expect((await rows()).map(([first]) => first).slice(3)).toEqual([
    ...['供应商：宁波壶厂', '水壶', '茶壶', '小计'],
    ...['供应商：永康杯厂', '688123456789012345', '小计'],
    ...['供应商：义乌', '筷子', '小计'],
    '合计',
  ]);
  expect((await rows()).slice(3).map((row) => row[column('quantity')])).toEqual([
    ...['', '=N5', '=N6', '=SUBTOTAL(9,O5:O6)'],
    ...['', '=N9', '=SUBTOTAL(9,O9:O9)'],
    ...['', '=N12', '=SUBTOTAL(9,O12:O12)'],
    '=SUBTOTAL(9,O4:O13)',
  ]);
  expect((await rows())[12]?.[column('reason')]).toBe('1 款没有单价，金额未计');
  const formats = (await workbook.read([SHEET], ['formats'])).get(SHEET)?.formats;
  expect([formats?.[5]?.[column('price')], formats?.[11]?.[column('price')]]).toEqual(['#,##0.00', '#,##0.00']);
  // All of it is known the next time.
  expect((await refillOrder(workbook, orderOf(more))).changes.map(({ kind }) => kind)).toEqual(['setting']);
  await workbook.apply(undo);
  expect((await rows()).map(([first]) => first).slice(3)).toEqual([
    ...['供应商：宁波壶厂', '水壶', '小计'],
    ...['供应商：永康杯厂', '688123456789012345', '小计'],
    '合计',
  ]);
});

test('rows that moved are found, and told', async () => {
  await writeOrder(workbook, orderOf([cup(), other('水壶')]));
  await insertRow(3);
  await insertRow(0);
  await type('水壶', 'remark', '加急');
  const { moved, typedOver } = await refillOrder(workbook, {
    ...orderOf([cup(), other('水壶', { available: 24 })]),
    asOf: THURSDAY + 2,
  });
  expect([moved, typedOver]).toEqual([2, []]);
  expect(await at('水壶', 'stock')).toBe(24);
  expect(await at('水壶', 'remark')).toBe('加急');
  expect((await rows())[2]?.[0]).toBe('截至 2026-11-28 · 补货周期 7 天 · 未剔除缺货天');
});

test('columns of theirs between ours move nothing but the letters', async () => {
  await writeOrder(workbook, orderOf([cup()]));
  await workbook.apply([{ kind: 'insertLines', sheet: SHEET, what: 'columns', at: 1, count: 2, like: null }]);
  const { typedOver, added } = await refillOrder(workbook, orderOf([cup({ available: 60 }), other('水壶')]));
  expect([typedOver, added]).toEqual([[], 1]);
  const water = (await rows())[5] ?? [];
  expect(water.slice(0, 5)).toEqual(['水壶', '', '', '', '水壶']);
  expect(water[column('quantity') + 2]).toBe('=P6');
});

test('a row that somebody took out is not put back, and told; a row of theirs is not touched', async () => {
  const order = orderOf([cup(), other('水壶'), other('茶壶')]);
  await writeOrder(workbook, order);
  const cells = (await rows())[await rowOf('水壶')] ?? [];
  const row = await rowOf('水壶');
  const holds = { top: row, left: 0, values: [[...cells]] };
  await workbook.apply([{ kind: 'removeLines', sheet: SHEET, what: 'rows', at: row, count: 1, holds, like: null }]);
  await insertRow(row);
  workbook.type({ sheet: SHEET, row, column: 0 }, '筷子');
  workbook.type({ sheet: SHEET, row, column: column('quantity') }, 5);
  for (let times = 0; times < 2; times++) {
    const { takenOut, added } = await refillOrder(
      workbook,
      orderOf([cup(), other('水壶'), other('茶壶'), other('筷子')]),
    );
    expect([takenOut, added]).toEqual([['水壶'], 0]);
  }
  expect(await at('筷子', 'quantity')).toBe(5);
  expect(await at('筷子', 'stock')).toBe('');
});

test('what is not needed any more stays with 0, and what 库存 has no more says so', async () => {
  await writeOrder(workbook, orderOf([cup(), other('水壶'), other('茶壶')]));
  await type('茶壶', 'quantity', 9);
  await refillOrder(workbook, orderOf([cup(), other('水壶', { available: 900 })]));
  expect(await at('水壶', 'quantity')).toBe('=N5');
  expect(await at('水壶', 'reason')).toBe('日均 12 件 × 22 天 − 库存 900 = -636，不用补');
  expect(await at('茶壶', 'quantity')).toBe(9);
  expect(await at('茶壶', 'reason')).toBe('库存表里没有这个供应商的这一款了，不用补');
});

test('a quantity decided in the pane goes into a cell of ours and out of it again, not into a typed one', async () => {
  await writeOrder(workbook, orderOf([cup(), other('水壶')]));
  await type('水壶', 'quantity', 7);
  await refillOrder(workbook, orderOf([cup(), other('水壶')], { 杯: 480, 水壶: 99 }));
  expect(await at('688123456789012345', 'quantity')).toBe(480);
  expect(await at('水壶', 'quantity')).toBe(7);
  await refillOrder(workbook, orderOf([cup(), other('水壶')]));
  expect(await at('688123456789012345', 'quantity')).toBe('=N6');
  expect(await at('水壶', 'quantity')).toBe(7);
});

test('undoing brings back what the table said, with what was typed before', async () => {
  await writeOrder(workbook, orderOf([cup(), other('水壶')]));
  await type('水壶', 'remark', '加急');
  const before = [await rows(), await workbook.describe()];
  const { undo } = await refillOrder(workbook, orderOf([cup({ available: 60 }), other('水壶'), other('茶壶')]));
  await workbook.apply(undo);
  expect([await rows(), await workbook.describe()]).toEqual(before);
});
