import { formatDay } from '../../domain/time/calendar';
import { metricName } from '../amounts';
import type { HiddenLines } from '../../sheets/recognise/hiddenLines';
import type { SheetsTabTexts } from './texts';
import { tableName } from '../tableNames';

export const sheetsTabZhCN: SheetsTabTexts = {
  intro: '店报这样理解你的表格。点名称就转到表头，认错的可以改，改动记在工作簿里。',
  again: '再看一遍',
  forgetAll: '全部重新认',
  forgotten: '回答和改动都已忘掉，表格重新认过了。',
  nothing: '还没有在用的日报数据。',
  across: '日期横排',
  down: '日期竖排',
  part: ({ from, to, days, yearGuessed, hidden }) =>
    [
      `${formatDay(from)} 至 ${formatDay(to)}，${days} 天`,
      yearGuessed && '没写年份，按今天推算',
      hidden && `其中 ${hidden.count} ${hidden.across ? '列' : '行'}隐藏着，照样计算：${namedLines(hidden)}`,
    ]
      .filter(Boolean)
      .join('；'),
  moreSheets: (count) => `另外 ${count} 张同样的表`,
  summed: '这几张表按天相加。',
  keyed: (header) => `每天有几行，按「${header}」区分`,
  allAdded: '全部相加',
  onlyLines: (value) => `只用「${value}」`,
  use: (use) => {
    switch (use.kind) {
      case 'metric':
        return metricName.zh(use.metric);
      case 'target':
        return `目标：${metricName.zh(use.metric)}`;
      case 'asked':
        return '等你回答';
      case 'key':
        return '区分每天的几行';
      case 'notUsed':
        return '没有用';
      case 'beside':
        return '不是当天的数';
      case 'unknown':
        return '不认识';
    }
  },
  recognised: '自动识别',
  skipColumn: '不用它',
  meaningOf: (header) => `「${header}」是哪个指标`,
  define: '定义成指标',
  defineOf: (header) => `把「${header}」定义成自定义指标`,
  howComputed: '怎么算',
  asItStands: '照列里的数，按天相加',
  byFormula: '用公式',
  formula: '公式',
  formulaExample: '如 (付款金额-退款金额)/访客数',
  unit: '单位',
  chooseUnit: '请选择',
  name: '名称',
  direction: '方向',
  better: { atLeast: '越高越好', atMost: '越低越好' },
  dayTarget: '日目标',
  optional: '可不填',
  keepDefinition: '写到设置里',
  defined: (name) => `定义「${name}」`,
  definedAt: (name, { sheet, row }) => `「${name}」已是自定义指标，写在「${sheet}」第 ${row + 1} 行，可以在那里改。`,
  otherColumns: (count) => `没有用到的（${count}）`,
  leaveOut: '不用这张表',
  leftOut: (count) => `没有用的表（${count}）`,
  why: {
    copy: '数字都已在别的表里',
    contradicts: '和在用的表互相矛盾',
    otherMetrics: '是同一些日子的其他数字',
    ofOthers: '从名称看不是店铺现在的日报',
    asked: '等你回答',
    skipped: '你说过不用',
    noMetrics: '没有一列在用',
  },
  useIt: '用这张表',
  useInstead: '改用这张',
  roles: '其他的表',
  role: {
    targets: '目标',
    settings: '设置',
    weekTemplate: '周报模板',
    stock: '库存',
    sales: '销量',
    arrivals: '到货计划',
  },
  table: tableName.zh,
  noSheet: '没有',
  notUsed: '不用',
  changed: (about, to) => `「${about}」：${to}`,
};

/** So many ranges can be read; a filter may hide hundreds. */
const MOST_RANGES = 8;

function namedLines({ across, ranges }: HiddenLines): string {
  const named = ranges.slice(0, MOST_RANGES).join('、');
  const more = ranges.length > MOST_RANGES ? '等' : '';
  return across ? `${named} ${more}列` : `第 ${named} ${more}行`;
}
