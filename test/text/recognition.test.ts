import { SKIP, SUM, type Question, type QuestionCode } from '../../src/sheets/recognise/question';
import { enUS } from '../../src/text/en-US';
import { zhCN } from '../../src/text/zh-CN';

const PLACE = { sheet: '日报', row: 0, column: 1 };
const question = (
  code: QuestionCode,
  about: string,
  values: readonly string[],
  samples: readonly string[] = [],
): Question => ({
  id: code,
  code,
  about,
  place: PLACE,
  options: values.map((value) => ({ value, samples, place: null })),
});

const CASES: readonly [Question, zh: readonly string[], en: readonly string[]][] = [
  [
    question('meaning', '付款', ['amountPaid', 'ordersPaid']),
    ['「付款」是哪个指标？', '付款金额', '付款订单数'],
    ['Which metric is “付款”?', 'Amount paid', 'Orders paid'],
  ],
  [
    question('meaning', '净销售额', ['netPaid']),
    ['「净销售额」是「净付款金额」吗？', '是'],
    ['Is “净销售额” Net amount paid?', 'Yes'],
  ],
  [
    question('sameMeaning', '访客数', [SUM, '访客数#2', '流量/UV']),
    ['有 3 列都像「访客数」，数字不一样，用哪一列？', '全部相加', '访客数（第 2 列）', '流量 UV'],
    [
      '3 columns look like “访客数” but differ. Which one counts?',
      'All, added up',
      '访客数 (column 2 of that name)',
      '流量 UV',
    ],
  ],
  [
    question('percentScale', '付款率', ['0.01', '1'], ['0.9', '1.2']),
    ['「付款率」里的数字是多少？', '1.2 就是 1.2%', '1.2 就是 120%'],
    ['What do the numbers under “付款率” mean?', '1.2 is 1.2%', '1.2 is 120%'],
  ],
  [
    question('whichSheets', '甲、乙', ['甲', '1月|2月|3月|4月', SUM]),
    ['这几张表的数字互相矛盾，店铺的日报是哪一张？', '「甲」', '「1月」「2月」「3月」等 4 张', '都是，按天相加'],
    [
      'These sheets contradict each other. Which one is the shop’s daily report?',
      '“甲”',
      '“1月”, “2月”, “3月” and 1 more',
      'All of them, added up',
    ],
  ],
  [
    question('alsoUse', '客服', ['use']),
    ['「客服」里有同一些日子的其他数字，一起用吗？', '一起用'],
    ['“客服” holds other figures of the same days. Use it too?', 'Use it'],
  ],
  [
    question('whichMonth', '数据', ['2026-09', '2026-10']),
    ['「数据」里只有几号，是哪个月？', '2026年9月', '2026年10月'],
    ['“数据” names days but no month. Which month is it?', '2026-09', '2026-10'],
  ],
  [
    question('whichLines', '终端', [SUM, '所有终端']),
    ['每天有好几行，按「终端」区分，哪些是店铺的数？', '全部相加', '只用「所有终端」'],
    ['Each day has several rows, told apart by “终端”. Which are the shop’s?', 'All, added up', 'Only “所有终端”'],
  ],
];

test.each(CASES)('$code about $about is asked in both languages', (asked, zh, en) => {
  const said = ({ recognition: t }: typeof zhCN) => [
    t.ask(asked),
    ...asked.options.map((option) => t.option(asked, option)),
  ];
  expect(said(zhCN)).toEqual(zh);
  expect(said(enUS)).toEqual(en);
  for (const { recognition: t } of [zhCN, enUS]) {
    expect(t.meanwhile(asked)).toMatch(/[。.]$/);
    expect(t.skip(asked) === null).toBe(asked.code === 'whichSheets');
    expect(t.answered(asked, SKIP)).not.toMatch(/skip/);
  }
});
