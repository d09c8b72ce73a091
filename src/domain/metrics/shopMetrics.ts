import type { CustomKey, CustomMetric, Metric, MetricKey } from './metric';
import { METRIC_IDS, metricNamed } from './metrics';

/** Every metric that a shop can be asked about: the built-in ones and its own. */
export class ShopMetrics {
  private readonly byKey: ReadonlyMap<string, Metric>;

  /** `custom` in the order of their definition. */
  constructor(readonly custom: readonly CustomMetric[] = []) {
    const all: [string, Metric][] = METRIC_IDS.map((id) => [id, id]);
    this.byKey = new Map([...all, ...custom.map((metric): [string, Metric] => [metric.key, metric])]);
  }

  /** The built-in ones first. */
  get all(): readonly Metric[] {
    return [...METRIC_IDS, ...this.custom];
  }

  /** The metric of a key that came from the same workbook at the same time. */
  of(key: MetricKey): Metric {
    const metric = this.find(key);
    if (metric === null) throw new Error(`No metric ${key}.`);
    return metric;
  }

  /** The metric of a key that may be out of date. */
  find(key: string): Metric | null {
    return this.byKey.get(key) ?? null;
  }

  /** The metric that a normalised header or a marker names. Built-in names go first; no custom metric may bear one. */
  named(name: string): Metric | null {
    return metricNamed(name) ?? this.find(customKey(name));
  }
}

/** The key of a custom metric by its normalised name. */
export function customKey(name: string): CustomKey {
  return `custom:${name}`;
}

/** Whether a key, of today or of long ago, is that of a custom metric. */
export function isCustomKey(key: string): key is CustomKey {
  return key.startsWith('custom:');
}

export const BUILT_IN_METRICS = new ShopMetrics();
