import { readTable } from './read/tables';
import { isDateFormat } from './read/numberFormats';
import { sheetCells } from './read/sheetCells';
import { readSharedStrings } from './read/sharedStrings';
import { Colors } from './read/colors';
import { NO_STYLES, readStyles, type Styles } from './read/styles';
import { SheetPart } from './read/sheetPart';
import { unshownOfSheet, unshownOfWorkbook } from './read/unshown';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './read/workbookPart';
import { OpeningError, type OpeningErrorCode, type OpeningErrorDetail } from './errors';
import { Spelling } from './formulas/spelling';
import type { Hyperlink, SheetModel, Table, Unshown, WorkbookModel } from './model/workbook';
import { MAX_CELLS } from './package/limits';
import { OfficePackage } from './package/officePackage';
import { ownWebExtension, settingOf } from './settings/webExtensions';
import { XmlScanner } from './xml/scanner';
import { SETTING_PREFIX } from '../workbook/port';

/** Who we are in a workbook. */
export interface AddIn {
  /** The id in the manifest: under it Office.js keeps the settings. */
  readonly id: string;
  readonly version: string;
  /** Bare names of our functions, in capitals. */
  readonly functions: ReadonlySet<string>;
}

export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  /** The file itself, for saving. */
  readonly file: OfficePackage;
  readonly spelling: Spelling;
  readonly addIn: AddIn;
}

export type Opening =
  | { readonly opened: OpenedWorkbook }
  | { readonly refused: { readonly code: OpeningErrorCode; readonly detail: OpeningErrorDetail } };

/** Days between the serial numbers of the 1900 and of the 1904 date system. */
export const DAYS_TO_1904 = 1462;

/** Opens a .xlsx or .xlsm (.xltx, .xltm), or says why not; never throws for what a file may hold. */
export function openWorkbook(bytes: Uint8Array, addIn: AddIn): Opening {
  try {
    return { opened: open(bytes, addIn) };
  } catch (error) {
    if (!(error instanceof OpeningError)) throw error;
    return { refused: { code: error.code, detail: error.detail } };
  }
}

function open(bytes: Uint8Array, addIn: AddIn): OpenedWorkbook {
  const file = OfficePackage.open(bytes);
  const spelling = new Spelling(addIn.functions);
  const shown = (formula: string) => spelling.shown(formula);
  const workbook = readWorkbookPart(file, shown);
  const reader = new SheetReader(file, workbook, spelling);
  const sheets = workbook.sheets.map((entry) => reader.read(entry));
  const unshown = [...unshownOfWorkbook(file, workbook.path), ...reader.unshown];
  const properties = ownWebExtension(file, addIn.id)?.properties ?? new Map<string, unknown>();
  const settings = [...properties].filter(([key]) => key.startsWith(SETTING_PREFIX));
  const { names, active, structureProtected, date1904 } = workbook;
  const model: WorkbookModel = {
    sheets,
    active,
    names,
    styles: reader.styles.cells,
    structureProtected,
    settings: Object.fromEntries(settings.map(([key, value]) => [key, settingOf(value)])),
    date1904,
    unshown,
    writer: writerOf(file),
  };
  return { model, file, spelling, addIn };
}

class SheetReader {
  readonly unshown: Unshown[] = [];
  readonly styles: Styles;
  private readonly strings: readonly string[];
  private readonly colors: Colors;
  private readonly budget = { left: MAX_CELLS };

  constructor(
    private readonly file: OfficePackage,
    private readonly workbook: WorkbookPart,
    private readonly spelling: Spelling,
  ) {
    const part = (kind: string): Uint8Array | null => {
      const target = file.related(workbook.path, kind)?.target;
      return target && file.has(target) ? file.xml(target) : null;
    };
    const [theme, styles, strings] = [part('theme'), part('styles'), part('sharedStrings')];
    this.colors = theme ? Colors.ofTheme(theme) : Colors.office();
    this.styles = styles ? readStyles(styles, this.colors) : NO_STYLES;
    this.strings = strings ? readSharedStrings(strings) : [];
  }

  read({ name, state, path }: SheetEntry): SheetModel {
    const { file, styles, colors } = this;
    const shown = (formula: string) => this.spelling.shown(formula);
    const looks = { colors, changes: styles.changes };
    const part = new SheetPart(file.xml(path), this.strings, looks, shown, this.budget);
    this.unshown.push(...unshownOfSheet(file, name, path, part));
    const { data, links, print, ...sheet } = part;
    for (const { text } of data.formulas.byCell.values()) this.spelling.meet(text);
    if (this.workbook.date1904) {
      const dates = styles.cells.map(({ numberFormat }) => isDateFormat(numberFormat));
      data.cells.shiftNumbers(DAYS_TO_1904, (style) => dates[style] ?? false);
    }
    return {
      name,
      state,
      protected: sheet.protected,
      cells: sheetCells(data.cells, data.formulas, shown),
      columns: sheet.columns,
      rows: data.rows,
      defaultWidth: sheet.defaultWidth,
      defaultHeight: sheet.defaultHeight,
      merges: sheet.merges,
      frozen: sheet.frozen,
      gridLines: sheet.gridLines,
      zoom: sheet.zoom,
      tabColor: sheet.tabColor,
      validations: sheet.validations,
      conditionalFormats: sheet.conditionalFormats,
      tables: this.tablesOf(path),
      hyperlinks: this.hyperlinksOf(path, links),
      filter: sheet.filter,
      print: { ...print, area: this.localName(name, 'Print_Area'), titles: this.localName(name, 'Print_Titles') },
    };
  }

  private tablesOf(path: string): Table[] {
    const { file } = this;
    const parts = file.relationships(path).filter(({ kind, target }) => kind === 'table' && file.has(target));
    return parts.flatMap(({ target }) => readTable(file.xml(target)) ?? []);
  }

  private hyperlinksOf(path: string, links: SheetPart['links']): Hyperlink[] {
    const targets = new Map(this.file.relationships(path).map(({ id, target }) => [id, target]));
    return links.map(({ area, id, location }) => {
      const address = id === undefined ? '' : (targets.get(id) ?? '');
      return { area, target: location === undefined ? address : `${address}#${location}` };
    });
  }

  private localName(sheet: string, name: string): string {
    return this.workbook.names.find((one) => one.sheet === sheet && one.name === `_xlnm.${name}`)?.text ?? '';
  }
}

/** `Microsoft Excel`, `WPS 表格`, `LibreOffice/7.4…`: what the file says of its writer. */
function writerOf(file: OfficePackage): string {
  const target = file.related('', 'extended-properties')?.target ?? file.related('', 'extendedProperties')?.target;
  if (!target || !file.has(target)) return '';
  const scanner = new XmlScanner(file.xml(target));
  while (scanner.next()) if (scanner.isOpen && scanner.is('Application')) return scanner.text();
  return '';
}
