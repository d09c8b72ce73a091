import type { Finding, FindingArgs, RuleId } from './check';

/** What a cell should hold, or how far it may go, as its rule knows it. */
export type Expected =
  | { readonly kind: 'value' | 'atLeast' | 'atMost'; readonly value: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number };

/** Rules that hold a figure against another one. The others say in their sentence what is wrong. */
const EXPECTED: { readonly [R in RuleId]?: (args: FindingArgs[R]) => Expected } = {
  rateMismatch: ({ recomputed }) => ({ kind: 'value', value: recomputed }),
  anomaly: ({ low, high }) => ({ kind: 'between', low, high }),
  belowFloor: ofTarget,
  missedTarget: ofTarget,
  dsrFalling: ({ before }) => ({ kind: 'atLeast', value: before }),
  negativeValue: () => ({ kind: 'atLeast', value: 0 }),
  impossibleConversion: () => ({ kind: 'atMost', value: 1 }),
  refundAbovePaid: ({ paid }) => ({ kind: 'atMost', value: paid }),
  responseSlow: ({ most }) => ({ kind: 'atMost', value: most }),
  returnRateHigh: ({ most }) => ({ kind: 'atMost', value: most }),
  roiFailed: ({ pass }) => ({ kind: 'atLeast', value: pass }),
};

/** null where the rule knows no such figure. */
export function expectedOf({ rule, args }: Finding): Expected | null {
  // Each entry takes the arguments of its own rule; the compiler cannot see that the two go together.
  const of = EXPECTED[rule] as ((args: Finding['args']) => Expected) | undefined;
  return of?.(args) ?? null;
}

function ofTarget({ target, direction }: FindingArgs['missedTarget']): Expected {
  return { kind: direction === 'atMost' ? 'atMost' : 'atLeast', value: target };
}
