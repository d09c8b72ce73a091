import type { CellMark, InsertLines, StyleSheet, Validate } from './change';
import type { Cell } from './contents';
import { cellKey, cellOf, contentOf, matrixOf, positionOf, usedArea } from './contents';
import { movedFormula } from './formulas/moved';
import type { Area, Hidden, SheetGrid } from './grid';
import { movedArea, movedKey, movedLine, type LineMove } from './lines';
import type { Facet } from './port';

/** A sheet of the in-memory workbook. Only cells that hold something are kept. */
export class MemorySheet {
  visible = true;
  protected = false;
  readonly cells = new Map<number, Cell>();
  readonly formats = new Map<number, string>();
  merges: Area[] = [];
  /** Areas that Excel calls tables. */
  tables: Area[] = [];
  validations: Validate[] = [];
  /** Marks of ours, laid over the cells. */
  marks: readonly CellMark[] = [];
  readonly styles: StyleSheet[] = [];
  /** Rows and columns that are hidden or filtered out. */
  readonly hidden = { rows: new Set<number>(), columns: new Set<number>() };

  constructor(readonly name: string) {}

  put(row: number, column: number, cell: Cell): void {
    if (contentOf(cell) === '') this.cells.delete(cellKey(row, column));
    else this.cells.set(cellKey(row, column), cell);
  }

  copy(name: string): MemorySheet {
    const sheet = new MemorySheet(name);
    sheet.protected = this.protected;
    for (const [key, cell] of this.cells) sheet.cells.set(key, cell);
    for (const [key, format] of this.formats) sheet.formats.set(key, format);
    sheet.merges = [...this.merges];
    sheet.validations = this.validations.map((list) => ({ ...list, sheet: name }));
    sheet.styles.push(...this.styles);
    sheet.marks = this.marks;
    for (const row of this.hidden.rows) sheet.hidden.rows.add(row);
    for (const column of this.hidden.columns) sheet.hidden.columns.add(column);
    return sheet;
  }

  formatsOf(area: Area): string[][] {
    return matrixOf(area, (row, column) => this.formats.get(cellKey(row, column)) ?? 'General');
  }

  format(area: Area, numberFormat: string | readonly (readonly string[])[]): void {
    for (let r = 0; r < area.rows; r += 1) {
      for (let c = 0; c < area.columns; c += 1) {
        const one = typeof numberFormat === 'string' ? numberFormat : (numberFormat[r]?.[c] as string);
        this.formats.set(cellKey(area.row + r, area.column + c), one);
      }
    }
  }

  /** Moves everything behind inserted or removed lines; formulas are the workbook's business. */
  moveLines(move: LineMove): void {
    moveKeys(this.cells, move);
    moveKeys(this.formats, move);
    const areas = (all: readonly Area[]) => all.flatMap((area) => movedArea(area, move) ?? []);
    this.merges = areas(this.merges);
    this.tables = areas(this.tables);
    this.validations = this.validations.flatMap((list) => {
      const area = movedArea(list.area, move);
      return area ? [{ ...list, area }] : [];
    });
    this.marks = this.marks.flatMap((mark) => {
      const moved = areas(mark.areas);
      return moved.length ? [{ ...mark, areas: moved, formula: movedFormula(mark.formula, this.name, move) }] : [];
    });
    const hidden = this.hidden[move.what];
    const lines = [...hidden].flatMap((line) => movedLine(line, move) ?? []);
    hidden.clear();
    for (const line of lines) hidden.add(line);
  }

  /** Gives inserted lines the formats, merges and lists of the line they are to be like, where it was before. */
  look({ what, at, count }: InsertLines, like: number): void {
    const source = like < at ? like : like + count;
    const isRows = what === 'rows';
    for (const [key, format] of [...this.formats]) {
      const { row, column } = positionOf(key);
      if ((isRows ? row : column) !== source) continue;
      for (let line = at; line < at + count; line += 1)
        this.formats.set(isRows ? cellKey(line, column) : cellKey(row, line), format);
    }
    const merges = this.merges.filter((merge) =>
      isRows ? merge.row === source && merge.rows === 1 : merge.column === source && merge.columns === 1,
    );
    for (let line = at; line < at + count; line += 1)
      this.merges.push(...merges.map((merge) => (isRows ? { ...merge, row: line } : { ...merge, column: line })));
    for (const list of [...this.validations]) {
      const { row, column, rows, columns } = list.area;
      const [from, to] = isRows ? [row, row + rows] : [column, column + columns];
      // A list around the place has grown by itself.
      if (source < from || source >= to || (at >= from && at < to)) continue;
      const area = isRows ? { ...list.area, row: at, rows: count } : { ...list.area, column: at, columns: count };
      this.validations.push({ ...list, area });
    }
  }

  grid(facets: readonly Facet[]): SheetGrid {
    const area = usedArea(this.cells);
    const { row: top, column: left } = area ?? { row: 0, column: 0 };
    const cells = <T>(of: (cell: Cell | undefined) => T): T[][] =>
      area ? matrixOf(area, (row, column) => of(this.cells.get(cellKey(row, column)))) : [];
    const touching = (areas: readonly Area[]) => (area ? areas.filter((one) => touch(area, one)) : []);
    return {
      sheet: this.name,
      top,
      left,
      values: cells((cell) => cell?.value ?? ''),
      ...(facets.includes('formulas') && { formulas: cells(contentOf) }),
      ...(facets.includes('formats') && { formats: area ? this.formatsOf(area) : [] }),
      ...(facets.includes('merges') && { merges: touching(this.merges) }),
      ...(facets.includes('tables') && { tables: touching(this.tables) }),
      ...(facets.includes('hidden') && { hidden: this.hiddenIn(area) }),
    };
  }

  /** Fills cells from (top, left) on; a text beginning with `=` is a formula whose value is not known yet. */
  seed(rows: readonly (readonly (string | number | boolean)[])[], top = 0, left = 0): void {
    for (const [r, row] of rows.entries()) {
      for (const [c, entry] of row.entries())
        this.put(top + r, left + c, cellOf('', entry).formula ? cellOf('', entry) : { value: entry });
    }
  }

  private hiddenIn(area: Area | null): Hidden {
    const { row, column, rows, columns } = area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const within = (lines: ReadonlySet<number>, from: number, count: number) =>
      [...lines].filter((line) => line >= from && line < from + count).sort((a, b) => a - b);
    return { rows: within(this.hidden.rows, row, rows), columns: within(this.hidden.columns, column, columns) };
  }
}

function moveKeys<T>(map: Map<number, T>, move: LineMove): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const to = movedKey(key, move);
    if (to !== null) map.set(to, value);
  }
}

function touch(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
