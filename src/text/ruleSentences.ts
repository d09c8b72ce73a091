import type { FindingArgs, RuleId } from '../domain/checks/check';
import { RULE_TEXTS } from './findings';
import type { RuleTexts } from './ruleTexts';
import type { Texts } from './texts';

/** A rule without its texts does not compile here. */
const TEXTS: { readonly [R in RuleId]: RuleTexts<FindingArgs[R]> } = RULE_TEXTS;

/** What all rules say in one language. */
export function ruleSentences(language: 'zh' | 'en'): Pick<Texts, 'findings' | 'ruleNames'> {
  const rules = Object.keys(TEXTS) as RuleId[];
  const pick = <T>(of: (rule: RuleId) => T) => Object.fromEntries(rules.map((rule) => [rule, of(rule)]));
  return {
    findings: pick((rule) => TEXTS[rule][language].sentence) as Texts['findings'],
    ruleNames: pick((rule) => TEXTS[rule][language].name) as Texts['ruleNames'],
  };
}
