import type { CellWrite, Change, FormatCells, Held, InsertLines, RemoveLines, SeenCell, WriteCells } from './change';
import type { Cell } from './contents';
import { cellKey, contentOf, MAX_COLUMNS, MAX_ROWS, placeOf, writtenCell } from './contents';
import { WorkbookError } from './errors';
import type { Area } from './grid';
import { inverseOf, type TouchedFormats, type TouchedLines } from './inverse';
import { SETTING_PREFIX } from './port';
import { cellLookingAt, firstDifference, inLines, lostCells } from './removal';
import type { SimulatedSheet } from './simulatedSheet';
import { Simulation, type PlanState } from './simulation';

/** An inline drop-down list takes at most this many characters in Excel, commas included. */
const MAX_LIST_LENGTH = 255;

/**
 * Judges changes by trying them out in order, each on what the ones before it leave behind, and says what undoes
 * them. Throws the first WorkbookError; nothing is written by planning. Costs what the changes touch.
 */
export function planChanges(changes: readonly Change[], state: PlanState): { readonly inverse: readonly Change[] } {
  const simulation = new Simulation(state);
  const removed: SimulatedSheet[] = [];
  const formats: TouchedFormats[] = [];
  const lines: TouchedLines[] = [];
  const settings = new Set<string>();
  const marked = new Set<string>();
  for (const change of changes) {
    switch (change.kind) {
      case 'write':
        write(simulation.writable(change.sheet), change);
        break;
      case 'addSheet':
        simulation.add(change.sheet);
        break;
      case 'copySheet':
        simulation.add(change.sheet, simulation.get(change.from));
        break;
      case 'removeSheet': {
        const sheet = simulation.get(change.sheet);
        checkHolds(sheet.name, sheet.cells(), change.holds);
        simulation.remove(sheet);
        if (sheet.original) removed.push(sheet);
        break;
      }
      case 'insertLines': {
        checkInsertion(simulation.writable(change.sheet), change);
        simulation.move({ ...change, removed: false });
        lines.push({ change, lost: [] });
        break;
      }
      case 'removeLines': {
        const sheet = simulation.writable(change.sheet);
        checkRemoval(sheet, change);
        lines.push({ change, lost: lostCells(simulation.all(), change) });
        simulation.move({ ...change, removed: true });
        break;
      }
      case 'format': {
        const sheet = simulation.writable(change.sheet);
        checkFormat(sheet, change);
        for (const { moved } of sheet.track.originsOf(change.area)) formats.push({ sheet: sheet.name, origin: moved });
        break;
      }
      case 'validate':
        checkOurs(simulation.writable(change.sheet));
        checkArea(change.sheet, change.area);
        checkList(change.list);
        break;
      case 'style':
        checkOurs(simulation.writable(change.sheet));
        for (const area of [...change.headers, ...change.titles, ...(change.wrapped ?? [])])
          checkArea(change.sheet, area);
        if (change.page?.repeatedRows) checkLines(change.sheet, 'rows', ...linesOf(change.page.repeatedRows));
        break;
      case 'mark': {
        const sheet = simulation.writable(change.sheet);
        for (const { areas } of change.marks) for (const area of areas) checkArea(sheet.name, area);
        if (sheet.original) marked.add(sheet.name);
        break;
      }
      case 'setting':
        if (!change.key.startsWith(SETTING_PREFIX)) throw unsupported('settingKey');
        settings.add(change.key);
        break;
    }
  }
  return { inverse: inverseOf(simulation, { removed, formats, lines, settings: [...settings], marked: [...marked] }) };
}

function write(sheet: SimulatedSheet, change: WriteCells): void {
  for (const cell of change.cells) {
    checkArea(sheet.name, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
    if (cell.was !== undefined) checkSeen(sheet, { ...cell, was: cell.was });
    checkEntry(cell);
    sheet.written.set(cellKey(cell.row, cell.column), writtenCell(cell));
  }
}

function checkEntry({ value, formula }: CellWrite): void {
  if ((value === undefined) === (formula === undefined)) throw unsupported('valueOrFormula');
  if (typeof value === 'number' && !Number.isFinite(value)) throw unsupported('notFinite');
  if (formula !== undefined && !formula.startsWith('=')) throw unsupported('notAFormula');
}

function checkSeen(sheet: SimulatedSheet, { row, column, was }: SeenCell): void {
  if (contentOf(sheet.at(row, column)) !== was) throw changed(sheet.name, cellKey(row, column));
}

function checkHolds(sheet: string, cells: ReadonlyMap<number, Cell>, holds: Held): void {
  const difference = firstDifference(cells, holds);
  if (difference !== null) throw changed(sheet, difference);
}

function checkInsertion(sheet: SimulatedSheet, { what, at, count, like, beside = [] }: InsertLines): void {
  checkLines(sheet.name, what, at, count);
  if (like !== null) checkLines(sheet.name, what, like, 1);
  for (const seen of beside) checkSeen(sheet, seen);
}

function checkRemoval(sheet: SimulatedSheet, change: RemoveLines): void {
  const { what, at, count } = change;
  checkLines(sheet.name, what, at, count);
  checkHolds(sheet.name, inLines(sheet.cells(), what, at, count), change.holds);
  const looking = cellLookingAt(sheet, change);
  if (looking !== null) throw changed(sheet.name, looking);
}

function checkLines(sheet: string, what: InsertLines['what'], at: number, count: number): void {
  const [rows, columns] = what === 'rows' ? [count, 1] : [1, count];
  const [row, column] = what === 'rows' ? [at, 0] : [0, at];
  checkArea(sheet, { row, column, rows, columns });
}

function linesOf({ row, rows }: { readonly row: number; readonly rows: number }): [at: number, count: number] {
  return [row, rows];
}

function checkFormat(sheet: SimulatedSheet, { area, numberFormat }: FormatCells): void {
  checkArea(sheet.name, area);
  if (typeof numberFormat === 'string') return;
  const fits = numberFormat.length === area.rows && numberFormat.every((row) => row.length === area.columns);
  if (!fits) throw unsupported('formatSize');
}

/** Lists and looks cannot be undone cell by cell: they go with the sheet that the same batch added. */
function checkOurs(sheet: SimulatedSheet): void {
  if (sheet.original) throw new WorkbookError('unsupported', { sheet: sheet.name, reason: 'notOurSheet' });
}

function checkArea(sheet: string, { row, column, rows, columns }: Area): void {
  const inside =
    row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!inside) throw new WorkbookError('unsupported', { sheet, reason: 'outsideSheet' });
}

function checkList(list: readonly string[]): void {
  // Excel separates the entries with commas and knows no way to escape one.
  if (list.length === 0 || list.some((entry) => entry.includes(','))) throw unsupported('listEntry');
  if (list.join(',').length > MAX_LIST_LENGTH) throw unsupported('listTooLong');
}

function changed(sheet: string, key: number): WorkbookError {
  return new WorkbookError('changedMeanwhile', { sheet, place: placeOf(sheet, key) });
}

function unsupported(reason: string): WorkbookError {
  return new WorkbookError('unsupported', { reason });
}
