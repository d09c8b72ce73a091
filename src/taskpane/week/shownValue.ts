import { formatDay } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import { displayChange, displayNumber } from '../../domain/metrics/display';
import { definitionOf } from '../../domain/metrics/metric';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import { parseTemplateText } from '../../sheets/report/markers';

/**
 * What was written into a cell, as the pane shows it. A marker alone in its cell gave a number whose format is the
 * cell's own; here its unit tells how to show it.
 */
export function shownValue(template: string, value: CellValue, metrics: ShopMetrics): string {
  if (typeof value !== 'number') return String(value);
  const [piece] = parseTemplateText(template, metrics);
  const marker = piece?.kind === 'marker' ? piece.marker : null;
  if (!marker) return String(value);
  if (marker.kind === 'period') return formatDay(value);
  if (marker.facet === 'change') return displayChange(value);
  return displayNumber(value, marker.facet === 'achievement' ? 'rate' : definitionOf(marker.metric).unit);
}
