import type { Period } from '../../domain/time/calendar';
import type { Place } from '../../domain/cells';
import type { MarkerFacet } from '../../domain/report/marker';

/** The tab 周报. */
export interface WeekTexts {
  readonly tab: string;
  readonly run: string;
  readonly week: string;
  readonly previousWeek: string;
  readonly nextWeek: string;
  weekLabel(week: Period): string;
  readonly intro: string;
  written(sheet: string, count: number): string;
  refilled(sheet: string, count: number): string;
  unknown(marker: string, place: Place): string;
  empty(marker: string, place: Place, why: string): string;
  typedOver(place: Place): string;
  list(count: number): string;
  unknownList(count: number): string;
  emptyList(count: number): string;
  typedOverList(count: number): string;
  readonly insertMarker: string;
  readonly insertHint: string;
  readonly searchMarker: string;
  inserted(marker: string, place: Place): string;
  noMarker(query: string): string;
  readonly markerGroups: Readonly<Record<'period' | 'own' | 'common' | 'others', string>>;
  readonly facets: Readonly<Record<MarkerFacet, string>>;
  readonly why: Readonly<Record<string, string>>;
}
