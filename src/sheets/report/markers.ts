import { FACETS, PERIOD_FIELDS, type Marker, type MarkerFacet, type PeriodField } from '../../domain/report/marker';
import { definitionOf, type Metric } from '../../domain/metrics/metric';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import { normaliseHeader } from '../recognise/headers';

/** A piece of a template cell: text as it stands, or a marker (null where its words mean nothing to us). */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'marker'; readonly source: string; readonly marker: Marker | null };

/** `{{付款金额.环比}}`, with full-width braces and dots accepted: Chinese input methods produce them. */
const MARKER = /[{\uff5b]{2}([^{}\uff5b\uff5d]*)[}\uff5d]{2}/g;

const FACET_NAMES = new Map<string, MarkerFacet>(
  Object.entries(FACETS).map(([facet, name]) => [name, facet as MarkerFacet]),
);
const FIELD_NAMES = new Map<string, PeriodField>(
  Object.entries(PERIOD_FIELDS).map(([field, name]) => [name, field as PeriodField]),
);

/** Cuts a cell's text into pieces; a text without a marker gives none. */
export function parseTemplateText(text: string, metrics: ShopMetrics): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKER)) {
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    pieces.push({ kind: 'marker', source: match[0], marker: parseMarker(match[1] as string, metrics) });
    end = match.index + match[0].length;
  }
  if (end === 0) return [];
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

/** Whether a text holds a marker, whatever its words mean. */
export function hasMarker(text: string): boolean {
  return text.search(MARKER) >= 0;
}

/** The words between the braces; null when they name no metric, facet or period. */
function parseMarker(words: string, metrics: ShopMetrics): Marker | null {
  const [subject = '', facetName = '', ...more] = words
    .normalize('NFKC')
    .replace(/[。・·]/g, '.')
    .split('.')
    .map((s) => s.trim());
  if (more.length) return null;
  const field = FIELD_NAMES.get(subject);
  if (field !== undefined) return facetName === '' ? { kind: 'period', field } : null;
  const metric = metrics.named(normaliseHeader(subject).name);
  const facet = FACET_NAMES.get(facetName);
  if (metric === null || facet === undefined) return null;
  if (!hasFacet(metric, facet)) return null;
  return { kind: 'metric', metric, facet };
}

/** How a marker is written. */
export function spellMarker(marker: Marker): string {
  if (marker.kind === 'period') return `{{${PERIOD_FIELDS[marker.field]}}}`;
  const facet = FACETS[marker.facet];
  return `{{${definitionOf(marker.metric).name}${facet ? `.${facet}` : ''}}}`;
}

/** Only what is shown as 1:N is graded. */
function hasFacet(metric: Metric, facet: MarkerFacet): boolean {
  return facet !== 'grade' || definitionOf(metric).unit === 'oneToN';
}

/** Every marker there is, for the list that offers them. */
export function allMarkers(metrics: ShopMetrics): readonly Marker[] {
  const facets = Object.keys(FACETS) as MarkerFacet[];
  return [
    ...(Object.keys(PERIOD_FIELDS) as PeriodField[]).map((field): Marker => ({ kind: 'period', field })),
    ...metrics.all.flatMap((metric) =>
      facets.filter((facet) => hasFacet(metric, facet)).map((facet): Marker => ({ kind: 'metric', metric, facet })),
    ),
  ];
}
