import type { Day } from '../domain/time/calendar';
import type { Metric } from '../domain/metrics/metric';

/** What every finding is about, beside its own numbers. */
export interface FindingSubject {
  readonly day: Day | null;
  readonly metric: Metric | null;
}

/** What a rule says in one language. */
interface RuleText<Args> {
  /** The rule's name, where it is listed. */
  readonly name: string;
  sentence(args: Args, subject: FindingSubject): string;
}

/** All that one rule says; both languages side by side, so that a new rule is one file here. */
export interface RuleTexts<Args> {
  readonly zh: RuleText<Args>;
  readonly en: RuleText<Args>;
}
