import { formatDay } from '../../domain/time/calendar';
import { cellName } from '../../domain/cells';
import type { ImportTabTexts } from './texts';

const of = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const importTabEnUS: ImportTabTexts = {
  intro: 'Drop the platforms’ exports, look them over, confirm, then check the daily report.',
  drop: 'Drop exported files here',
  dropNow: 'Let go to read them',
  formats: 'Any number of CSV, XLS, XLSX or ZIP files. They are recognised by content, whatever their names.',
  choose: 'Choose files',
  more: 'Add files',
  startAgain: 'Start again',
  paste: 'Paste a table',
  pasteHint: 'Copy a table from a page or a sheet and press Ctrl+V here',
  pasteRead: 'Read',
  local: 'Files are read on this computer only; nothing is uploaded.',
  unreachable: 'Cannot be read: it is a folder, or it was moved or renamed',
  problems: (count) => `${of(count, 'thing')} could not be read`,
  tables: (count) => of(count, 'table'),
  otherSheets: (count) => `Sheets not used (${count})`,
  otherSheet: (name, why) => `${name}: ${why}`,
  names: (names) => names.join(', '),
  ignored: (rows) => `${of(rows, 'row')} left out`,
  ignoredRows: (what, rows) =>
    `${what}: ${rows.length} (row ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ' …' : ''})`,
  fills: (what) => `Fills: ${what.join(', ')}`,
  fillsNothing: 'Nothing to fill in',
  rowsOf: (sheet, rows) => `“${sheet}”, ${of(rows, 'row')}`,
  sumOf: (header, sum) => `Total of ${header}: ${sum}`,
  period: (days) => {
    const [first, last] = [days[0], days[days.length - 1]];
    if (first === undefined || last === undefined) return importTabEnUS.noDay;
    if (days.length === 1) return formatDay(first);
    const whole = last - first + 1 === days.length;
    return `${formatDay(first)} to ${formatDay(last)} (${days.length} days${whole ? '' : ' of these'})`;
  },
  noDay: 'No date',
  orders: {
    title: 'The orders also tell',
    provinces: (names) => `Provinces with most payments: ${names.join(', ')}`,
    repurchase: (month, rate, buyers) => `Repurchase rate in ${month}: ${rate} (${of(buyers, 'buyer')})`,
    late: (count, judged) => `${count} of ${of(judged, 'paid order')} dispatched after more than 24 hours`,
    list: 'Also write every order into the sheet “订单” (slow with many orders)',
  },
  questions: {
    answer: 'OK',
    choose: 'Please choose',
    remembered: (count) => `Read with ${of(count, 'remembered answer')}.`,
    forget: 'Ask again',
    thisTime: 'For this time only',
    willKeep: 'Kept in the workbook, not asked again',
  },
  unknown: {
    header: (row, names, all) =>
      `Header in row ${row}: ${names.join(', ')}${all > names.length ? ` … ${all} columns` : ''}`,
    near: (kind, missing, all) =>
      `Close to “${kind}”, without ${missing.join(', ')}${all > missing.length ? ` … ${all} columns` : ''}`,
    noDate: 'No column of dates',
    point: 'Choose columns',
    headerRow: (row) => `Header: row ${row}`,
    rowAbove: 'Header one row up',
    rowBelow: 'Header one row down',
    bare: (letters) => `Column ${letters} (no header)`,
    date: 'Date',
    maybe: 'May be',
    groups: {
      amounts: 'Amounts',
      orders: 'Orders',
      people: 'People',
      counts: 'Counts',
      rates: 'Ratios',
      scores: 'Scores, times',
    },
    noDates: 'No dates in this column',
    noNumbers: 'No numbers in this column',
    adds: (headers, metric) => `“${headers.join('”, “')}” are added up as ${metric}.`,
    onlyOne: (headers, role) => `Only one of “${headers.join('”, “')}” can be ${role}.`,
    dayFromName: 'No date chosen: the day in the file’s name counts, else it is asked.',
    needsFigure: 'Choose a metric for at least one column.',
    read: 'Read these columns',
  },
  preview: 'Preview',
  counts: ({ fill, differing, replaced, kept, open, partial, newRows, newDayColumns, newSheets, unmade }) =>
    [
      fill ? `${of(fill, 'blank cell')} to fill` : unmade.length ? '' : 'No blank cell to fill',
      differing ? `${differing} differ${replaced ? ` (${replaced} replaced)` : ''}` : '',
      open ? `${open} need a choice` : '',
      partial ? `${partial} not of a whole day` : '',
      newRows ? of(newRows, 'new row') : '',
      newDayColumns ? of(newDayColumns, 'new column') : '',
      unmade.length ? `no sheet yet: ${unmade.map((name) => `“${name}”`).join(', ')}` : '',
      newSheets.length ? `new: ${newSheets.map((name) => `“${name}”`).join(', ')}` : '',
      kept ? 'formulas and text stay' : '',
    ]
      .filter(Boolean)
      .join(', '),
  nothingNew: 'No changes: the sheets have every figure already.',
  nothingChosen: 'No blank cell to fill. Tick the values that you want replaced.',
  monthFirst: 'Tick the sheet of the new month first.',
  nothingRead: 'There is nothing to write.',
  sheet: {
    absent: 'new',
    fillIt: (sheet) => `Fill “${sheet}”`,
    makeMonth: (sheet, from) =>
      `There is no “${sheet}”. Make it like “${from}” (formulas and looks kept, daily figures cleared)`,
    leftAlone: 'This sheet is left alone this time.',
    newLines: (count, across) => of(count, across ? 'new column' : 'new row'),
    newLine: (across) => (across ? 'new column' : 'new row'),
    fills: (count) => `Blank cells to fill (${count})`,
    differs: (count) => `Different values (${count})`,
    replaceAll: 'Replace all',
    conflicts: (count) => `Files disagree, please choose (${count})`,
    keep: (before) => `Keep ${before}`,
    leaveBlank: 'Leave blank',
    columns: (count) => `Columns that the sheet lacks (${count}); ticked ones are added at the right`,
    column: (header, values) => `${header} (${of(values, 'value')})`,
    allColumns: 'Add all',
    partial: (count) => `Fill days that are not whole, too${count ? ` (${of(count, 'cell')})` : ''}`,
    kept: (count) => `Left alone (${count})`,
    same: (count) => `${of(count, 'value is', 'values are')} in the sheet already.`,
    more: (shown, all) => `${shown} of ${all} are listed.`,
    showMore: 'List 200 more',
  },
  whichShop: (header) =>
    header === null
      ? 'Several sheets are added up. Which one do the files go to?'
      : `Each day is split by “${header}”. Which one are the files of?`,
  blank: 'blank',
  becomes: 'becomes',
  goTo: (place) => `Go to ${place.sheet} ${cellName(place)}`,
  confirm: (cells) => `Import ${of(cells, 'cell')}`,
  undoLabel: (cells) => `Import of ${of(cells, 'cell')}`,
  done: (cells) => `${of(cells, 'cell')} written`,
  doneSheet: (sheet, cells, lines, across) =>
    `“${sheet}”: ${of(cells, 'cell')}${lines ? `, ${of(lines, across ? 'new column' : 'new row')}` : ''}`,
  writtenList: (count) => `Cells written (${count})`,
  leftOut: {
    title: (figures) => (figures ? `${of(figures, 'more figure')} not written` : 'Not written'),
    line: (figures, why) => `${figures}: ${why}`,
    questions: (files) => `a question about “${files.join('”, “')}” is not answered`,
    shop: 'no shop was chosen',
    conflict: 'files disagree, and none was chosen',
    differs: 'other values in the sheet, not ticked for replacing',
    partial: 'not of a whole day, and not ticked',
    month: (sheet) => `the new sheet “${sheet}” was not ticked`,
    unread: (files) => `Files not read: “${files.join('”, “')}”`,
  },
  check: (day) => `Check ${formatDay(day)}`,
  again: 'Import more',
  takenBack: 'This import was undone; the sheets are as they were.',
  previewAgain: 'Preview again',
};
