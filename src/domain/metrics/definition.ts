import type { Place } from '../cells';
import type { MetricId, Unit } from './metrics';

/** Why a line of the block 自定义指标 defines no metric, or not all that it says. `at` counts characters from 0. */
export type DefinitionProblem =
  | { readonly code: 'noName' | 'nameReserved' | 'nameUnfit' }
  /** It is the name, or a synonym, of one of our own. */
  | { readonly code: 'nameTaken'; readonly by: MetricId }
  | { readonly code: 'nameTwice'; readonly first: Place }
  /** `near`: what stands there; '' where the text ends too early. */
  | { readonly code: 'unreadable' | 'unknownFunction'; readonly at: number; readonly near: string }
  | { readonly code: 'unknownWord'; readonly at: number; readonly word: string }
  /** 付款 alone: which of these is it? */
  | { readonly code: 'openWord'; readonly at: number; readonly word: string; readonly metrics: readonly MetricId[] }
  /** It speaks of a custom metric that has a problem of its own. */
  | { readonly code: 'brokenInput'; readonly at: number; readonly word: string }
  /** From its own name through others back to it. */
  | { readonly code: 'circular'; readonly names: readonly string[] }
  | { readonly code: 'ambiguousPower'; readonly at: number }
  | { readonly code: 'tooLong' | 'outOfRange' | 'noInput' }
  /** Neither a sum nor a ratio: over a week it means nothing. */
  | { readonly code: 'notForPeriods' }
  /** Its unit is that of a ratio, and it is a sum. */
  | { readonly code: 'notARatio'; readonly unit: Unit }
  | { readonly code: 'times100' }
  /** Excel took the expression for a formula of its own. */
  | { readonly code: 'errorValue'; readonly value: string }
  /** As it stands in its column, and its unit is one of which days do not add up. */
  | { readonly code: 'columnDoesNotAdd' }
  | { readonly code: 'unknownUnit' | 'unknownDirection' | 'badTarget'; readonly value: string };

/** A cell of the block, and what is wrong in it. */
export interface BadDefinition {
  readonly place: Place;
  /** The metric's name as it is typed; '' where there is none. */
  readonly name: string;
  readonly problem: DefinitionProblem;
}
