import { formatDay, formatPeriod, type Period } from '../../domain/time/calendar';
import { isErrorValue, type CellValue, type Place } from '../../domain/cells';
import { displayChange, displayNumber } from '../../domain/metrics/display';
import { markerValue, type MarkerValue, type WeekInput } from '../../domain/report/weekSummary';
import type { CellWrite, Change } from '../../workbook/change';
import type { SheetGrid } from '../../workbook/grid';
import { missingFormats } from './markerFormat';
import { hasMarker, parseTemplateText, type Piece } from './markers';
import { fillRecordKey } from './fillRecordKey';

/** What we wrote last into one cell of a filled report, and the template text it came from. */
interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly template: string;
  readonly wrote: CellValue;
}

/** Kept in the workbook's settings per filled sheet: that is how a refill tells its own values from typed ones. */
export interface FillRecord {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly FilledCell[];
}

export interface FillPlan {
  readonly sheet: string;
  readonly changes: readonly Change[];
  /** What is written: cell, the template's text, the value as shown. */
  readonly written: readonly { readonly place: Place; readonly template: string; readonly value: CellValue }[];
  /** Markers that mean nothing to us; they stay as they are. */
  readonly unknown: readonly { readonly place: Place; readonly marker: string }[];
  /** Markers without a value in this week, which are written as `—`. */
  readonly empty: readonly { readonly place: Place; readonly marker: string; readonly why: string }[];
  /** Cells of an existing report that somebody changed; they stay as they are. */
  readonly typedOver: readonly Place[];
}

const NO_VALUE = '—';

export function weekSheetName(week: Period): string {
  return `周报 ${formatPeriod(week)}`;
}

/** Fills a copy of the template that does not exist yet. */
export function planFirstFill(template: SheetGrid, week: Period, input: WeekInput): FillPlan {
  const sheet = weekSheetName(week);
  const sources = markerCells(template);
  const plan = fill(sheet, sources, week, input);
  const writes = plan.cells.map((cell): CellWrite => ({ ...at(cell), value: cell.wrote, was: cell.template }));
  return {
    ...plan.report,
    changes: [
      { kind: 'copySheet', from: template.sheet, sheet },
      ...missingFormats(sheet, template, plan.cells, input.metrics),
      { kind: 'write', sheet, cells: writes },
      record(sheet, week, plan.cells),
    ],
  };
}

/**
 * Refreshes a report that was filled before: the cells that still hold what we wrote, and no others. The report's own
 * record is followed, not today's template, so a template that has moved on cannot write over typed cells.
 */
export function planRefill(existing: SheetGrid, before: FillRecord, week: Period, input: WeekInput): FillPlan {
  const sheet = existing.sheet;
  const typedOver: Place[] = [];
  const ours = before.cells.filter((cell) => {
    const isOurs = contentAt(existing, cell.row, cell.column) === cell.wrote;
    if (!isOurs) typedOver.push({ sheet, row: cell.row, column: cell.column });
    return isOurs;
  });
  const sources = ours.map((cell) => ({ ...at(cell), text: cell.template }));
  const plan = fill(sheet, sources, week, input);
  const wroteBefore = new Map(ours.map((cell) => [`${cell.row},${cell.column}`, cell.wrote]));
  const writes = plan.cells
    .map((cell): CellWrite => ({
      ...at(cell),
      value: cell.wrote,
      was: wroteBefore.get(`${cell.row},${cell.column}`) ?? '',
    }))
    .filter((write) => write.value !== write.was);
  const untouched = before.cells.filter((cell) => !ours.includes(cell));
  const changes: Change[] = writes.length ? [{ kind: 'write', sheet, cells: writes }] : [];
  changes.push(record(sheet, week, [...plan.cells, ...untouched]));
  return { ...plan.report, typedOver, changes };
}

/** Whether a setting read back from the workbook is a record of ours. */
export function isFillRecord(value: unknown): value is FillRecord {
  return typeof value === 'object' && value !== null && Array.isArray((value as { cells?: unknown }).cells);
}

interface MarkerCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells of the template that hold a marker; a formula is never one, whatever its text. */
function markerCells(template: SheetGrid): MarkerCell[] {
  const cells: MarkerCell[] = [];
  template.values.forEach((values, i) => {
    values.forEach((value, j) => {
      const content = template.formulas?.[i]?.[j] ?? value;
      if (typeof value !== 'string' || content !== value || !hasMarker(value)) return;
      cells.push({ row: template.top + i, column: template.left + j, text: value });
    });
  });
  return cells;
}

function fill(sheet: string, sources: readonly MarkerCell[], week: Period, input: WeekInput) {
  const cells: FilledCell[] = [];
  const written: { place: Place; template: string; value: CellValue }[] = [];
  const unknown: { place: Place; marker: string }[] = [];
  const empty: { place: Place; marker: string; why: string }[] = [];
  for (const { row, column, text } of sources) {
    const place = { sheet, row, column };
    const pieces = parseTemplateText(text, input.metrics).map((piece) => answer(piece, week, input));
    for (const piece of pieces) {
      if (piece.kind === 'unknown') unknown.push({ place, marker: piece.source });
      else if (piece.kind === 'answer' && piece.value.kind === 'none') {
        empty.push({ place, marker: piece.source, why: piece.value.why });
      }
    }
    if (pieces.every((piece) => piece.kind !== 'answer')) continue;
    const wrote = cellContent(pieces);
    cells.push({ row, column, template: text, wrote });
    written.push({ place, template: text, value: wrote });
  }
  return { cells, report: { sheet, written, unknown, empty, typedOver: [] as Place[] } };
}

type Answered =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown'; readonly source: string }
  | { readonly kind: 'answer'; readonly source: string; readonly value: MarkerValue };

function answer(piece: Piece, week: Period, input: WeekInput): Answered {
  if (piece.kind === 'text') return piece;
  if (!piece.marker) return { kind: 'unknown', source: piece.source };
  return { kind: 'answer', source: piece.source, value: markerValue(piece.marker, week, input) };
}

/** A marker alone in its cell gives a number, in the cell's own format; within a sentence, formatted text. */
function cellContent(pieces: readonly Answered[]): CellValue {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'answer') {
    if (only.value.kind === 'number') return only.value.value;
    if (only.value.kind === 'day') return only.value.day;
  }
  return pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'unknown' ? piece.source : shown(piece.value)))
    .join('');
}

function shown(value: MarkerValue): string {
  switch (value.kind) {
    case 'number':
      return value.signed ? displayChange(value.value) : displayNumber(value.value, value.unit);
    case 'day':
      return formatDay(value.day);
    case 'text':
      return value.text;
    case 'none':
      return NO_VALUE;
  }
}

function record(sheet: string, week: Period, cells: readonly FilledCell[]): Change {
  const value: FillRecord = { from: week.from, to: week.to, cells };
  return { kind: 'setting', key: fillRecordKey(sheet), value };
}

function at({ row, column }: { readonly row: number; readonly column: number }) {
  return { row, column };
}

/** A cell's formula, else its value; blank outside the used range. */
function contentAt(grid: SheetGrid, row: number, column: number): CellValue {
  const [i, j] = [row - grid.top, column - grid.left];
  const content = grid.formulas?.[i]?.[j] ?? grid.values[i]?.[j] ?? '';
  return isErrorValue(content) ? '' : content;
}
