import type { Marker } from '../../domain/report/marker';
import { sheetsRead } from '../../sheets/daily/shop';
import type { WorkbookRecognition } from '../../sheets/recognise/recogniseWorkbook';
import { spellMarker } from '../../sheets/report/markers';
import { SHEETS } from '../../sheets/recognise/sheetNames';
import type { Change } from '../../workbook/change';
import type { Workbook } from '../../workbook/port';
import { JobError } from '../shell/jobError';

/**
 * Puts a marker behind the text of the active cell of the week template; where there is none yet, of any sheet that tells
 * nothing of the shop. A cell with a formula or a number is not touched.
 */
export async function insertMarker(
  workbook: Workbook,
  marker: Marker,
  recognition: WorkbookRecognition | undefined,
): Promise<readonly Change[]> {
  const { sheet, row, column } = await workbook.selection();
  const template = recognition?.sheets.weekTemplate?.sheet;
  const outside = new JobError('selectionOutsideTemplate', { sheet: template ?? SHEETS.weekTemplate });
  if (template === undefined ? recognition && sheetsRead(recognition).includes(sheet) : sheet !== template)
    throw outside;
  const grid = (await workbook.read([sheet], ['formulas'])).get(sheet);
  const content = grid?.formulas?.[row - grid.top]?.[column - grid.left] ?? '';
  if (typeof content !== 'string' || content.startsWith('=')) throw outside;
  const value = content + spellMarker(marker);
  return workbook.apply([{ kind: 'write', sheet, cells: [{ row, column, value, was: content }] }]);
}
