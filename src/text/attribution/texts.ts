import type { AttributedPart, Attribution } from '../../domain/attribution/attribution';
import type { ComparedPeriods, Comparison } from '../../domain/attribution/periods';

/** 变动归因: why 付款金额 moved. */
export interface AttributionTexts {
  readonly against: string;
  readonly comparison: Readonly<Record<Comparison, string>>;
  /** Up or down, by how much, and over how many days where some are missing. */
  change(attribution: Attribution, periods: ComparedPeriods): string;
  factor(part: AttributedPart, attribution: Attribution): string;
  /** The factor on either side: `43,200 → 38,900`. */
  moved(part: AttributedPart): string;
  readonly uncovered: string;
  /** One side has no 付款金额 at all. */
  nothingToCompare(periods: ComparedPeriods): string;
  /** The figures contradict each other, or only 付款金额 is kept. */
  readonly noFactors: string;
  readonly copy: string;
  /** One sentence for the group chat. */
  message(attribution: Attribution, comparison: Comparison, periods: ComparedPeriods): string;
}
