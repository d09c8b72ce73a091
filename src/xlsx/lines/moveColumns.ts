import type { LineMove } from '../../workbook/lines';
import { otherAttributes } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { withElement } from '../write/worksheetOrder';

interface Column {
  readonly first: number;
  readonly last: number;
  readonly attributes: string;
}

/** Widths and looks of columns after columns came or went; new ones are as wide as the one that they are like. */
export function moveColumns(bytes: Uint8Array, move: LineMove, like: number | null): Uint8Array {
  const columns = columnsOf(bytes);
  if (columns.length === 0) return bytes;
  const { at, count } = move;
  const moved = columns.flatMap((column) => (move.removed ? shrunk(column, move) : parted(column, move)));
  const source =
    like === null || move.removed ? undefined : columns.find(({ first, last }) => first <= like && like <= last);
  if (source) {
    const attributes = source.attributes.replace(/ (hidden|collapsed|outlineLevel)="[^"]*"/g, '');
    moved.push({ first: at, last: at + count - 1, attributes });
  }
  moved.sort((a, b) => a.first - b.first);
  return withElement(bytes, 'cols', (prefix) => {
    const elements = moved.map(
      ({ first, last, attributes }) => `<${prefix}col min="${first + 1}" max="${last + 1}"${attributes}/>`,
    );
    return elements.length ? `<${prefix}cols>${elements.join('')}</${prefix}cols>` : '';
  });
}

function columnsOf(bytes: Uint8Array): Column[] {
  const scanner = new XmlScanner(bytes);
  const columns: Column[] = [];
  while (scanner.next() && !scanner.is('sheetData')) {
    if (!scanner.isOpen || !scanner.is('col')) continue;
    const [first = 1, last = 1] = [scanner.number('min'), scanner.number('max')];
    columns.push({ first: first - 1, last: last - 1, attributes: otherAttributes(scanner, ['min', 'max']) });
  }
  return columns;
}

const LAST_COLUMN = 16383;

function parted(column: Column, { at, count }: LineMove): Column[] {
  const { first, last } = column;
  if (last < at) return [column];
  const behind = { ...column, first: Math.max(first, at) + count, last: Math.min(last + count, LAST_COLUMN) };
  const parts = first < at ? [{ ...column, last: at - 1 }, behind] : [behind];
  return parts.filter((part) => part.first <= part.last);
}

function shrunk(column: Column, { at, count }: LineMove): Column[] {
  const left = (index: number) => (index < at ? index : Math.max(at, index - count));
  const first = left(column.first);
  const last = column.last < at ? column.last : column.last < at + count ? at - 1 : column.last - count;
  return last < first ? [] : [{ ...column, first, last }];
}
