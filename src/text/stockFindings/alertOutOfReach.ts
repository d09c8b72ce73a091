import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';
import { whole } from '../whole';

export const alertOutOfReach: RuleTexts<StockFindingArgs['alertOutOfReach']> = {
  zh: {
    name: '预警数定得太高',
    sentence: ({ item, typed, computed, reach }) =>
      `「${item}」的库存预警数 ${whole(typed)} 太高：补完货也只有 ${whole(reach)} 件，会一直报警；按销量算是 ${whole(Math.ceil(computed))}`,
  },
  en: {
    name: 'Warning number out of reach',
    sentence: ({ item, typed, computed, reach }) =>
      `${item}: the warning number ${whole(typed)} is too high. After the order there are ${whole(reach)} pieces, so it always warns; sales ask for ${whole(Math.ceil(computed))}`,
  },
};
