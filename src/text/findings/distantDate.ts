import { formatDay } from '../../domain/time/calendar';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const distantDate: RuleTexts<FindingArgs['distantDate']> = {
  zh: {
    name: '日期太远',
    sentence: ({ from, to }, { day }) =>
      `日期 ${day === null ? '' : formatDay(day)} 离其他日期（${formatDay(from)} 至 ${formatDay(to)}）太远，可能写错了`,
  },
  en: {
    name: 'Distant date',
    sentence: ({ from, to }, { day }) =>
      `${day === null ? 'The date' : formatDay(day)} is far from the others (${formatDay(from)} to ${formatDay(to)}); it may be a slip`,
  },
};
