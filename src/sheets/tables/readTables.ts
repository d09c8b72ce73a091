import { campaignDays } from '../../domain/checks/campaignDays';
import type { ColumnOf, TableId, TableRows, Tables } from '../../domain/tables/rows';
import type { Day } from '../../domain/time/calendar';
import { TABLE_IDS } from '../recognise/tables/foundTable';
import type { FoundTables } from '../recognise/tables/findTables';
import { SheetRows } from './sheetRows';

/** The lines of one table of a workbook; undefined where it has none. Dates without a year are those nearest to `near`. */
export function rowsOf<Id extends TableId>(
  found: FoundTables | null,
  id: Id,
  near: Day,
): (TableRows<ColumnOf<Id>> & Pick<SheetRows, 'unreadable'>) | undefined {
  const tables = found?.used[id];
  // Only the columns of its own table are asked of it; the compiler cannot see that.
  return tables && (new SheetRows(tables, near) as unknown as TableRows<ColumnOf<Id>> & Pick<SheetRows, 'unreadable'>);
}

/** All tables of a workbook. Nothing is read before a column is asked for. */
export function readTables(found: FoundTables | null, near: Day): Tables {
  return Object.fromEntries(
    TABLE_IDS.flatMap((id) => {
      const rows = rowsOf(found, id, near);
      return rows ? [[id, rows]] : [];
    }),
  );
}

/** Days of dated campaigns that 活动日历 knows; none without one. */
export function campaignsIn(tables: Tables, longest: number): ReadonlySet<Day> {
  return tables.campaigns ? campaignDays(tables.campaigns, longest) : new Set();
}
