import { areaFrom } from '../model/addresses';
import type { StyleChange } from '../model/style';
import type { ConditionalFormat, LineLook, PrintSettings, Validation } from '../model/workbook';
import type { Area } from '../../workbook/grid';
import { OpeningError } from '../errors';
import { XmlScanner } from '../xml/scanner';
import type { Colors } from './colors';
import { readConditionalFormat, readValidation } from './rules';
import { SheetData, type CellBudget } from './sheetData';

/** Everything that a worksheet part itself says. */
export class SheetPart {
  readonly data: SheetData;
  readonly columns: LineLook[] = [];
  readonly merges: Area[] = [];
  readonly validations: Validation[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly links: { readonly area: Area; readonly id?: string; readonly location?: string }[] = [];
  readonly print: { -readonly [K in 'landscape' | 'paper' | 'scale']: PrintSettings[K] } = {
    landscape: false,
    paper: 9,
    scale: 100,
  };
  frozen = { rows: 0, columns: 0 };
  protected = false;
  defaultWidth = 8.43;
  defaultHeight = 15;
  gridLines = true;
  zoom = 100;
  tabColor: string | null = null;
  filter: Area | null = null;
  sparklines = 0;
  controls = 0;
  embedded = 0;
  hasHeaderFooter = false;
  /** What the root is: `worksheet`, `chartsheet`, `dialogsheet`. */
  root = '';

  constructor(
    bytes: Uint8Array,
    sharedStrings: readonly string[],
    private readonly looks: { readonly colors: Colors; readonly changes: readonly StyleChange[] },
    private readonly shown: (formula: string) => string,
    budget: CellBudget,
  ) {
    this.data = new SheetData(sharedStrings, budget);
    const scanner = new XmlScanner(bytes);
    while (scanner.next()) {
      if (!scanner.isOpen) continue;
      if (this.root === '') this.root = scanner.name;
      this.element(scanner);
    }
    if (!scanner.complete) throw new OpeningError('damaged');
  }

  private element(scanner: XmlScanner): void {
    switch (scanner.name) {
      case 'sheetData':
        return this.data.read(scanner);
      case 'tabColor':
        return void (this.tabColor = this.looks.colors.read(scanner));
      case 'sheetView':
        this.gridLines = scanner.flag('showGridLines') ?? true;
        this.zoom = scanner.number('zoomScale') ?? 100;
        return;
      case 'pane':
        if (!scanner.attribute('state')?.startsWith('frozen')) return;
        this.frozen = { rows: scanner.number('ySplit') ?? 0, columns: scanner.number('xSplit') ?? 0 };
        return;
      case 'sheetFormatPr':
        this.defaultHeight = scanner.number('defaultRowHeight') ?? 15;
        this.defaultWidth = scanner.number('defaultColWidth') ?? scanner.number('baseColWidth') ?? 8.43;
        return;
      case 'col':
        return this.column(scanner);
      case 'sheetProtection':
        return void (this.protected = scanner.flag('sheet') ?? false);
      case 'autoFilter':
        return void (this.filter = areaFrom(scanner.attribute('ref') ?? ''));
      case 'mergeCell': {
        const area = areaFrom(scanner.attribute('ref') ?? '');
        if (area) this.merges.push(area);
        return;
      }
      case 'conditionalFormatting':
        // Excel 2010's kind, in the extensions, has no cells in its tag: bars and icons that repeat what stands before.
        if (scanner.attribute('sqref') === undefined) return void scanner.skip();
        return void this.conditionalFormats.push(
          readConditionalFormat(scanner, this.looks.changes, this.looks.colors, this.shown),
        );
      case 'dataValidation':
        return void this.validations.push(readValidation(scanner, this.shown));
      case 'hyperlink':
        return this.link(scanner);
      default:
        return this.rest(scanner);
    }
  }

  private rest(scanner: XmlScanner): void {
    if (scanner.is('pageSetup')) {
      this.print.landscape = scanner.attribute('orientation') === 'landscape';
      this.print.paper = scanner.number('paperSize') ?? 9;
      this.print.scale = scanner.number('scale') ?? 100;
    } else if (scanner.is('sparkline')) this.sparklines += 1;
    else if (scanner.is('control')) this.controls += 1;
    else if (scanner.is('oleObject')) this.embedded += 1;
    else if (scanner.is('oddHeader') || scanner.is('oddFooter')) this.hasHeaderFooter = true;
    // What older programs see in its place was counted already.
    else if (scanner.is('Fallback')) scanner.skip();
  }

  private column(scanner: XmlScanner): void {
    const [first, last] = [scanner.number('min') ?? 0, scanner.number('max') ?? 0];
    const size = scanner.number('width');
    const style = scanner.number('style');
    if (first < 1 || last < first) return;
    this.columns.push({
      first: first - 1,
      last: last - 1,
      hidden: scanner.flag('hidden') ?? false,
      ...(size !== undefined && { size }),
      ...(style && { style }),
    });
  }

  private link(scanner: XmlScanner): void {
    const area = areaFrom(scanner.attribute('ref') ?? '');
    const id = scanner.attribute('id');
    const location = scanner.attribute('location');
    if (area) this.links.push({ area, ...(id !== undefined && { id }), ...(location !== undefined && { location }) });
  }
}
