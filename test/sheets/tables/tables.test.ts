import { cellName, type CellValue } from '../../../src/domain/cells';
import { campaignDays } from '../../../src/domain/checks/campaignDays';
import { TABLES } from '../../../src/domain/tables';
import type { TableId } from '../../../src/domain/tables/rows';
import { formatDay } from '../../../src/domain/time/calendar';
import { SKIP } from '../../../src/sheets/recognise/question';
import { findTables } from '../../../src/sheets/recognise/tables/findTables';
import { columnsOf, TABLE_IDS } from '../../../src/sheets/recognise/tables/foundTable';
import { mayHoldTables } from '../../../src/sheets/recognise/tables/mayHoldTables';
import { newTable } from '../../../src/sheets/tables/newTable';
import { readTables, rowsOf } from '../../../src/sheets/tables/readTables';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import type { SheetGrid } from '../../../src/workbook/grid';
import { day } from '../../domain/figures';

const TODAY = day('2026-11-25');

const grid = (sheet: string, ...values: (readonly CellValue[])[]): SheetGrid => ({ sheet, top: 0, left: 0, values });
describe('a sheet is the table whose columns it has, whatever it is called', () => {
  test.each<[string, readonly string[], string | null]>([
    [
      '千牛 orders',
      ['订单编号', '买家会员名', '总金额', '订单状态', '订单创建时间', '订单付款时间 ', '物流单号 '],
      'orders',
    ],
    ['orders with 发货时间', ['订单号', '支付时间', '发货时间'], 'orders'],
    ['orders that nobody can judge', ['订单号', '支付时间', '省份'], null],
    ['售后登记', ['登记日期', '单号', '类型', '问题描述', '处理人', '是否处理', '处理完成时间'], 'problems'],
    [
      'refunds of 千牛 are no problem orders',
      ['退款编号', '订单编号', '申请时间', '完结时间', '退款状态', '售后类型'],
      null,
    ],
    ['中差评跟进', ['日期', '订单号', '旺旺', '评价内容', '回复', '负责人'], 'badReviews'],
    ['展示位', ['位置', '商品', '展现', '点击', '花费', '成交'], 'adItems'],
    [
      '阿里妈妈 商品报表',
      ['日期', '计划名字', '主体ID', '主体名称', '展现量', '点击量', '花费', '总成交金额', '总成交笔数'],
      'adItems',
    ],
    ['计划 with a budget', ['日期', '推广计划', '每日预算', '花费', 'ROI'], 'adPlans'],
    ['计划报表 without one', ['日期', '计划ID', '计划名字', '展现量', '点击量', '花费', '总成交金额'], null],
    ['每周固定活动', ['星期', '活动', '负责人'], 'campaigns'],
    ['活动报名表', ['活动名称', '活动时间', '结束时间', '报名截止时间', '是否报名'], 'campaigns'],
    ['days of the shop with a column 活动', ['日期', '访客数', '付款金额', '活动'], null],
    ['days of the shop with one figure', ['日期', '活动', '付款金额'], null],
    ['同类店铺', ['日期', '竞争店铺', '价格', '活动', '观察'], 'rivals'],
    ['工作清单', ['日期', '工作内容', '负责人', '是否完成', '备注'], 'checklist'],
    ['a list without days', ['事项', '负责人'], null],
    ['目标', ['指标', '月份', '月目标', '日目标'], null],
    ['a note', ['活动', '说明'], null],
  ])('%s', (_, headers, expected) => {
    const line = headers.map(() => 1);
    const sheets = [
      grid('Sheet7', headers, line),
      // With a title and a note above, and a column left blank before it.
      grid('我的表', ['', '十一月'], ['', '说明：每天更新'], ['', ...headers], ['', ...line]),
    ];
    for (const sheet of sheets) {
      expect(Object.keys(findTables([sheet], {}).used)).toEqual(expected === null ? [] : [expected]);
      if (expected !== null) expect(mayHoldTables([sheet])).toBe(true);
    }
  });
});

test.each(TABLE_IDS)('%s is made with its columns, formats and lists, and its examples tell nothing', async (id) => {
  const workbook = new MemoryWorkbook();
  workbook.seed(TABLES[id].sheet, [['taken']]);
  const { sheet, changes } = newTable(id, [TABLES[id].sheet], TODAY);
  expect(sheet).toBe(`${TABLES[id].sheet} 2`);
  const undo = await workbook.apply(changes);
  const made = (await workbook.read([sheet], ['formats'])).get(sheet)!;
  expect(made.values[0]).toEqual(columnsOf(id).map(({ header }) => header));
  expect(made.values).toHaveLength(1 + TABLES[id].examples.length);
  const found = findTables([{ ...made, sheet: '随便叫什么' }], {});
  expect(Object.keys(found.used)).toEqual([id]);
  const rows = rowsOf(found, id, TODAY);
  expect([...rows!.kept]).toEqual(columnsOf(id).map((column) => column.id));
  expect(rows!.size).toBe(0);
  const lists = workbook.sheet(sheet).validations.map(({ list }) => list);
  expect(lists).toEqual(columnsOf(id).flatMap(({ list }) => (list ? [list] : [])));
  await workbook.apply(undo);
  expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual([TABLES[id].sheet]);
});

test('times, days, numbers and texts are read as they are spelled, each with its cell; what cannot be read is named', () => {
  const sheet: SheetGrid = {
    sheet: '售后',
    top: 2,
    left: 1,
    values: [
      ['登记时间', '订单号', '类型', '处理完时间'],
      ['2026-11-24 10:30:00', 1234567890123, '急单', ''],
      ['11月23日', 'A2', '发票', '2026/11/24 9:00'],
      ['', '', '', ''],
      [46350.5, 'A3', '', '待定'],
      ['合计', '3', '', ''],
    ],
  };
  const problems = rowsOf(findTables([sheet], {}), 'problems', TODAY)!;
  const at = (value: number | undefined) => (Number.isNaN(value) ? null : value);
  expect(Array.from(problems.numbers('opened'), at)).toEqual([TODAY - 1 + 10.5 / 24, TODAY - 2, 46350.5]);
  expect(Array.from(problems.numbers('closed'), at)).toEqual([null, TODAY - 1 + 9 / 24, null]);
  expect([0, 1, 2].map((row) => problems.text(row, 'order'))).toEqual(['1234567890123', 'A2', 'A3']);
  expect(problems.text(0, 'owner')).toBe('');
  expect(cellName(problems.place(2, 'closed'))).toBe('E7');
  expect(cellName(problems.place(2, 'owner'))).toBe('B7');
  expect(problems.unreadable(['opened', 'closed', 'order'])).toEqual([
    { place: { sheet: '售后', row: 6, column: 4 }, value: '待定', header: '处理完时间' },
  ]);
});

test('orders of several sheets are one table, line after line', () => {
  const headers = ['订单编号', '付款时间', '发货时间'];
  const sheets = [
    grid('10月', headers, ['A', 46300, '']),
    grid('11月', headers, ['B', 46330, 46331], ['C', 46332, '']),
  ];
  const orders = readTables(findTables(sheets, {}), TODAY).orders!;
  expect(orders.size).toBe(3);
  expect([0, 1, 2].map((row) => orders.text(row, 'id'))).toEqual(['A', 'B', 'C']);
  expect(orders.place(2, 'paid')).toEqual({ sheet: '11月', row: 2, column: 1 });
});

test('of two sheets that fit the named one is the table, unless somebody chose the other, or none', () => {
  const headers = ['日期', '事项', '负责人', '完成'];
  const [first, second] = [
    grid('旧清单表', headers, [46300, 'a', 'b', '']),
    grid('清单', headers, [46300, 'a', 'b', '']),
  ];
  const used = (answers: Record<string, string>) =>
    findTables([first, second], answers).used.checklist?.[0]?.grid.sheet;
  expect(used({})).toBe('清单');
  expect(used({ 'role:checklist': '旧清单表' })).toBe('旧清单表');
  expect(used({ 'role:checklist': SKIP })).toBeUndefined();
  expect(findTables([first, second], {}).fitting.checklist).toEqual(['清单', '旧清单表']);
});

test('days of campaigns: dated ones up to the longest, not those of every week, nor of weight 1', () => {
  const calendar = grid(
    '活动',
    ['活动', '星期', '开始日期', '结束日期', '权重'],
    ['周一团购', '周一', '', '', 1.2],
    ['双十一', '', '2026-11-10', '2026-11-11', 5],
    ['会员日', '', '2026-11-20', '', ''],
    ['全店包邮', '', '2026-11-01', '2026-11-30', ''],
    ['十五天', '', '2026-10-01', '2026-10-15', ''],
    ['平常', '', '2026-11-22', '', 1],
    ['没有日期', '', '', '', ''],
  );
  const { campaigns } = readTables(findTables([calendar], {}), TODAY);
  const days = [...campaignDays(campaigns!, 15)].sort().map(formatDay);
  expect(days.filter((text) => text.startsWith('2026-11'))).toEqual(['2026-11-10', '2026-11-11', '2026-11-20']);
  expect(days.filter((text) => text.startsWith('2026-10'))).toHaveLength(15);
});

test('a workbook of daily figures, targets and settings does not fetch what finds tables', () => {
  const daily = grid('日报', ['日期', '访客数', '收订订单数', '付款订单数', '差评数', '店铺'], [1, 1, 1, 1, 1, 1]);
  const settings = grid(
    '设置',
    ['项目', '值', '说明'],
    ['付款率两种口径允许差距', 0.15, '按金额与按订单的付款率相差超过此值时提醒'],
  );
  expect(mayHoldTables([daily, settings])).toBe(false);
});

test('every word that a table can be found by is one that makes the finder be fetched', () => {
  const missed = TABLE_IDS.flatMap((id: TableId) => {
    const { marks } = TABLES[id] as { readonly marks: readonly (readonly string[])[] };
    // Of some group every name must be known, or a sheet could be the table without any.
    const names = (column: string) => {
      const of = columnsOf(id).find((one) => one.id === column)!;
      return [of.header, ...(of.aliases?.split(',') ?? [])];
    };
    const isSafe = marks.some((group) => group.flatMap(names).every((name) => mayHoldTables([grid('', [name])])));
    return isSafe
      ? []
      : [
          `${id}: ${marks
            .map((group) =>
              group
                .flatMap(names)
                .filter((name) => !mayHoldTables([grid('', [name])]))
                .join(),
            )
            .join(' | ')}`,
        ];
  });
  expect(missed).toEqual([]);
});
