import { Collection, HostError, Service } from '../service';
import type { Box } from './address';
import type { Range } from './range';
import type { SheetData } from './sheetData';

/** A sheet that may have tables. */
interface TableSheet {
  readonly data: SheetData;
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range;
}

class Table extends Service {
  readonly scalars = ['name'];
  constructor(
    private readonly sheet: TableSheet,
    readonly name: string,
    private readonly box: Box,
  ) {
    super();
  }
  getRange(): Range {
    const { row, column, rows, columns } = this.box;
    return this.sheet.getRangeByIndexes(row, column, rows, columns);
  }
}

export class Tables extends Collection<Table> {
  constructor(private readonly sheets: () => readonly TableSheet[]) {
    super();
  }
  get items(): readonly Table[] {
    return this.sheets().flatMap((sheet) => [...sheet.data.tables].map(([name, box]) => new Table(sheet, name, box)));
  }
  getItem(name: string): Table {
    const table = this.items.find((item) => item.name === name);
    if (!table)
      throw new HostError('ItemNotFound', 'The requested resource does not exist.', 'TableCollection.getItem');
    return table;
  }
}
