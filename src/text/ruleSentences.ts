import type { FindingArgs, RuleId } from '../domain/checks/check';
import { RULE_TEXTS } from './findings';
import type { FindingSubject, RuleTexts } from './ruleTexts';
import type { Locale } from './texts';

/** A rule without its texts does not compile here. */
const TEXTS: { readonly [R in RuleId]: RuleTexts<FindingArgs[R]> } = RULE_TEXTS;

/** What all rules say in one language. */
export interface RuleSentences {
  readonly findings: { readonly [R in RuleId]: (args: FindingArgs[R], subject: FindingSubject) => string };
  readonly ruleNames: Readonly<Record<RuleId, string>>;
}

function sentencesIn(language: 'zh' | 'en'): RuleSentences {
  const rules = Object.keys(TEXTS) as RuleId[];
  const pick = <T>(of: (rule: RuleId) => T) => Object.fromEntries(rules.map((rule) => [rule, of(rule)]));
  return {
    findings: pick((rule) => TEXTS[rule][language].sentence) as RuleSentences['findings'],
    ruleNames: pick((rule) => TEXTS[rule][language].name) as RuleSentences['ruleNames'],
  };
}

/** Apart from the other texts, as they are fetched with the rules. */
export const RULE_SENTENCES: Readonly<Record<Locale, RuleSentences>> = {
  'zh-CN': sentencesIn('zh'),
  'en-US': sentencesIn('en'),
};
