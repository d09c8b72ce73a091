import { formatDay } from '../../domain/time/calendar';
import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';

export const staleSales: RuleTexts<StockFindingArgs['staleSales']> = {
  zh: {
    name: '销量太旧',
    sentence: ({ to, days }) => `销量只到 ${formatDay(to)}，缺最近 ${days} 天，请先导入`,
  },
  en: {
    name: 'Old sales',
    sentence: ({ to, days }) => `Sales end on ${formatDay(to)}; the last ${days} days are missing. Import them first`,
  },
};
