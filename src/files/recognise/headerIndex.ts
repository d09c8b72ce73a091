import type { CellValue } from '../../domain/cells';
import { normaliseHeader, type HeaderName } from '../../sheets/recognise/headers';
import type { Header } from './kind';

/** One column of a header row. */
export interface Column {
  readonly index: number;
  /** As the file spells it, trimmed. */
  readonly header: string;
  readonly name: string;
  readonly unit: string | null;
}

/** A header row, ready for looking up headers in any spelling. */
export class HeaderIndex {
  readonly columns: readonly Column[];
  private readonly byName = new Map<string, Column[]>();

  constructor(cells: readonly CellValue[]) {
    const columns: Column[] = [];
    cells.forEach((cell, index) => {
      if (typeof cell !== 'string' || cell.trim() === '') return;
      const column = { index, header: cell.trim(), ...normaliseHeader(cell) };
      columns.push(column);
      const same = this.byName.get(column.name);
      if (same) same.push(column);
      else this.byName.set(column.name, [column]);
    });
    this.columns = columns;
  }

  /** All columns under a header, left to right. Units may differ, but 分 is never taken for 元 or the other way. */
  all(header: Header): readonly Column[] {
    const wanted = nameOf(header);
    const found = this.byName.get(wanted.name) ?? [];
    return wanted.unit === '分' ? found.filter((column) => column.unit === '分') : found;
  }

  first(header: Header | undefined): Column | undefined {
    return header === undefined ? undefined : this.all(header)[0];
  }

  has(header: Header): boolean {
    return this.all(header).length > 0;
  }
}

const NAMES = new Map<Header, HeaderName>();

/** Kinds spell their headers over and over: each is normalised once. */
function nameOf(header: Header): HeaderName {
  let name = NAMES.get(header);
  if (!name) NAMES.set(header, (name = normaliseHeader(header)));
  return name;
}
