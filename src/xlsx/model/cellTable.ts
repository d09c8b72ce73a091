import { cellKey, type Position } from '../../workbook/contents';
import type { CellValue } from '../../domain/cells';

/** How a cell's value is kept. */
export const Kind = { empty: 0, number: 1, shared: 2, text: 3, boolean: 4, error: 5 } as const;
type KindCode = (typeof Kind)[keyof typeof Kind];

/**
 * The cells of a sheet in columns of numbers: a sheet of three million cells takes 60 MB, where an object for each would
 * take ten times that. Sorted by row, then column; only cells that the file names, blank ones with a style included.
 */
export class CellTable {
  private keys = new Float64Array(64);
  private styles = new Uint32Array(64);
  private kinds = new Uint8Array(64);
  /** The number; the index of a shared string, of an own text or of an error; 1 or 0. */
  private values = new Float64Array(64);
  private readonly texts: string[] = [];
  private count = 0;

  constructor(private readonly sharedStrings: readonly string[]) {}

  get length(): number {
    return this.count;
  }

  add(row: number, column: number, style: number, kind: KindCode, value: number): void {
    if (this.count === this.keys.length) this.grow();
    this.keys[this.count] = cellKey(row, column);
    this.styles[this.count] = style;
    this.kinds[this.count] = kind;
    this.values[this.count] = value;
    this.count += 1;
  }

  addText(row: number, column: number, style: number, kind: typeof Kind.text | typeof Kind.error, text: string): void {
    this.add(row, column, style, kind, this.texts.push(text) - 1);
  }

  key(index: number): number {
    return this.keys[index] as number;
  }

  style(index: number): number {
    return this.styles[index] as number;
  }

  /** What the cell shows; '' for a blank one. An error is its name. */
  value(index: number): CellValue {
    const value = this.values[index] as number;
    switch (this.kinds[index] as KindCode) {
      case Kind.number:
        return value;
      case Kind.shared:
        return this.sharedStrings[value] ?? '';
      case Kind.text:
      case Kind.error:
        return this.texts[value] as string;
      case Kind.boolean:
        return value !== 0;
      default:
        return '';
    }
  }

  /** Index of the cell; -1 where the file names none. */
  find({ row, column }: Position): number {
    const key = cellKey(row, column);
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.keys[middle] as number;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Numbers of date cells in a workbook that counts from 1904, as all other workbooks count. */
  shiftNumbers(by: number, isMeant: (style: number) => boolean): void {
    for (let i = 0; i < this.count; i += 1) {
      if (this.kinds[i] === Kind.number && isMeant(this.styles[i] as number))
        this.values[i] = (this.values[i] as number) + by;
    }
  }

  /** Some writers do not keep to the order. Later cells win over earlier ones of the same place. */
  sort(): void {
    let sorted = true;
    for (let i = 1; i < this.count && sorted; i += 1) sorted = this.key(i) > this.key(i - 1);
    if (sorted) return;
    const last = new Map<number, number>();
    for (let i = 0; i < this.count; i += 1) last.set(this.key(i), i);
    const order = [...last].sort(([a], [b]) => a - b).map(([, index]) => index);
    const { keys, styles, kinds, values } = this;
    this.keys = Float64Array.from(order, (i) => keys[i] as number);
    this.styles = Uint32Array.from(order, (i) => styles[i] as number);
    this.kinds = Uint8Array.from(order, (i) => kinds[i] as number);
    this.values = Float64Array.from(order, (i) => values[i] as number);
    this.count = order.length;
  }

  private grow(): void {
    const size = this.count * 2;
    this.keys = grown(this.keys, new Float64Array(size));
    this.styles = grown(this.styles, new Uint32Array(size));
    this.kinds = grown(this.kinds, new Uint8Array(size));
    this.values = grown(this.values, new Float64Array(size));
  }
}

function grown<T extends Float64Array | Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
