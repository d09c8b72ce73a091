import { columnName } from '../../domain/cells';
import { cellKey, positionOf } from '../../workbook/contents';
import { copiedFormula } from '../../workbook/formulas/copied';
import { referencesIn } from '../../workbook/formulas/references';
import { movedArea, movedLine } from '../../workbook/lines';
import { sheetKey } from '../../workbook/sheetNames';
import { SavingError } from '../errors';
import { areaText } from '../model/addresses';
import { CellTag } from '../read/cellTag';
import { readFormula, type StoredFormula } from '../read/formulas';
import { setAttribute } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { escapeText, rawText } from '../xml/text';
import { movedCell, movedRef, movedText, type LineMoving } from './lineMoving';
import { looksOf, NO_LOOKS, type LineLooks } from './lineLooks';

/**
 * The rows of a sheet after lines came or went, in it (`home` is the moved sheet) or in one that its formulas look at.
 * Cells must say where they are. SavingError `linesThroughArray`.
 */
export function moveCells(bytes: Uint8Array, home: string, moving: LineMoving): Uint8Array {
  return new CellMover(bytes, home, moving).moved();
}

class CellMover {
  private readonly scanner: XmlScanner;
  private readonly splices: Splices;
  private readonly tag = new CellTag();
  private readonly looks: LineLooks;
  private readonly isOwn: boolean;
  private readonly masters = new Map<
    number,
    { readonly key: number; readonly text: string; readonly parts: boolean }
  >();
  private prefix = '';
  private areRowsInserted = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly home: string,
    private readonly moving: LineMoving,
  ) {
    this.scanner = new XmlScanner(bytes);
    this.splices = new Splices(bytes);
    const { move, like } = moving;
    this.isOwn = sheetKey(home) === sheetKey(move.sheet);
    this.looks = this.isOwn && like !== null && !move.removed ? looksOf(bytes, move, like) : NO_LOOKS;
  }

  moved(): Uint8Array {
    const { scanner } = this;
    while (scanner.next()) {
      if (!scanner.isOpen || !scanner.is('sheetData') || scanner.isEmpty) continue;
      ({ prefix: this.prefix } = scanner);
      scanner.within(() => {
        if (scanner.is('row')) this.row();
      });
      this.insertRows(scanner.start, Infinity);
      break;
    }
    return this.splices.apply();
  }

  private row(): void {
    const { scanner, splices, moving } = this;
    const { move } = moving;
    const row = (scanner.number('r') ?? 1) - 1;
    const { start } = scanner;
    if (!this.isOwn) return this.cells(row, false);
    this.insertRows(start, row);
    const to = move.what === 'rows' ? movedLine(row, move) : row;
    if (to === null) {
      this.cells(row, true);
      splices.replace(start, scanner.end, '');
      return;
    }
    if (to !== row) setAttribute(splices, scanner, 'r', String(to + 1));
    if (move.what === 'columns') setAttribute(splices, scanner, 'spans', null);
    this.cells(row, false);
  }

  /** Rows that come before the first one behind them. */
  private insertRows(place: number, before: number): void {
    const { move } = this.moving;
    if (!this.isOwn || move.what !== 'rows' || move.removed || before < move.at || this.areRowsInserted) return;
    this.areRowsInserted = true;
    const { attributes, styles } = this.looks;
    if (attributes === '' && styles.size === 0) return;
    for (let row = move.at; row < move.at + move.count; row += 1) {
      const cells = [...styles].sort(([a], [b]) => a - b).map(([column, style]) => this.blank(row, column, style));
      this.splices.insert(
        place,
        `<${this.prefix}row r="${row + 1}"${attributes}>${cells.join('')}</${this.prefix}row>`,
      );
    }
  }

  private blank(row: number, column: number, style: number): string {
    return `<${this.prefix}c r="${columnName(column)}${row + 1}" s="${style}"/>`;
  }

  private cells(row: number, isGone: boolean): void {
    const { scanner } = this;
    const { move } = this.moving;
    const look = move.what === 'columns' ? this.looks.styles.get(row) : undefined;
    let isInserted = look === undefined || !this.isOwn || move.removed;
    const insert = (place: number): void => {
      isInserted = true;
      for (let column = move.at; column < move.at + move.count; column += 1)
        this.splices.insert(place, this.blank(row, column, look as number));
    };
    if (scanner.isEmpty) return;
    scanner.within(() => {
      if (!scanner.is('c')) return;
      this.tag.read(scanner);
      const { column } = this.tag;
      if (!isInserted && column >= move.at) insert(scanner.start);
      this.cell(row, column, isGone);
    });
    if (!isInserted && !isGone) insert(scanner.start);
  }

  private cell(row: number, column: number, isRowGone: boolean): void {
    const { scanner, splices, bytes } = this;
    const { move } = this.moving;
    const { start } = scanner;
    const to = this.isOwn ? movedCell(row, column, move) : `${columnName(column)}${row + 1}`;
    const isGone = isRowGone || to === null;
    const place = scanner.attributePlace('r');
    let text: string | null = null;
    let at = { from: 0, to: 0 };
    // What spills is calculated anew, wherever lines went through it.
    const isDynamic = scanner.attributePlace('cm') !== undefined;
    scanner.within(() => {
      const from = scanner.start;
      if (!scanner.is('f')) return void scanner.skip();
      const tagEnd = scanner.end;
      const formula = readFormula(scanner);
      if (!isDynamic) this.checkArea(formula, cellKey(row, column), isGone);
      at = { from, to: scanner.end };
      text = this.formula(formula, cellKey(row, column), rawText(bytes, from, tagEnd));
    });
    if (isGone) {
      if (!isRowGone) splices.replace(start, scanner.end, '');
      return;
    }
    if (place && to !== null && this.isOwn && rawText(bytes, place.from, place.to) !== to)
      splices.replace(place.from, place.to, to);
    if (text !== null) splices.replace(at.from, at.to, text);
  }

  /** The element after the move; null where it stays as it is. */
  private formula(formula: StoredFormula, key: number, tag: string): string | null {
    const { move } = this.moving;
    if (formula.shared !== undefined) return this.shared(formula, formula.shared, key);
    const text = movedText(formula.text, this.home, move);
    const ref = formula.area && this.isOwn ? movedRef(areaText(formula.area), move) : null;
    const head = ref === null ? tag : tag.replace(/\sref="[^"]*"/, ` ref="${ref}"`);
    if (text === formula.text && head === tag) return null;
    if (tag.endsWith('/>')) return head;
    return `${head}${escapeText(text)}</${this.prefix}f>`;
  }

  /** What cells share they can only share while nothing in it moves: else each spells its own. */
  private shared(formula: StoredFormula, index: number, key: number): string | null {
    if (formula.text !== '') {
      const isAffected =
        this.isOwn || referencesIn(formula.text).some(({ sheet }) => sheet !== null && this.isMoved(sheet));
      if (formula.area) this.masters.set(index, { key, text: formula.text, parts: isAffected });
    }
    const master = this.masters.get(index);
    if (!master)
      return formula.text === '' ? null : this.formulaXml(movedText(formula.text, this.home, this.moving.move));
    if (!master.parts) return null;
    const [from, to] = [positionOf(master.key), positionOf(key)];
    const own = formula.text || copiedFormula(master.text, to.row - from.row, to.column - from.column);
    return this.formulaXml(movedText(own, this.home, this.moving.move));
  }

  private isMoved(sheet: string): boolean {
    return sheetKey(sheet) === sheetKey(this.moving.move.sheet);
  }

  private formulaXml(text: string): string {
    return `<${this.prefix}f>${escapeText(text)}</${this.prefix}f>`;
  }

  /** Excel does not let lines into an array formula or a data table, nor takes a part of one away. */
  private checkArea({ area, kind }: StoredFormula, key: number, isGone: boolean): void {
    if (!this.isOwn || !area || kind === 'shared') return;
    const { move } = this.moving;
    const moved = movedArea(area, move);
    const isWhole = moved !== null && moved.rows === area.rows && moved.columns === area.columns;
    if (isWhole || (moved === null && isGone)) return;
    throw new SavingError('linesThroughArray', { sheet: this.home, ...positionOf(key) });
  }
}
