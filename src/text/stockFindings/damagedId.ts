import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';

export const damagedId: RuleTexts<StockFindingArgs['damagedId']> = {
  zh: {
    name: '编号被 Excel 改坏',
    sentence: ({ text }) => `编号 ${text} 的后几位已被 Excel 丢掉，找不回来：请把这一列设为文本，再从后台重新导出粘贴`,
  },
  en: {
    name: 'Id damaged by Excel',
    sentence: ({ text }) =>
      `Excel has dropped the last digits of the id ${text} and they cannot be restored: format the column as text and paste from a fresh export`,
  },
};
