import type { MetricId } from '../../../domain/metrics/metrics';

/**
 * What of a metric a column holds. A sheet with 目标 | 实际 | 达成率 under one name keeps three columns of which one is
 * the figure; `compared` is everything that is neither: 环比, 同期, 累计, 排名 …
 */
export type Facet = 'actual' | 'target' | 'achievement' | 'compared';

/** What a header means in a table of days. */
export type Meaning =
  | { readonly kind: 'date' }
  | { readonly kind: 'metric'; readonly metric: MetricId; readonly facet: Facet }
  /** A word that may be one of several metrics: 付款 is an amount or a number of orders. */
  | { readonly kind: 'ambiguous'; readonly word: string; readonly metrics: readonly MetricId[] }
  /** Splits a day into rows: 店铺, 平台, 运营, 渠道. */
  | { readonly kind: 'key' }
  /** A facet without a metric: 目标 alone. */
  | { readonly kind: 'facet'; readonly facet: Facet }
  /**
   * A part of the shop, PC端 or 手淘搜索: a figure of it is not the shop's. `of`: the metric that it is a part of, where all parts
   * together are the whole: PC端 and 无线端.
   */
  | { readonly kind: 'part'; readonly of: MetricId | null }
  /** The shop as a whole, where parts stand beside it: 全店, 合计. */
  | { readonly kind: 'whole' }
  | { readonly kind: 'unknown' };
