import { formatDay } from '../../domain/time/calendar';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const missingDay: RuleTexts<FindingArgs['missingDay']> = {
  zh: {
    name: '缺日期',
    sentence: ({ from, to, days }) =>
      days === 1 ? `缺少 ${formatDay(from)} 的数据` : `缺少 ${formatDay(from)} 至 ${formatDay(to)} 共 ${days} 天的数据`,
  },
  en: {
    name: 'Missing day',
    sentence: ({ from, to, days }) =>
      days === 1
        ? `No figures for ${formatDay(from)}`
        : `No figures for ${days} days, ${formatDay(from)} to ${formatDay(to)}`,
  },
};
