import { formatDay } from '../../domain/time/calendar';
import type { Change, CellWrite } from '../../workbook/change';
import { contentOf } from '../../workbook/contents';
import { copiedFormula } from '../../workbook/formulas/copied';
import { SETTING_PREFIX } from '../../workbook/port';
import { cellIn, widthOf, type Layout } from './layout';
import type { ImportPlan, NewRow, OfferedColumn, PlannedCell, PlannedSheet } from './planned';
import { fieldUnit, KEYED_SHEETS, type DailyField } from './rows';

/** Answers to questions about files, kept in the workbook for the next import. */
export const ANSWERS_KEY = `${SETTING_PREFIX}importAnswers`;

export function keepAnswers(answers: Readonly<Record<string, string>>): Change {
  return { kind: 'setting', key: ANSWERS_KEY, value: answers };
}

/** The changes that carry out a plan; none where nothing is chosen. Every write says what the plan saw in the cell. */
export function changesOf(plan: ImportPlan): Change[] {
  return plan.sheets.flatMap((sheet) => sheetChanges(sheet));
}

function sheetChanges(planned: PlannedSheet): Change[] {
  const { sheet, status } = planned;
  const values = planned.cells.filter(({ chosen, row }) => chosen && row !== null);
  if (values.length === 0) return [];
  const isNew = status !== 'present';
  const headers = isNew ? planned.newColumns : planned.offered.filter(({ column }) => column !== null);
  const cells: CellWrite[] = [
    ...(isNew && planned.target === 'daily' ? [{ row: 0, column: 0, value: '日期', was: '' }] : []),
    ...headers.map(({ column, header }) => ({
      row: planned.headerRow,
      column: column as number,
      value: header,
      was: '',
    })),
    ...values.map(({ row, column, after, before }) => ({ row: row as number, column, value: after, was: before })),
    ...(planned.target === 'daily' ? planned.newRows.flatMap((row) => rowExtras(planned, row, values)) : []),
  ];
  return [
    ...(status === 'absent' ? [{ kind: 'addSheet', sheet } as const] : []),
    // Formats first: a cell formatted as text keeps a number as text.
    ...formats(planned, headers),
    { kind: 'write', sheet, cells },
    ...(status === 'absent' ? [look(planned)] : []),
  ];
}

/** What a new row of 日报 gets beside figures: its date, and the formulas of the row above it. */
function rowExtras({ layout }: PlannedSheet, { row, day }: NewRow, values: readonly PlannedCell[]): CellWrite[] {
  if (day === null) return [];
  if (!layout) return [{ row, column: 0, value: day, was: '' }];
  const date = layout.columnOf('day')?.column ?? 0;
  const above = layout.patternRow;
  // A sheet whose dates are texts keeps them as texts.
  const asText = above !== null && typeof cellIn(layout.grid, above, date).value === 'string';
  const writes: CellWrite[] = [
    { row, column: date, value: asText ? formatDay(day) : day, was: contentOf(cellIn(layout.grid, row, date)) },
  ];
  if (above === null) return writes;
  const filled = new Set(values.flatMap((cell) => (cell.row === row ? [cell.column] : [])));
  for (const column of columnsOf(layout)) {
    const { formula } = cellIn(layout.grid, above, column);
    if (formula === undefined || column === date || filled.has(column)) continue;
    const before = contentOf(cellIn(layout.grid, row, column));
    if (before === '') writes.push({ row, column, formula: copiedFormula(formula, row - above, 0), was: '' });
  }
  return writes;
}

function columnsOf({ grid }: Layout): number[] {
  return Array.from({ length: widthOf(grid) }, (_, i) => grid.left + i);
}

/** New rows look like the row above them, new columns by their unit. */
function formats(planned: PlannedSheet, headers: readonly OfferedColumn[]): Change[] {
  const { sheet, layout, newRows, target, headerRow } = planned;
  const last = Math.max(headerRow, layout?.lastRow ?? 0, newRows[newRows.length - 1]?.row ?? 0);
  const changes: Change[] = [];
  if (last > headerRow) {
    for (const { column, field } of headers) {
      const numberFormat = formatOf(planned, field);
      const area = { row: headerRow + 1, column: column as number, rows: last - headerRow, columns: 1 };
      if (numberFormat) changes.push({ kind: 'format', sheet, area, numberFormat });
    }
  }
  if (newRows.length === 0) return changes;
  if (!layout) {
    if (target !== 'daily') return changes;
    const area = { row: 1, column: 0, rows: newRows.length, columns: 1 };
    return [...changes, { kind: 'format', sheet, area, numberFormat: 'yyyy-mm-dd' }];
  }
  const { grid, patternRow } = layout;
  const above = patternRow === null ? undefined : grid.formats?.[patternRow - grid.top];
  if (!above) return changes;
  for (const { row } of newRows) {
    const area = { row, column: grid.left, rows: 1, columns: above.length };
    changes.push({ kind: 'format', sheet, area, numberFormat: [above] });
  }
  return joinFormats(changes);
}

/** Rows below each other are one area: a month of new days is one change. */
function joinFormats(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const before = joined[joined.length - 1];
    const fits =
      change.kind === 'format' &&
      before?.kind === 'format' &&
      typeof change.numberFormat !== 'string' &&
      typeof before.numberFormat !== 'string' &&
      before.area.column === change.area.column &&
      before.area.columns === change.area.columns &&
      before.area.row + before.area.rows === change.area.row;
    if (!fits) joined.push(change);
    else {
      const area = { ...before.area, rows: before.area.rows + 1 };
      joined[joined.length - 1] = { ...before, area, numberFormat: [...before.numberFormat, ...change.numberFormat] };
    }
  }
  return joined;
}

const KEYED_FORMATS = {
  text: '@',
  date: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm',
  count: '#,##0',
  yuan: '#,##0.00',
} as const;

function formatOf({ target }: PlannedSheet, field: string): string | null {
  if (target !== 'daily') {
    const column = KEYED_SHEETS[target].columns.find(({ id }) => id === field);
    return column ? KEYED_FORMATS[column.format] : null;
  }
  const unit = fieldUnit(field as DailyField);
  return unit === 'rate' ? '0.00%' : unit === 'yuan' ? '#,##0.00' : null;
}

function look({ target, sheet, newColumns }: PlannedSheet): Change {
  const widths =
    target === 'daily' ? [12, ...newColumns.map(() => 12)] : KEYED_SHEETS[target].columns.map(({ width }) => width);
  const headers = [{ row: 0, column: 0, rows: 1, columns: widths.length }];
  return { kind: 'style', sheet, headers, titles: [], columnWidths: widths, frozenRows: 1 };
}
