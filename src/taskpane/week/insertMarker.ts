import type { Marker } from '../../domain/report/marker';
import { spellMarker } from '../../sheets/report/markers';
import { SHEETS } from '../../sheets/recognise/sheetNames';
import type { Change } from '../../workbook/change';
import type { Workbook } from '../../workbook/port';
import { JobError } from '../shell/jobError';

/** Puts a marker behind the text of the active cell of 周报模板. A cell with a formula or a number is not touched. */
export async function insertMarker(workbook: Workbook, marker: Marker): Promise<readonly Change[]> {
  const place = await workbook.selection();
  const { sheet, row, column } = place;
  if (sheet !== SHEETS.weekTemplate) throw new JobError('selectionOutsideTemplate', { sheet: SHEETS.weekTemplate });
  const grid = (await workbook.read([sheet], ['formulas'])).get(sheet);
  const content = grid?.formulas?.[row - grid.top]?.[column - grid.left] ?? '';
  if (typeof content !== 'string' || content.startsWith('=')) {
    throw new JobError('selectionOutsideTemplate', { sheet: SHEETS.weekTemplate });
  }
  const value = content + spellMarker(marker);
  return workbook.apply([{ kind: 'write', sheet, cells: [{ row, column, value, was: content }] }]);
}
