// One xlsx with a sheet per function: in each block of rows the inputs of a case, and its twin in column A.
import { utils, write } from '@e965/xlsx';
import { plainFormula } from '../functions/plain-formula.mjs';

/** `twins`: a function's record and its cases. The formulas have no cached values, so LibreOffice computes them. */
export function workbookOf(twins) {
  const book = utils.book_new();
  for (const { entry, cases } of twins) utils.book_append_sheet(book, sheetOf(entry, cases), entry.id);
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

/** Rows from the top of one case to the next: the tallest range. */
function sheetOf(entry, cases) {
  const sheet = {};
  const stride = Math.max(...cases.flat().map((arg) => (Array.isArray(arg) ? arg.length : 1)));
  let lastColumn = 0;
  cases.forEach((args, i) => {
    let column = 1;
    const references = args.map((arg) => {
      const rows = Array.isArray(arg) ? arg : [[arg]];
      const top = i * stride;
      rows.forEach((row, r) => row.forEach((value, c) => put(sheet, top + r, column + c, value)));
      const from = utils.encode_cell({ r: top, c: column });
      const to = utils.encode_cell({ r: top + rows.length - 1, c: column + rows[0].length - 1 });
      column += rows[0].length;
      return Array.isArray(arg) ? `${from}:${to}` : from;
    });
    sheet[utils.encode_cell({ r: i * stride, c: 0 })] = { t: 'n', f: plainFormula(entry, references) };
    lastColumn = Math.max(lastColumn, column);
  });
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: cases.length * stride - 1, c: lastColumn } });
  return sheet;
}

function put(sheet, r, c, value) {
  if (value === null) return;
  sheet[utils.encode_cell({ r, c })] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
}
