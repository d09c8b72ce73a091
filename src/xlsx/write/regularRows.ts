import { cellName } from '../../domain/cells';
import { cellKey, positionOf } from '../../workbook/contents';
import { CellTag } from '../read/cellTag';
import { otherAttributes } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { rawText } from '../xml/text';

/**
 * A sheet in which every row and cell says where it is, in order, as nearly all writers have them; the same bytes where
 * it was so already. Whoever inserts cells need not look further than the next one.
 */
export function withRegularRows(bytes: Uint8Array): Uint8Array {
  return isRegular(bytes) ? bytes : rebuilt(bytes);
}

function isRegular(bytes: Uint8Array): boolean {
  const scanner = new XmlScanner(bytes);
  const tag = new CellTag();
  let row = 0;
  let last = -1;
  while (scanner.next()) {
    if (scanner.isClose && scanner.is('sheetData')) return true;
    if (!scanner.isOpen) continue;
    if (scanner.is('row')) {
      const number = scanner.number('r');
      if (number === undefined || number <= row) return false;
      row = number;
      last = -1;
    } else if (scanner.is('c')) {
      tag.read(scanner);
      if (tag.row !== row - 1 || tag.column <= last) return false;
      last = tag.column;
    }
  }
  return true;
}

interface RawRow {
  attributes: string;
  readonly cells: Map<number, string>;
}

function rebuilt(bytes: Uint8Array): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen || !scanner.is('sheetData') || scanner.isEmpty) continue;
    const from = scanner.end;
    const { prefix } = scanner;
    const rows = rowsWithin(scanner);
    splices.replace(from, scanner.start, rowsText(rows, prefix));
  }
  return splices.apply();
}

function rowsWithin(scanner: XmlScanner): Map<number, RawRow> {
  const rows = new Map<number, RawRow>();
  const tag = new CellTag();
  let row = -1;
  let column = -1;
  const rowAt = (index: number): RawRow => {
    const known = rows.get(index) ?? { attributes: '', cells: new Map<number, string>() };
    rows.set(index, known);
    return known;
  };
  scanner.within(() => {
    if (scanner.is('row')) {
      row = (scanner.number('r') ?? row + 2) - 1;
      column = -1;
      rowAt(row).attributes += otherAttributes(scanner, ['r', 'spans']);
    } else if (scanner.is('c')) {
      tag.read(scanner);
      const position = tag.row < 0 ? { row, column: column + 1 } : { row: tag.row, column: tag.column };
      ({ column } = position);
      const { start, nameTo } = scanner;
      const head = rawText(scanner.bytes, start, nameTo) + otherAttributes(scanner, ['r']);
      const [empty, inner] = [scanner.isEmpty, scanner.end];
      const key = cellKey(position.row, position.column);
      const place = ` r="${cellName(positionOf(key))}"`;
      if (empty) rowAt(position.row).cells.set(column, `${head}${place}/>`);
      else {
        scanner.skip();
        rowAt(position.row).cells.set(column, `${head}${place}>${rawText(scanner.bytes, inner, scanner.end)}`);
      }
    }
  });
  return rows;
}

function rowsText(rows: ReadonlyMap<number, RawRow>, prefix: string): string {
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return sorted
    .map(([index, { attributes, cells }]) => {
      const inner = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
      return `<${prefix}row r="${index + 1}"${attributes}>${inner.join('')}</${prefix}row>`;
    })
    .join('');
}
