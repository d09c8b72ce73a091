import { METRICS, type MetricId } from '../../domain/metrics/metrics';
import { SETTING_IDS, SETTINGS, type SettingId } from '../../domain/settings';
import type { TargetDirection } from '../../domain/targets/target';
import { numberFormat } from '../../domain/metrics/display';
import type { CellWrite, Change } from '../../workbook/change';
import {
  blockFormats,
  columnsFrom,
  headerWrites,
  lineFormats,
  lineWrites,
  type Definition,
} from '../define/definition';
import { SHEETS } from '../recognise/sheetNames';
import { DIRECTIONS } from '../recognise/directions';
import { TARGET_HEADERS } from '../recognise/roles/targets';

interface SampleTarget {
  readonly metric: MetricId;
  readonly month: number | '';
  readonly day: number | '';
  readonly direction: TargetDirection;
}

const TARGETS: readonly SampleTarget[] = [
  { metric: 'amountPaid', month: 2600000, day: 220000, direction: 'atLeast' },
  { metric: 'visitors', month: '', day: 60000, direction: 'atLeast' },
  { metric: 'inquiryDeals', month: '', day: 800, direction: 'atLeast' },
  { metric: 'conversion', month: 0.03, day: '', direction: 'atLeast' },
  { metric: 'amountRefunded', month: '', day: 60000, direction: 'atMost' },
];

/** Rows left free below the sample's own targets, with formats and lists ready. */
const ROOM = 20;

/** 目标 with a line for each metric that the sample judges. */
export function sampleTargetChanges(): readonly Change[] {
  const sheet = SHEETS.targets;
  const column = (header: (typeof TARGET_HEADERS)[number]) => TARGET_HEADERS.indexOf(header);
  const cells: CellWrite[] = TARGET_HEADERS.map((value, i): CellWrite => ({ row: 0, column: i, value }));
  const formats: Change[] = [
    { kind: 'format', sheet, area: { row: 1, column: column('月份'), rows: ROOM, columns: 1 }, numberFormat: '@' },
    { kind: 'format', sheet, area: { row: 1, column: column('底线'), rows: ROOM, columns: 1 }, numberFormat: '0%' },
  ];
  TARGETS.forEach(({ metric, month, day, direction }, i) => {
    const row = i + 1;
    const values = [METRICS[metric].name, '2020-02', month, day, DIRECTIONS[direction === 'atLeast' ? 0 : 1], ''];
    values.forEach((value, j) => {
      if (value !== '') cells.push({ row, column: j, value });
    });
    const area = { row, column: column('月目标'), rows: 1, columns: 2 };
    formats.push({ kind: 'format', sheet, area, numberFormat: numberFormat(METRICS[metric].unit) });
  });
  return [
    { kind: 'addSheet', sheet },
    ...formats,
    { kind: 'write', sheet, cells },
    list(sheet, column('指标'), TARGETABLE),
    list(sheet, column('方向'), DIRECTIONS),
    style(sheet, TARGET_HEADERS.length, [16, 12, 16, 16, 10, 10]),
  ];
}

/** What a shop sets targets for. */
const TARGETABLE = (
  [
    'amountPaid',
    'netPaid',
    'ordersPaid',
    'buyersPaid',
    'visitors',
    'inquiryDeals',
    'conversion',
    'orderValue',
    'roi',
    'amountRefunded',
    'operatingCost',
  ] as const
).map((id) => METRICS[id].name);

/** What a setting is for, in the words of the sheet itself: it must be read without the add-in, too. */
const EXPLANATIONS: Readonly<Record<SettingId, string>> = {
  roiPass: '1:N，低于此为不及格',
  roiGood: '1:N，达到为良好',
  roiExcellent: '1:N，达到为优秀',
  floor: '每天至少完成日目标的这个比例',
  near: '达到此比例、未满 100% 为接近',
  rateTolerance: '填写的比率与重新计算的差超过此值才提示（0.02 个百分点）',
  amountTolerance: '客单价、ROI 与重新计算的差超过此值才提示',
  payRateGap: '按金额与按订单的付款率相差超过此值时提醒',
  targetDays: '只对最近几天判断目标，更早的只查数据错误',
  distantDays: '日期与其他日期相隔超过此天数，视为写错',
  firstWeekday: '1 = 周一，7 = 周日',
  judgeFrom: '当天此时之前为进行中，不判断',
  anomalyFactor: '与同一星期几的最近四周相比，超出平常波动的多少倍算异常；越大提醒越少',
  campaignDays: '活动日历里不超过此天数的活动不按平常的日子判断异常；更长的算平常',
  paceGap: '月累计完成率落后于时间进度超过此值时提醒',
  returnRateMost: '最近七天退换货比例超过此值时提醒',
  dsrDrop: '店铺评分比一周前下降超过此值时提醒',
  firstResponseMost: '首次响应时长（秒）超过此值时提醒',
  reviewDays: '补货需求表几天做一次；补的货要够卖到下一次的货到',
  salesDays: '日均销量取最近多少天；想守住服务水平用 90 天',
  restockService: '库存表没写安全天数和服务水平的商品，按此算安全库存',
  safetyDays: '销量不足 14 天、算不出波动的商品，按此天数',
  hotShare: '按 30 天件数从多到少，前面各款合计不到此比例的是热销',
  coverDays: '库存加在途够卖超过此天数为超储',
  newDays: '上架不满此天数为新品，不分热销、常销、滞销',
};

const SETTING_FORMATS = {
  oneToN: '0.00',
  rate: '0.00%',
  days: '0',
  points: '0.00',
  weekday: '0',
  timeOfDay: 'hh:mm',
  count: '0',
} as const;

/** What a metric of the shop's own looks like, for whoever defines the first one. */
const EXAMPLE: Definition = {
  name: '净访客价值',
  unit: 'yuan',
  expression: '(付款金额-退款金额)/访客数',
  direction: 'atLeast',
  dayTarget: '',
};

export function sampleSettingsChanges(): readonly Change[] {
  return settingsChanges(SHEETS.settings, [EXAMPLE]);
}

/** Row of the header of 自定义指标, below the settings and a blank row. */
export const CUSTOM_BLOCK_ROW = SETTING_IDS.length + 2;

/** 设置 with every threshold at its default, and below them metrics of the shop's own. */
export function settingsChanges(sheet: string, definitions: readonly Definition[]): readonly Change[] {
  const cells: CellWrite[] = ['项目', '值', '说明'].map((value, column) => ({ row: 0, column, value }));
  const formats: Change[] = [];
  SETTING_IDS.forEach((id, i) => {
    const row = i + 1;
    cells.push({ row, column: 0, value: SETTINGS[id].name });
    cells.push({ row, column: 1, value: SETTINGS[id].value });
    cells.push({ row, column: 2, value: EXPLANATIONS[id] });
    const area = { row, column: 1, rows: 1, columns: 1 };
    formats.push({ kind: 'format', sheet, area, numberFormat: SETTING_FORMATS[SETTINGS[id].unit] });
  });
  const columns = columnsFrom(0);
  cells.push(...headerWrites(CUSTOM_BLOCK_ROW, columns));
  definitions.forEach((one, i) => {
    const row = CUSTOM_BLOCK_ROW + 1 + i;
    cells.push(...lineWrites(row, columns, one));
    formats.push(...lineFormats(sheet, row, columns, one));
  });
  const { headers, ...looks } = style(sheet, 3, [24, 12, 60, 10, 14, 8]);
  const blockHeader = { row: CUSTOM_BLOCK_ROW, column: 0, rows: 1, columns: columns.size };
  return [
    { kind: 'addSheet', sheet },
    ...formats,
    ...blockFormats(sheet, CUSTOM_BLOCK_ROW, 0),
    { kind: 'write', sheet, cells },
    { ...looks, headers: [...headers, blockHeader] },
  ];
}

function list(sheet: string, column: number, values: readonly string[]): Change {
  return { kind: 'validate', sheet, area: { row: 1, column, rows: ROOM, columns: 1 }, list: values };
}

function style(sheet: string, columns: number, columnWidths: readonly number[]): Extract<Change, { kind: 'style' }> {
  return {
    kind: 'style',
    sheet,
    titles: [],
    headers: [{ row: 0, column: 0, rows: 1, columns }],
    columnWidths,
    frozenRows: 1,
  };
}
