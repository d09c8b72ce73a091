import { numberFormat } from '../../domain/metrics/display';
import type { Marker } from '../../domain/report/marker';
import { definitionOf } from '../../domain/metrics/metric';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import type { Change } from '../../workbook/change';
import type { SheetGrid } from '../../workbook/grid';
import { parseTemplateText } from './markers';

/** The number format that a marker's value wants when it stands alone in its cell; null where it is a text. */
export function markerFormat(marker: Marker): string | null {
  if (marker.kind === 'period') return marker.field === 'from' || marker.field === 'to' ? 'yyyy-mm-dd' : null;
  if (marker.facet === 'grade') return null;
  if (marker.facet === 'change') return '+#,##0.00%;-#,##0.00%;0.00%';
  if (marker.facet === 'achievement') return '0.0%';
  return numberFormat(definitionOf(marker.metric).unit);
}

/**
 * Formats for a filled copy of the template: only where the template's cell has none of its own, since 0.0342 and 43878
 * are no answers to 转化率 and 开始日期. By the marker and not by its value: a report whose value is `—` today may get a
 * number when it is filled again.
 */
export function missingFormats(
  sheet: string,
  template: SheetGrid,
  cells: readonly { readonly row: number; readonly column: number; readonly template: string }[],
  metrics: ShopMetrics,
): Change[] {
  return cells.flatMap(({ row, column, template: text }): Change[] => {
    const own = template.formats?.[row - template.top]?.[column - template.left];
    const [only, ...more] = parseTemplateText(text, metrics);
    if (own !== 'General' || more.length || only?.kind !== 'marker' || !only.marker) return [];
    const format = markerFormat(only.marker);
    return format === null
      ? []
      : [{ kind: 'format', sheet, area: { row, column, rows: 1, columns: 1 }, numberFormat: format }];
  });
}
