import type { CustomMetricsReader } from '../../sheets/recognise/custom/customMetrics';

let fetched: CustomMetricsReader | null = null;

/** The parser of expressions, fetched once and only for a workbook that defines metrics. Rejects where it cannot be fetched. */
export async function customMetricsReader(): Promise<CustomMetricsReader> {
  if (!fetched) {
    const module = await import(
      /* webpackChunkName: "custom-metrics" */ '../../sheets/recognise/custom/readCustomMetrics'
    );
    fetched = module.readCustomMetrics;
  }
  return fetched;
}
