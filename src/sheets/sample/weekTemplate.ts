import type { MarkerFacet } from '../../domain/report/marker';
import { METRICS, type MetricId } from '../../domain/metrics/metrics';
import type { CellWrite, Change } from '../../workbook/change';
import { markerFormat } from '../report/markerFormat';
import { spellMarker } from '../report/markers';
import { SHEETS } from '../recognise/sheetNames';

const METRIC_ROWS: readonly { readonly metric: MetricId; readonly label?: string }[] = [
  { metric: 'amountPaid' },
  { metric: 'amountRefunded' },
  { metric: 'netPaid' },
  { metric: 'ordersPaid' },
  { metric: 'buyersPaid', label: '付款买家数（日买家合计）' },
  { metric: 'visitors', label: '访客数（日访客合计）' },
  { metric: 'conversion' },
  { metric: 'payRate' },
  { metric: 'orderValue' },
  { metric: 'inquiryRate' },
  { metric: 'returnRate' },
  { metric: 'operatingCost' },
  { metric: 'roi' },
];

const FACET_COLUMNS: readonly { readonly header: string; readonly facet: MarkerFacet }[] = [
  { header: '本周', facet: 'value' },
  { header: '上周', facet: 'previous' },
  { header: '环比', facet: 'change' },
  { header: '目标', facet: 'target' },
  { header: '达成率', facet: 'achievement' },
  { header: '月累计', facet: 'monthToDate' },
];

/** Facets that make sense for few metrics only; elsewhere the column stays blank instead of showing dashes. */
const WITH_TARGET: readonly MetricId[] = ['amountPaid', 'visitors', 'conversion', 'amountRefunded'];

const HEADER_ROW = 3;
const FIRST_ROW = 4;
const SUMMARY_ROW = FIRST_ROW + METRIC_ROWS.length + 1;

/** 周报模板: markers in a table and within sentences, and room for the manager's own words. */
export function sampleWeekTemplateChanges(): readonly Change[] {
  const sheet = SHEETS.weekTemplate;
  const cells: CellWrite[] = [
    { row: 0, column: 0, value: '店铺周报 {{周}}' },
    { row: 1, column: 0, value: '数据 {{有效天数}}，{{开始日期}} 至 {{结束日期}}' },
    { row: HEADER_ROW, column: 0, value: '指标' },
    ...FACET_COLUMNS.map(({ header }, i): CellWrite => ({ row: HEADER_ROW, column: 1 + i, value: header })),
    { row: SUMMARY_ROW, column: 0, value: '一句话' },
    {
      row: SUMMARY_ROW,
      column: 1,
      value: '本周付款 {{付款金额}} 元，环比 {{付款金额.环比}}；转化率 {{转化率}}；ROI {{ROI}}，{{ROI.等级}}。',
    },
    { row: SUMMARY_ROW + 1, column: 0, value: '本周小结' },
    { row: SUMMARY_ROW + 2, column: 0, value: '下周计划' },
  ];
  const formats: Change[] = [];
  METRIC_ROWS.forEach(({ metric, label }, i) => {
    const row = FIRST_ROW + i;
    cells.push({ row, column: 0, value: label ?? METRICS[metric].name });
    FACET_COLUMNS.forEach(({ facet }, j) => {
      if ((facet === 'target' || facet === 'achievement') && !WITH_TARGET.includes(metric)) return;
      const at = { row, column: 1 + j };
      const marker = { kind: 'metric', metric, facet } as const;
      cells.push({ ...at, value: spellMarker(marker) });
      const numberFormat = markerFormat(marker) ?? 'General';
      formats.push({ kind: 'format', sheet, area: { ...at, rows: 1, columns: 1 }, numberFormat });
    });
  });
  return [
    { kind: 'addSheet', sheet },
    ...formats,
    { kind: 'write', sheet, cells },
    {
      kind: 'style',
      sheet,
      titles: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      headers: [{ row: HEADER_ROW, column: 0, rows: 1, columns: 1 + FACET_COLUMNS.length }],
      columnWidths: [26, 16, 16, 12, 16, 12, 16],
      frozenRows: HEADER_ROW + 1,
    },
  ];
}
