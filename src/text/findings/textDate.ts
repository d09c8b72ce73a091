import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const textDate: RuleTexts<FindingArgs['textDate']> = {
  zh: {
    name: '日期存成了文字',
    sentence: ({ value }) => `日期「${value.trim()}」存成了文字，排序和筛选会漏掉它`,
  },
  en: {
    name: 'Date as text',
    sentence: ({ value }) => `The date “${value.trim()}” is stored as text; sorting and filtering miss it`,
  },
};
