import { cellName } from '../../domain/cells';
import { formatDay, type Day } from '../../domain/time/calendar';
import type { ImportTexts } from './texts';

export const importEnUS: ImportTexts = {
  ignored: {
    total: 'Total rows',
    average: 'Rows of averages',
    peers: 'Figures of other shops',
    noItem: 'Rows without a product id',
    otherTerminal: 'Rows of one terminal (part of 所有终端)',
    otherCarrier: 'Rows of other carriers',
    partOfSource: 'Rows below a source (part of its total)',
    headerAgain: 'Repeated headers',
    badDate: 'Rows without a readable date',
    rangeDate: 'Rows for a period',
    noKey: 'Rows without a number',
    sameOrderAgain: 'Repeated numbers (counted once)',
    unfinishedRefund: 'Refunds open or closed (listed, not counted)',
    otherAccount: 'Rows of other accounts',
    sameDay: 'Days with several rows',
  },
  gap: ({ row, label, header, total, sum }) =>
    `Row ${row} “${label}” says ${total} for ${header}; the rows add up to ${sum}, which is used`,
  questions: {
    kind: ({ file }) => `What kind of report is “${file}”?`,
    columns: ({ file }) => `What are the columns of “${file}”?`,
    sameDay: ({ day, rows }) => `Days stand in several rows (${day} in ${rows}). How do they count?`,
    day: ({ file }) => `“${file}” has no date. Which day is it?`,
    rangeDay: ({ file, from, to }) =>
      `“${file}” is a total from ${from} to ${to}, not one day. Which day should it count for?`,
    adChannel: ({ file }) => `“${file}” names no scene. Which channel is the spend?`,
    meaning: ({ header }) => `What is the column “${header}”?`,
    duplicateColumn: ({ header }) => `“${header}” stands twice with different values. Which one counts?`,
    account: ({ header }) => `There are several of “${header}”. Which one?`,
    item: ({ file }) => `“${file}” is about one product. What is its id?`,
  },
  skip: 'Leave it out',
  addUp: 'Add them up',
  pointed: 'Columns chosen by hand',
  nthColumn: (n) => `Column ${n}`,
  notes: {
    unreadableCells: ({ header, row }) => `“${header}” in row ${row} is no number and was left out`,
    repeatedDay: ({ day, row }) => `${day} stands in several rows (row ${row}); where they differ, pick one`,
    refundsByPaymentDay: () => 'The file has no time of refund: refunds count on the day of payment',
    partialDays: ({ days }) => `${days}: only a few payments past midnight, not the whole day; not filled by default`,
    earlierOrders: ({ day }) => `Orders placed before ${day} and paid later are not in the file`,
    sumOfSources: ({ header }) => `“${header}” is added up from sources; one person may count several times`,
    buyersForOrders: () => 'Deals are counted in buyers (询单最终付款人数)',
    withoutPostage: () => 'Amounts are for the goods, without postage',
    sameOrderOtherAmount: ({ header, row }) => `Order ${header} in row ${row} has another amount; the first one counts`,
    paidDayFromId: () => 'Orders without a time of payment count on the day in their number',
    ordersWithoutId: ({ header }) =>
      `The file has no “${header}”: each row counts as one order, and a repeated row counts twice`,
    ordersWithoutPlaced: ({ header }) =>
      `The file has no “${header}”: what was placed is not filled, and its first and last day may be incomplete`,
    notAddedUp: ({ header }) => `“${header}” has several values a day that cannot be added up, and was left out`,
    otherScenes: ({ scenes }) => `Spend of ${scenes} counts as 其他推广`,
    otherRefundTypes: ({ header }) => `Refunds of type “${header}” count by amount only`,
    rateWithoutPercent: ({ header, row }) => `“${header}” in row ${row} has no percent sign and was left out`,
  },
  holds: {
    searchWords: 'Search words: one visitor is in several of them, so nothing goes to 日报',
    settlement: 'Settlement: by the day of transfer, not of payment, so nothing goes to 日报',
    categories: 'Categories: no visitors of the shop, so nothing goes to 日报',
    pages: 'Pages: only visitors of those pages, so nothing goes to 日报',
    orderLines: 'Order lines without a time: no day can be told; use the order report',
  },
  problems: {
    unknownTable: 'Not a report that we know',
    noRows: 'A header and no rows',
  },
  unreadableSheet: (sheet) => `“${sheet}” holds something else without a header; nothing was written`,
  refused: {
    otherContent: ({ sheet, days, across }) =>
      `A new ${line(across)} would part what stands beside the days in “${sheet}”. Make room for ${names(days)} and import again`,
    mergedCells: ({ sheet, days, across }) =>
      `Merged cells in “${sheet}” leave no place for a new ${line(across)}. Make room for ${names(days)} and import again`,
    excelTable: ({ sheet, days }) =>
      `“${sheet}” is an Excel table that would not take in the new day. Extend it to ${names(days)} and import again`,
    subtotals: ({ sheet, days }) =>
      `Nothing says which days the totals between the days of “${sheet}” add up. Make room for ${names(days)} and import again`,
    dateSpelling: ({ sheet, days }) =>
      `${names(days)} cannot be written the way “${sheet}” writes its dates. Type the date and import again`,
    dateFormula: ({ sheet, days }) =>
      `The date that “${sheet}” has prepared is a formula that does not say ${names(days)} yet. Type the date and import again`,
    otherMonth: ({ sheet, days }) =>
      `“${sheet}” is for another month, and no sheet is for ${names(days)}. Make that month’s sheet and import again`,
    monthFormula: ({ sheet, cell, days }) =>
      `The formula in “${sheet}”${cell ? ` ${cellName(cell)}` : ''} counts that month alone, so a copy would be wrong. Make a sheet for ${names(days)} and import again`,
    whichSheets: ({ sheet }) =>
      `“${sheet}” all look like the daily figures, and differ. Choose which one counts and import again`,
  },
  unclear: (headers) =>
    `“${headers.join('”, “')}” may mean several metrics; nothing was filled in. Choose which and import again`,
  inParts: (headers) =>
    `“${headers.join('”, “')}” are added up, and the files have only their sum; nothing was filled in. Please type each`,
};

/** A month of days is told by its first ones and their number. */
const MOST_NAMED = 3;

function line(across: boolean): string {
  return across ? 'column' : 'row';
}

function names(days: readonly Day[]): string {
  const first = days.slice(0, MOST_NAMED).map(formatDay).join(', ');
  return days.length > MOST_NAMED ? `${first} … (${days.length} days)` : first;
}
