import { cellKey, MAX_ROWS } from '../../workbook/contents';
import { OpeningError } from '../errors';
import { CellTable, Kind } from '../model/cellTable';
import type { LineLook } from '../model/workbook';
import { MAX_CELLS } from '../package/limits';
import { decodeEscapes } from '../xml/escapes';
import { contentText, type XmlScanner } from '../xml/scanner';
import { CellTag, numberAt } from './cellTag';
import { readFormula, StoredFormulas } from './formulas';
import { serialFrom } from './isoDates';
import { readText } from './sharedStrings';

/** How many cells may still be read, over all sheets. */
export interface CellBudget {
  left: number;
}

/** The rows of a sheet: its cells, its formulas, and how rows look that do not look like the others. */
export class SheetData {
  readonly cells: CellTable;
  readonly formulas = new StoredFormulas();
  readonly rows: LineLook[] = [];
  private row = -1;
  private column = -1;
  private readonly tag = new CellTag();

  constructor(
    sharedStrings: readonly string[],
    private readonly budget: CellBudget,
  ) {
    this.cells = new CellTable(sharedStrings);
  }

  /** Reads the `sheetData` element whose opening tag is the present one; goes to its closing tag. */
  read(scanner: XmlScanner): void {
    scanner.within(() => {
      if (scanner.is('c')) this.readCell(scanner);
      else if (scanner.is('row')) this.readRow(scanner);
    });
    this.cells.sort();
  }

  private readRow(scanner: XmlScanner): void {
    const number = scanner.number('r');
    this.row = number !== undefined && number >= 1 && number <= MAX_ROWS ? number - 1 : this.row + 1;
    this.column = -1;
    const size = scanner.number('ht');
    const hidden = scanner.flag('hidden') ?? false;
    const style = scanner.flag('customFormat') ? scanner.number('s') : undefined;
    if (size === undefined && !hidden && style === undefined) return;
    this.rows.push({
      first: this.row,
      last: this.row,
      hidden,
      ...(size !== undefined && { size }),
      ...(style !== undefined && { style }),
    });
  }

  private readCell(scanner: XmlScanner): void {
    const { tag } = this;
    tag.read(scanner);
    const row = tag.row < 0 ? this.row : tag.row;
    const column = tag.row < 0 ? this.column + 1 : tag.column;
    this.column = column;
    this.budget.left -= 1;
    if (this.budget.left < 0) throw new OpeningError('tooLarge', { cells: MAX_CELLS });
    const { style, type } = tag;
    let from = 0;
    let to = 0;
    let inline: string | undefined;
    scanner.within(() => {
      if (scanner.is('v')) {
        from = scanner.end;
        to = scanner.skip();
      } else if (scanner.is('f')) this.formulas.add(cellKey(row, column), readFormula(scanner));
      else if (scanner.is('is')) inline = readText(scanner);
      else scanner.skip();
    });
    if (inline !== undefined) this.cells.addText(row, column, style, Kind.text, inline);
    else if (to > from) this.addValue(scanner.bytes, row, column, style, type, from, to);
    else this.cells.add(row, column, style, Kind.empty, 0);
  }

  private addValue(
    bytes: Uint8Array,
    row: number,
    column: number,
    style: number,
    type: string,
    from: number,
    to: number,
  ): void {
    const { cells } = this;
    if (type === 'n' || type === 's' || type === 'b') {
      const number = numberAt(bytes, from, to);
      const kind = type === 'n' ? Kind.number : type === 's' ? Kind.shared : Kind.boolean;
      if (!Number.isNaN(number)) return cells.add(row, column, style, kind, number);
      const text = contentText(bytes, from, to).trim();
      return type === 'b'
        ? cells.add(row, column, style, kind, text === 'true' ? 1 : 0)
        : cells.addText(row, column, style, Kind.text, text);
    }
    const text = contentText(bytes, from, to);
    const serial = type === 'd' ? serialFrom(text.trim()) : null;
    if (serial !== null) cells.add(row, column, style, Kind.number, serial);
    else cells.addText(row, column, style, type === 'e' ? Kind.error : Kind.text, decodeEscapes(text));
  }
}
