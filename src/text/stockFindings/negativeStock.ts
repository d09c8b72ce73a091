import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';
import { whole } from '../whole';

export const negativeStock: RuleTexts<StockFindingArgs['negativeStock']> = {
  zh: {
    name: '库存是负数',
    sentence: ({ item, pieces }) => `「${item}」的库存是 ${whole(pieces)} 件，请核对是不是超卖了`,
  },
  en: {
    name: 'Negative stock',
    sentence: ({ item, pieces }) => `Stock of ${item} is ${whole(pieces)}; check whether it was oversold`,
  },
};
