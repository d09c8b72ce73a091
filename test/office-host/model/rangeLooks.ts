import { Service } from '../service';
import type { Box } from './address';
import type { CellFormat, SheetData } from './sheetData';

/** What has looks: the cells of a range. */
interface Looked {
  readonly box: Box;
  readonly worksheet: { readonly data: SheetData; checkWritable(): void };
  each(change: (row: number, column: number) => void): void;
}

/** The common value of a format over a range, null where cells differ. */
function common<K extends keyof CellFormat>(range: Looked, key: K): CellFormat[K] | null {
  const { row, column, rows, columns } = range.box;
  const seen = new Set<CellFormat[K]>();
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) seen.add(range.worksheet.data.at(row + r, column + c)[key]);
  }
  const [first] = seen;
  return seen.size === 1 && first !== undefined ? first : null;
}

abstract class Look extends Service {
  constructor(protected readonly range: Looked) {
    super();
  }
  protected set(part: Partial<CellFormat>): void {
    this.range.each((row, column) => this.range.worksheet.data.change(row, column, part));
  }
}

class RangeFont extends Look {
  readonly scalars = ['bold', 'size'];
  get bold(): unknown {
    return common(this.range, 'bold');
  }
  set bold(value: unknown) {
    this.set({ bold: Boolean(value) });
  }
  get size(): unknown {
    return common(this.range, 'size');
  }
  set size(value: unknown) {
    this.set({ size: Number(value) });
  }
}

class RangeFill extends Look {
  readonly scalars = ['color'];
  get color(): unknown {
    return common(this.range, 'fill');
  }
  set color(value: unknown) {
    this.set({ fill: String(value) });
  }
}

export class RangeFormat extends Look {
  readonly scalars = ['columnWidth', 'wrapText', 'verticalAlignment'];
  override readonly navigation = ['font', 'fill'];
  readonly font = new RangeFont(this.range);
  readonly fill = new RangeFill(this.range);

  /** In points; one cell's format sets its whole column. */
  get columnWidth(): unknown {
    return this.range.worksheet.data.columnWidths.get(this.range.box.column) ?? 48;
  }
  set columnWidth(points: unknown) {
    this.range.worksheet.checkWritable();
    const { column, columns } = this.range.box;
    for (let c = column; c < column + columns; c += 1) this.range.worksheet.data.columnWidths.set(c, Number(points));
  }
  get wrapText(): unknown {
    return common(this.range, 'wrapped');
  }
  set wrapText(value: unknown) {
    this.set({ wrapped: Boolean(value) });
  }
  get verticalAlignment(): unknown {
    return common(this.range, 'vertical');
  }
  set verticalAlignment(value: unknown) {
    this.set({ vertical: String(value) });
  }
  /** Nothing here is drawn, so no row has a height. */
  autofitRows(): void {
    this.range.worksheet.checkWritable();
  }
}

/** What a range lets people type. One rule for all of it, or `Inconsistent`. */
export class Validation extends Look {
  readonly scalars = ['type', 'rule', 'errorAlert', 'prompt'];

  get type(): string {
    const rules = this.rules();
    if (rules.size > 1) return 'Inconsistent';
    return kindOf(JSON.parse([...rules][0] as string) as object);
  }
  get rule(): unknown {
    const rules = this.rules();
    return rules.size > 1 ? null : JSON.parse([...rules][0] as string);
  }
  set rule(rule: unknown) {
    this.range.worksheet.checkWritable();
    this.range.worksheet.data.lists.push({ box: this.range.box, rule });
  }
  get errorAlert(): unknown {
    return { message: '', showAlert: true, style: 'Stop', title: '' };
  }
  set errorAlert(_: unknown) {
    this.range.worksheet.checkWritable();
  }
  get prompt(): unknown {
    return { message: '', showPrompt: true, title: '' };
  }
  set prompt(_: unknown) {
    this.range.worksheet.checkWritable();
  }

  /** The different rules of its cells, as JSON; `{}` for none. */
  private rules(): ReadonlySet<string> {
    const { row, column, rows, columns } = this.range.box;
    const found = new Set<string>();
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1)
        found.add(JSON.stringify(this.range.worksheet.data.ruleAt(r, c) ?? {}));
    }
    return found;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  custom: 'Custom',
};

function kindOf(rule: object): string {
  const [name] = Object.keys(rule);
  return name === undefined ? 'None' : (KINDS[name] ?? 'MixedCriteria');
}
