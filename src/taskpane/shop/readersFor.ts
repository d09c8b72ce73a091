import { definesMetrics } from '../../sheets/recognise/custom/block';
import type { WorkbookReaders } from '../../sheets/recognise/recogniseWorkbook';
import { mayHoldTables } from '../../sheets/recognise/tables/mayHoldTables';
import type { SheetGrid } from '../../workbook/grid';

let fetched: WorkbookReaders = {};

/** What these sheets need to be recognised, each part fetched once and only for a workbook that has such sheets. Rejects where it cannot be. */
export async function readersFor(grids: readonly SheetGrid[]): Promise<WorkbookReaders> {
  if (!fetched.readCustom && definesMetrics(grids)) {
    const { readCustomMetrics } = await import(
      /* webpackChunkName: "custom-metrics" */ '../../sheets/recognise/custom/readCustomMetrics'
    );
    fetched = { ...fetched, readCustom: readCustomMetrics };
  }
  if (!fetched.findTables && mayHoldTables(grids)) {
    const { findTables } = await import(/* webpackChunkName: "tables" */ '../../sheets/recognise/tables/findTables');
    fetched = { ...fetched, findTables };
  }
  return fetched;
}
