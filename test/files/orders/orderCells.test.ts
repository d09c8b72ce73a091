import fc from 'fast-check';
import { importFiles } from '../../../src/files/importFiles';
import { utf8 } from '../bytes';
import { readable } from '../imported';

/**
 * Rows without quotes are read off the bytes of the file, rows with quotes from their texts. Which of the two it was
 * must not be seen.
 */
const HEADER =
  '订单编号,总金额,买家实际支付金额,收货地址,订单创建时间,订单付款时间,退款金额,打款商家金额,买家会员名,宝贝总数量'.split(
    ',',
  );

const ids = fc.constantFrom(
  '1',
  '2',
  '007',
  '7',
  '2345678901234567890',
  '23456789012345678901',
  'A1',
  '260530-1',
  "'8",
  '合计',
  '',
  '１２',
);
const amounts = fc.constantFrom(
  '1',
  '0.5',
  '178.80',
  '12.345',
  '-3',
  '.5',
  '5.',
  '',
  '-',
  '¥2.50',
  '99元',
  '1.2万',
  '123456789012345',
  '1234567890123456',
  '无',
  ' 4 ',
);
const dates = fc.constantFrom(
  '2020-02-20 10:00:00',
  '2020-02-20',
  '2020-02-21 00:00:02',
  '2020/2/20 10:00',
  '2020-02-31 10:00:00',
  '2020-02-20T10:00',
  '2020-02-20x',
  '20200220',
  '2020年2月20日',
  '昨天',
  '',
  '2020-02-20 ',
);
const places = fc.constantFrom(
  '上海',
  '上海 上海市',
  '广东省 深圳市 南山区',
  ' 广东省',
  '',
  '𠮷林省 长春市',
  'Shanghai',
);
const buyers = fc.constantFrom('甲', '乙', '');
const order = fc.tuple(ids, amounts, amounts, places, dates, dates, amounts, amounts, buyers, amounts);
const short = fc.tuple(order, fc.nat({ max: 10 })).map(([cells, width]) => cells.slice(0, width));

async function imported(rows: readonly (readonly string[])[], cell: (text: string) => string): Promise<unknown> {
  const text = [HEADER, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
  const orders = { rows: true, asOf: 43890 };
  return readable(await importFiles([{ name: '订单.csv', bytes: utf8(text) }], { orders }));
}

test('orders say the same whether their cells are quoted or not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof({ weight: 5, arbitrary: order }, short), { maxLength: 30 }), async (rows) => {
      expect(await imported(rows, (text) => text)).toEqual(await imported(rows, (text) => `"${text}"`));
    }),
    { numRuns: 300 },
  );
});

test('the order of thousands of rows makes no difference to the totals', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => {
    const day = `2020-02-${10 + (i % 9)} 10:00:00`;
    return [
      String(1e15 + i * 7919),
      `${i}.5`,
      `${i}.5`,
      i % 2 ? '上海 上海市' : '浙江省',
      day,
      day,
      '0',
      '1',
      `客${i % 40}`,
      '1',
    ];
  });
  const daily = async (some: typeof rows) =>
    ((await imported(some, (text) => text)) as { rows: { daily: unknown }[] }).rows[0]?.daily;
  expect(await daily([...rows].reverse())).toEqual(await daily(rows));
});
