import type { StockClass } from './stockClass';
import type { StockItem } from './stockItem';
import type { StockStatus } from './stockStatus';

/** All that is told of one item. A figure that cannot be known is null. */
export interface RestockLine {
  readonly item: StockItem;
  readonly demand: Demand;
  /** 货期 as counted, days: with 停工 days and what a slider adds. */
  readonly leadDays: number | null;
  readonly arrivals: CountedArrivals;
  /** 可用库存 + all of 在途 lasts so many days at 日均销量 × 系数; Infinity where nothing is sold. */
  readonly cover: number | null;
  /** 新品 are not classed; null where sales are not known. */
  readonly stockClass: StockClass | '新品' | null;
  readonly status: StockStatus | null;
  /** 库存预警数, pieces, not rounded. */
  readonly alert: number | null;
  /** 补货量, pieces. */
  readonly quantity: number | null;
  /** 补货量 × 单价, yuan. */
  readonly amount: number | null;
  readonly reason: RestockReason;
}

/** What is sold of an item a day. Means are over days on sale, and over days that have a figure. */
export interface Demand {
  /** Over the last 30 days (or as many as the settings say), before 系数: what the quantity is computed from. */
  readonly daily: number | null;
  readonly daily7: number | null;
  /** Pieces of the last 7 and 30 days, as far as they are known. */
  readonly units7: number | null;
  readonly units30: number | null;
  /** daily7 ÷ daily − 1. */
  readonly trend: number | null;
  /** Sample standard deviation of pieces a day; null where it cannot be told. */
  readonly deviation: number | null;
  /** Days behind `daily`. */
  readonly days: number;
  /** Days of them that were left out because nothing was at hand. */
  readonly daysOut: number;
  /** Days without a figure. */
  readonly daysMissing: number;
  /** Whether days out of stock are known for all of the days; else 未剔除缺货天. */
  readonly outKnown: boolean;
  /** Whether the item is not in 销量 and its sales are 0 for that reason. */
  readonly unlisted: boolean;
  /** Pieces by day for a small line, oldest first; empty where days are not told. */
  readonly recent: readonly (number | null)[];
}

/** 在途 of an item, in pieces. */
export interface CountedArrivals {
  readonly total: number;
  /** Due before the next order's goods, and so taken off the quantity; those without a date too. */
  readonly counted: number;
  /** Due later than that. */
  readonly tooLate: number;
  /** Due within 货期 and not late already: what an empty shelf can wait for. */
  readonly withinLead: number;
  /** Without a date. */
  readonly undated: number;
}

/** Why a quantity is what it is, for one sentence. Pieces and days. */
export type RestockReason =
  | {
      readonly kind: 'computed';
      readonly daily: number;
      readonly factor: number;
      readonly leadDays: number;
      readonly reviewDays: number;
      readonly safetyDays: number;
      readonly safetyFrom: SafetySource;
      readonly stock: number;
      /** 在途 as counted. */
      readonly inTransit: number;
      /** daily × factor × (lead + review + safety days) − stock − in transit; ≤ 0 where nothing is needed. */
      readonly short: number;
      /** 起订量, where it raised the quantity. */
      readonly raisedTo: number | null;
      /** 箱规, where it raised the quantity. */
      readonly pack: number | null;
      readonly quantity: number;
    }
  | { readonly kind: 'unknown'; readonly why: WhyNoQuantity };

/** Where safety days come from: the sheet's 安全天数, a service level, or the settings' 安全天数. */
export type SafetySource = 'days' | 'service' | 'default';

export type WhyNoQuantity = 'noStock' | 'noSales' | 'noLead' | 'notOnSale';
