import type { CellValue } from '../../domain/cells';
import { TABLES } from '../../domain/tables';
import type { TableId } from '../../domain/tables/rows';
import type { ExampleValue, Table } from '../../domain/tables/table';
import type { Day } from '../../domain/time/calendar';
import type { Change } from '../../workbook/change';
import { freeSheetName } from '../../workbook/sheetNames';
import { columnsOf } from '../recognise/tables/foundTable';
import { KIND_FORMATS, KIND_WIDTHS } from './kinds';
import { listSheet } from './listSheet';

/**
 * 新建: a sheet for a table that the shop does not keep yet, with formats, lists and examples as of today. `lines` stand in the place
 * of the examples where given. `sheets` are the names that are taken.
 */
export function newTable(
  id: TableId,
  sheets: readonly string[],
  today: Day,
  lines?: readonly Readonly<Record<string, CellValue>>[],
): { readonly sheet: string; readonly changes: readonly Change[] } {
  const { sheet: called, examples }: Table<string> = TABLES[id];
  const sheet = freeSheetName(called, sheets);
  const columns = columnsOf(id);
  const filled = lines ?? examples.map((line) => exampleLine(line, today));
  const changes = listSheet(
    sheet,
    columns.map(({ header, kind, width, list }) => ({
      header,
      width: width ?? KIND_WIDTHS[kind],
      format: KIND_FORMATS[kind],
      ...(list && { list }),
    })),
    filled.map((line) => columns.map((column) => line[column.id])),
  );
  return { sheet, changes };
}

function exampleLine(line: Readonly<Record<string, ExampleValue | undefined>>, today: Day): Record<string, CellValue> {
  return Object.fromEntries(
    Object.entries(line).flatMap(([column, value]) => (value === undefined ? [] : [[column, valueOf(value, today)]])),
  );
}

function valueOf(value: ExampleValue, today: Day): CellValue {
  if (typeof value !== 'object') return value;
  const [hours, minutes] = (value.at ?? '0:0').split(':').map(Number) as [number, number];
  return today + value.days + (hours * 60 + minutes) / 1440;
}
