import type { Metric } from '../metrics/metric';

/** What a marker of the weekly template asks for. */
export type Marker =
  | { readonly kind: 'metric'; readonly metric: Metric; readonly facet: MarkerFacet }
  | { readonly kind: 'period'; readonly field: PeriodField };

/** The Chinese words behind the dot; none means the value itself. */
export const FACETS = {
  value: '',
  previous: '上周',
  change: '环比',
  target: '目标',
  achievement: '达成率',
  monthToDate: '月累计',
  grade: '等级',
} as const;
export type MarkerFacet = keyof typeof FACETS;

export const PERIOD_FIELDS = { week: '周', from: '开始日期', to: '结束日期', dataDays: '有效天数' } as const;
export type PeriodField = keyof typeof PERIOD_FIELDS;
