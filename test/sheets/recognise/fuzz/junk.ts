import type { CellValue } from '../../../../src/domain/cells';
import { METRIC_NAMES } from './names';

export type Random = () => number;

export const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));
export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** Names that JavaScript keeps for itself, and others that mean trouble in a key. */
const KEYS =
  '__proto__,constructor,prototype,hasOwnProperty,toString,valueOf,null,undefined,NaN,*sum,skip,a#2,#2,a|b,a/b'.split(
    ',',
  );

const WORDS = (
  '日期,统计时间,星期,目标,实际,达成率,环比,合计,平均,总计,备注,店铺,平台,渠道,运营,负责人,付款,收订,订单,成交,PC端,无线端,全店,' +
  '直通车,花费,金额,（元）,%,月份,年,指标,月目标,日目标,良好,不及格,{{本周.付款金额}},订单编号,商品ID,9月,第3周,周合计'
).split(',');

const EMOJI = [
  '🎉',
  '👨‍👩‍👧‍👦',
  '📈付款金额',
  '访客数😀',
  '🇨🇳',
  '\ud83d',
  '\udc00日期',
  '①②③',
  '１２３',
  'ﬃ',
  '\u202e退款',
  'a\u0301',
];

const ERRORS = ['#DIV/0!', '#REF!', '#NAME?', '#N/A', '#VALUE!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#########'];

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e21,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  1e15 + 0.5,
  20260901,
  20261399,
  46295,
  2958466,
  -46295,
];

const DATES = [
  '2026-09-01',
  '2026/9/31',
  '9月1日',
  '2月30日',
  '2012-4-23(一)',
  '9-1',
  '9.10',
  '7',
  '31号',
  '20260901',
  '1月1日',
  '0000-00-00',
  '９月５日',
];

const FIGURES = [
  '1,391',
  '4.86%',
  '¥2,655.00',
  '99.00元',
  '1.2万',
  '-',
  '--',
  '1,2O1',
  '=1+1',
  '="12"',
  "'12",
  '1e400',
  '(12)',
  '１２．５',
  '12.',
  '.5',
];

/** What makes a careless pattern run for ever. */
const LONG = [
  '9'.repeat(400),
  '1,'.repeat(300),
  '('.repeat(200),
  ' '.repeat(3000),
  '日'.repeat(32_767),
  `${'-'.repeat(500)}9`,
  `${'1月'.repeat(100)}x`,
  '2026-'.repeat(80),
  '{'.repeat(300),
  '={{'.repeat(200),
];

/** A cell of a kind of column, most of the time. */
export function cellOf(random: Random, kind: ColumnKind, line: number): CellValue {
  if (random() < 0.08) return junk(random);
  if (random() < 0.1) return '';
  switch (kind) {
    case 'days':
      return 46_200 + line;
    case 'spelled':
      return `${1 + (line % 12)}月${1 + (line % 31)}日`;
    case 'small':
      return 1 + (line % 31);
    case 'dates':
      return pick(random, DATES);
    case 'counts':
      return upTo(random, 5000);
    case 'rates':
      return random();
    case 'texts':
      return pick(random, FIGURES);
    case 'shops':
      return pick(random, ['甲店', '乙店', '合计']);
    case 'junk':
      return junk(random);
  }
}

export const COLUMN_KINDS = [
  'days',
  'spelled',
  'small',
  'dates',
  'counts',
  'counts',
  'counts',
  'rates',
  'texts',
  'shops',
  'junk',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** The header of a column: most of the time one that goes with it. */
export function headerOf(random: Random, kind: ColumnKind): CellValue {
  if (random() < 0.15) return junk(random);
  if (kind === 'days' || kind === 'spelled' || kind === 'dates')
    return pick(random, ['日期', '统计日期', '', '日期\n(星期)']);
  if (kind === 'shops') return pick(random, ['店铺', '平台', '终端']);
  return random() < 0.7 ? pick(random, METRIC_NAMES) : pick(random, WORDS);
}

export function junk(random: Random): CellValue {
  switch (upTo(random, 11)) {
    case 0:
      return pick(random, KEYS);
    case 1:
      return pick(random, WORDS);
    case 2:
      return pick(random, EMOJI);
    case 3:
      return pick(random, ERRORS);
    case 4:
      return pick(random, NUMBERS);
    case 5:
      return pick(random, DATES);
    case 6:
      return pick(random, FIGURES);
    case 7:
      return random() < 0.2 ? pick(random, LONG) : '';
    case 8:
      return random() < 0.5;
    case 9:
      return pick(random, METRIC_NAMES);
    case 10:
      return random() * 10 ** upTo(random, 12);
    default:
      return String.fromCharCode(...Array.from({ length: upTo(random, 12) }, () => upTo(random, 0xffff)));
  }
}
