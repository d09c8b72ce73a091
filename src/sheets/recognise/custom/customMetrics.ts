import type { BadDefinition } from '../../../domain/metrics/definition';
import type { CustomMetric } from '../../../domain/metrics/metric';
import { BUILT_IN_METRICS, type ShopMetrics } from '../../../domain/metrics/shopMetrics';
import type { Target } from '../../../domain/targets/targets';
import type { SheetGrid } from '../../../workbook/grid';

/** What the block 自定义指标 of 设置 says. */
export interface CustomMetrics {
  /** The built-in metrics and those that are defined without a fault. */
  readonly metrics: ShopMetrics;
  readonly targets: readonly Target[];
  /** Those that are chosen for the brief of a day. */
  readonly inBrief: readonly CustomMetric[];
  readonly bad: readonly BadDefinition[];
}

export const NO_CUSTOM_METRICS: CustomMetrics = { metrics: BUILT_IN_METRICS, targets: [], inBrief: [], bad: [] };

/** Reads 设置; `readCustomMetrics`, which brings the parser of expressions along and is fetched only where it is needed. */
export type CustomMetricsReader = (settings: SheetGrid) => CustomMetrics;
