import type { Found, Severity } from '../checks/rule';
import { STOCK_RULES } from './rules';
import type { StockContext, StockRule } from './stockRule';

export type StockRuleId = keyof typeof STOCK_RULES;
type ArgsOf<R> = R extends StockRule<infer Args> ? Args : never;
/** What each rule tells about a finding, for the text tables. */
export type StockFindingArgs = { readonly [R in StockRuleId]: ArgsOf<(typeof STOCK_RULES)[R]> };
type StockFinding = { [R in StockRuleId]: Found<StockFindingArgs[R]> & { readonly rule: R } }[StockRuleId];

export interface StockCheck {
  /** The worst first; of one severity in the order of the sheets. */
  readonly findings: readonly StockFinding[];
  /** Rules that threw; the others still ran. */
  readonly failedRules: readonly { readonly rule: StockRuleId; readonly message: string }[];
}

const SEVERITY: Readonly<Record<Severity, number>> = { error: 0, alarm: 1, weak: 2, note: 3 };

/** Looks at a plan, and at what was met on reading its sheets, with every rule. */
export function checkStock(
  context: StockContext,
  rules: Partial<Record<StockRuleId, StockRule<unknown>>> = STOCK_RULES,
): StockCheck {
  const findings: StockFinding[] = [];
  const failedRules: { readonly rule: StockRuleId; readonly message: string }[] = [];
  for (const [rule, find] of Object.entries(rules) as [StockRuleId, StockRule<unknown>][]) {
    try {
      for (const found of find(context)) findings.push({ ...found, rule } as StockFinding);
    } catch (error) {
      failedRules.push({ rule, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings: findings.sort(byWeight), failedRules };
}

function byWeight(a: StockFinding, b: StockFinding): number {
  return (
    SEVERITY[a.severity] - SEVERITY[b.severity] ||
    Number(a.place.sheet > b.place.sheet) - Number(a.place.sheet < b.place.sheet) ||
    a.place.row - b.place.row ||
    a.place.column - b.place.column
  );
}
