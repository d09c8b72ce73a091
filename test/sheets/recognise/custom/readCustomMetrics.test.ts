import { cellName, type CellValue } from '../../../../src/domain/cells';
import { definitionOf, isAdditive } from '../../../../src/domain/metrics/metric';
import { readCustomMetrics } from '../../../../src/sheets/recognise/custom/readCustomMetrics';
import { settings } from '../../../../src/sheets/recognise/roles/settings';
import { BUILT_IN_METRICS } from '../../../../src/domain/metrics/shopMetrics';
import { brokenMetric } from '../../../../src/text/findings/brokenMetric';
import type { SheetGrid } from '../../../../src/workbook/grid';

const HEADER: readonly CellValue[] = ['自定义指标', '单位', '公式', '方向', '日目标', '简报'];

/** 设置 with nothing but the block; its header is row 1. */
function sheet(lines: readonly (readonly CellValue[])[], header = HEADER): SheetGrid {
  const values = [header, ...lines].map((line) => header.map((_, i) => line[i] ?? ''));
  return { sheet: '设置', top: 0, left: 0, values };
}

function said(lines: readonly (readonly CellValue[])[]): string[] {
  const subject = { day: null, metric: null };
  return readCustomMetrics(sheet(lines)).bad.map(({ place, name, problem }) => {
    expect(brokenMetric.en.sentence({ name, problem }, subject)).toMatch(/^Custom metric( “.+”)? \S/);
    return `${cellName(place)} ${brokenMetric.zh.sentence({ name, problem }, subject)}`;
  });
}

test('a line is a metric: its name, unit, kind, whether its days add up, its target, whether it is in the brief', () => {
  const { metrics, targets, inBrief, bad } = readCustomMetrics(
    sheet([
      ['净访客价值', '元', '(付款金额-退款金额)/访客数', '不低于', 2.5, '是'],
      [],
      ['收藏人数', '人', '', '', '1,200', ''],
      ['推广费率', '％', '推广费 ÷ 支付金额', '不高于', '15%', ''],
      ['毛利（元）', '', '', '', '-', ''],
      ['毛利率', '%', '=毛利／付款金额', '', '', '√'],
      ['净收入', '元', '付款金额-退款金额', '', '', ''],
      ['自算净ROI', '1:N', '净收入/广告消费', '', '', ''],
    ]),
  );
  expect(bad).toEqual([]);
  expect(
    metrics.custom.map((metric) => [metric.name, metric.unit, metric.aggregation.kind, isAdditive(metric)]),
  ).toEqual([
    ['净访客价值', 'yuan', 'expression', false],
    ['收藏人数', 'people', 'sum', true],
    ['推广费率', 'rate', 'expression', false],
    ['毛利', 'yuan', 'sum', true],
    ['毛利率', 'rate', 'expression', false],
    ['净收入', 'yuan', 'expression', true],
    ['自算净ROI', 'oneToN', 'expression', false],
  ]);
  expect(
    targets.map(({ metric, dayTarget, direction, place }) => [
      definitionOf(metric).name,
      dayTarget,
      direction,
      cellName(place),
    ]),
  ).toEqual([
    ['净访客价值', 2.5, 'atLeast', 'E2'],
    ['收藏人数', 1200, 'atLeast', 'E4'],
    ['推广费率', 0.15, 'atMost', 'E5'],
  ]);
  expect(inBrief.map(({ name }) => name)).toEqual(['净访客价值', '毛利率']);
  expect(metrics.named('毛利')).toBe(metrics.custom[3]);
});

test.each<[line: readonly CellValue[], said: string]>([
  [['', '元', '付款金额/访客数'], 'A2 自定义指标没有名称，请在「自定义指标」一列写上'],
  [['UV价值', '元', '付款金额/访客数'], 'A2 自定义指标「UV价值」是标准指标「访客价值」的名称，请换一个'],
  [['付款', '元', '付款金额'], 'A2 自定义指标「付款」这个名称已有别的意思，请换一个'],
  [['环比', '%', '付款金额/访客数'], 'A2 自定义指标「环比」这个名称已有别的意思，请换一个'],
  [['付款金额目标', '元', ''], 'A2 自定义指标「付款金额目标」这个名称已有别的意思，请换一个'],
  [['PC端访客数', '人', ''], 'A2 自定义指标「PC端访客数」这个名称已有别的意思，请换一个'],
  [['日期', '次', ''], 'A2 自定义指标「日期」这个名称已有别的意思，请换一个'],
  [['有效天数', '次', ''], 'A2 自定义指标「有效天数」这个名称已有别的意思，请换一个'],
  [
    ['访客.净', '元', '付款金额/访客数'],
    'A2 自定义指标「访客.净」名称请不超过 20 个字，不含句点、括号等符号，也不全是数字',
  ],
  [['2026', '元', '付款金额/访客数'], 'A2 自定义指标「2026」名称请不超过 20 个字，不含句点、括号等符号，也不全是数字'],
  [['甲', '', '付款金额/访客数'], 'B2 自定义指标「甲」没有单位，请写 元、单、人、件、次、%、1:N、分、秒 之一'],
  [
    ['甲', '美元', '付款金额/访客数'],
    'B2 自定义指标「甲」单位「美元」不认识，请写 元、单、人、件、次、%、1:N、分、秒 之一',
  ],
  [['甲', '%', ''], 'B2 自定义指标「甲」公式留空就按天相加，这种单位不能相加；请写公式，如 毛利/付款金额'],
  [['甲', '元', '付款金额/'], 'C2 自定义指标「甲」公式没写完，请补上末尾的名称、数字或右括号'],
  [['甲', '元', '(付款金额-退款金额/访客数'], 'C2 自定义指标「甲」公式没写完，请补上末尾的名称、数字或右括号'],
  [
    ['甲', '元', '付款金额//访客数'],
    'C2 自定义指标「甲」公式从第 6 个字「/访客数」起看不懂；名称里有空格或符号时写成「名称」',
  ],
  [
    ['甲', '元', '付款金额 + 毛利额/访客数'],
    'C2 自定义指标「甲」公式第 8 个字起的「毛利额」不是指标；是表里的一列时，先把它也定义成自定义指标（公式留空）',
  ],
  [
    ['甲', '元', '（付款－退款金额）÷访客数'],
    'C2 自定义指标「甲」公式第 2 个字起的「付款」不明确，请写成「付款金额」或「付款订单数」',
  ],
  [['甲', '元', '付款金额/LN(访客数)'], 'C2 自定义指标「甲」公式第 6 个字起的函数「LN(访客数)」不认识，或参数个数不对'],
  [['甲', '元', '付款金额*2^3^2'], 'C2 自定义指标「甲」公式第 7 个字的乘方请加括号，如 (-2)^2'],
  [['甲', '元', '1+1'], 'C2 自定义指标「甲」公式里没有指标，请用指标名称来写'],
  [['甲', '元', 100], 'C2 自定义指标「甲」公式里没有指标，请用指标名称来写'],
  [['甲', '元', '付款金额*1e999'], 'C2 自定义指标「甲」公式里的数字太大'],
  [
    ['甲', '元', '付款金额-500'],
    'C2 自定义指标「甲」公式按周、按月算没有意义；请只加减同类的数（付款金额-退款金额），或相除（付款金额/访客数）',
  ],
  [['甲', '%', '付款金额-退款金额'], 'C2 自定义指标「甲」单位是 %，公式却不是相除；请改单位或公式'],
  [['甲', '1:N', '付款金额'], 'C2 自定义指标「甲」单位是 1:N，公式却不是相除；请改单位或公式'],
  [['甲', '%', '退款金额/付款金额*100'], 'C2 自定义指标「甲」单位已是 %，公式里不用再乘 100'],
  [
    ['甲', '元', '#NAME?'],
    'C2 自定义指标「甲」公式被 Excel 当成了自己的公式（#NAME?），请去掉开头的 =，或把单元格设为文本再写',
  ],
  [['甲', '元', '甲*2'], 'C2 自定义指标「甲」绕着圈引用自己：甲 → 甲；表里有这一列时公式留空'],
  [['甲', '元', '付款金额', '越多'], 'D2 自定义指标「甲」方向「越多」不认识，请写「不低于」或「不高于」'],
  [['甲', '元', '付款金额', '', '很多'], 'E2 自定义指标「甲」日目标「很多」应是不小于 0 的数字'],
])('%j', (line, sentence) => expect(said([line])).toEqual([sentence]));

test('several faults are told at once, each at its cell', () => {
  expect(
    said([
      ['付款金额', '斤', '访客', '左', 'x'],
      ['乙', '元', '丙+1'],
      ['丙', '元', '付款金额/丁'],
      ['丁', '人', '访客数*乙/付款金额'],
      ['戊', '元', '丙*2'],
      ['乙', '元', ''],
      ['己', '元', '庚'],
      ['庚', '', ''],
    ]).map((text) => text.replace('自定义指标', '')),
  ).toEqual([
    'A2 「付款金额」是标准指标「付款金额」的名称，请换一个',
    'B2 「付款金额」单位「斤」不认识，请写 元、单、人、件、次、%、1:N、分、秒 之一',
    'D2 「付款金额」方向「左」不认识，请写「不低于」或「不高于」',
    'E2 「付款金额」日目标「x」应是不小于 0 的数字',
    'C3 「乙」绕着圈引用自己：乙 → 丙 → 丁 → 乙；表里有这一列时公式留空',
    'C4 「丙」绕着圈引用自己：丙 → 丁 → 乙 → 丙；表里有这一列时公式留空',
    'C5 「丁」绕着圈引用自己：丁 → 乙 → 丙 → 丁；表里有这一列时公式留空',
    'C6 「戊」公式第 1 个字起的「丙」自己还有错，先改好它',
    'A7 「乙」与 A3 重名，请改掉一个',
    'C8 「己」公式第 1 个字起的「庚」自己还有错，先改好它',
    'B9 「庚」没有单位，请写 元、单、人、件、次、%、1:N、分、秒 之一',
  ]);
});

test('a line with a fault defines nothing; a target with one leaves its metric', () => {
  const { metrics, targets } = readCustomMetrics(
    sheet([
      ['甲', '元', '付款金额', '左', 5],
      ['乙', '元', '付款金额', '', 'x'],
      ['丙', '斤', '付款金额', '', 5],
    ]),
  );
  expect(metrics.custom.map(({ name }) => name)).toEqual(['甲', '乙']);
  expect(targets).toEqual([]);
});

test('the block stands anywhere, with the columns that it needs, between settings', () => {
  const grid: SheetGrid = {
    sheet: '参数',
    top: 2,
    left: 1,
    values: [
      ['ROI 及格线', 3, '', '', ''],
      ['', '', '', '', ''],
      ['', '自定义指标', '算式', '单位', '备注'],
      ['', '件均价', '付款金额/付款件数', '元', '随便写'],
      ['', 'ROI 优秀线', 6, '', ''],
      ['', '连带率', '付款件数/付款订单数', '件', ''],
    ],
  };
  const { metrics, bad } = readCustomMetrics(grid);
  expect([metrics.custom.map(({ name }) => name), bad]).toEqual([['件均价', '连带率'], []]);
  expect(settings.score(grid, BUILT_IN_METRICS)).toBe(3);
});

test('names that a machine could stumble over define metrics like any other', () => {
  const { metrics, bad } = readCustomMetrics(
    sheet(['__proto__', 'constructor', 'toString'].map((name) => [name, '元', '付款金额*2'])),
  );
  expect([metrics.custom.length, bad]).toEqual([3, []]);
});
