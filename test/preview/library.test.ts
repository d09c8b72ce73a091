import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CellValue } from '../../src/domain/cells';
import { collectFunctions } from '../../src/preview/customFunctions';
import type { FunctionsMetadata } from '../../src/preview/functionMetadata';
import { registerFunctions } from '../../src/preview/registerFunctions';
import { snapshotOf } from '../../src/preview/snapshot';
import { UniverWorkbook } from '../../src/preview/univerWorkbook';
import type { CellWrite } from '../../src/workbook/change';
import { ENTRIES } from '../functions/call-as-excel';
import { openHeadless } from './headless';

const metadata = JSON.parse(readFileSync(resolve('assets/functions.json'), 'utf8')) as FunctionsMetadata;
const implementations = collectFunctions();

/** One of 1,000 days; every column is a different mixture, so that a swapped argument changes a sum. */
interface Row {
  readonly date: number;
  readonly visitors: number;
  readonly buyers: number;
  readonly paid: number;
  readonly cost: number;
  readonly id: string;
  readonly units: number;
  readonly stock: number;
  readonly blank: string;
  readonly address: string;
  readonly buyer: string;
}

const HEADERS = [
  '日期',
  '访客数',
  '付款买家数',
  '付款金额',
  '运营成本',
  '编码',
  '件数',
  '库存',
  '空白',
  '地址',
  '买家',
];
const FIRST_DAY = 43831;
const ROWS: readonly Row[] = Array.from({ length: 1000 }, (_, i) => ({
  date: FIRST_DAY + i,
  visitors: 100 + i,
  buyers: 1 + (i % 50),
  paid: (10 + i) * 1.25,
  cost: 5 + (i % 300),
  id: `S${i}`,
  units: i % 7,
  stock: i % 10 === 0 ? 0 : i % 90,
  blank: '',
  address: i % 4 === 0 ? '内蒙古自治区 呼和浩特市' : '上海市',
  buyer: `B${i % 400}`,
}));

const sum = (of: (row: Row) => number, rows = ROWS) => rows.reduce((total, row) => total + of(row), 0);
const count = (is: (row: Row) => boolean) => ROWS.filter(is).length;
const [D, V, B, P, C, ID, U, S, , ADDRESS, BUYER] = [...'ABCDEFGHIJK'].map((c) => `${c}2:${c}1001`);
const meanUnits = sum((r) => r.units) / 1000;
const deviation = Math.sqrt(sum((r) => (r.units - meanUnits) ** 2) / 999);

/** Formula over all rows, and the same by arithmetic that is not ours. */
const FORMULAS: readonly [formula: string, expected: CellValue][] = [
  [`=SUM(CONVERSION(${B},${V}))`, sum((r) => r.buyers / r.visitors)],
  [`=SUM(PAY_RATE(${C},${P}))`, sum((r) => r.cost / r.paid)],
  [`=SUM(ORDER_VALUE(${P},${B}))`, sum((r) => r.paid / r.buyers)],
  [`=SUM(VISITOR_VALUE(${P},${V}))`, sum((r) => r.paid / r.visitors)],
  [`=SUM(INQUIRY_RATE(${B},${V}))`, sum((r) => r.buyers / r.visitors)],
  [`=SUM(RETURN_RATE(${U},${B}))`, sum((r) => r.units / r.buyers)],
  [`=SUM(BOUNCE_RATE(${B},${V}))`, sum((r) => r.buyers / r.visitors)],
  [`=SUM(CLICK_RATE(${U},${V}))`, sum((r) => r.units / r.visitors)],
  [`=REPURCHASE_RATE(${BUYER},3)`, 0.5],
  [`=SUM(ROI(${P},${C}))`, sum((r) => r.paid / r.cost)],
  [`=SUM(ROI(${P},${C},${V},${B}))`, sum((r) => r.paid / (r.cost + r.visitors + r.buyers))],
  [`=SUMPRODUCT(--(ROI_GRADE(${P},${C})="优秀"))`, count((r) => r.paid / r.cost >= 5)],
  [`=SUMPRODUCT(--(ROI_GRADE(ROI(${P},${C}))="不及格"))`, count((r) => r.paid / r.cost < 3)],
  [`=SUM(COST_SHARE(${C},${P}))`, sum((r) => r.cost / r.paid)],
  [`=SUM(ACHIEVEMENT(${P},${V}))`, sum((r) => r.paid / r.visitors)],
  [`=SUMPRODUCT(--(TARGET_STATUS(${P},${V})="达标"))`, count((r) => r.paid >= r.visitors)],
  [`=SUM(SPLIT_TARGET(1000000,${V}))`, 1000000],
  ['=DAY_TARGET(29000,DATE(2020,2,17))', 1000],
  ['=MONTH_PACE(17000,DATE(2020,2,17))', 29000],
  [`=SUM(VISITORS_NEEDED(${P},0.5,${V}))`, sum((r) => r.paid / (0.5 * r.visitors))],
  [`=SUM(CHANGE(${P},${C}))`, sum((r) => (r.paid - r.cost) / r.cost)],
  [`=DAILY_SALES(${D},${U})`, meanUnits],
  [`=SUM(STOCK_DAYS(${S},${B}))`, sum((r) => r.stock / r.buyers)],
  [`=SAFETY_STOCK(${D},${U},9)`, 1.6448536269514722 * deviation * 4],
  [`=SUM(STOCK_ALERT(${U},10,5))`, sum((r) => r.units * 15)],
  [`=SUM(RESTOCK(${U},${S},10,5))`, sum((r) => Math.max(0, r.units * 22 - r.stock))],
  [`=SUMPRODUCT(--(STOCK_CLASS(${ID},${U})="滞销"))`, count((r) => r.units === 0)],
  [`=SUMPRODUCT(--(STOCK_STATUS(${S},${B},10)="缺货"))`, count((r) => r.stock === 0)],
  [`=SUM(STOCK_TURNOVER(${U},${V},${B}))`, sum((r) => r.units / ((r.visitors + r.buyers) / 2))],
  [`=STOCKOUT_RATE(${ID},${S})`, 0.1],
  [`=SUMPRODUCT(--(OVERDUE(A2:A11,I2:I11,${FIRST_DAY + 10})=TRUE))`, 9],
  [`=SUM(RESTOCK_DUE(${D}))`, sum((r) => r.date - ((r.date - 2) % 7) + 3)],
  [`=INDEX(WEEK_LABEL(${D}),1)`, '2019.12.30-2020.01.05'],
  [`=SUMPRODUCT(--(PROVINCE(${ADDRESS})="内蒙古"))`, 250],
  [`=SUMPRODUCT(--(VIP_TIER(${P},M1:N2)="金卡"))`, count((r) => r.paid >= 500)],
  [`=PERIOD(A1:E1001,"付款金额",${FIRST_DAY + 9},${FIRST_DAY + 18})`, sum((r) => r.paid, ROWS.slice(9, 19))],
  [`=PERIOD(A1:E1001,"ROI",${FIRST_DAY},${FIRST_DAY + 999})`, sum((r) => r.paid) / sum((r) => r.cost)],
  ['=SUM(METRIC("付款金额/访客数+1",B1:E1,B2:E1001))', sum((r) => r.paid / r.visitors + 1)],
  // Nested in each other and in built-ins.
  [
    `=ROUND(MAX(ACHIEVEMENT(ROI(${P},${C}),3)),6)`,
    Math.round(Math.max(...ROWS.map((r) => r.paid / r.cost / 3)) * 1e6) / 1e6,
  ],
  [`=IFERROR(CONVERSION(A2,I2),"无访客")&"/"&TARGET_STATUS(SUM(${P}),SUM(${V}))`, '无访客/达标'],
  [`=RESTOCK(DAILY_SALES(${D},${U}),0,10)`, Math.ceil(meanUnits * 17)],
];

/** Every example of the functions' own blocks that Excel can read as it stands: array constants hold no DATE(). */
const EXAMPLES = ENTRIES.flatMap(({ id, examples }) =>
  examples.filter(({ text }) => !/\{[^}]*DATE/.test(text)).map(({ text, expected }) => ({ id, text, expected })),
);
/** Room for the tallest answer to spill. */
const ROOM = 8;

async function open() {
  const cells: CellWrite[] = [HEADERS, ...ROWS.map((row) => Object.values(row) as CellValue[])].flatMap((line, row) =>
    line.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
  );
  const tiers: CellWrite[] = [
    { row: 0, column: 12, value: 100 },
    { row: 0, column: 13, value: '银卡' },
    { row: 1, column: 12, value: 500 },
    { row: 1, column: 13, value: '金卡' },
  ];
  const formulas = FORMULAS.map(([formula], row): CellWrite => ({ row, column: 15, formula }));
  const perRow = ROWS.map((_, i): CellWrite => ({
    row: i + 1,
    column: 16,
    formula: `=CONVERSION(C${i + 2},B${i + 2})`,
  }));
  const changes = [
    { kind: 'addSheet', sheet: '数据' } as const,
    { kind: 'write', sheet: '数据', cells: [...cells, ...tiers, ...formulas, ...perRow] } as const,
    { kind: 'addSheet', sheet: '例子' } as const,
    {
      kind: 'write',
      sheet: '例子',
      cells: EXAMPLES.map(({ text }, i): CellWrite => ({
        row: i * ROOM,
        column: 0,
        formula: `=${text.replace(/ = (?=[^=]*$)[^]*/, '')}`,
      })),
    } as const,
  ];
  const book = openHeadless(snapshotOf(changes, 'library').data);
  const workbook = new UniverWorkbook(book);
  registerFunctions(book, metadata, implementations);
  const column = async (index: number, row: number, name = '数据') => {
    const grid = (await workbook.read([name])).get(name);
    return grid?.values[row - grid.top]?.[index - grid.left] ?? '';
  };
  return {
    workbook,
    answer: (i: number) => column(15, i),
    rate: (i: number) => column(16, i + 1),
    example: (i: number) => column(0, i * ROOM, '例子'),
  };
}

let sheet: Awaited<ReturnType<typeof open>>;

beforeAll(async () => {
  await import('../../src/functions/main');
  sheet = await open();
}, 120_000);

test('every function of the library is among the formulas or the examples', () => {
  const used = new Set(FORMULAS.flatMap(([formula]) => formula.match(/[A-Z][A-Z_]+(?=\()/g) ?? []));
  for (const { id } of EXAMPLES) used.add(id);
  expect(metadata.functions.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test.each(EXAMPLES.map(({ text, expected }, i) => [text, expected[0]?.[0] as CellValue, i] as const))(
  'its own example in a cell: %s',
  async (_, expected, i) => {
    const value = await sheet.example(i);
    if (typeof expected !== 'number') expect(value).toBe(expected);
    else expect(value).toBeCloseTo(expected, 9);
  },
  60_000,
);

test.each(FORMULAS.map(([formula, expected], i) => [formula, expected, i] as const))(
  'over 1,000 rows: %s',
  async (_, expected, i) => {
    const value = await sheet.answer(i);
    if (typeof expected !== 'number') expect(value).toBe(expected);
    else expect(Math.abs((value as number) / expected - 1)).toBeLessThan(1e-9);
  },
  60_000,
);

test('1,000 formulas, one a row, and an edit recalculates the row and every sum over it', async () => {
  expect(await sheet.rate(999)).toBeCloseTo(50 / 1099, 12);
  const i = FORMULAS.findIndex(([formula]) => formula.startsWith('=SUM(CONVERSION'));
  const before = (await sheet.answer(i)) as number;
  await sheet.workbook.apply([{ kind: 'write', sheet: '数据', cells: [{ row: 1000, column: 2, value: 500 }] }]);
  expect(await sheet.rate(999)).toBeCloseTo(500 / 1099, 12);
  expect(await sheet.answer(i)).toBeCloseTo(before + 450 / 1099, 9);
}, 60_000);
