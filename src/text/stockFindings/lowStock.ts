import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { StockStatus } from '../../domain/stock/stockStatus';
import type { RuleTexts } from '../ruleTexts';
import { whole } from '../whole';

const ENGLISH: Partial<Record<StockStatus, string>> = { 缺货: 'out of stock', 紧急: 'urgent', 待补: 'low' };

export const lowStock: RuleTexts<StockFindingArgs['lowStock']> = {
  zh: {
    name: '库存偏低',
    sentence: ({ item, status, position, alert, quantity }) =>
      `「${item}」${status}：库存加在途 ${whole(position)} 件${alert === null ? '' : `，预警数 ${whole(Math.ceil(alert))}`}${quantity === null ? '' : `，建议补 ${whole(quantity)} 件`}`,
  },
  en: {
    name: 'Low stock',
    sentence: ({ item, status, position, alert, quantity }) =>
      `${item} is ${ENGLISH[status] ?? status}: ${whole(position)} pieces with those in transit${alert === null ? '' : `, warning number ${whole(Math.ceil(alert))}`}${quantity === null ? '' : `; order ${whole(quantity)}`}`,
  },
};
