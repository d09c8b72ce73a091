import type { StockFindingArgs, StockRuleId } from '../domain/stock/checkStock';
import { STOCK_RULE_TEXTS } from './stockFindings';
import type { FindingSubject, RuleTexts } from './ruleTexts';

/** A rule without its texts does not compile here. */
const TEXTS: { readonly [R in StockRuleId]: RuleTexts<StockFindingArgs[R]> } = STOCK_RULE_TEXTS;

/** What all rules about stock say in one language. */
export interface StockSentences {
  readonly findings: { readonly [R in StockRuleId]: (args: StockFindingArgs[R], subject: FindingSubject) => string };
  readonly ruleNames: Readonly<Record<StockRuleId, string>>;
}

export function stockSentences(language: 'zh' | 'en'): StockSentences {
  const rules = Object.keys(TEXTS) as StockRuleId[];
  const pick = <T>(of: (rule: StockRuleId) => T) => Object.fromEntries(rules.map((rule) => [rule, of(rule)]));
  return {
    findings: pick((rule) => TEXTS[rule][language].sentence) as StockSentences['findings'],
    ruleNames: pick((rule) => TEXTS[rule][language].name) as StockSentences['ruleNames'],
  };
}
