import { areaFrom } from '../model/addresses';
import type { Table } from '../model/workbook';
import { decodeEscapes } from '../xml/escapes';
import { XmlScanner } from '../xml/scanner';

/** A table part; null for one whose cells cannot be told. */
export function readTable(bytes: Uint8Array): Table | null {
  const scanner = new XmlScanner(bytes);
  const columns: string[] = [];
  let table: Omit<Table, 'columns' | 'look'> | null = null;
  let look = '';
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('table')) {
      const area = areaFrom(scanner.attribute('ref') ?? '');
      if (!area) return null;
      table = {
        name: scanner.attribute('displayName') ?? scanner.attribute('name') ?? '',
        area,
        headerRows: scanner.number('headerRowCount') ?? 1,
        totalsRows: scanner.number('totalsRowCount') ?? 0,
      };
    } else if (scanner.is('tableColumn')) columns.push(decodeEscapes(scanner.attribute('name') ?? ''));
    else if (scanner.is('tableStyleInfo')) look = scanner.attribute('name') ?? '';
  }
  return table && { ...table, columns, look };
}
