import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';

export const unreadableStockCell: RuleTexts<StockFindingArgs['unreadableStockCell']> = {
  zh: {
    name: '看不懂',
    sentence: ({ header, value }) => `「${header}」这一格看不懂：${value}，按没填算`,
  },
  en: {
    name: 'Unreadable',
    sentence: ({ header, value }) => `Cannot read ${value} in ${header}; it counts as blank`,
  },
};
