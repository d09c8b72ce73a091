import type { Day } from '../time/calendar';
import type { Place } from '../cells';
import { datedFigures, type DailyTable } from '../metrics/daily';
import type { BadDefinition } from '../metrics/definition';
import type { ShopMetrics } from '../metrics/shopMetrics';
import type { Settings } from '../settings';
import type { Target } from '../targets/targets';
import { distantDays } from './distantDays';
import type { CheckContext, Found, Rule, UnreadableCell } from './rule';
import { RULES } from './rules';

export type RuleId = keyof typeof RULES;
type ArgsOf<R> = R extends Rule<infer Args> ? Args : never;
/** What each rule tells about a finding, for the text tables. */
export type FindingArgs = { readonly [R in RuleId]: ArgsOf<(typeof RULES)[R]> };
export type Finding = { [R in RuleId]: Found<FindingArgs[R]> & { readonly rule: R } }[RuleId];

/** A rule that threw; the others still ran. */
interface FailedRule {
  readonly rule: RuleId;
  readonly message: string;
}

export interface CheckInput {
  readonly daily: DailyTable;
  readonly targets: readonly Target[];
  readonly metrics: ShopMetrics;
  readonly settings: Settings;
  readonly asked: Day;
  /** Day plus share of the day. */
  readonly now: number;
  readonly unreadable: readonly UnreadableCell[];
  readonly badDefinitions?: readonly BadDefinition[];
  readonly formulaAt?: CheckContext['formulaAt'];
  readonly campaigns?: ReadonlySet<Day>;
}

export interface CheckResult {
  /** By severity within a day, the day asked about first, then younger before older, then findings without a day. */
  readonly findings: readonly Finding[];
  readonly failedRules: readonly FailedRule[];
}

function checkContext(input: CheckInput): CheckContext {
  const all = datedFigures(input.daily);
  const distant = distantDays(
    all.map((d) => d.day),
    input.settings.distantDays,
  );
  const { formulaAt = noFormulas, campaigns = new Set<Day>(), badDefinitions = [] } = input;
  const days = all.filter((d) => !distant.has(d.day));
  return { ...input, formulaAt, campaigns, badDefinitions, days, distant };
}

const noFormulas = (): null => null;

/** Runs every rule over the daily report as of a day. */
export function checkDaily(input: CheckInput, rules: Partial<Record<RuleId, Rule<unknown>>> = RULES): CheckResult {
  const context = checkContext(input);
  const findings: Finding[] = [];
  const failedRules: FailedRule[] = [];
  for (const [rule, find] of Object.entries(rules) as [RuleId, Rule<unknown>][]) {
    try {
      for (const found of find(context)) findings.push({ ...found, rule } as Finding);
    } catch (error) {
      failedRules.push({ rule, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings: findings.sort((a, b) => compare(a, b, input.asked)), failedRules };
}

const SEVERITY = { error: 0, alarm: 1, weak: 2, note: 3 } as const;

function compare(a: Finding, b: Finding, asked: Day): number {
  const rank = (day: Day | null) => (day === asked ? Infinity : (day ?? -Infinity));
  if (rank(a.day) !== rank(b.day)) return rank(b.day) - rank(a.day);
  return SEVERITY[a.severity] - SEVERITY[b.severity] || byPlace(a.place, b.place);
}

function byPlace(a: Place, b: Place): number {
  return a.row - b.row || a.column - b.column;
}
