import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';
import { whole } from '../whole';

export const notInStock: RuleTexts<StockFindingArgs['notInStock']> = {
  zh: {
    name: '不在库存表里',
    sentence: ({ item, units }) => `「${item}」卖了 ${whole(units)} 件，但库存表里没有它，请加一行`,
  },
  en: {
    name: 'Not in the stock sheet',
    sentence: ({ item, units }) => `${item} sold ${whole(units)} pieces but is not in the stock sheet; add a line`,
  },
};
