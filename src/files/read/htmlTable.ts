import { heldRows } from './rows';
import { HEADER_ROWS, MAX_HEADER_HEIGHT, type Sheet } from './table';

/** Wider spans are drawings, or attacks. */
const MAX_SPAN = 1000;
const MAX_COLUMNS = 16384;
/** Contents that are no text of the table. */
const SKIPPED = new Set(['script', 'style', 'title', 'xml', 'noscript']);
/** Tags that part words. */
const BREAKS = new Set(['br', 'p', 'div', 'li']);

interface OpenTable {
  readonly rows: string[][];
  /** Cells that a merged cell above takes: row → column → text. */
  readonly taken: Map<number, Map<number, string>>;
  cell: { text: string; columns: number; rows: number } | null;
}

/**
 * The tables of an HTML text, as platforms save it under the name .xls. No DOM: this runs in a worker, and nothing of
 * the text is ever executed or loaded. Cells are text, so ids keep their digits; a merged cell is written once, save
 * that a header cell merged downwards is written into each of its rows.
 */
export function readHtmlTables(html: string): Sheet[] {
  const found: OpenTable[] = [];
  const open: OpenTable[] = [];
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    const table = open[open.length - 1];
    if (table?.cell) table.cell.text += html.slice(at, start < 0 ? html.length : start);
    if (start < 0) break;
    if (html.startsWith('<!--', start)) {
      at = after(html, '-->', start);
      continue;
    }
    const end = html.indexOf('>', start);
    if (end < 0) break;
    const tag = html.slice(start + 1, end);
    at = end + 1;
    const name = /^\/?[a-z][a-z0-9]*/i.exec(tag)?.[0].toLowerCase();
    if (!name) {
      if (!/^[!?/]/.test(tag) && table?.cell) {
        table.cell.text += '<';
        at = start + 1;
      }
      continue;
    }
    if (SKIPPED.has(name) && !tag.endsWith('/')) at = after(html, `</${name}>`, at);
    else if (name === 'table') open.push(begin(found));
    else if (name === '/table') close(open.pop());
    else if (table) step(table, name, tag);
  }
  open.forEach(close);
  return found
    .filter((table) => table.rows.some((row) => row.some((cell) => cell !== '')))
    .map(({ rows }, i, all) => ({ name: all.length > 1 ? String(i + 1) : '', rows: heldRows(trimmed(rows)) }));
}

/** Where to go on after a closing mark, in any case; the end where there is none. */
function after(html: string, mark: string, from: number): number {
  let at = html.indexOf(mark, from);
  if (at < 0) at = html.indexOf(mark.toUpperCase(), from);
  return at < 0 ? html.length : at + mark.length;
}

function begin(found: OpenTable[]): OpenTable {
  const table: OpenTable = { rows: [], taken: new Map(), cell: null };
  found.push(table);
  return table;
}

function step(table: OpenTable, name: string, tag: string): void {
  if (name === 'tr') {
    finishCell(table);
    table.rows.push([]);
  } else if (name === 'td' || name === 'th') {
    finishCell(table);
    if (table.rows.length === 0) table.rows.push([]);
    table.cell = { text: '', columns: span(tag, 'colspan'), rows: span(tag, 'rowspan') };
  } else if (name === '/td' || name === '/th') {
    finishCell(table);
  } else if (name === '/tr') {
    finishCell(table);
    fillTaken(table, table.rows[table.rows.length - 1] ?? [], table.rows.length - 1);
  } else if (table.cell && BREAKS.has(name)) {
    table.cell.text += ' ';
  }
}

function close(table: OpenTable | undefined): void {
  if (table) finishCell(table);
}

function span(tag: string, attribute: string): number {
  const match = new RegExp(`\\s${attribute}\\s*=\\s*["']?(\\d{1,9})`, 'i').exec(tag);
  return match ? Math.min(Math.max(Number(match[1]), 1), MAX_SPAN) : 1;
}

function finishCell(table: OpenTable): void {
  const { cell, rows, taken } = table;
  if (!cell) return;
  table.cell = null;
  const rowIndex = rows.length - 1;
  const row = rows[rowIndex] as string[];
  const text = unescapeHtml(cell.text).replace(/\s+/g, ' ').trim();
  fillTaken(table, row, rowIndex);
  const column = row.length;
  if (column + cell.columns > MAX_COLUMNS) return;
  row.push(text, ...Array<string>(cell.columns - 1).fill(''));
  if (cell.rows === 1 || cell.rows * cell.columns > MAX_SPAN) return;
  const repeats = cell.rows <= MAX_HEADER_HEIGHT && rowIndex < HEADER_ROWS;
  for (let below = rowIndex + 1; below < rowIndex + cell.rows; below++) {
    const columns = taken.get(below) ?? new Map<number, string>();
    for (let i = 0; i < cell.columns; i++) columns.set(column + i, i === 0 && repeats ? text : '');
    taken.set(below, columns);
  }
}

function fillTaken(table: OpenTable, row: string[], rowIndex: number): void {
  const columns = table.taken.get(rowIndex);
  for (let text = columns?.get(row.length); text !== undefined; text = columns?.get(row.length)) row.push(text);
}

function trimmed(rows: string[][]): string[][] {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] as string[]).every((cell) => cell === '')) length--;
  return rows.slice(0, length);
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['yen', '¥'],
]);

function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
