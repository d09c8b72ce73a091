import { cellName } from '../../../src/domain/cells';
import { checkDaily, type CheckInput, type Finding, type RuleId } from '../../../src/domain/checks/check';
import type { CustomMetric, Metric, MetricKey } from '../../../src/domain/metrics/metric';
import { ShopMetrics } from '../../../src/domain/metrics/shopMetrics';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import type { Target } from '../../../src/domain/targets/targets';
import { dailyTable, day, type CellText } from '../figures';

export type Lines = readonly (readonly [string, ...CellText[]])[];

export interface Given {
  readonly metrics: readonly MetricKey[];
  readonly lines: Lines;
  readonly asked?: string;
  readonly targets?: readonly Target[];
  readonly now?: number;
  readonly own?: readonly CustomMetric[];
  readonly settings?: Partial<typeof DEFAULT_SETTINGS>;
  /** Cells that hold a formula, by name: `B2`. */
  readonly formulas?: readonly string[];
}

/** Findings of one rule, whole. */
export function findings(
  rule: RuleId,
  { metrics, lines, asked, targets = [], now, own, settings, formulas = [] }: Given,
): Finding[] {
  const last = [...lines].reverse().find(([date]) => /^\d/.test(date))?.[0] ?? '2020-02-01';
  const askedDay = day(asked ?? last);
  const input: CheckInput = {
    daily: dailyTable(metrics, lines),
    targets,
    metrics: new ShopMetrics(own),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    asked: askedDay,
    now: now ?? askedDay + 1.4,
    unreadable: [],
    formulaAt: (place) => (formulas.includes(cellName(place)) ? '=1' : null),
  };
  const result = checkDaily(input);
  expect(result.failedRules).toEqual([]);
  return result.findings.filter((f) => f.rule === rule);
}

/** Findings of one rule, as `cell: what it says`. */
export function found(rule: RuleId, given: Given): string[] {
  return findings(rule, given).map((f) => `${cellName(f.place)} ${JSON.stringify(f.args)}`);
}

export const target = (metric: Metric, dayTarget: number, more: Partial<Target> = {}): Target => ({
  place: { sheet: '目标', row: 1, column: 0 },
  metric,
  month: null,
  monthTarget: null,
  dayTarget,
  direction: 'atLeast',
  floor: null,
  ...more,
});
