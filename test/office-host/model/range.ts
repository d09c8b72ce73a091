import type { CellValue } from '../../../src/domain/cells';
import { Collection, HostError, Service } from '../service';
import type { Box } from './address';
import { addressOf, boxOf, SHEET } from './address';
import { ConditionalFormats } from './conditional';
import { RangeFormat, Validation } from './rangeLooks';
import type { CellData, SheetData } from './sheetData';
import { quoted } from './sheetData';

const MISMATCH = 'The number of rows or columns in the input array does not match the size of the range.';
/** Beyond this many cells Excel answers null instead of values. */
const MAX_CELLS = 5_000_000;

/** A sheet as its ranges see it. */
interface RangeSheet {
  readonly name: string;
  readonly data: SheetData;
  readonly workbook: { selected: Range };
  getCell(row: number, column: number): Range;
  activate(): void;
  checkWritable(): void;
  contentsChanged(box: Box): void;
  /** Inserts whole rows or columns, or removes them; formulas of the whole workbook go along. */
  shift(rows: boolean, at: number, added: number): void;
}

export class Range extends Service {
  readonly scalars = [
    'address',
    'rowIndex',
    'columnIndex',
    'rowCount',
    'columnCount',
    'values',
    'formulas',
    'numberFormat',
  ];
  override readonly navigation = ['worksheet', 'format', 'conditionalFormats'];

  constructor(
    readonly worksheet: RangeSheet,
    readonly box: Box,
  ) {
    super();
    const inside = box.row >= 0 && box.column >= 0 && box.rows > 0 && box.columns > 0;
    if (!inside || box.row + box.rows > SHEET.rows || box.column + box.columns > SHEET.columns) {
      throw new HostError('InvalidArgument', 'The range lies outside the sheet.', 'Worksheet.getRangeByIndexes');
    }
  }

  get rowIndex(): number {
    return this.box.row;
  }
  get columnIndex(): number {
    return this.box.column;
  }
  get rowCount(): number {
    return this.box.rows;
  }
  get columnCount(): number {
    return this.box.columns;
  }
  get address(): string {
    return `${quoted(this.worksheet.name)}!${addressOf(this.box)}`;
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get dataValidation(): Validation {
    return new Validation(this);
  }

  get conditionalFormats(): ConditionalFormats {
    return conditionalFormats(this.worksheet, [this.box]);
  }

  get values(): unknown {
    return this.matrix(({ value }) => value);
  }
  set values(entries: unknown) {
    this.put(entries, (row, column, entry) => this.worksheet.data.enter(row, column, entry as CellValue));
    this.worksheet.contentsChanged(this.box);
  }
  get formulas(): unknown {
    return this.matrix(({ value, formula }) => formula ?? value);
  }
  set formulas(entries: unknown) {
    this.values = entries;
  }
  get numberFormat(): unknown {
    return this.matrix(({ numberFormat }) => numberFormat);
  }
  set numberFormat(formats: unknown) {
    this.put(formats, (row, column, format) =>
      this.worksheet.data.change(row, column, { numberFormat: String(format) }),
    );
  }

  getRow(row: number): Range {
    return this.part({ ...this.box, row: this.box.row + row, rows: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.box.rows - 1);
  }
  getBoundingRect(other: Range): Range {
    const row = Math.min(this.box.row, other.box.row);
    const column = Math.min(this.box.column, other.box.column);
    const bottom = Math.max(this.box.row + this.box.rows, other.box.row + other.box.rows);
    const right = Math.max(this.box.column + this.box.columns, other.box.column + other.box.columns);
    return this.part({ row, column, rows: bottom - row, columns: right - column });
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const inside = ({ row, column }: Box) =>
      row >= this.box.row &&
      row < this.box.row + this.box.rows &&
      column >= this.box.column &&
      column < this.box.column + this.box.columns;
    const merges = this.worksheet.data.merges.filter(inside);
    return merges.length ? new RangeAreas(merges.map((box) => this.part(box))) : null;
  }
  /** As in Excel, of a single cell this would be asked of the whole sheet; this host does not model that. */
  getSpecialCellsOrNullObject(type: string): RangeAreas | null {
    if (type !== 'Visible') throw new HostError('NotImplemented', `${type} cells are not modelled.`, 'Range');
    const { hiddenRows, hiddenColumns } = this.worksheet.data;
    const rows = runs(this.box.row, this.box.rows, hiddenRows);
    const columns = runs(this.box.column, this.box.columns, hiddenColumns);
    const areas = rows.flatMap(([row, height]) =>
      columns.map(([column, width]) => this.part({ row, column, rows: height, columns: width })),
    );
    return areas.length ? new RangeAreas(areas) : null;
  }
  /** Whole rows or columns only. What comes in looks like the line before it. */
  insert(shift: string): Range {
    const rows = this.isWholeRows(shift === 'Down');
    const [at, count] = rows ? [this.box.row, this.box.rows] : [this.box.column, this.box.columns];
    this.worksheet.checkWritable();
    this.worksheet.shift(rows, at, count);
    if (at > 0) this.worksheet.data.copyLooks(rows, at - 1, lines(at, count));
    this.worksheet.contentsChanged(this.box);
    return this.part(this.box);
  }
  delete(shift: string): void {
    const rows = this.isWholeRows(shift === 'Up');
    const [at, count] = rows ? [this.box.row, this.box.rows] : [this.box.column, this.box.columns];
    this.worksheet.checkWritable();
    this.worksheet.shift(rows, at, -count);
    this.worksheet.contentsChanged(this.box);
  }
  /** Formats of one whole line to whole lines only. */
  copyFrom(source: string, type: string): void {
    const from = boxOf(source);
    const rows = this.isWholeRows(from.columns === SHEET.columns);
    if (type !== 'Formats' || (rows ? from.rows : from.columns) !== 1)
      throw new HostError('NotImplemented', 'This host copies formats of one line only.', 'Range.copyFrom');
    this.worksheet.checkWritable();
    const to = rows ? lines(this.box.row, this.box.rows) : lines(this.box.column, this.box.columns);
    this.worksheet.data.copyLooks(rows, rows ? from.row : from.column, to);
  }
  clear(applyTo: string): void {
    const rows = this.isWholeRows(this.box.columns === SHEET.columns);
    if (applyTo !== 'Formats') throw new HostError('NotImplemented', 'This host clears formats only.', 'Range.clear');
    this.worksheet.checkWritable();
    const [at, count] = rows ? [this.box.row, this.box.rows] : [this.box.column, this.box.columns];
    this.worksheet.data.clearLooks(rows, at, count);
  }
  private isWholeRows(rows: boolean): boolean {
    const whole = rows ? this.box.columns === SHEET.columns : this.box.rows === SHEET.rows;
    if (!whole) throw new HostError('NotImplemented', 'This host moves whole rows and columns only.', 'Range');
    return rows;
  }
  merge(): void {
    this.worksheet.data.merges.push(this.box);
  }
  select(): void {
    this.worksheet.activate();
    this.worksheet.workbook.selected = this;
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.box.rows || columns !== this.box.columns)
      throw new HostError('InvalidArgument', MISMATCH, 'Range.values');
  }

  /** Changes every cell of the range; a protected sheet refuses. */
  each(change: (row: number, column: number, r: number, c: number) => void): void {
    this.worksheet.checkWritable();
    for (let r = 0; r < this.box.rows; r += 1) {
      for (let c = 0; c < this.box.columns; c += 1) change(this.box.row + r, this.box.column + c, r, c);
    }
  }

  private matrix<T>(of: (cell: Readonly<CellData>) => T): T[][] | null {
    const { row, column, rows, columns } = this.box;
    if (rows * columns > MAX_CELLS) return null;
    const { data } = this.worksheet;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => of(data.at(row + r, column + c))),
    );
  }

  /** A single entry fills the range; in a matrix null leaves a cell alone. */
  private put(entries: unknown, set: (row: number, column: number, entry: unknown) => void): void {
    if (!Array.isArray(entries)) return this.each((row, column) => set(row, column, entries));
    const rows = entries as unknown[][];
    const fits =
      rows.length === this.box.rows && rows.every((row) => Array.isArray(row) && row.length === this.box.columns);
    if (!fits) throw new HostError('InvalidArgument', MISMATCH, 'Range.values');
    this.each((row, column, r, c) => {
      const entry = rows[r]?.[c];
      if (entry !== null && entry !== undefined) set(row, column, entry);
    });
  }

  private part(box: Box): Range {
    return new Range(this.worksheet, box);
  }
}

function lines(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}

/** Runs of lines without the hidden ones: first line and length. */
function runs(from: number, count: number, hidden: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  for (const line of lines(from, count)) {
    if (hidden.has(line)) continue;
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === line) last[1] += 1;
    else found.push([line, 1]);
  }
  return found;
}

function conditionalFormats(sheet: RangeSheet, boxes: readonly Box[]): ConditionalFormats {
  const areasOf = (all: readonly Box[]) => new RangeAreas(all.map((box) => new Range(sheet, box)));
  return new ConditionalFormats({ boxes, data: sheet.data, checkWritable: () => sheet.checkWritable(), areasOf });
}

export class RangeAreas extends Service {
  readonly scalars = ['address', 'areaCount'];
  override readonly navigation = ['areas', 'conditionalFormats'];
  readonly areas: RangeCollection;

  constructor(ranges: readonly Range[]) {
    super();
    this.areas = new RangeCollection(ranges);
  }
  get conditionalFormats(): ConditionalFormats {
    const [first] = this.areas.items;
    return conditionalFormats(
      (first as Range).worksheet,
      this.areas.items.map(({ box }) => box),
    );
  }
  get areaCount(): number {
    return this.areas.items.length;
  }
  get address(): string {
    return this.areas.items.map((range) => range.address).join(',');
  }
}

class RangeCollection extends Collection<Range> {
  constructor(readonly items: readonly Range[]) {
    super();
  }
}
