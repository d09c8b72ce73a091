import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';

export const missingLeadTime: RuleTexts<StockFindingArgs['missingLeadTime']> = {
  zh: {
    name: '缺货期',
    sentence: ({ item }) => `「${item}」没有货期，算不出补货量，请填写`,
  },
  en: {
    name: 'No lead time',
    sentence: ({ item }) => `${item} has no lead time, so there is no quantity; fill it in`,
  },
};
