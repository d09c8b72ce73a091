import type { CellValue } from '../domain/cells';
import type { Change, FormatCells, StyleSheet, WriteCells } from '../workbook/change';
import { cellKey, matrixOf } from '../workbook/contents';
import type { Area } from '../workbook/grid';
import { rectanglesOf } from '../workbook/rectangles';
import type { CellRules } from './cellRules';
import { inputOf } from './input';
import { style, validate } from './looks';
import { markStep, NO_MARKS, type LaidMarks } from './marks';
import { Moves } from './moves';
import { bytesOf, bytesOfMatrix, CHUNK_BYTES, RANGE_BYTES } from './payload';
import { keep, settingText } from './settings';
import { step, type Report, type Step } from './step';

const REPORT = 'formulas,rowIndex,columnIndex';

/** What is known of the workbook before steps are taken. */
interface Known {
  /** Estimates what a sheet that is copied weighs. */
  readonly copiedBytes: (sheet: string) => number;
  readonly rules: CellRules;
  readonly laid: LaidMarks;
  /** Names the batch in the note of how many lines moved. */
  readonly batch: string;
}

const NOTHING_KNOWN: Known = { copiedBytes: () => 0, rules: () => [], laid: NO_MARKS, batch: '' };

/** The steps that carry out changes, in order. */
export function stepsOf(changes: readonly Change[], given: Partial<Known> = {}): Step[] {
  const known = { ...NOTHING_KNOWN, ...given };
  const moves = new Moves(known.batch, known.rules);
  return changes.flatMap((change): Step[] => {
    switch (change.kind) {
      case 'write':
        return writeSteps(change);
      case 'format':
        return formatSteps(change);
      case 'addSheet':
        return [step((workbook) => void workbook.worksheets.add(change.sheet))];
      case 'copySheet':
        return [step((workbook) => copy(workbook, change.from, change.sheet), known.copiedBytes(change.from))];
      case 'removeSheet':
        return [step((workbook) => workbook.worksheets.getItem(change.sheet).delete())];
      case 'validate':
        return [step((workbook) => validate(workbook.worksheets.getItem(change.sheet), change))];
      case 'style':
        return [step((workbook) => style(workbook.worksheets.getItem(change.sheet), change), bytesOfStyle(change))];
      case 'mark':
        return [markStep(change, known.laid)];
      case 'setting':
        return [step((workbook) => keep(workbook, change.key, change.value), bytesOf(settingText(change.value)))];
      case 'insertLines':
      case 'removeLines':
        return [moves.step(change)];
    }
  });
}

/** A copy takes over the visibility of a hidden template, and what it holds is reported before we write into it. */
function copy(workbook: Excel.Workbook, from: string, sheet: string): Report {
  const copied = workbook.worksheets.getItem(from).copy('End');
  copied.name = sheet;
  copied.visibility = 'Visible';
  return { sheet, range: copied.getUsedRangeOrNullObject(true).load(REPORT).untrack() };
}

function writeSteps({ sheet, cells }: WriteCells): Step[] {
  const inputs = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), inputOf(cell)]));
  return rectanglesOf(cells).flatMap((area) => {
    const matrix = matrixOf(area, (row, column) => inputs.get(cellKey(row, column)) ?? '');
    return splitRows(area, matrix).map(({ area: part, rows }) =>
      step((workbook) => {
        const range = rangeOf(workbook, sheet, part);
        range.formulas = rows;
        return { sheet, range: range.load(REPORT).untrack() };
      }, bytesOfMatrix(rows)),
    );
  });
}

function formatSteps({ sheet, area, numberFormat }: FormatCells): Step[] {
  if (typeof numberFormat === 'string') {
    // One format for all goes as one value, however large the area.
    return [step((workbook) => void (rangeOf(workbook, sheet, area).untrack().numberFormat = numberFormat as never))];
  }
  return splitRows(area, numberFormat as string[][]).map(({ area: part, rows }) =>
    step((workbook) => void (rangeOf(workbook, sheet, part).untrack().numberFormat = rows), bytesOfMatrix(rows)),
  );
}

function bytesOfStyle({ headers, titles, wrapped = [], columnWidths }: StyleSheet): number {
  return RANGE_BYTES * (10 + headers.length + titles.length + wrapped.length + columnWidths.length);
}

function rangeOf(workbook: Excel.Workbook, sheet: string, { row, column, rows, columns }: Area): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** Cuts a matrix into parts of whole rows that each fit into one request. */
function splitRows<T extends CellValue>(area: Area, matrix: T[][]): { area: Area; rows: T[][] }[] {
  const parts: { area: Area; rows: T[][] }[] = [];
  let bytes = Infinity;
  for (const [index, row] of matrix.entries()) {
    const weight = bytesOfMatrix([row]);
    bytes += weight;
    const last = parts[parts.length - 1];
    if (last && bytes <= CHUNK_BYTES - RANGE_BYTES) {
      last.rows.push(row);
      last.area = { ...last.area, rows: last.rows.length };
    } else {
      parts.push({ area: { ...area, row: area.row + index, rows: 1 }, rows: [row] });
      bytes = weight;
    }
  }
  return parts;
}
