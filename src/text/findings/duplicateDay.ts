import { formatDay } from '../../domain/time/calendar';
import { cellName } from '../../domain/cells';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const duplicateDay: RuleTexts<FindingArgs['duplicateDay']> = {
  zh: {
    name: '日期重复',
    sentence: ({ first }, { day }) =>
      `${day === null ? '日期' : formatDay(day)} 重复：${cellName(first)} 已有这一天，汇总只算前一行`,
  },
  en: {
    name: 'Duplicate day',
    sentence: ({ first }, { day }) =>
      `${day === null ? 'The date' : formatDay(day)} stands in ${cellName(first)} already; sums take that row only`,
  },
};
