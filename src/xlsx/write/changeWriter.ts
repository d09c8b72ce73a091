import type { CellMark, CellWrite, Change, FormatCells, MarkCells, StyleSheet } from '../../workbook/change';
import type { Area } from '../../workbook/grid';
import type { LineMove } from '../../workbook/lines';
import { MARK_FILLS } from '../../workbook/marks';
import { sheetKey } from '../../workbook/sheetNames';
import { moveLines } from '../lines/moveLines';
import { DAYS_TO_1904, type OpenedWorkbook } from '../openWorkbook';
import type { OfficePackage } from '../package/officePackage';
import type { CellEdit } from './cellEdits';
import { copySheet } from './copySheet';
import { fillLook } from './fillLooks';
import { keepSettings } from '../settings/keepSettings';
import { patchSheet } from './patchSheet';
import { repeatedRowsText, withList, withLooks } from './sheetLooks';
import { removeSheet } from './removeSheet';
import { withMarks } from './sheetMarks';
import { StringBook } from './stringBook';
import { StyleBook, type Look } from './styleBook';
import { WorkbookFile } from './workbookFile';

type PendingCells = Map<number, Map<number, CellEdit>>;

/** Carries changes out in a package. What is written to cells is gathered, so that a sheet is gone through once. */
export class ChangeWriter {
  private readonly file: OfficePackage;
  private readonly workbook: WorkbookFile;
  private readonly strings: StringBook;
  private styleBook: StyleBook | null = null;
  private readonly pending = new Map<string, PendingCells>();
  private readonly settings = new Map<string, unknown>();
  private formulasChanged = false;
  private valuesChanged = false;

  constructor(private readonly opened: OpenedWorkbook) {
    this.file = opened.file.fresh();
    this.workbook = new WorkbookFile(this.file);
    this.strings = new StringBook(this.file, this.workbook.path);
  }

  add(change: Change): void {
    switch (change.kind) {
      case 'write':
        for (const cell of change.cells) this.write(change.sheet, cell);
        return;
      case 'format':
        return this.format(change);
      case 'style':
        return this.style(change);
      case 'validate':
        return this.editSheet(change.sheet, (bytes) => withList(bytes, change));
      case 'mark':
        return this.mark(change);
      case 'addSheet':
        return void this.workbook.addSheet(change.sheet);
      case 'setting':
        return void this.settings.set(change.key, change.value);
      case 'copySheet':
        this.flush();
        this.formulasChanged = true;
        return copySheet(this.workbook, change.from, change.sheet);
      case 'removeSheet':
        this.flush();
        this.formulasChanged = true;
        return removeSheet(this.workbook, change.sheet);
      case 'insertLines':
        return this.move({ ...change, removed: false }, change.like);
      case 'removeLines':
        return this.move({ ...change, removed: true }, null);
    }
  }

  save(): Uint8Array {
    this.flush();
    keepSettings(this.file, this.settings, this.opened.addIn);
    const calculates = this.opened.model.sheets.some(({ cells }) => cells.formulas > 0);
    if (this.formulasChanged || (this.valuesChanged && calculates)) this.workbook.recalculate();
    return this.file.save();
  }

  private move(move: LineMove, like: number | null): void {
    this.flush();
    this.formulasChanged = true;
    moveLines(this.workbook, { move, like });
  }

  /** Gives gathered cells to their sheets. */
  private flush(): void {
    for (const [key, edits] of this.pending) {
      const { name, path } = this.workbook.get(key);
      this.file.edit(path, (bytes) => {
        const patching = { sheet: name, stringIndex: (text: string) => this.strings.indexOf(text) };
        const patched = patchSheet(bytes, edits, patching);
        this.formulasChanged ||= patched.formulasChanged;
        return patched.bytes;
      });
    }
    this.pending.clear();
    this.strings.save();
    this.styleBook?.save();
  }

  private write(sheet: string, { row, column, value = '', formula }: CellWrite): void {
    const { spelling } = this.opened;
    this.valuesChanged = true;
    this.edit(sheet, row, column, {
      content: (before, style) => {
        if (formula !== undefined) return { formula: spelling.stored(formula, before) };
        return { value: typeof value === 'number' ? value - this.daysAhead(style) : value };
      },
    });
  }

  private format({ sheet, area, numberFormat }: FormatCells): void {
    const { styles } = this;
    for (let r = 0; r < area.rows; r += 1) {
      for (let c = 0; c < area.columns; c += 1) {
        const code = typeof numberFormat === 'string' ? numberFormat : (numberFormat[r]?.[c] as string);
        this.edit(sheet, area.row + r, area.column + c, {
          style: (before) => styles.withFormat(before, code),
          value: (value, before, after) => value + this.daysAhead(before) - this.daysAhead(after),
        });
      }
    }
  }

  /** How many days numbers of a look are ahead of those in the file, where it counts from 1904. */
  private daysAhead(style: number): number {
    return this.opened.model.date1904 && this.styles.isDate(style) ? DAYS_TO_1904 : 0;
  }

  private mark({ sheet, marks }: MarkCells): void {
    const looks = new Map<string, number>();
    const lookOf = ({ tone }: CellMark) => {
      const look = looks.get(tone) ?? fillLook(this.file, this.styles.path, MARK_FILLS[tone]);
      looks.set(tone, look);
      return look;
    };
    this.editSheet(sheet, (bytes) => withMarks(bytes, marks, lookOf));
  }

  private style(change: StyleSheet): void {
    const { sheet, headers, titles, wrapped = [], page } = change;
    const look = (areas: readonly Area[], which: Look) => {
      for (const { row, column, rows, columns } of areas)
        for (let r = row; r < row + rows; r += 1)
          for (let c = column; c < column + columns; c += 1)
            this.edit(sheet, r, c, { style: (before) => this.styles.withLook(before, which) });
    };
    look(headers, 'header');
    look(titles, 'title');
    look(wrapped, 'wrapped');
    this.editSheet(sheet, (bytes) => withLooks(bytes, change));
    if (page?.repeatedRows)
      this.workbook.addLocalName('_xlnm.Print_Titles', sheet, repeatedRowsText(sheet, page.repeatedRows));
  }

  private edit(sheet: string, row: number, column: number, { content, style, value }: CellEdit): void {
    const key = sheetKey(sheet);
    const rows = this.pending.get(key) ?? new Map<number, Map<number, CellEdit>>();
    this.pending.set(key, rows);
    const cells = rows.get(row) ?? new Map<number, CellEdit>();
    rows.set(row, cells);
    const before = cells.get(column);
    const first = before?.style;
    cells.set(column, {
      ...before,
      ...(content && { content }),
      ...(value && { value }),
      ...(style && { style: first ? (own: number) => style(first(own)) : style }),
    });
  }

  private editSheet(sheet: string, change: (bytes: Uint8Array) => Uint8Array): void {
    this.file.edit(this.workbook.get(sheet).path, change);
  }

  private get styles(): StyleBook {
    const { workbook } = this;
    this.styleBook ??= new StyleBook(this.file, workbook.path, workbook.namespace, (kind) =>
      workbook.relationshipType(kind),
    );
    return this.styleBook;
  }
}
