import type { CellValue } from '../../domain/cells';
import { parseCellDate } from '../../sheets/recognise/cellDate';
import { parseCellNumber } from '../../sheets/recognise/cellNumber';
import { meaningOf } from '../../sheets/recognise/meaning/meaningOf';
import type { Cells, Rows } from '../read/rows';
import { HEADER_ROWS } from '../read/table';
import { HeaderIndex } from './headerIndex';
import { isHeaderOfKinds, nearestKinds, type NearKind } from './nearestKinds';
import { pointableColumns, type PointableColumn } from './pointable';

/** What a table holds that fits no kind, for the user to say what its columns are. */
export interface UnknownTable {
  /** Its first rows: every one that may be the header, and some values below. */
  readonly rows: readonly Cells[];
  /** Row of the likeliest header, from 0. */
  readonly headerRow: number;
  readonly nearest: readonly NearKind[];
  /** Whether a column tells the day, by its name or by its values. */
  readonly hasDate: boolean;
}

const ROWS_SHOWN = HEADER_ROWS + 12;

/** null where none of the first rows looks like a header. */
export function describeUnknown(all: Rows): UnknownTable | null {
  const rows = Array.from({ length: Math.min(ROWS_SHOWN, all.length) }, (_, index) => all.row(index));
  const headerRow = likelyHeaderRow(rows);
  if (headerRow === null) return null;
  return {
    rows,
    headerRow,
    nearest: nearestKinds(new HeaderIndex(rows[headerRow] ?? [])),
    hasDate: pointableColumns(rows, headerRow).some(tellsDay),
  };
}

/**
 * The row with the most names, the upper one of equals. Names that we know count three times, names over figures twice:
 * a line above the header (店铺：旗舰店, 导出时间：…) is names too, but over other names.
 */
function likelyHeaderRow(rows: readonly Cells[]): number | null {
  let likeliest: number | null = null;
  let most = 0;
  for (const [index, cells] of rows.slice(0, HEADER_ROWS).entries()) {
    const score = scoreOf(cells, rows.slice(index + 1));
    if (score > most) [likeliest, most] = [index, score];
  }
  return likeliest;
}

/** Longer texts are sentences. */
const LONGEST_NAME = 30;

function scoreOf(cells: readonly CellValue[], below: readonly Cells[]): number {
  const filled = cells.map(String).filter((text) => text.trim() !== '');
  // A merged title is written into each of its cells, and says one thing.
  const names = [...new Set(filled)].filter(isName);
  if (names.length < 2 || names.length * 2 < filled.length) return 0;
  const overFigures = cells.filter((cell, column) => isName(String(cell)) && isFigure(firstIn(below, column)));
  return names.length + 2 * names.filter(isKnown).length + overFigures.length;
}

function firstIn(rows: readonly Cells[], column: number): CellValue {
  return rows.find((row) => String(row[column] ?? '').trim() !== '')?.[column] ?? '';
}

function isFigure(cell: CellValue): boolean {
  return cell !== '' && (parseCellNumber(cell).kind === 'number' || parseCellDate(cell) !== null);
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && parseCellNumber(text).kind === 'text' && parseCellDate(text) === null;
}

function isKnown(text: string): boolean {
  return meaningOf(text).kind !== 'unknown' || isHeaderOfKinds(text);
}

/** A number may be a date's serial or an amount: only texts tell. */
function tellsDay({ header, samples }: PointableColumn): boolean {
  if (meaningOf(header).kind === 'date') return true;
  return samples.length > 0 && samples.every((value) => typeof value === 'string' && parseCellDate(value) !== null);
}
