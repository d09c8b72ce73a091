import type { CellValue } from '../../src/domain/cells';
import { dayOf } from '../../src/domain/time/calendar';
import { createExcelWorkbook } from '../../src/excel/workbook';
import { changesOf } from '../../src/sheets/import/changes';
import { DEFAULT_CHOICES } from '../../src/sheets/import/choices';
import { joinRows } from '../../src/sheets/import/join';
import { planImport } from '../../src/sheets/import/plan';
import { readTargets } from '../../src/taskpane/import/readImport';
import { shopIn, understand } from '../../src/taskpane/shop/shopNow';
import { ExcelHost } from '../office-host/excelHost';

/** 39 columns beside the date. */
const HEADERS = (
  '浏览数,访客数,独立IP,跳失人数,收订订单数,收订金额,下单买家数,付款买家数,付款订单数,付款金额,付款件数,咨询数,成交订单数,' +
  '退货单数,换货单数,仅退款单数,退款金额,差评数,描述评分,服务评分,物流评分,首次响应时长,客户满意率,直通车,钻展,淘宝客,其他推广,' +
  '免邮费,打折促销,其他成本,快递单量,上新款数,直播场次,动销款数,店铺收藏,加购人数,粉丝数,天气,备注'
).split(',');
const VISITORS = HEADERS.indexOf('访客数') + 1;
const SATISFACTION = HEADERS.indexOf('客户满意率') + 1;

const line = (day: number): CellValue[] => [
  day,
  ...HEADERS.map((_, j) => (j + 1 === SATISFACTION ? 0.97 : 1000 + ((day * 7 + j * 131) % 900))),
];
const lines = (first: number, days: number): CellValue[][] => Array.from({ length: days }, (_, i) => line(first + i));
const date = (year: number, month: number, day: number): number => dayOf(year, month, day) as number;

/** 2016-10-01 … 2026-09-28 */
const TEN_YEARS = { 日报: [['日期', ...HEADERS], ...lines(date(2016, 10, 1), 3650)] };

/** 2023年10月 … 2026年9月, a sheet each. */
const MONTHS = Object.fromEntries(
  Array.from({ length: 36 }, (_, i) => {
    const [year, month] = [2023 + Math.floor((i + 9) / 12), ((i + 9) % 12) + 1];
    const first = date(year, month, 1);
    const next = month === 12 ? date(year + 1, 1, 1) : date(year, month + 1, 1);
    return [`${year}年${month}月`, [[`${month}月店铺日报`], ['日期', ...HEADERS], ...lines(first, next - first)]];
  }),
);

let host: ExcelHost;
beforeEach(() => {
  host = new ExcelHost(14).install();
});

function open(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  for (const [name, rows] of Object.entries(sheets)) {
    const { data } = host.workbook.worksheets.add(name);
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries()) data.change(row, column, { value });
  }
  return createExcelWorkbook();
}

async function counted<T>(work: () => Promise<T>): Promise<{ result: T; requests: number; chunks: number }> {
  host.traffic.clear();
  const result = await work();
  const { exchanges, bytes } = host.traffic;
  return { result, requests: exchanges.length, chunks: Math.ceil(bytes / (4 * 1024 * 1024)) };
}

// Bounds as design has them: one that lists the sheets, then 1 + bytes ÷ 4 MB for a read, 3 + bytes ÷ 4 MB for a change.
describe.each([
  ['10 years × 40 columns', TEN_YEARS, 3650, '日报', 3650],
  ['36 month sheets', MONTHS, 1096, '2026年9月', 31],
] as const)('%s', (_, sheets, days, lastSheet, lastRow) => {
  test('is understood within the round trips of one read', async () => {
    const workbook = open(sheets);
    const { result, requests, chunks } = await counted(() => understand(workbook, date(2026, 9, 30) + 0.4));
    expect(requests).toBeLessThanOrEqual(1 + 1 + chunks);
    expect(result.recognition.questions).toEqual([]);
    expect(shopIn(result).days).toHaveLength(days);
  });

  test('takes a day of an import within those of two reads and one change, and gives it back', async () => {
    const workbook = open(sheets);
    const last = date(2026, 9, lastSheet === '日报' ? 28 : 30);
    const figures = { visitors: 4321 };
    const rows = joinRows([{ daily: [{ day: last, figures }], sheets: {}, partialDays: [], from: [0] }]);
    const { result: targets, ...read } = await counted(() => readTargets(workbook, rows, last + 1.4));
    // Rounded up once for each read.
    expect(read.requests).toBeLessThanOrEqual(1 + (1 + 1) + (read.chunks + 1));
    const cell = () => host.workbook.worksheets.getItem(lastSheet).data.at(lastRow, VISITORS).value;
    const before = cell();
    const plan = planImport(rows, targets, { ...DEFAULT_CHOICES, differing: 'all' });
    const write = await counted(() => workbook.apply(changesOf(plan)));
    expect(write.requests).toBeLessThanOrEqual(3 + write.chunks);
    expect([before, cell()]).toEqual([line(last)[VISITORS], 4321]);
    const undo = await counted(() => workbook.apply(write.result));
    expect(undo.requests).toBeLessThanOrEqual(3 + undo.chunks);
    expect(cell()).toBe(before);
  });
});
