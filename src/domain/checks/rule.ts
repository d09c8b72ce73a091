import type { Day } from '../time/calendar';
import type { CellValue, Place } from '../cells';
import type { DailyTable, DatedFigures } from '../metrics/daily';
import type { BadDefinition } from '../metrics/definition';
import type { MetricKey } from '../metrics/metric';
import type { ShopMetrics } from '../metrics/shopMetrics';
import type { Settings } from '../settings';
import type { Target } from '../targets/targets';

/** Everything a rule may look at. Nothing reads a clock: `asked` and `now` come from outside. */
export interface CheckContext {
  readonly daily: DailyTable;
  /** The table's days, each once, without those that stand far from all others. */
  readonly days: readonly DatedFigures[];
  /** Days whose date stands far from all others, by row. */
  readonly distant: ReadonlySet<Day>;
  readonly targets: readonly Target[];
  /** What the keys of figures and findings mean: the built-in metrics and the shop's own. */
  readonly metrics: ShopMetrics;
  readonly settings: Settings;
  /** Days of campaigns, which are no measure for ordinary ones. */
  readonly campaigns: ReadonlySet<Day>;
  /** The day asked about. */
  readonly asked: Day;
  /** The moment of asking: day plus share of the day. A day that is not over is not judged yet. */
  readonly now: number;
  /** The formula of a cell; null where it holds none, or where formulas were not read. */
  readonly formulaAt: (place: Place) => string | null;
  /** Cells outside the daily sheet that should hold a number or a month but do not. */
  readonly unreadable: readonly UnreadableCell[];
  /** Metrics of the shop's own that cannot be meant as 设置 defines them. */
  readonly badDefinitions: readonly BadDefinition[];
}

export interface UnreadableCell {
  readonly place: Place;
  readonly value: CellValue;
  /** The column's header or the setting's name. */
  readonly header: string;
}

/**
 * `error`: a figure is wrong or missing. `alarm`: a figure is right and far too weak. `weak`: worth a look. `note`: good to
 * know, nothing to do.
 */
export type Severity = 'error' | 'alarm' | 'weak' | 'note';

/** What a rule found: a place and numbers, no sentence. */
export interface Found<Args> {
  readonly place: Place;
  /** The day it is about, null when there is none. */
  readonly day: Day | null;
  readonly metric: MetricKey | null;
  readonly severity: Severity;
  readonly args: Args;
}

export type Rule<Args> = (context: CheckContext) => readonly Found<Args>[];
