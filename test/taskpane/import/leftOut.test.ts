import type { FileInput } from '../../../src/files/read/table';
import { DEFAULT_CHOICES, type ImportChoices } from '../../../src/sheets/import/choices';
import { planImport } from '../../../src/sheets/import/plan';
import { leftOut } from '../../../src/taskpane/import/leftOut';
import { readImport } from '../../../src/taskpane/import/readImport';
import { textsOf } from '../../../src/taskpane/import/textsOf';
import { zhCN } from '../../../src/text/zh-CN';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { exportOf } from '../../files/imported';
import { DAILY } from './shop';

type Rows = readonly (readonly (string | number)[])[];

function csv(name: string, rows: Rows): FileInput {
  return { name, bytes: new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n')) };
}

/** What the done page says of an import. */
async function saidOf(
  workbook: MemoryWorkbook,
  files: readonly FileInput[],
  choices: Partial<ImportChoices>,
  now: number,
) {
  const reading = await readImport(workbook, { sources: files, answers: {}, orderRows: false, now }, {});
  const plan = planImport(reading.joined, reading.targets, { ...DEFAULT_CHOICES, ...choices });
  const { figures, lines } = leftOut(plan, reading, textsOf(zhCN));
  return [figures, ...lines];
}

/** The same of one into a shop whose 日报 ends on 2026-08-05. */
function said(
  files: readonly FileInput[],
  choices: Partial<ImportChoices> = {},
  sheet = DAILY.formulas ?? [],
  change: (workbook: MemoryWorkbook) => void = () => undefined,
) {
  const workbook = new MemoryWorkbook();
  workbook.seed('日报', sheet);
  change(workbook);
  return saidOf(workbook, files, choices, 46240.4);
}

const MONDAY_AND_WEDNESDAY = [
  ['日期', '访客数', '付款买家数'],
  [46237, 1, 1],
  [46239, 1, 1],
];

const TRAFFIC = exportOf('sycm_shop_source_2026') as FileInput;
const visitors = (name: string, value: number) =>
  csv(name, [
    ['日期', '访客数'],
    ['2026-08-05', value],
  ]);

test('nothing is said of an import that wrote everything', async () => {
  expect(await said([visitors('a.csv', 1300)])).toEqual([0]);
});

test('formulas and texts that stay are no omission', async () => {
  const file = csv('a.csv', [
    ['日期', '访客数', '转化率', '退款金额'],
    ['2026-08-05', 1300, '3.00%', 20],
  ]);
  expect(await said([file])).toEqual([0]);
});

describe('figures that were left out are counted with their reason', () => {
  test.each<[string, FileInput[], Partial<ImportChoices>, (number | string)[]]>([
    [
      'a file that names no day: its visitors, carts, and buyers and amounts placed and paid',
      [{ ...TRAFFIC, name: '店铺来源.xls' }],
      {},
      [6, '6 个：「店铺来源.xls · 全店流量来源」还有问题没回答'],
    ],
    [
      'a header with two meanings, on two days',
      [
        csv('a.csv', [
          ['日期', '访客数', '付款'],
          ['2026-08-05', 1300, 99],
          ['2026-08-06', 1, 9],
        ]),
      ],
      {},
      [2, '2 个：「a.csv」还有问题没回答'],
    ],
    [
      'files that disagree',
      [visitors('a.csv', 1300), visitors('b.csv', 1310)],
      {},
      [1, '1 个：几个文件不一致，没有选用哪个'],
    ],
    [
      'files that disagree, and one was chosen',
      [visitors('a.csv', 1300), visitors('b.csv', 1310)],
      { picked: new Map([['daily|2026-08-05|visitors', 1]]) },
      [0],
    ],
    [
      'another value in the sheet',
      [
        csv('a.csv', [
          ['日期', '付款金额'],
          ['2026-08-05', 5200],
        ]),
      ],
      {},
      [1, '1 个：与表里的值不同，没有勾选替换'],
    ],
    [
      'a file that fits no kind',
      [
        visitors('a.csv', 1300),
        csv('别的.csv', [
          ['甲', '乙'],
          ['x', 'y'],
        ]),
      ],
      {},
      [0, '没有读取的文件：「别的.csv」'],
    ],
  ])('%s', async (_, files, choices, expected) => {
    expect(await said(files, choices)).toEqual(expected);
  });

  test('a day that has no place', async () => {
    const merged = (workbook: MemoryWorkbook) =>
      void workbook.sheet('日报').merges.push({ row: 1, column: 1, rows: 2, columns: 1 });
    const file = csv('a.csv', [
      ['日期', '访客数', '付款买家数'],
      ['2026-08-04', 1, 2],
    ]);
    expect(await said([file], {}, MONDAY_AND_WEDNESDAY, merged)).toEqual([
      2,
      '2 个：「日报」在这里有合并单元格，不能插入；请先留好 2026-08-04 的行，再导入',
    ]);
  });

  test('a month whose sheet was not ticked', async () => {
    const days = Array.from({ length: 30 }, (_, i) => [46266 + i, 1, 2]);
    const september = new MemoryWorkbook();
    september.seed('9月', [['日期', '访客数', '付款买家数'], ...days]);
    const file = csv('a.csv', [
      ['日期', '访客数', '付款买家数', '下单买家数'],
      ['2026-10-01', 1, 2, 3],
    ]);
    expect(await saidOf(september, [file], {}, 46297)).toEqual([2, '2 个：没有勾选新建「10月」']);
  });
});
