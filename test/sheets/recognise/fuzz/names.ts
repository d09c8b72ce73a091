import { METRIC_IDS, METRICS } from '../../../../src/domain/metrics/metrics';

/** Every header that names a metric. */
export const METRIC_NAMES: readonly string[] = METRIC_IDS.flatMap((id) => [
  METRICS[id].name,
  ...METRICS[id].aliases.split(',').filter((alias) => alias !== ''),
]);
