import type { CellValue, Place } from '../../domain/cells';
import type { UnreadableCell } from '../../domain/checks/rule';
import { TABLES } from '../../domain/tables';
import type { TableRows } from '../../domain/tables/rows';
import type { Table, TableColumn } from '../../domain/tables/table';
import type { Day } from '../../domain/time/calendar';
import { parseCellDate } from '../recognise/cellDate';
import { parseCellNumber, scaled } from '../recognise/cellNumber';
import { plainText } from '../recognise/cellText';
import { unitScale } from '../recognise/meaning/units';
import type { FoundTable } from '../recognise/tables/foundTable';
import { filledRows } from './filledRows';

interface Part {
  readonly table: FoundTable;
  /** Rows of the grid, from zero. */
  readonly rows: readonly number[];
}

/** The lines of a table, read column by column as they are asked for; a hundred thousand orders are no objects. */
export class SheetRows implements TableRows {
  readonly size: number;
  readonly kept: ReadonlySet<string>;
  private readonly parts: readonly Part[];
  private readonly columns: Readonly<Record<string, TableColumn>>;
  private readonly read = new Map<string, Float64Array>();
  private readonly bad = new Map<string, readonly UnreadableCell[]>();

  /** `tables`: the sheets of one table. Dates without a year are those nearest to `near`. */
  constructor(
    tables: readonly FoundTable[],
    private readonly near: Day,
  ) {
    this.parts = tables.map((table) => ({ table, rows: filledRows(table) }));
    this.size = this.parts.reduce((sum, { rows }) => sum + rows.length, 0);
    this.kept = new Set(tables.flatMap(({ columns }) => [...columns.keys()]));
    const [first] = tables;
    this.columns = first ? (TABLES[first.id] as Table<string>).columns : {};
  }

  numbers(column: string): ArrayLike<number> {
    let numbers = this.read.get(column);
    if (!numbers) this.read.set(column, (numbers = this.readColumn(column)));
    return numbers;
  }

  /** Cells of these columns that should hold a number, a day or a time, and say something else. */
  unreadable(columns: readonly string[]): readonly UnreadableCell[] {
    return columns.flatMap((column) => {
      if (this.columns[column]?.kind !== 'text') this.numbers(column);
      return this.bad.get(column) ?? [];
    });
  }

  text(row: number, column: string): string {
    const { part, line } = this.at(row);
    const value = cellOf(part.table, line, column);
    return typeof value === 'string' ? plainText(value) : String(value);
  }

  place(row: number, column: string): Place {
    const { part, line } = this.at(row);
    return placeOf(part.table, line, column);
  }

  private at(row: number): { readonly part: Part; readonly line: number } {
    let rest = row;
    for (const part of this.parts) {
      const line = part.rows[rest];
      if (line !== undefined) return { part, line };
      rest -= part.rows.length;
    }
    throw new RangeError(`no row ${row}`);
  }

  private readColumn(column: string): Float64Array {
    const numbers = new Float64Array(this.size).fill(NaN);
    const kind = this.columns[column]?.kind ?? 'text';
    const bad: UnreadableCell[] = [];
    let i = 0;
    for (const { table, rows } of this.parts) {
      const header = table.columns.get(column);
      if (!header) {
        i += rows.length;
        continue;
      }
      const scale = unitScale(header.unit);
      for (const line of rows) {
        const value = cellOf(table, line, column);
        const read = kind === 'day' || kind === 'time' ? dateIn(value, kind, this.near) : numberIn(value, scale);
        if (read === null) bad.push({ place: placeOf(table, line, column), value, header: header.text });
        else numbers[i] = read;
        i++;
      }
    }
    if (bad.length > 0) this.bad.set(column, bad);
    return numbers;
  }
}

function cellOf({ grid, columns }: FoundTable, line: number, column: string): CellValue {
  const header = columns.get(column);
  return header ? (grid.values[line]?.[header.column] ?? '') : '';
}

function placeOf({ grid, columns }: FoundTable, line: number, column: string): Place {
  const first = Math.min(...[...columns.values()].map((header) => header.column));
  const at = columns.get(column)?.column ?? first;
  return { sheet: grid.sheet, row: grid.top + line, column: grid.left + at };
}

/** NaN where blank, null where it cannot be read. */
function dateIn(value: CellValue, kind: 'day' | 'time', near: Day): number | null {
  if (value === '') return NaN;
  const date = parseCellDate(value, near);
  if (date === null) return parseCellNumber(value).kind === 'missing' ? NaN : null;
  return kind === 'day' ? date.day : date.day + (date.seconds ?? 0) / 86400;
}

function numberIn(value: CellValue, scale: number): number | null {
  const parsed = parseCellNumber(value);
  if (parsed.kind === 'missing') return NaN;
  return parsed.kind === 'number' ? scaled(parsed.value, scale) : null;
}
