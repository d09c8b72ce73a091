import type { Area } from '../../workbook/grid';
import { movedArea, type LineMove } from '../../workbook/lines';
import { sheetKey } from '../../workbook/sheetNames';
import { SavingError, type SavingErrorCode } from '../errors';
import { areaFrom, areaText } from '../model/addresses';
import { readTable } from '../read/tables';
import { setAttribute } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';

/**
 * A table of the moved sheet: rows may come into its middle and go from it. Its columns and its header are more than
 * cells, so lines through them are refused: SavingError `linesThroughTable`.
 */
export function moveTable(bytes: Uint8Array, move: LineMove): Uint8Array {
  const table = readTable(bytes);
  if (!table) return bytes;
  const { area, headerRows, totalsRows } = table;
  const moved = movedArea(area, move);
  const isWhole = moved !== null && moved.rows === area.rows && moved.columns === area.columns;
  if (!isWhole) {
    const body: Area = { ...area, row: area.row + headerRows, rows: area.rows - headerRows - totalsRows };
    const end = move.at + (move.removed ? move.count : 0);
    const inBody = move.what === 'rows' && move.at >= body.row && end <= body.row + body.rows;
    const keepsBody = !move.removed || move.count < body.rows;
    if (!moved || !inBody || !keepsBody) throw refusal('linesThroughTable', move, area);
  }
  return withRefs(bytes, ['table', 'autoFilter', 'sortState', 'sortCondition'], move);
}

/** A pivot table, which lines may push but not part: SavingError `linesThroughPivot`. */
export function movePivotTable(bytes: Uint8Array, move: LineMove): Uint8Array {
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen || !scanner.is('location')) continue;
    const area = areaFrom(scanner.attribute('ref') ?? '');
    const moved = area && movedArea(area, move);
    if (area && (!moved || moved.rows !== area.rows || moved.columns !== area.columns))
      throw refusal('linesThroughPivot', move, area);
  }
  return withRefs(bytes, ['location'], move);
}

/** What a pivot table is made from, where that is the moved sheet. */
export function movePivotSource(bytes: Uint8Array, move: LineMove): Uint8Array {
  return withRefs(bytes, ['worksheetSource'], move, (scanner) => {
    return sheetKey(scanner.attribute('sheet') ?? '') === sheetKey(move.sheet) && scanner.attribute('id') === undefined;
  });
}

function withRefs(
  bytes: Uint8Array,
  elements: readonly string[],
  move: LineMove,
  meant: (scanner: XmlScanner) => boolean = () => true,
): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen || !elements.includes(scanner.name) || !meant(scanner)) continue;
    const before = scanner.attribute('ref') ?? '';
    const area = areaFrom(before);
    const moved = area && movedArea(area, move);
    if (moved && areaText(moved) !== before) setAttribute(splices, scanner, 'ref', areaText(moved));
  }
  return splices.apply();
}

function refusal(code: SavingErrorCode, { sheet }: LineMove, { row, column }: Area): SavingError {
  return new SavingError(code, { sheet, row, column });
}
