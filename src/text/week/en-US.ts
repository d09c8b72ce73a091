import { formatPeriod } from '../../domain/time/calendar';
import { cellName } from '../../domain/cells';
import type { WeekTexts } from './texts';

const cells = (count: number) => `${count} cell${count === 1 ? '' : 's'}`;

export const weekEnUS: WeekTexts = {
  tab: 'Weekly',
  run: 'Write weekly report',
  week: 'Week',
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  weekLabel: (week) => formatPeriod(week),
  intro:
    'Copies the week template (the sheet with markers such as {{付款金额.环比}}, whatever its name) and fills only the markers. Writing it again refreshes these cells and no others.',
  written: (sheet, count) => `“${sheet}”: ${cells(count)} filled.`,
  refilled: (sheet, count) => `“${sheet}”: ${cells(count)} refreshed, everything else as it was.`,
  unknown: (marker, place) => `${cellName(place)}: the marker ${marker} is unknown and stays as it is.`,
  empty: (marker, place, why) =>
    `${cellName(place)}: ${marker} has no value (${weekEnUS.why[why] ?? why}), written as “—”.`,
  typedOver: (place) => `${cellName(place)} was changed by hand and not refreshed.`,
  list: (count) => `Cells written (${count})`,
  unknownList: (count) => `Unknown markers (${count})`,
  emptyList: (count) => `Markers without a value (${count})`,
  typedOverList: (count) => `Cells changed by hand (${count})`,
  insertMarker: 'Insert marker',
  insertHint: 'Select a cell of the week template first, then click a marker.',
  searchMarker: 'Search markers',
  inserted: (marker, place) => `Inserted ${marker} in ${place.sheet} ${cellName(place)}.`,
  noMarker: (query) => `No marker matches “${query}”.`,
  markerGroups: { period: 'Dates', own: 'Your own metrics', common: 'Common metrics', others: 'Other metrics' },
  facets: {
    value: 'This week',
    previous: 'Last week',
    change: 'Change',
    target: 'Target',
    achievement: 'Achieved',
    monthToDate: 'Month to date',
    grade: 'Grade',
  },
  why: {
    notKept: 'the daily report has no such column',
    noData: 'no data in this week',
    divisionByZero: 'division by zero',
    outOfRange: 'it cannot be computed (too large, or the root of a negative number)',
    noTarget: 'no target',
    notGraded: 'no grade',
  },
};
