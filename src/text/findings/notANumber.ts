import { metricName } from '../amounts';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

const notADate = {
  zh: (text: string) => (text.trim() ? `日期无法识别：「${text}」` : '这一行有数字，但没有日期'),
  en: (text: string) => (text.trim() ? `Not a date: “${text}”` : 'This row has figures but no date'),
};

export const notANumber: RuleTexts<FindingArgs['notANumber']> = {
  zh: {
    name: '不是数字',
    sentence: ({ value, header }) =>
      header === null ? notADate.zh(String(value)) : `「${header}」无法识别：「${value}」`,
  },
  en: {
    name: 'Not a number',
    sentence: ({ value, header }, { metric }) =>
      header === null ? notADate.en(String(value)) : `${metricName.en(metric) || header} cannot be read: “${value}”`,
  },
};
