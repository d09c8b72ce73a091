import type { Area } from '../workbook/grid';
import type { Edit, Unsubscribe } from '../workbook/port';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/contents';
import { inExcel } from './session';

/**
 * Listens for users' edits on all sheets, co-authors' included. Our own changes are not heard of for two reasons: `apply` switches
 * events off while it writes (ExcelApi 1.8), and where Excel says who triggered an event (1.14) ours are dropped.
 * A list of our own areas instead would swallow a user's edit of the same cells.
 */
export async function listenForEdits(listener: (edit: Edit) => void): Promise<Unsubscribe> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === 'ThisLocalAddin') return;
      const sheet = await nameOf(event.worksheetId);
      if (sheet === null) return;
      for (const area of areasOf(event.address)) listener({ sheet, area });
    });
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

/** Events name sheets by id; null when the sheet has gone since. */
async function nameOf(id: string): Promise<string | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

/** The areas of an address without sheet: `B3`, `A1:C2`, `A:A`, `2:5`, several joined by commas. */
export function areasOf(address: string): Area[] {
  return address.split(',').flatMap((one) => {
    const [from, to] = one.trim().replace(/\$/g, '').split(':').map(cornerOf);
    if (!from) return [];
    const end = to ?? from;
    const row = from.row ?? 0;
    const column = from.column ?? 0;
    const rows = (end.row ?? MAX_ROWS - 1) - row + 1;
    const columns = (end.column ?? MAX_COLUMNS - 1) - column + 1;
    return [{ row, column, rows, columns }];
  });
}

function cornerOf(text: string): { row?: number; column?: number } | null {
  const match = /^([A-Z]{0,3})(\d*)$/i.exec(text);
  if (!match || text === '') return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { ...(digits && { row: Number(digits) - 1 }), ...(letters && { column }) };
}
