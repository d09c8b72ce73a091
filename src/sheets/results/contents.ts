import { cellName, type CellValue, type Place } from '../../domain/cells';
import type { ResultColumn, ResultRow } from './columns';

/** What a cell of ours is to hold. */
export type Content = { readonly value: CellValue } | { readonly formula: string };

/** What a row is to hold; 备注 is never ours. */
export function contentsOf(row: ResultRow): ReadonlyMap<ResultColumn, Content> {
  return new Map<ResultColumn, Content>([
    ['place', { formula: linkTo(row.place) }],
    ['day', { value: row.day ?? '' }],
    ['severity', { value: row.severity }],
    ['rule', { value: row.rule }],
    ['sentence', { value: row.sentence }],
    ['value', { value: row.value }],
    ['expected', { value: row.expected }],
    ['known', { value: row.known }],
    ['id', { value: row.id }],
  ]);
}

const LINK = '=HYPERLINK("#';

/**
 * A link to a cell. Functions that every spreadsheet has, and a reference within: the link goes along when rows are
 * inserted above the cell. Only a sheet that is renamed it does not find again.
 */
function linkTo(place: Place): string {
  const sheet = `'${place.sheet.replace(/'/g, "''")}'`;
  const cell = `${sheet}!${cellName(place)}`;
  const address = `ADDRESS(ROW(${cell}),COLUMN(${cell}),4)`;
  return `${LINK}${quoted(`${sheet}!`)}"&${address},"${quoted(`${place.sheet} `)}"&${address})`;
}

/** Whether a formula is a link of ours, wherever it leads by now. */
export function isLink(content: CellValue): boolean {
  return typeof content === 'string' && content.replace(/\s+/g, '').toUpperCase().startsWith(LINK);
}

function quoted(text: string): string {
  return text.replace(/"/g, '""');
}
