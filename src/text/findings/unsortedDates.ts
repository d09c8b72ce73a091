import { formatDay } from '../../domain/time/calendar';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const unsortedDates: RuleTexts<FindingArgs['unsortedDates']> = {
  zh: {
    name: '日期顺序不对',
    sentence: ({ before }, { day }) =>
      `${day === null ? '日期' : formatDay(day)} 排在 ${formatDay(before)} 后面，顺序不对，请在「数据」里按日期排序`,
  },
  en: {
    name: 'Dates out of order',
    sentence: ({ before }, { day }) =>
      `${day === null ? 'A date' : formatDay(day)} stands behind ${formatDay(before)}. Sort by date under Data`,
  },
};
