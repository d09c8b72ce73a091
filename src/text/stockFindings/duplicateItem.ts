import { cellName } from '../../domain/cells';
import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';

export const duplicateItem: RuleTexts<StockFindingArgs['duplicateItem']> = {
  zh: {
    name: '商品重复',
    sentence: ({ item, first }) => `「${item}」在 ${cellName(first)} 已有一行，只按那一行算，请合并`,
  },
  en: {
    name: 'Duplicate item',
    sentence: ({ item, first }) => `${item} already stands in ${cellName(first)}; only that line counts. Join the two`,
  },
};
