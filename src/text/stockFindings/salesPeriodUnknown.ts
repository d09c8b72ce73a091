import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';

export const salesPeriodUnknown: RuleTexts<StockFindingArgs['salesPeriodUnknown']> = {
  zh: {
    name: '销量没写天数',
    sentence: () => '没写是几天的销量：请把表头写成「近30天销量」或「近7天销量」，或在标题写明起止日期',
  },
  en: {
    name: 'Days of sales not named',
    sentence: () =>
      'It does not say of how many days these sales are: call the column 近30天销量 or 近7天销量, or name the dates in the title',
  },
};
