import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

/** 2.996 shows as 3.00 and is still below 3: then one more decimal tells why. */
function exactRoi(roi: number, pass: number): string {
  const shown = roi.toFixed(2);
  return Number(shown) >= pass ? String(Math.floor(roi * 10000) / 10000) : shown;
}

export const roiFailed: RuleTexts<FindingArgs['roiFailed']> = {
  zh: {
    name: 'ROI 不及格',
    sentence: ({ roi, pass }) => `ROI 1:${exactRoi(roi, pass)}，不及格（及格线 1:${pass}）`,
  },
  en: {
    name: 'ROI failed',
    sentence: ({ roi, pass }) => `ROI 1:${exactRoi(roi, pass)} failed (pass is 1:${pass})`,
  },
};
