import { formatDay } from '../../domain/time/calendar';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const futureDay: RuleTexts<FindingArgs['futureDay']> = {
  zh: {
    name: '日期在将来',
    sentence: ({ today }, { day }) =>
      `${day === null ? '' : formatDay(day)} 还没到（今天 ${formatDay(today)}），却已有数据，请核对日期`,
  },
  en: {
    name: 'Day to come',
    sentence: ({ today }, { day }) =>
      `${day === null ? 'This day' : formatDay(day)} has figures, but today is ${formatDay(today)}. Check the date`,
  },
};
