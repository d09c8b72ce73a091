import { findHeaderRow } from '../headerRow';
import { normaliseHeader } from '../headers';
import { defineRole } from './role';

export const TARGET_HEADERS = ['指标', '月份', '月目标', '日目标', '方向', '底线'] as const;
/** A line with a day holds for that day alone: what a split month or quarter is written as. */
export const TARGET_DAY = '日期';
export type TargetHeader = (typeof TARGET_HEADERS)[number] | typeof TARGET_DAY;

const KNOWN = new Set<string>([...TARGET_HEADERS, TARGET_DAY]);

/** Reads a header of 目标; null for what is none. */
export function targetHeader(name: string): TargetHeader | null {
  return KNOWN.has(name) ? (name as TargetHeader) : null;
}

/** One line per metric and month, or day. A list of KPIs without 月目标 or 日目标, or without a metric that we know, is none. */
export const targets = defineRole({
  id: 'targets',
  sheet: '目标',
  score(grid, metrics) {
    const header = findHeaderRow(grid, ({ name }) => targetHeader(name), 2);
    const metric = header?.columns.get('指标');
    if (!header || !metric || !(header.columns.has('月目标') || header.columns.has('日目标'))) return 0;
    const lines = grid.values.slice(header.row + 1 - grid.top);
    const known = lines.filter((cells) => {
      const name = cells[metric.column - grid.left];
      return typeof name === 'string' && metrics.named(normaliseHeader(name).name) !== null;
    });
    return known.length > 0 || lines.length === 0 ? header.columns.size + known.length : 0;
  },
});
