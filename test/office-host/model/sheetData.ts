import type { CellValue } from '../../../src/domain/cells';
import type { Box } from './address';
import { SHEET } from './address';
import { shiftedFormula, shiftedRun, type Shift } from './formulas';
import { enter } from './typing';

export interface CellFormat {
  numberFormat: string;
  bold: boolean;
  size: number;
  fill: string;
  wrapped: boolean;
  vertical: string;
}

export interface CellData extends CellFormat {
  value: CellValue;
  formula?: string;
}

const PLAIN: CellData = {
  value: '',
  numberFormat: 'General',
  bold: false,
  size: 11,
  fill: '#FFFFFF',
  wrapped: false,
  vertical: 'Bottom',
};

/** What a cell lets people type, as an add-in set it. */
export interface CellRule {
  readonly box: Box;
  readonly rule: unknown;
}

/** A conditional format; of other kinds than `Custom` nothing is modelled but that they are there. */
export interface Conditional {
  readonly id: string;
  readonly type: string;
  boxes: Box[];
  formula: string;
  fill: string;
}

/** What a sheet keeps, apart from how add-ins reach it. */
export class SheetData {
  private cells = new Map<number, CellData>();
  merges: Box[] = [];
  /** Tables (ListObjects) by name. */
  tables = new Map<string, Box>();
  columnWidths = new Map<number, number>();
  /** Later ones lie over earlier ones. */
  lists: CellRule[] = [];
  /** The strongest first. */
  conditionals: Conditional[] = [];
  nextConditional = 1;
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  frozenRows = 0;
  /** How it is printed, by the names of Office.js. */
  page: Record<string, unknown> = {};
  protected = false;

  at(row: number, column: number): Readonly<CellData> {
    return this.cells.get(row * SHEET.columns + column) ?? PLAIN;
  }

  change(row: number, column: number, part: Partial<CellData>): void {
    this.cells.set(row * SHEET.columns + column, { ...this.at(row, column), ...part });
  }

  /** An entry as by keyboard or through `values`; '' clears the contents. A format comes along only to `General`. */
  enter(row: number, column: number, entry: CellValue): void {
    const { numberFormat } = this.at(row, column);
    const { value, formula, format = 'General' } = enter(entry, numberFormat);
    this.change(row, column, { value, formula, ...(numberFormat === 'General' && { numberFormat: format }) });
  }

  /** The area in use: cells with contents, and unless `valuesOnly` formatted ones too. */
  used(valuesOnly: boolean): Box | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, { value, formula }] of this.cells) {
      if (valuesOnly && value === '' && formula === undefined) continue;
      const row = Math.floor(key / SHEET.columns);
      const column = key % SHEET.columns;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  copy(): SheetData {
    const copy = new SheetData();
    for (const [key, cell] of this.cells) copy.cells.set(key, cell);
    copy.merges = [...this.merges];
    copy.columnWidths = new Map(this.columnWidths);
    copy.lists = [...this.lists];
    copy.conditionals = this.conditionals.map((one) => ({ ...one, boxes: [...one.boxes] }));
    copy.nextConditional = this.nextConditional;
    copy.hiddenRows = new Set(this.hiddenRows);
    copy.hiddenColumns = new Set(this.hiddenColumns);
    copy.frozenRows = this.frozenRows;
    copy.page = { ...this.page };
    copy.protected = this.protected;
    return copy;
  }

  /** The rule of a cell; undefined for none. */
  ruleAt(row: number, column: number): unknown {
    const isIn = ({ box }: CellRule) =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
    return [...this.lists].reverse().find(isIn)?.rule;
  }

  /** Moves everything behind lines that came or went. Formulas are the workbook's business. */
  shift(shift: Shift): void {
    const moved = new Map<number, CellData>();
    for (const [key, cell] of this.cells) {
      const [row, column] = [Math.floor(key / SHEET.columns), key % SHEET.columns];
      const line = shiftedRun(shift.rows ? row : column, shift.rows ? row : column, shift)?.[0];
      if (line === undefined) continue;
      moved.set(shift.rows ? line * SHEET.columns + column : row * SHEET.columns + line, cell);
    }
    this.cells = moved;
    const box = (one: Box): Box[] => {
      const [first, count] = shift.rows ? [one.row, one.rows] : [one.column, one.columns];
      const run = shiftedRun(first, first + count - 1, shift);
      if (!run) return [];
      const [from, length] = [run[0], run[1] - run[0] + 1];
      return [shift.rows ? { ...one, row: from, rows: length } : { ...one, column: from, columns: length }];
    };
    this.merges = this.merges.flatMap(box);
    this.tables = new Map([...this.tables].flatMap(([name, one]) => box(one).map((to) => [name, to] as const)));
    this.lists = this.lists.flatMap((list) => box(list.box).map((to) => ({ ...list, box: to })));
    this.conditionals = this.conditionals.flatMap((one) => {
      const boxes = one.boxes.flatMap(box);
      return boxes.length ? [{ ...one, boxes }] : [];
    });
    const lines = (set: ReadonlySet<number>) =>
      new Set([...set].flatMap((line) => shiftedRun(line, line, shift)?.slice(0, 1) ?? []));
    if (shift.rows) this.hiddenRows = lines(this.hiddenRows);
    else this.hiddenColumns = lines(this.hiddenColumns);
  }

  /** Respells formulas after lines of some sheet came or went. */
  respell(home: string, shift: Shift): void {
    for (const [key, cell] of this.cells) {
      if (cell.formula) this.cells.set(key, { ...cell, formula: shiftedFormula(cell.formula, home, shift) });
    }
    for (const one of this.conditionals) one.formula = shiftedFormula(one.formula, home, shift);
    const spell = (_: string, member: unknown) =>
      typeof member === 'string' && member.startsWith('=') ? shiftedFormula(member, home, shift) : member;
    this.lists = this.lists.map(({ box, rule }) => ({ box, rule: JSON.parse(JSON.stringify(rule, spell)) as unknown }));
  }

  /** Gives the looks of a line, its merges within it included, to other lines; not its contents, not its rules. */
  copyLooks(rows: boolean, from: number, to: readonly number[]): void {
    for (const [key, { numberFormat, bold, size, fill, wrapped, vertical }] of [...this.cells]) {
      const [row, column] = [Math.floor(key / SHEET.columns), key % SHEET.columns];
      if ((rows ? row : column) !== from) continue;
      const looks = { numberFormat, bold, size, fill, wrapped, vertical };
      for (const line of to) this.change(rows ? line : row, rows ? column : line, looks);
    }
    const within = this.merges.filter((box) =>
      rows ? box.row === from && box.rows === 1 : box.column === from && box.columns === 1,
    );
    for (const line of to)
      this.merges.push(...within.map((box) => ({ ...box, ...(rows ? { row: line } : { column: line }) })));
  }

  /** Takes the looks of whole lines away. */
  clearLooks(rows: boolean, from: number, count: number): void {
    const { numberFormat, bold, size, fill, wrapped, vertical } = PLAIN;
    for (const [key] of [...this.cells]) {
      const [row, column] = [Math.floor(key / SHEET.columns), key % SHEET.columns];
      const line = rows ? row : column;
      if (line >= from && line < from + count)
        this.change(row, column, { numberFormat, bold, size, fill, wrapped, vertical });
    }
  }

  /** Makes formulas name another sheet: a copy's formulas mean the copy, a renamed sheet keeps its name right. */
  redirect(from: string, to: string): void {
    for (const [key, cell] of this.cells) {
      if (!cell.formula) continue;
      const formula = [`${from}!`, `${quoted(from)}!`].reduce(
        (text, name) => text.split(name).join(`${quoted(to)}!`),
        cell.formula,
      );
      this.cells.set(key, { ...cell, formula });
    }
  }
}

export function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
