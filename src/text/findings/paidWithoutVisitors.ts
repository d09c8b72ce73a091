import { formatDay } from '../../domain/time/calendar';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const paidWithoutVisitors: RuleTexts<FindingArgs['paidWithoutVisitors']> = {
  zh: {
    name: '有付款没有访客',
    sentence: ({ visitors, from, to, days }) => {
      const when = days === 1 ? '这一天' : `${formatDay(from)} 至 ${formatDay(to)} 共 ${days} 天`;
      return visitors === 0 ? `${when}有付款，访客数却是 0，请核对访客数` : `${when}有付款，却没有访客数，请补上`;
    },
  },
  en: {
    name: 'Paid without visitors',
    sentence: ({ visitors, from, to, days }) => {
      const when = days === 1 ? 'This day' : `The ${days} days from ${formatDay(from)} to ${formatDay(to)}`;
      const [has, their] = days === 1 ? ['has', 'its'] : ['have', 'their'];
      return visitors === 0
        ? `${when} ${has} payments but 0 visitors. Check ${their} visitors`
        : `${when} ${has} payments but no visitors. Fill them in`;
    },
  },
};
