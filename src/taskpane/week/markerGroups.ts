import { FACETS, PERIOD_FIELDS, type Marker } from '../../domain/report/marker';
import type { Metric } from '../../domain/metrics/metric';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import { allMarkers, spellMarker } from '../../sheets/report/markers';
import type { Texts } from '../../text/texts';

/** The markers of one metric (or of the week itself, without a metric), in the order of their facets. */
export interface MarkerRow {
  readonly metric: Metric | null;
  readonly markers: readonly Marker[];
}

export interface MarkerGroups {
  readonly period: readonly MarkerRow[];
  /** The shop's own metrics. */
  readonly own: readonly MarkerRow[];
  readonly common: readonly MarkerRow[];
  readonly others: readonly MarkerRow[];
}

/** What nearly every weekly report shows, before all the rest. */
const COMMON: readonly Metric[] = [
  'amountPaid',
  'ordersPaid',
  'buyersPaid',
  'visitors',
  'conversion',
  'payRate',
  'orderValue',
  'operatingCost',
  'roi',
];

/** Every marker, grouped by metric; with a query, those in which each of its words occurs: `付款 环比`, `付款金额.环比`. */
export function markerGroups(query: string, texts: Texts, metrics: ShopMetrics): MarkerGroups {
  const words = query
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s.。・·{}]+/)
    .filter(Boolean);
  const rows = rowsOf(
    allMarkers(metrics).filter((marker) => words.every((word) => searchText(marker, texts).includes(word))),
  );
  return {
    period: rows.filter(({ metric }) => metric === null),
    own: rows.filter(({ metric }) => metric !== null && typeof metric !== 'string'),
    common: COMMON.flatMap((id) => rows.filter(({ metric }) => metric === id)),
    others: rows.filter(({ metric }) => typeof metric === 'string' && !COMMON.includes(metric)),
  };
}

/** What a marker is called within its row. */
export function markerLabel(marker: Marker, texts: Texts): string {
  return marker.kind === 'period' ? PERIOD_FIELDS[marker.field] : texts.week.facets[marker.facet];
}

function searchText(marker: Marker, texts: Texts): string {
  const more = marker.kind === 'metric' ? `${texts.metric(marker.metric)} ${FACETS[marker.facet]}` : '';
  return `${spellMarker(marker)} ${more} ${markerLabel(marker, texts)}`.toLowerCase();
}

function rowsOf(markers: readonly Marker[]): MarkerRow[] {
  const rows = new Map<Metric | null, Marker[]>();
  for (const marker of markers) {
    const metric = marker.kind === 'metric' ? marker.metric : null;
    rows.set(metric, [...(rows.get(metric) ?? []), marker]);
  }
  return [...rows].map(([metric, own]) => ({ metric, markers: own }));
}
