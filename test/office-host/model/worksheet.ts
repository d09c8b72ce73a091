import { HostError, Service } from '../service';
import type { Box } from './address';
import { boxOf } from './address';
import { PageLayout } from './pageLayout';
import { Range, RangeAreas } from './range';
import { SheetData } from './sheetData';
import { Tables } from './tables';

/** A workbook as its sheets see it. */
export interface SheetBook {
  selected: Range;
  readonly worksheets: {
    active: Worksheet;
    readonly items: readonly Worksheet[];
    checkName(name: string, self: Worksheet): void;
    insertCopy(original: Worksheet): Worksheet;
    remove(sheet: Worksheet): void;
    shift(sheet: Worksheet, rows: boolean, at: number, added: number): void;
  };
  checkStructure(): void;
  onContents(sheet: Worksheet, box: Box): void;
}

export class Worksheet extends Service {
  readonly scalars = ['id', 'name', 'position', 'visibility'];
  override readonly navigation = ['protection', 'tables'];
  override readonly identified = true;
  readonly protection = new WorksheetProtection(this);
  readonly tables = new Tables(() => [this]);
  readonly freezePanes = new FreezePanes(this);
  readonly pageLayout = new PageLayout(this);
  private shown = 'Visible';

  constructor(
    readonly workbook: SheetBook,
    readonly id: string,
    private title: string,
    readonly data = new SheetData(),
  ) {
    super();
  }

  get name(): string {
    return this.title;
  }
  set name(name: string) {
    this.workbook.checkStructure();
    this.workbook.worksheets.checkName(name, this);
    for (const sheet of this.workbook.worksheets.items) sheet.data.redirect(this.title, name);
    this.title = name;
  }
  get visibility(): string {
    return this.shown;
  }
  set visibility(visibility: string) {
    this.workbook.checkStructure();
    this.shown = visibility;
  }
  get position(): number {
    return this.workbook.worksheets.items.indexOf(this);
  }

  getRange(address?: string): Range {
    return new Range(this, boxOf(address ?? 'A:XFD'));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }
  getRanges(addresses: string): RangeAreas {
    return new RangeAreas(addresses.split(',').map((address) => this.getRange(address)));
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const box = this.data.used(valuesOnly);
    return box && new Range(this, box);
  }
  activate(): void {
    if (this.shown !== 'Visible')
      throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.', 'Worksheet.activate');
    if (this.workbook.worksheets.active === this) return;
    this.workbook.worksheets.active = this;
    this.workbook.selected = this.getCell(0, 0);
  }
  copy(position: string): Worksheet {
    if (position !== 'End')
      throw new HostError('NotImplemented', 'This host copies to the end only.', 'Worksheet.copy');
    return this.workbook.worksheets.insertCopy(this);
  }
  delete(): void {
    this.workbook.worksheets.remove(this);
  }

  checkWritable(): void {
    if (this.data.protected)
      throw new HostError('AccessDenied', 'You cannot perform the requested operation.', 'Range');
  }
  shift(rows: boolean, at: number, added: number): void {
    this.workbook.worksheets.shift(this, rows, at, added);
  }
  contentsChanged(box: Box): void {
    this.workbook.onContents(this, box);
  }
}

class WorksheetProtection extends Service {
  readonly scalars = ['protected'];
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  get protected(): boolean {
    return this.sheet.data.protected;
  }
  protect(): void {
    this.sheet.data.protected = true;
  }
}

class FreezePanes extends Service {
  readonly scalars = [];
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  freezeRows(count: number): void {
    this.sheet.checkWritable();
    this.sheet.data.frozenRows = count;
  }
}
