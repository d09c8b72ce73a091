import { amount } from '../amounts';
import { dayName } from '../dayNames';
import type { ResultsTexts } from './texts';

export const resultsZhCN: ResultsTexts = {
  sheet: '检查结果',
  title: (asked) => `检查结果 ${dayName.zh(asked)}`,
  note: (shown, of) =>
    `共 ${of} 条${shown < of ? `，列出前 ${shown} 条` : ''}。再次检查时更新；写了备注或自己加了内容的行留在原处。`,
  headers: {
    place: '位置（点击跳转）',
    day: '日期',
    severity: '程度',
    rule: '规则',
    sentence: '说明',
    value: '现值',
    expected: '应为',
    known: '已知',
    remark: '备注',
    id: '编号',
  },
  resolved: '已解决',
  expected: (expected, metric) =>
    expected.kind === 'between'
      ? `${amount(expected.low, metric)} – ${amount(expected.high, metric)}`
      : `${expected.kind === 'atLeast' ? '≥' : '≤'} ${amount(expected.value, metric)}`,
  write: '写成检查结果表',
  written: (sheet, count) => `已写入「${sheet}」，共 ${count} 条。再次检查时会自动更新。`,
  refilled: (sheet, count) => `已更新「${sheet}」，共 ${count} 条。写过备注的行留在原处。`,
  nothing: '没有问题，没有写检查结果表。',
  mark: '在表里标出',
  unmark: '取消标记',
  marked: (cells, left, locked) =>
    [
      `已标出 ${cells} 个单元格，原有格式没有改动`,
      left > 0 && `另有 ${left} 处较轻的没有标`,
      locked.length > 0 && `${locked.map((name) => `「${name}」`).join('')}受保护，没有标`,
    ]
      .filter(Boolean)
      .join('；') + '。',
  nothingToMark: '没有需要标出的单元格。',
  unmarked: '标记已取消，格式和原来一样。',
  marksOn: '表里有标记；单元格的值改了，它的标记就不再显示。',
  notFollowed: (reason) => `检查已完成，但检查结果表没有更新：${reason}`,
  followed: '更新检查结果',
};
