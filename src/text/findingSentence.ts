import type { Finding } from '../domain/checks/check';
import type { ShopMetrics } from '../domain/metrics/shopMetrics';
import type { RuleSentences } from './ruleSentences';
import type { FindingSubject } from './ruleTexts';

/** What a finding says. */
export function findingSentence(
  { rule, args, day, metric }: Finding,
  metrics: ShopMetrics,
  sentences: RuleSentences,
): string {
  // Each rule's sentence takes the arguments of its own rule; the compiler cannot see that the two go together.
  const say = sentences.findings[rule] as (args: Finding['args'], subject: FindingSubject) => string;
  return say(args, { day, metric: metric && metrics.of(metric) });
}
