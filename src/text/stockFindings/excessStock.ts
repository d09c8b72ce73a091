import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';
import { whole } from '../whole';

/** Rounded up: what is too much must not read as the limit. */
const tenth = (days: number): number => Math.ceil(days * 10 - 1e-9) / 10;

export const excessStock: RuleTexts<StockFindingArgs['excessStock']> = {
  zh: {
    name: '库存偏高',
    sentence: ({ item, position, cover, limit }) =>
      cover === null
        ? `「${item}」30 天没卖出，压着 ${whole(position)} 件，请考虑清仓`
        : `「${item}」库存加在途 ${whole(position)} 件，够卖 ${whole(tenth(cover))} 天，超过 ${limit} 天，请先别补`,
  },
  en: {
    name: 'Excess stock',
    sentence: ({ item, position, cover, limit }) =>
      cover === null
        ? `${item} was not sold for 30 days and holds ${whole(position)} pieces; consider clearing it`
        : `${item}: ${whole(position)} pieces with those in transit last ${whole(tenth(cover))} days, more than ${limit}; order none for now`,
  },
};
