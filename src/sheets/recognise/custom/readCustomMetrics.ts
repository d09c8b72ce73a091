import type { BadDefinition } from '../../../domain/metrics/definition';
import type { CustomMetric } from '../../../domain/metrics/metric';
import { ShopMetrics } from '../../../domain/metrics/shopMetrics';
import type { Target } from '../../../domain/targets/targets';
import { blockPlace, customBlock } from './block';
import { NO_CUSTOM_METRICS, type CustomMetricsReader } from './customMetrics';
import { Definitions } from './define';
import { readLines } from './lines';

/**
 * Reads the block 自定义指标: one metric a line, by name, unit, expression (blank: as it stands in the column of its name),
 * direction and daily target. A line with a fault defines nothing, and each of its faults is told.
 */
export const readCustomMetrics: CustomMetricsReader = (grid) => {
  const block = customBlock(grid);
  if (!block) return NO_CUSTOM_METRICS;
  const bad: BadDefinition[] = [];
  const lines = readLines(block, bad);
  const definitions = new Definitions(lines);
  const custom: CustomMetric[] = [];
  const inBrief: CustomMetric[] = [];
  const targets: Target[] = [];
  for (const line of lines) {
    const defined = definitions.of(line);
    if (defined === null) continue;
    if ('code' in defined) {
      const header = defined.code === 'columnDoesNotAdd' ? '单位' : '公式';
      bad.push({ place: blockPlace(block, line.row, header), name: line.name, problem: defined });
      continue;
    }
    custom.push(defined);
    if (line.inBrief) inBrief.push(defined);
    const { dayTarget, direction } = line;
    if (dayTarget === null || direction === null) continue;
    const place = blockPlace(block, line.row, '日目标');
    targets.push({ place, metric: defined, month: null, monthTarget: null, dayTarget, direction, floor: null });
  }
  return {
    metrics: new ShopMetrics(custom),
    targets,
    inBrief,
    bad: bad.sort(({ place: a }, { place: b }) => a.row - b.row || a.column - b.column),
  };
};
