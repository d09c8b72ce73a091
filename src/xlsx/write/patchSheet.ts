import { cellName } from '../../domain/cells';
import { cellKey } from '../../workbook/contents';
import type { Area } from '../../workbook/grid';
import { areaFrom, areaText } from '../model/addresses';
import { CellTag } from '../read/cellTag';
import { readFormula, type StoredFormula } from '../read/formulas';
import { otherAttributes, setAttribute } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { escapeText, rawText } from '../xml/text';
import type { CellEdit, SheetEdits } from './cellEdits';
import { cellXml, type CellWriter, type Content } from './cellXml';
import { withRegularRows } from './regularRows';
import { SheetFormulas } from './sheetFormulas';

export interface SheetPatching {
  readonly sheet: string;
  readonly stringIndex: (text: string) => number | null;
}

/** Whether formulas came, went or changed, so that what the workbook remembers of them is wrong. */
export interface Patched {
  readonly bytes: Uint8Array;
  readonly formulasChanged: boolean;
}

/** The sheet with some cells written, and every other byte as it was. SavingError `partOfArray`. */
export function patchSheet(bytes: Uint8Array, edits: SheetEdits, patching: SheetPatching): Patched {
  return new SheetPatcher(withRegularRows(bytes), edits, patching).patch();
}

class SheetPatcher {
  private readonly scanner: XmlScanner;
  private readonly splices: Splices;
  private readonly tag = new CellTag();
  private writer: CellWriter;
  private readonly rows: number[];
  private nextRow = 0;
  private columnStyles: { first: number; last: number; style: number }[] = [];
  private readonly formulas: SheetFormulas;
  private used: Area | null = null;
  private formulasChanged = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly edits: SheetEdits,
    patching: SheetPatching,
  ) {
    this.scanner = new XmlScanner(bytes);
    this.splices = new Splices(bytes);
    this.writer = { prefix: '', stringIndex: patching.stringIndex };
    this.rows = [...edits.keys()].sort((a, b) => a - b);
    this.formulas = new SheetFormulas(patching.sheet, edits);
  }

  patch(): Patched {
    const { scanner } = this;
    let dimension: { from: number; to: number; text: string } | null = null;
    while (scanner.next()) {
      if (!scanner.isOpen) continue;
      if (scanner.is('dimension')) {
        const place = scanner.attributePlace('ref');
        if (place) dimension = { ...place, text: scanner.attribute('ref') ?? '' };
      } else if (scanner.is('col')) this.readColumn();
      else if (scanner.is('sheetData')) {
        this.writer = { ...this.writer, prefix: scanner.prefix };
        this.patchRows();
        break;
      }
    }
    const before = dimension && areaFrom(dimension.text);
    if (dimension && before && this.used)
      this.splices.replace(dimension.from, dimension.to, areaText(around(before, this.used)));
    return { bytes: this.splices.apply(), formulasChanged: this.formulasChanged };
  }

  private readColumn(): void {
    const [first = 0, last = 0] = [this.scanner.number('min'), this.scanner.number('max')];
    const style = this.scanner.number('style');
    if (style) this.columnStyles.push({ first: first - 1, last: last - 1, style });
  }

  private patchRows(): void {
    const { scanner, splices } = this;
    const { prefix } = this.writer;
    if (scanner.isEmpty) {
      const rest = this.newRows(Infinity);
      if (rest) splices.replace(scanner.start, scanner.end, `<${prefix}sheetData>${rest}</${prefix}sheetData>`);
      return;
    }
    scanner.within(() => {
      if (!scanner.is('row')) return;
      const row = (scanner.number('r') ?? 0) - 1;
      splices.insert(scanner.start, this.newRows(row));
      const cells = this.edits.get(row);
      if (cells) this.nextRow += 1;
      this.patchRow(row, cells ?? new Map());
    });
    splices.insert(scanner.start, this.newRows(Infinity));
  }

  /** Rows before another one that the sheet did not have. */
  private newRows(before: number): string {
    const { prefix } = this.writer;
    let text = '';
    for (; (this.rows[this.nextRow] ?? Infinity) < before; this.nextRow += 1) {
      const row = this.rows[this.nextRow] as number;
      const cells = this.newCells(row, sortedColumns(this.edits.get(row)), 0);
      if (cells) text += `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
    }
    return text;
  }

  private newCells(row: number, columns: readonly number[], rowStyle: number): string {
    return columns.map((column) => this.newCell(row, column, rowStyle)).join('');
  }

  private newCell(row: number, column: number, rowStyle: number): string {
    const edit = this.edits.get(row)?.get(column) as CellEdit;
    const own = rowStyle || this.columnStyles.find(({ first, last }) => first <= column && column <= last)?.style || 0;
    const style = edit.style?.(own) ?? own;
    const content = edit.content?.('', style) ?? { value: '' };
    if ('value' in content && content.value === '' && style === own) return '';
    this.note(row, column, '', content);
    return cellXml(this.writer, { row, column }, style, content);
  }

  private patchRow(row: number, edits: ReadonlyMap<number, CellEdit>): void {
    const { scanner, splices } = this;
    const { prefix } = this.writer;
    const rowStyle = scanner.flag('customFormat') ? (scanner.number('s') ?? 0) : 0;
    const columns = sortedColumns(edits);
    let next = 0;
    const before = (column: number): string => {
      const from = next;
      while ((columns[next] ?? Infinity) < column) next += 1;
      return this.newCells(row, columns.slice(from, next), rowStyle);
    };
    if (columns.length > 0) setAttribute(splices, scanner, 'spans', null);
    if (scanner.isEmpty) {
      const cells = before(Infinity);
      if (cells) splices.replace(scanner.end - 2, scanner.end, `>${cells}</${prefix}row>`);
      return;
    }
    scanner.within(() => {
      if (!scanner.is('c')) return;
      this.tag.read(scanner);
      const { column } = this.tag;
      splices.insert(scanner.start, before(column));
      const edit = edits.get(column);
      if (edit) next += 1;
      this.patchCell(row, column, edit);
    });
    splices.insert(scanner.start, before(Infinity));
  }

  /** A cell that is not written: only its formula may be of interest, and there are many cells. */
  private passCell(row: number, column: number): void {
    const { scanner } = this;
    let formula: StoredFormula | null = null;
    let at = { from: 0, to: 0 };
    const isDynamic = scanner.attributePlace('cm') !== undefined;
    scanner.within(() => {
      const from = scanner.start;
      if (!scanner.is('f')) return void scanner.skip();
      formula = readFormula(scanner);
      at = { from, to: scanner.end };
    });
    if (!formula) return;
    const text = this.formulas.textOf(cellKey(row, column), formula);
    this.checkArray(formula, row, column, isDynamic, at);
    if (this.formulas.isOrphan(formula)) this.splices.replace(at.from, at.to, this.formulaXml(text));
  }

  private patchCell(row: number, column: number, edit: CellEdit | undefined): void {
    const { scanner, splices, bytes } = this;
    if (!edit && !this.formulas.isVacated(row, column)) return this.passCell(row, column);
    const { style: before, type } = this.tag;
    const { start, end } = scanner;
    const style = edit?.style?.(before) ?? before;
    const shownStyle = scanner.attributePlace('s');
    const kept = otherAttributes(scanner, ['r', 's', 't', 'cm', 'vm']);
    const styleAt = shownStyle ?? null;
    const tagEnd = scanner.isEmpty ? end - 2 : end - 1;
    let formula: StoredFormula | null = null;
    let formulaAt = { from: 0, to: 0 };
    let value = '';
    let valueAt = { from: 0, to: 0 };
    let tail = '';
    const isDynamic = scanner.attribute('cm') !== undefined;
    scanner.within(() => {
      const from = scanner.start;
      if (scanner.is('f')) {
        formula = readFormula(scanner);
        formulaAt = { from, to: scanner.end };
      } else if (scanner.is('v')) {
        const inner = scanner.end;
        valueAt = { from: inner, to: scanner.skip() };
        value = rawText(bytes, valueAt.from, valueAt.to);
      } else {
        const inline = scanner.is('is');
        scanner.skip();
        if (!inline) tail += rawText(bytes, from, scanner.end);
      }
    });
    const key = cellKey(row, column);
    const text = this.formulas.textOf(key, formula);
    if (formula) this.checkArray(formula, row, column, isDynamic, formulaAt);
    if (edit?.content) {
      if (formula) this.formulas.leave(formula);
      const content = edit.content(text, style);
      this.note(row, column, text, content);
      splices.replace(start, scanner.end, cellXml(this.writer, { row, column }, style, content, kept, tail));
      return;
    }
    if (this.formulas.isVacated(row, column) && !formula) {
      splices.replace(start, scanner.end, cellXml(this.writer, { row, column }, style, { value: '' }, kept, tail));
      return;
    }
    this.restyle({ before, style, styleAt, tagEnd });
    if (this.formulas.isOrphan(formula)) splices.replace(formulaAt.from, formulaAt.to, this.formulaXml(text));
    if (edit?.value && style !== before && type === 'n' && value !== '') {
      const changed = edit.value(Number(value), before, style);
      if (changed !== Number(value)) splices.replace(valueAt.from, valueAt.to, String(changed));
    }
  }

  private restyle(look: {
    before: number;
    style: number;
    styleAt: { from: number; to: number } | null;
    tagEnd: number;
  }) {
    const { before, style, styleAt, tagEnd } = look;
    if (style === before) return;
    if (styleAt) this.splices.replace(styleAt.from, styleAt.to, String(style));
    else this.splices.insert(tagEnd, ` s="${style}"`);
  }

  private formulaXml(text: string): string {
    return `<${this.writer.prefix}f>${escapeText(text)}</${this.writer.prefix}f>`;
  }

  /** An array formula that something is written into lets go of what it had filled. */
  private checkArray(
    formula: StoredFormula,
    row: number,
    column: number,
    isDynamic: boolean,
    at: { from: number; to: number },
  ): void {
    if (!this.formulas.letsGo(formula, row, column, isDynamic)) return;
    if (this.edits.get(row)?.get(column)?.content) return;
    const element = rawText(this.bytes, at.from, at.to);
    const ref = ` ref="${cellName({ row, column })}"`;
    this.splices.replace(at.from, at.to, element.replace(/\sref="[^"]*"/, ref));
  }

  private note(row: number, column: number, before: string, content: Content): void {
    const isFormula = 'formula' in content;
    if (isFormula || before !== '') this.formulasChanged = true;
    if (!isFormula && content.value === '') return;
    const cell = { row, column, rows: 1, columns: 1 };
    this.used = this.used ? around(this.used, cell) : cell;
  }
}

function sortedColumns(edits: ReadonlyMap<number, CellEdit> | undefined): number[] {
  return [...(edits?.keys() ?? [])].sort((a, b) => a - b);
}

function around(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
