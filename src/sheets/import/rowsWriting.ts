import type { CellWrite, FormatCells } from '../../workbook/change';
import type { View } from '../recognise/view';
import { cellIn } from './fieldPlace';
import { fieldFormat, joinFormats } from './formats';
import type { TargetSheet } from './join';
import type { KeyedLayout } from './keyedLayout';
import type { PlacedColumns } from './placedColumns';
import type { NewLine, OfferedColumn, Writing } from './planned';

/** A sheet whose rows are planned; without a layout it is made new. */
export interface RowsPlace {
  readonly target: TargetSheet;
  readonly layout: KeyedLayout | null;
  readonly view: View;
  readonly columns: PlacedColumns;
}

export interface PlannedRow extends NewLine {
  readonly line: number;
}

/** Headers, days, formats and formulas that come with new rows. */
export function rowsWriting(place: RowsPlace, rows: readonly PlannedRow[]): Writing {
  const { target, layout, view, columns } = place;
  const headers = layout ? columns.offered : columns.made;
  const now: CellWrite[] = headers.flatMap(({ place: at, header }) => (at ? [{ ...at, value: header, was: '' }] : []));
  if (!layout && target === 'daily') {
    now.unshift({ row: 0, column: 0, value: '日期', was: '' });
    for (const { line, day } of rows) if (day !== null) now.push({ row: line, column: 0, value: day, was: '' });
  }
  const formulas = formulaPositions(layout);
  const copies = rows.flatMap(({ line }) =>
    formulas
      .filter((position) => cellIn(view, line, position).formula === undefined)
      .map((position) => ({ position, like: layout?.lastLine ?? 0, to: line })),
  );
  return {
    formats: formatsOf(place, headers, rows),
    now,
    inserts: [],
    later: [],
    formulas: copies.length > 0 ? { view, copies, growths: [], days: new Set() } : null,
  };
}

/** Positions in which the last row of a sheet has formulas. */
export function formulaPositions(layout: KeyedLayout | null): readonly number[] {
  if (!layout || layout.lineOf.size === 0) return [];
  const { view, lastLine } = layout;
  return Array.from({ length: view.positions }, (_, position) => position).filter(
    (position) => view.formula(lastLine, position) !== '',
  );
}

/** New rows look like the row above them, new columns by their unit. */
function formatsOf(
  { target, layout, view }: RowsPlace,
  headers: readonly OfferedColumn[],
  rows: readonly PlannedRow[],
): FormatCells[] {
  const { sheet } = view.grid;
  const headerLine = layout?.headerLine ?? 0;
  const last = Math.max(headerLine, layout?.lastLine ?? 0, rows[rows.length - 1]?.line ?? 0);
  const changes: FormatCells[] = [];
  const place = (line: number, position: number, lines: number, positions: number) => {
    const { row, column } = view.place(line, position);
    return { row, column, rows: lines, columns: positions };
  };
  for (const { place: at, field } of headers) {
    const numberFormat = fieldFormat(target, field);
    if (!at || numberFormat === null || last <= headerLine) continue;
    const area = { row: at.row + 1, column: at.column, rows: last - headerLine, columns: 1 };
    changes.push({ kind: 'format', sheet, area, numberFormat });
  }
  if (rows.length === 0) return changes;
  if (!layout) {
    if (target === 'daily')
      changes.push({ kind: 'format', sheet, area: place(1, 0, rows.length, 1), numberFormat: 'yyyy-mm-dd' });
    return changes;
  }
  const above = layout.lineOf.size > 0 ? view.grid.formats?.[layout.lastLine] : undefined;
  if (!above) return changes;
  const own = rows.map(({ line }): FormatCells => {
    const area = place(line, 0, 1, above.length);
    return { kind: 'format', sheet, area, numberFormat: [above] };
  });
  return [...changes, ...joinFormats(own)];
}
