import { importFiles } from '../../../src/files/importFiles';
import type { CellValue } from '../../../src/domain/cells';

const LINES = '子订单编号,主订单编号,标题,购买数量,订单状态,买家应付货款,订单创建时间,订单付款时间,退款状态,商家编码';
const ORDERS = '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,收货地址,订单创建时间,订单付款时间,宝贝总数量';

/** Rows of the sheet 订单 from lines of an export. */
async function ordersOf(header: string, ...lines: string[]): Promise<Record<string, CellValue>[]> {
  const bytes = new TextEncoder().encode([header, ...lines].join('\n'));
  const { rows } = await importFiles([{ name: '订单.csv', bytes }], { orders: { rows: true } });
  return (rows[0]?.sheets.orders ?? []).map(({ cells }) => ({ ...cells }));
}

const TEN = 43878 + 10 / 24;

test.each<[string, string, Record<string, CellValue>]>([
  [
    'everything an order tells; of the address only the province',
    '7,甲,99.50,99.50,交易成功,浙江省 杭州市 西湖区文三路,2020-02-17 10:00:00,2020-02-17 10:00:00,3',
    { id: '7', amount: 99.5, status: '交易成功', province: '浙江', placed: TEN, paid: TEN, units: 3 },
  ],
  [
    'not paid, no address, no number of pieces',
    '7,甲,99.50,0,等待买家付款,,2020-02-17 10:00:00,,',
    { id: '7', amount: 99.5, status: '等待买家付款', placed: TEN },
  ],
  [
    'an address that names no province; pieces that are no number',
    '7,甲,99.50,0,,海外,2020-02-17 10:00:00,,两件',
    { id: '7', amount: 99.5, placed: TEN },
  ],
  ['no piece is data', '7,甲,1,0,,,2020-02-17 10:00:00,,0', { id: '7', amount: 1, placed: TEN, units: 0 }],
])('%s', async (_, line, expected) => {
  expect(await ordersOf(ORDERS, line)).toEqual([expected]);
});

test.each<[string, string[], number, number | undefined]>([
  ['one line', ['11,1,短袖,2,交易成功,99.00'], 99, 2],
  ['amounts and pieces of several lines add up', ['11,1,短袖,2,交易成功,0.1', '12,1,长袖,1,交易成功,0.2'], 0.3, 3],
  ['a line without a number of pieces', ['11,1,短袖,2,交易成功,99.00', '12,1,长袖,,交易成功,1.00'], 100, 2],
  ['lines without a number of pieces before one with', ['11,1,短袖,,交易成功,99.00', '12,1,长袖,1,交易成功,1'], 100, 1],
  ['pieces by weight', ['11,1,茶叶,0.1,交易成功,1', '12,1,茶叶,0.2,交易成功,1'], 2, 0.3],
  ['no line with one', ['11,1,短袖,,交易成功,99.00', '12,1,长袖,,交易成功,1'], 100, undefined],
])('an order of %s', async (_, lines, amount, units) => {
  const rest = ',2020-02-17 10:00:00,2020-02-17 10:00:00,没有申请退款,A';
  const orders = await ordersOf(LINES, ...lines.map((line) => `${line}${rest}`));
  expect(orders).toHaveLength(1);
  expect([orders[0]?.amount, orders[0]?.units]).toEqual([amount, units]);
});
