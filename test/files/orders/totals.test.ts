import * as XLSX from '@e965/xlsx';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, formatDay } from '../../../src/domain/time/calendar';
import { importFiles } from '../../../src/files/importFiles';

type Table = string[][];

/** A real shop's orders, where they are at hand; they are not part of this project. */
const SHARED = join(__dirname, '../../../../shared/data');
const REAL = join(SHARED, 'orders-2020-02.csv');
const DAILY = join(SHARED, 'orders-2020-02.daily.csv');

const HEADER = '订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额'.split(',');

/** Small enough to add up by hand. */
const STAND_IN: Table = [
  HEADER,
  // placed on the 20th, paid after midnight
  ['1', '21.0', '21.0', '内蒙古自治区', '2020-02-20 23:59:54', '2020-02-21 00:00:02', '0.0'],
  ['2', '37.1', '0.0', '安徽省', '2020-02-20 23:59:35', '2020-02-20 23:59:59', '37.1'],
  ['3', '157.0', '100.5', '湖南省', '2020-02-20 09:58:34', '2020-02-20 09:58:44', '56.5'],
  // never paid
  ['4', '188320.0', '0.0', '上海', '2020-02-20 09:00:00', '', '0.0'],
  ['5', '0.1', '0.1', '上海', '2020-02-21 10:00:00', '2020-02-21 10:00:01', '0.0'],
  ['6', '0.2', '0.2', '上海', '2020-02-21 11:00:00', '2020-02-21 11:00:01', '0.0'],
  // no order on the 22nd, one payment
  ['7', '59.0', '59.0', '上海', '2020-02-21 23:50:00', '2020-02-22 00:10:00', '0.0'],
  ['8', '12.5', '12.5', '', '2020-02-23 08:00:00', '2020-02-23 08:00:01', '0.0'],
];
/** day, placed, Σ, paid, Σ gross, Σ net, refunded, Σ */
const STAND_IN_DAILY = [
  '2020-02-20,4,188535.1,2,194.1,100.5,2,93.6',
  '2020-02-21,3,59.3,3,21.3,21.3,0,0',
  '2020-02-22,0,0,1,59,59,0,0',
  '2020-02-23,1,12.5,1,12.5,12.5,0,0',
];

function csv(table: Table): string {
  return table.map((row) => row.join(',')).join('\r\n');
}

const edit = (table: Table, change: (cell: string, column: number) => string): Table =>
  table.map((row, i) => (i === 0 ? row : row.map(change)));

const slashed = (table: Table): Table =>
  edit(table, (cell) =>
    cell.replace(/^(\d{4})-0?(\d+)-0?(\d+) 0?(\d+):(\d\d):\d\d$/, (_, y, m, d, h, min) => `${y}/${m}/${d} ${h}:${min}`),
  );
const integers = (table: Table): Table => edit(table, (cell) => cell.replace(/^(\d+)\.0$/, '$1'));
const indexed = (table: Table): Table => table.map((row, i) => [i === 0 ? '' : String(i - 1), ...row]);

function gb18030(text: string): Uint8Array {
  const codes = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++)
      codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
  return Uint8Array.from(
    [...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : (codes.get(char) as number[]))),
  );
}

/** As Excel saves it again: numbers as numbers, times as formatted serial numbers. */
function xlsx(table: Table): Uint8Array {
  const cells = table.map((row, i) =>
    row.map((cell): XLSX.CellObject => {
      if (i === 0 || cell === '') return { t: 's', v: cell };
      const time = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(cell);
      if (!time) return /^\d+(\.\d+)?$/.test(cell) ? { t: 'n', v: Number(cell) } : { t: 's', v: cell };
      const [y, m, d, h, min, s] = time.slice(1).map(Number) as [number, number, number, number, number, number];
      return { t: 'n', v: (dayOf(y, m, d) as number) + (h * 3600 + min * 60 + s) / 86400, z: 'yyyy/m/d h:mm' };
    }),
  );
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), 'Sheet1');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const SAVED: readonly [string, (table: Table) => Uint8Array][] = [
  ['as exported', (table) => utf8(csv(table))],
  ['with slash dates', (table) => utf8(csv(slashed(table)))],
  ['with integers', (table) => utf8(csv(integers(table)))],
  ['with an unnamed index column', (table) => utf8(csv(indexed(table)))],
  ['with every cell in quotes', (table) => utf8(csv(edit(table, (cell) => `"${cell}"`)))],
  ['in GB18030', (table) => gb18030(csv(table))],
  ['as .xlsx', (table) => xlsx(table)],
];

async function dailyOf(...files: Uint8Array[]): Promise<string[]> {
  const { rows } = await importFiles(files.map((bytes, i) => ({ name: `订单${i}.csv`, bytes })));
  expect(rows).toHaveLength(1);
  return (rows[0]?.daily ?? []).map(({ day, figures }) =>
    [
      formatDay(day),
      figures.ordersPlaced,
      figures.amountPlaced,
      figures.ordersPaid,
      figures.amountPaid,
      figures['extra:买家实际支付金额'],
      figures['extra:退款订单数'],
      figures.amountRefunded,
    ].join(','),
  );
}

describe('orders → days', () => {
  test.each(SAVED)('%s', async (_, save) => {
    expect(await dailyOf(save(STAND_IN))).toEqual(STAND_IN_DAILY);
  });

  test('two files that overlap count every order once', async () => {
    const [head, tail] = [STAND_IN.slice(0, 6), [HEADER, ...STAND_IN.slice(3)]];
    expect(await dailyOf(utf8(csv(head)), utf8(csv(tail)))).toEqual(STAND_IN_DAILY);
  });

  test('days after the last creation day hold only a part, and are said to', async () => {
    const { rows, tables } = await importFiles([{ name: 'a.csv', bytes: utf8(csv(STAND_IN.slice(0, 8))) }]);
    expect(rows[0]?.partialDays.map(formatDay)).toEqual(['2020-02-22']);
    expect(tables[0]?.notes.map(({ code }) => code)).toContain('partialDays');
  });

  test.each<[string, string, string[], object]>([
    ['a total row is no order', '合计,1,1,,,,0', [], { total: [10] }],
    ['a row without a number is no order', ',1,1,上海,2020-02-20 10:00:00,,0', [], { noKey: [10] }],
    ['31 February is no day', '9,1,1,上海,2020-02-31 10:00:00,,0', [], { badDate: [10] }],
    // prettier-ignore
    ['a number that stood on 31 February before', '9,1,1,上海,2020-02-31 10:00:00,,0\r\n5,0.1,0.1,上海,2020-02-31 10:00:00,,0', [], { badDate: [10], sameOrderAgain: [11] }],
    ['the same number again', '5,0.1,0.1,上海,2020-02-21 10:00:00,,0', [], { sameOrderAgain: [10] }],
    [
      'the same number with another amount',
      '5,7,7,上海,2020-02-21 10:00:00,,0',
      ['sameOrderOtherAmount'],
      { sameOrderAgain: [10] },
    ],
  ])('%s', async (_, line, notes, ignored) => {
    const bytes = utf8(`${csv(STAND_IN)}\r\n${line}`);
    expect(await dailyOf(bytes)).toEqual(STAND_IN_DAILY);
    const { tables } = await importFiles([{ name: 'a.csv', bytes }]);
    expect(Object.fromEntries((tables[0]?.ignored ?? []).map(({ reason, rows }) => [reason, rows]))).toEqual(ignored);
    expect(tables[0]?.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(notes));
  });

  describe('without 订单编号 each row is an order', () => {
    const without = (headers: string, table: Table): Table => {
      const left = new Set(headers.split(',').map((name) => HEADER.indexOf(name)));
      return table.map((row) => row.filter((_, column) => !left.has(column)));
    };
    const paidOf = async (...given: Table[]) => {
      const result = await importFiles(given.map((table, i) => ({ name: `${i}.csv`, bytes: utf8(csv(table)) })));
      const days = result.rows.map(({ daily }) =>
        daily.map(({ day, figures }) => `${formatDay(day)} ${figures.ordersPaid} ${figures.amountPaid}`),
      );
      return { ...result, days };
    };
    const PAID = ['2020-02-20 2 194.1', '2020-02-21 3 21.3', '2020-02-22 1 59', '2020-02-23 1 12.5'];

    test('付款 by day is the same, and it is said that nothing can be counted once', async () => {
      const { days, tables } = await paidOf(without('订单编号', STAND_IN));
      expect(days).toEqual([PAID]);
      expect(tables[0]?.notes).toContainEqual({ code: 'ordersWithoutId', args: { header: '订单编号' } });
      expect(tables[0]?.fills).toContain('ordersPlaced');
    });

    test('a row that stands twice counts twice: 44.6 + 44.6', async () => {
      const row = ['44.6', '44.6', '上海', '2020-02-20 08:00:00', '2020-02-20 08:01:00', '0.0'];
      const { days } = await paidOf([HEADER.slice(1), row, row]);
      expect(days).toEqual([['2020-02-20 2 89.2']]);
    });

    test('totals, blank rows and repeated headers are no orders; a buyer called 小计划 is', async () => {
      const header = ['买家会员名', '总金额', '买家实际支付金额', '订单付款时间', '宝贝总数量'];
      const { days, tables } = await paidOf([
        header,
        ['小计划', '10', '10', '2020-02-20 08:00:00', '1'],
        header,
        ['', '', '', '', ''],
        ['乙', '20', '20', '2020-02-20 09:00:00', '1'],
        ['合计', '30', '30', '', '2'],
        ['合计：', '30', '30', '2020-02-20 09:00:00', '2'],
      ]);
      expect(days).toEqual([['2020-02-20 2 30']]);
      expect(tables[0]?.ignored).toEqual([
        { reason: 'badDate', rows: [3] },
        { reason: 'total', rows: [6, 7] },
      ]);
    });

    test('two such files are never added up: where they differ the user chooses', async () => {
      const table = without('订单编号', STAND_IN);
      const { days, rows } = await paidOf(table, table.slice(0, 4));
      expect(days).toEqual([PAID, ['2020-02-20 2 194.1', '2020-02-21 1 21']]);
      expect(rows.map(({ from }) => from)).toEqual([[0], [1]]);
    });

    test('no row of the sheet 订单: it is found by its number', async () => {
      const bytes = utf8(csv(without('订单编号', STAND_IN)));
      const { rows } = await importFiles([{ name: 'a.csv', bytes }], { orders: { rows: true } });
      expect(rows[0]?.sheets).toEqual({});
    });

    test('without 订单创建时间 nothing is placed, and no day is called partial', async () => {
      const { days, tables, rows } = await paidOf(without('订单创建时间', STAND_IN));
      expect(days).toEqual([PAID]);
      expect(tables[0]?.fills).not.toContain('ordersPlaced');
      expect(tables[0]?.notes).toContainEqual({ code: 'ordersWithoutPlaced', args: { header: '订单创建时间' } });
      expect(rows[0]?.partialDays).toEqual([]);
    });

    test('without either there still is 付款 by day', async () => {
      expect((await paidOf(without('订单编号,订单创建时间,收货地址 ', STAND_IN))).days).toEqual([PAID]);
    });

    test('拼多多 orders without their number have no day of placing', async () => {
      const lines = [
        '订单成交时间,商品,订单状态,用户实付金额(元),商家实收金额(元),多多支付立减金额(元),商品数量(件)',
        '2026-05-30 10:00:00,横幅,已发货,10.5,10,0,1',
        ',横幅,待付款,99,99,0,1',
      ].join('\n');
      const { rows, tables } = await importFiles([{ name: 'a.csv', bytes: utf8(lines) }]);
      expect(rows[0]?.daily.map(({ day, figures }) => [formatDay(day), figures])).toEqual([
        ['2026-05-30', { ordersPaid: 1, amountPaid: 10.5, unitsPaid: 1 }],
      ]);
      expect(tables[0]?.notes.map(({ code }) => code)).toEqual(['ordersWithoutId', 'ordersWithoutPlaced']);
    });
  });

  test('late dispatch: exactly 24 hours pass, open orders are measured against the as-of time', async () => {
    const lines = [
      '名称：订单明细',
      '订单成交时间,商品,订单号,订单状态,用户实付金额(元),商家实收金额(元),多多支付立减金额(元),商品数量(件),发货时间,商品id,商家编码-规格维度',
      '2026-05-30 10:00:00,横幅,260530-1,已发货,10,10,0,1,2026-05-31 10:00:00,1,a',
      '2026-05-30 10:00:00,横幅,260530-2,已发货,10,10,0,1,2026-05-31 10:00:01,1,a',
      '2026-05-30 10:00:00,横幅,260530-3,待发货,10,10,0,1,,1,a',
      '2026-05-30 10:00:00,横幅,260530-4,未发货，退款成功,10,10,0,1,,1,a',
      '2026-05-31 09:00:00,横幅,260531-5,待发货,10,10,0,1,,1,a',
    ].join('\n');
    const asOf = (dayOf(2026, 5, 31) as number) + 12 / 24;
    const { rows } = await importFiles([{ name: 'a.csv', bytes: utf8(lines) }], { orders: { rows: false, asOf } });
    expect(rows[0]?.insights?.lateDispatch).toEqual({ judged: 4, late: ['260530-2', '260530-3'] });
  });

  test('repurchase by month, provinces in one spelling', async () => {
    const header = '订单编号,买家会员名,总金额,买家实际支付金额,订单创建时间,订单付款时间,收货地址,宝贝总数量';
    const line = (id: number, buyer: string, paid: string, where: string) =>
      `${id},${buyer},10,10,${paid},${paid},${where},1`;
    const lines = [
      header,
      line(1, '甲', '2026-05-01 10:00', '广西壮族自治区 南宁市'),
      line(2, '甲', '2026-05-09 10:00', '广西 桂林市'),
      line(3, '乙', '2026-05-09 11:00', '上海 上海市'),
      line(4, '甲', '2026-06-01 10:00', '上海 上海市'),
    ].join('\n');
    const { rows } = await importFiles([{ name: 'a.csv', bytes: utf8(lines) }]);
    expect(rows[0]?.insights?.repurchase).toEqual([
      { month: '2026-05', buyers: 2, loyal: 1 },
      { month: '2026-06', buyers: 1, loyal: 0 },
    ]);
    expect(rows[0]?.insights?.provinces).toEqual([
      { name: '上海', orders: 2, amount: 20 },
      { name: '广西', orders: 2, amount: 20 },
    ]);
    expect(rows[0]?.daily.find(({ day }) => formatDay(day) === '2026-05-09')?.figures.buyersPaid).toBe(2);
  });
});

const real = existsSync(REAL) ? describe : describe.skip;

real(`28,010 real orders → 29 days (skipped unless ${REAL} is there)`, () => {
  const table = existsSync(REAL)
    ? readFileSync(REAL, 'utf8')
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(','))
    : [];
  const expected = existsSync(DAILY)
    ? readFileSync(DAILY, 'utf8')
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => {
          const [day, ...figures] = line.split(',').slice(0, 8);
          return [day, ...figures.map(Number)].join(',');
        })
    : [];

  test('29 days are expected', () => expect(expected).toHaveLength(29));

  test.each(SAVED)('%s', async (_, save) => {
    expect(await dailyOf(save(table))).toEqual(expected);
  });
});
