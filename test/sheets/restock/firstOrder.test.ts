import catalogue from '../../../src/functions/catalogue.json';
import { columnName } from '../../../src/domain/cells';
import { ORDER_COLUMNS, type OrderColumnId } from '../../../src/sheets/restock/columns';
import { planFirstOrder } from '../../../src/sheets/restock/firstOrder';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { cup, orderOf, other, SHEET, writeOrder } from './orders';

const column = (id: OrderColumnId) => ORDER_COLUMNS.findIndex((one) => one.id === id);

async function written(...given: Parameters<typeof orderOf>) {
  const workbook = new MemoryWorkbook();
  workbook.seed('库存', [['商品ID']]);
  const undo = await writeOrder(workbook, orderOf(...given));
  const grid = (await workbook.read([SHEET], ['formulas', 'formats'])).get(SHEET);
  const at = (row: number, id: OrderColumnId) => grid?.formulas?.[row - 1]?.[column(id)];
  return { workbook, undo, grid, at, ids: grid?.values.map((row) => row[0]) };
}

test('one block per supplier in the order of urgency, those without a supplier last, each with its sum', async () => {
  const { ids } = await written([
    cup(),
    other('茶壶', { supplier: '' }),
    other('水壶', { supplier: '宁波壶厂' }),
    other('杯刷', { supplier: '永康杯厂' }),
    other('卖得少', { available: 5000 }),
  ]);
  expect(ids).toEqual([
    ...['补货需求 2026.11.26', '截至 2026-11-26 · 补货周期 7 天 · 未剔除缺货天', '商品ID'],
    ...['供应商：宁波壶厂', '水壶', '小计'],
    ...['供应商：永康杯厂', '杯刷', '688123456789012345', '小计'],
    ...['供应商：未填', '茶壶', '小计'],
    '合计',
  ]);
});

test('the inputs are values, what follows from them formulas, each with its twin for whoever has no add-in', async () => {
  const { at } = await written([cup()]);
  const row = 5;
  expect(ORDER_COLUMNS.map(({ id }) => at(row, id))).toEqual([
    ...['688123456789012345', '蓝', '保温杯', '待补', '热销', 90, 40, 12, 10, 5, '', 24],
    '=IFERROR(STOCK_ALERT(H5,I5,J5),H5*(I5+J5))',
    '=IFERROR(RESTOCK(H5,F5,I5,J5,G5,K5,L5,7),IF(ROUND(H5*(I5+7+J5)-F5-G5,6)<=0,0,CEILING(MAX(ROUND(H5*(I5+7+J5)-F5-G5,6),K5),IF(L5=0,1,L5))))',
    '=N5',
    9.9,
    '=IF(P5="","",ROUND(O5*P5,2))',
    '日均 12 件 × 22 天 − 库存 90 − 在途 40 = 134，按箱 24 取整为 144',
    '',
  ]);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['STOCK_ALERT', { daily: 'H5', leadDays: 'I5', safetyDays: 'J5' }],
  [
    'RESTOCK',
    {
      daily: 'H5',
      stock: 'F5',
      leadDays: 'I5',
      safetyDays: 'J5',
      inTransit: 'G5',
      moq: 'K5',
      pack: 'L5',
      reviewDays: '7',
    },
  ],
])('the twin of %s is the one of the table of functions', async (name, cells) => {
  const { at } = await written([cup()]);
  const { plain } = (catalogue as readonly { id: string; plain: string }[]).find(({ id }) => id === name) ?? {
    plain: '',
  };
  const twin = plain.replace(/\{(\w+)\}/g, (_, argument: string) => cells[argument] ?? '?');
  const id = name === 'RESTOCK' ? 'suggested' : 'alert';
  expect(String(at(5, id))).toBe(`=IFERROR(${name}(${Object.values(cells).join(',')}),${twin})`);
});

test('sums leave the sums within them out', async () => {
  const { at } = await written([cup(), other('水壶', { supplier: '宁波壶厂' })]);
  expect([at(6, 'quantity'), at(9, 'quantity'), at(10, 'quantity'), at(10, 'amount')]).toEqual([
    '=SUBTOTAL(9,O5:O5)',
    '=SUBTOTAL(9,O8:O8)',
    '=SUBTOTAL(9,O4:O9)',
    '=SUBTOTAL(9,Q4:Q9)',
  ]);
});

test('a quantity decided by hand stands beside the computed one, also where it is 0', async () => {
  const { at } = await written([cup(), other('水壶')], { 杯: 480, 水壶: 0 });
  expect([at(5, 'quantity'), at(6, 'quantity')]).toEqual([0, 480]);
  expect(String(at(6, 'suggested'))).toContain('RESTOCK(');
});

test('an item without a price has no amount, and its block says so', async () => {
  const { at } = await written([cup({ price: null }), other('水壶')]);
  expect([at(5, 'price'), at(6, 'price'), at(7, 'reason')]).toEqual([9.9, '', '1 款没有单价，金额未计']);
});

test('figures have their formats, the sheet its print layout, and undoing takes it all away', async () => {
  const { grid, workbook, undo } = await written([cup()]);
  const formats = Object.fromEntries(ORDER_COLUMNS.map(({ id }, i) => [id, grid?.formats?.[4]?.[i]]));
  expect(formats).toMatchObject({ id: 'General', stock: '#,##0', daily: '0.0', price: '#,##0.00', amount: '#,##0.00' });
  expect(workbook.sheet(SHEET).styles[0]).toMatchObject({
    frozenRows: 3,
    page: { orientation: 'landscape', repeatedRows: { row: 2, rows: 1 } },
  });
  await workbook.apply(undo);
  expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['库存']);
  expect((await workbook.describe()).settings).toEqual({});
});

test('every reason of the sheet', () => {
  const reasons = (given: Parameters<typeof cup>[0]) =>
    planFirstOrder(orderOf([cup(given)], { 杯: 1 })).flatMap((change) =>
      change.kind === 'write' ? change.cells.filter((cell) => cell.row === 4 && cell.column === column('reason')) : [],
    )[0]?.value;
  expect(reasons({ pack: null })).toBe('日均 12 件 × 22 天 − 库存 90 − 在途 40 = 134');
  expect(reasons({ moq: 200 })).toBe(
    '日均 12 件 × 22 天 − 库存 90 − 在途 40 = 134，不足起订量，补到 200，按箱 24 取整为 216',
  );
  expect(reasons({ moq: 240 })).toBe('日均 12 件 × 22 天 − 库存 90 − 在途 40 = 134，不足起订量，补到 240');
  expect(reasons({ available: 500 })).toBe('日均 12 件 × 22 天 − 库存 500 − 在途 40 = -276，不用补');
  expect(reasons({ available: -4, shipments: [], pack: null })).toBe('日均 12 件 × 22 天 − 库存 -4 = 268');
  expect(reasons({ factor: 1.45, pack: null })).toBe(
    '日均 12 件 × 系数 1.45 × 22 天 − 库存 90 − 在途 40 = 252.8，取整为 253',
  );
  expect(reasons({ available: null })).toBe('没有可用库存，算不出补货量');
  expect(reasons({ leadDays: null })).toBe('没有货期，算不出补货量');
  expect(reasons({ onSale: false })).toBe('不在售，不补货');
});

test('columns are named once and fit a page', () => {
  expect(new Set(ORDER_COLUMNS.map(({ header }) => header)).size).toBe(ORDER_COLUMNS.length);
  expect(columnName(ORDER_COLUMNS.length - 1)).toBe('S');
});
