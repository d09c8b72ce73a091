import { formatDay, formatPeriod, weekday } from '../domain/time/calendar';
import { cellName } from '../domain/cells';
import type { FindingArgs, RuleId } from '../domain/checks/check';
import type { DayBrief } from '../domain/report/dayBrief';
import { displayNumber, displayShare } from '../domain/metrics/display';
import { METRICS, type MetricId, type RatioBasisName } from '../domain/metrics/metrics';
import { SHEETS } from '../sheets/recognise/sheetNames';
import type { FindingSubject, Texts } from './texts';

const amount = (value: number, metric: MetricId | null) =>
  displayNumber(value, metric ? METRICS[metric].unit : 'orders');
const name = (metric: MetricId | null) => (metric ? METRICS[metric].name : '');
const BASES: Readonly<Record<RatioBasisName, string>> = {
  buyers: '',
  orders: '（按订单）',
  amount: '',
  uniqueIps: '（按独立IP）',
  visitors: '（按访客）',
};

const notADate = (text: string) => (text.trim() ? `日期无法识别：「${text}」` : '这一行有数字，但没有日期');

const findings: { readonly [R in RuleId]: (args: FindingArgs[R], subject: FindingSubject) => string } = {
  missingDay: ({ from, to, days }) =>
    days === 1 ? `缺少 ${formatDay(from)} 的数据` : `缺少 ${formatDay(from)} 至 ${formatDay(to)} 共 ${days} 天的数据`,
  duplicateDay: ({ first }, { day }) =>
    `${day === null ? '日期' : formatDay(day)} 重复：${cellName(first)} 已有这一天，汇总只算前一行`,
  notANumber: ({ value, header }) =>
    header === null ? notADate(String(value)) : `「${header}」无法识别：「${value}」`,
  negativeValue: ({ value }, { metric }) => `「${name(metric)}」是负数：${amount(value, metric)}`,
  rateMismatch: ({ typed, recomputed }, { metric }) =>
    `「${name(metric)}」填的是 ${amount(typed, metric)}，按本行重算应为 ${amount(recomputed, metric)}`,
  impossibleConversion: ({ conversion }) =>
    `转化率 ${displayNumber(conversion, 'rate')}：付款买家比访客还多，请核对访客数`,
  missedTarget: ({ actual, target, share, direction }, { metric }) =>
    direction === 'atMost'
      ? overCeiling(actual, target, metric)
      : `${name(metric)} ${amount(actual, metric)}，目标 ${amount(target, metric)}，达成 ${displayShare(share)}，未达标`,
  belowFloor: ({ actual, target, share, direction, floor }, { metric }) =>
    direction === 'atMost'
      ? `${overCeiling(actual, target, metric)}，差距太大`
      : `${name(metric)} ${amount(actual, metric)}，目标 ${amount(target, metric)}，只达成 ${displayShare(share)}，低于底线 ${displayShare(floor)}`,
  roiFailed: ({ roi, pass }) => `ROI 1:${exactRoi(roi, pass)}，不及格（及格线 1:${pass}）`,
  distantDate: ({ from, to }, { day }) =>
    `日期 ${day === null ? '' : formatDay(day)} 离其他日期（${formatDay(from)} 至 ${formatDay(to)}）太远，可能写错了`,
};

/** Of a ceiling nobody says how far it was reached, but by how much it was passed. */
function overCeiling(actual: number, target: number, metric: MetricId | null): string {
  return `${name(metric)} ${amount(actual, metric)}，上限 ${amount(target, metric)}，超出 ${displayShare(actual / target - 1)}`;
}

/** 2.996 shows as 3.00 and is still below 3: then one more decimal tells why. */
function exactRoi(roi: number, pass: number): string {
  const shown = roi.toFixed(2);
  return Number(shown) >= pass ? String(Math.floor(roi * 10000) / 10000) : shown;
}

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const dayName = (day: number) => `${formatDay(day)}（${WEEKDAYS[weekday(day)]}）`;
const NONE = '—';
const shown = (value: number | null, metric: MetricId) => (value === null ? NONE : amount(value, metric));

/** ROI without columns that the shop does not keep says so. */
function roiLabel({ roi }: DayBrief): string {
  const without = roi.without ?? [];
  if (!without.length) return 'ROI';
  const onlyAds = (['freeShipping', 'discounts', 'otherCost'] as const).every((id) => without.includes(id));
  return onlyAds ? 'ROI（仅广告）' : `ROI（不含${without.map((id) => METRICS[id].name).join('、')}）`;
}

export const zhCN: Texts = {
  locale: 'zh-CN',
  app: {
    name: '店报',
    tabs: { check: '检查', week: '周报', import: '导入' },
    working: '正在处理…',
    reading: (done, total) => `正在读取… ${done}/${total}`,
    writing: (done, total) => `正在写入… ${done}/${total}`,
    cancel: '取消',
    close: '关闭',
    undo: '撤销',
    undone: '已撤销，单元格恢复原样。',
    nothingToUndo: '没有可撤销的操作。',
    undoHint: '新建或复制工作表会清空 Excel 自己的撤销记录（Ctrl+Z），请用这里的「撤销」。',
    undoOf: (what) => `撤销：${what}`,
    outsideExcel: '请在 Excel 里打开店报：功能区「店报」→「打开面板」。',
  },
  empty: {
    title: '先建一张日报',
    body: `店报检查名为「${SHEETS.daily}」的工作表：第一列是日期，每列一个指标。还没有的话，先新建示例表试试。`,
    createSample: '新建示例表',
    created: (added) => `已新建：${added.join('、')}。`,
    kept: (names) => `原有的「${names.join('」「')}」没有改动。`,
  },
  check: {
    run: '检查日报',
    again: '重新检查',
    date: '检查日期',
    intro: '检查数字、目标和 ROI，问题按日期列出，点一下就转到单元格。',
    copy: '复制日报文字',
    copied: '已复制，可以粘贴到群里。',
    copyFailed: '没有复制成功，请选中下面的文字手动复制。',
    dayFindings: (day) => `${dayName(day)}的问题`,
    olderFindings: (count) => `更早的问题（${count}）`,
    otherFindings: (count) => `其他（${count}）`,
    knownFindings: (count) => `已知（${count}）`,
    nothingFound: '没有发现问题。',
    nothingOnDay: '这一天没有发现问题。',
    counts: (errors, alarms, weak) =>
      [errors && `${errors} 处错误`, alarms && `${alarms} 处低于底线`, weak && `${weak} 处偏弱`]
        .filter(Boolean)
        .join('，') || '没有发现问题',
    known: '已知',
    knownReason: '原因（例如：大促备货，已和老板确认）',
    keepKnown: '记下',
    forgetKnown: '恢复提醒',
    goTo: (place) => `转到 ${place.sheet} ${cellName(place)}`,
    ruleFailed: (rule) => `规则「${rule}」没有运行成功，其他规则照常检查。`,
    stale: '表格有改动，请重新检查。',
    severity: { error: '错误', alarm: '低于底线', weak: '偏弱' },
  },
  brief: {
    noData: (day) => `${dayName(day)}还没有数据。`,
    inProgress: '进行中',
    day: dayName,
    amountPaid: '付款金额',
    share: '达成率',
    target: (value) => `目标 ${displayNumber(value, 'yuan')}`,
    noTarget: '无目标',
    yuan: '元',
    status: { 达标: '达标', 接近: '接近', 未达标: '未达标', 低于底线: '低于底线', 无目标: '无目标' },
    grade: { 不及格: '不及格', 及格: '及格', 良好: '良好', 优秀: '优秀' },
    floor: (share) => `底线 ${displayShare(share)}`,
    near: (share) => `接近 ${displayShare(share)}`,
    goal: '目标',
    done: (share) => `完成 ${displayShare(share)}`,
    monthToDate: '月累计',
    monthElapsed: '时间进度',
    conversion: ({ conversion }) => `转化率${conversion.basis ? BASES[conversion.basis] : ''}`,
    payRate: '付款率',
    payRateByOrders: (value) => `按订单 ${displayNumber(value, 'rate')}`,
    payRatesDiffer: '两种口径相差很大，可能有一笔大额未付款订单。',
    orderValue: '客单价',
    roi: roiLabel,
    netRoi: '净ROI',
  },
  findings,
  ruleNames: {
    missingDay: '缺日期',
    duplicateDay: '日期重复',
    notANumber: '不是数字',
    negativeValue: '负数',
    rateMismatch: '比率不符',
    impossibleConversion: '转化率超过 100%',
    missedTarget: '未达标',
    belowFloor: '低于底线',
    roiFailed: 'ROI 不及格',
    distantDate: '日期太远',
  },
  dailyMessage: (brief, openFindings) =>
    [
      `【日报】${dayName(brief.day)}${brief.finished ? '' : ' 进行中'}`,
      `付款金额 ${shown(brief.amountPaid.value, 'amountPaid')} 元，` +
        (brief.share === null
          ? '无目标'
          : `达成率 ${displayShare(brief.share)}（目标 ${shown(brief.target, 'amountPaid')} 元）`),
      `月累计 ${shown(brief.monthToDate.value, 'amountPaid')} 元` +
        (brief.monthShare === null ? '' : `，完成 ${displayShare(brief.monthShare)}`) +
        `，时间进度 ${displayShare(brief.monthElapsed)}`,
      `${zhCN.brief.conversion(brief)} ${shown(brief.conversion.value, 'conversion')}，付款率 ${shown(brief.payRate.value, 'payRate')}，客单价 ${shown(brief.orderValue.value, 'orderValue')} 元`,
      `${roiLabel(brief)} ${shown(brief.roi.value, 'roi')}${brief.roiGrade ? `（${brief.roiGrade}）` : ''}；` +
        (openFindings ? `待处理 ${openFindings} 项` : '没有待处理项'),
    ].join('\n'),
  week: {
    run: '生成周报',
    week: '周',
    previousWeek: '上一周',
    nextWeek: '下一周',
    weekLabel: (week) => formatPeriod(week),
    intro: `把「${SHEETS.weekTemplate}」复制一份，只填写带标记的单元格，例如 {{付款金额.环比}}。再次生成时只更新这些单元格。`,
    written: (sheet, count) => `「${sheet}」已填写 ${count} 个单元格。`,
    refilled: (sheet, count) => `「${sheet}」已更新 ${count} 个单元格，其他内容没有改动。`,
    unknown: (marker, place) => `${cellName(place)}：不认识标记 ${marker}，保持原样。`,
    empty: (marker, place, why) => `${cellName(place)}：${marker} ${zhCN.week.why[why] ?? '没有数据'}，写为「—」。`,
    typedOver: (place) => `${cellName(place)} 已被改过，没有更新。`,
    list: (count) => `写入的单元格（${count}）`,
    unknownList: (count) => `不认识的标记（${count}）`,
    emptyList: (count) => `没有数据的标记（${count}）`,
    typedOverList: (count) => `手工改过的单元格（${count}）`,
    insertMarker: '插入标记',
    insertHint: `先在「${SHEETS.weekTemplate}」里选中一个单元格，再点标记。`,
    searchMarker: '搜索标记，例如 环比',
    inserted: (marker, place) => `已在 ${place.sheet} ${cellName(place)} 插入 ${marker}。`,
    noMarker: (query) => `没有找到「${query}」。`,
    markerGroups: { period: '日期', common: '常用指标', others: '其他指标' },
    facets: {
      value: '本周',
      previous: '上周',
      change: '环比',
      target: '目标',
      achievement: '达成率',
      monthToDate: '月累计',
      grade: '等级',
    },
    why: {
      notKept: '日报里没有这一列',
      noData: '这一周没有数据',
      divisionByZero: '除数是 0',
      noTarget: '没有目标',
      notGraded: '没有等级',
    },
  },
  metric: (id) => METRICS[id].name,
  errors: {
    job: {
      noDailySheet: () =>
        `没有找到工作表「${SHEETS.daily}」。请把日报所在的工作表改名为「${SHEETS.daily}」，或新建示例表。`,
      noDailyHeader: () =>
        `「${SHEETS.daily}」前 12 行里没有找到表头。请确认有「日期」列，并至少有一个指标列，例如「付款金额」。`,
      noDays: () => `「${SHEETS.daily}」里还没有数据。请先填入至少一天的数字。`,
      noTemplate: () =>
        `没有找到工作表「${SHEETS.weekTemplate}」。请新建示例表，或把你的模板改名为「${SHEETS.weekTemplate}」。`,
      templateWithoutMarkers: () =>
        `「${SHEETS.weekTemplate}」里没有标记。请用「插入标记」在要填写的单元格里放入标记。`,
      weekWithoutData: ({ week }) => `${week ?? '这一周'} 没有数据，没有生成周报。请换一周，或先填日报。`,
      notOurReport: ({ sheet }) => `工作表「${sheet}」已存在，但不是店报生成的，所以没有改动。请给它改名后再生成。`,
      nothingToAdd: () => `${Object.values(SHEETS).join('、')} 都已存在，没有新建。`,
      selectionOutsideTemplate: () => `请先在「${SHEETS.weekTemplate}」里选中一个空白或文字单元格，再插入标记。`,
    },
    workbook: {
      noSuchSheet: ({ sheet }) => `工作表「${sheet}」不见了，可能已改名或删除。`,
      sheetExists: ({ sheet }) => `工作表「${sheet}」已存在，没有改动。请先给它改名。`,
      badSheetName: ({ sheet }) => `「${sheet}」不能用作工作表名称。`,
      sheetProtected: ({ sheet }) => `工作表「${sheet}」受保护，没有写入。请在「审阅」里撤销工作表保护后再试。`,
      structureProtected: () => '工作簿结构受保护，不能新建工作表，没有写入。请在「审阅」里撤销工作簿保护后再试。',
      changedMeanwhile: ({ place, sheet }) =>
        place
          ? `「${place.sheet}」的 ${cellName(place)} 后来被改过，为了不覆盖它，没有做任何改动。`
          : `「${sheet}」后来被改过，为了不覆盖它，没有做任何改动。`,
      cellBeingEdited: () => 'Excel 正在编辑单元格。请按 Enter 结束编辑后再试。',
      tooLarge: ({ sheet }) => `工作表「${sheet ?? ''}」太大，一次读不完。请删去多余的空行空列后再试。`,
      cancelled: () => '已取消，没有改动。',
      unsupported: () => '这个版本的 Excel 不支持此操作，请更新 Excel。',
      hostFailed: () => 'Excel 没有完成操作，内容没有改动。请再试一次。',
    },
    unexpected: '出了意外，内容没有改动。请再试一次。',
  },
};
