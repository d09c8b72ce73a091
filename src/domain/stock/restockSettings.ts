import { DEFAULT_SETTINGS, type Settings } from '../settings';

/** What a shop decides about restocking. */
export interface RestockSettings {
  /** 补货周期, days: the table is made every Thursday. */
  readonly reviewDays: number;
  /** Days of sales behind 日均销量. */
  readonly salesDays: number;
  /** Cycle service level, 0.5–1, for items that name neither 安全天数 nor a level. */
  readonly service: number;
  /** 安全天数 for those of them whose sales by day are too few to tell how much they vary. */
  readonly safetyDays: number;
  /** 货期 for items that name none; null: such an item has no quantity. */
  readonly leadDays: number | null;
  /** 热销 are the items behind this share of all units, 0–1. */
  readonly hotShare: number;
  /** Cover, in days, beyond which stock is too much. */
  readonly coverDays: number;
  /** An item is 新品 for so many days after it was listed. */
  readonly newDays: number;
  readonly whatIf: WhatIf;
}

/** What the sliders try out; nothing of it is kept. */
export interface WhatIf {
  /** Added to every lead time, days; may be negative. */
  readonly moreLeadDays: number;
  /** In the place of every item's own 安全天数 or level; null: as they are. */
  readonly service: number | null;
  /** Times every item's own factor. */
  readonly factor: number;
}

export const AS_IT_IS: WhatIf = { moreLeadDays: 0, service: null, factor: 1 };

/** What 设置 says of restocking. */
export function restockSettings(settings: Settings): RestockSettings {
  const { reviewDays, salesDays, restockService: service, safetyDays, hotShare, coverDays, newDays } = settings;
  return { reviewDays, salesDays, service, safetyDays, leadDays: null, hotShare, coverDays, newDays, whatIf: AS_IT_IS };
}

export const DEFAULT_RESTOCK = restockSettings(DEFAULT_SETTINGS);
