import type { CellValue } from '../../src/domain/cells';
import type { Change } from '../../src/workbook/change';
import { heldBy } from '../../src/workbook/contents';
import type { Area } from '../../src/workbook/grid';
import type { MemoryWorkbook } from '../../src/workbook/memory';
import { inLines } from '../../src/workbook/removal';
import type { WorkbookModel } from '../../src/xlsx/model/workbook';
import { boundsOf } from './memoryOf';

/** Numbers from 0 to 1 that are the same in every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TEXTS = [
  '付款',
  '<b> & "x"',
  '=不是公式',
  '  空 格 ',
  '',
  '第一行\n第二行',
  'SKU-001',
  '👍',
  '\u0007_x0007_',
  '#N/A',
];
const FORMATS = ['0.00%', '#,##0', 'yyyy-mm-dd', 'General', '@', '¥#,##0.00;[Red]-¥#,##0.00'];

/** Changes that somebody might make, one after the other, each possible where the ones before it lead. */
export class RandomChanges {
  /** Sheets that are more than rows of cells: what changes only as a whole stays where it is. */
  private readonly fixed: ReadonlyMap<string, readonly Area[]>;
  private added = 0;

  constructor(
    private readonly memory: MemoryWorkbook,
    model: WorkbookModel,
    private readonly random: () => number,
  ) {
    this.fixed = new Map(
      model.sheets.map(({ name, cells, tables }) => {
        const areas = tables.map(({ area }) => area);
        cells.each(({ fills }) => fills && areas.push(fills));
        return [name, areas];
      }),
    );
  }

  async next(): Promise<Change> {
    const names = (await this.memory.describe()).sheets.map(({ name }) => name);
    const sheet = this.one(names.filter((name) => !this.isGraphic(name)));
    const dice = this.random();
    if (dice < 0.7) return this.write(sheet, names);
    if (dice < 0.8) return this.format(sheet);
    if (dice < 0.87) return this.lines(sheet, 'insert') ?? this.write(sheet, names);
    if (dice < 0.92) return this.lines(sheet, 'remove') ?? this.write(sheet, names);
    if (dice < 0.95) return { kind: 'addSheet', sheet: `新 ${(this.added += 1)}` };
    if (dice < 0.97 && names.length < 9 && !this.fixed.get(sheet)?.length)
      return { kind: 'copySheet', from: sheet, sheet: `副本 ${(this.added += 1)}` };
    return { kind: 'setting', key: 'dianbao.random', value: { n: Math.floor(this.random() * 1000), text: '"<&' } };
  }

  /** A sheet that holds nothing but a chart has no cells to write. */
  private isGraphic(name: string): boolean {
    return name === '图';
  }

  private write(sheet: string, names: readonly string[]): Change {
    const { rows, columns } = boundsOf(this.memory.sheet(sheet).cells);
    const cells = Array.from({ length: 1 + this.below(4) }, () => ({
      row: this.below(rows + 3),
      column: this.below(columns + 2),
    }));
    const free = cells.filter(({ row, column }) => !this.isFixed(sheet, row, column));
    return { kind: 'write', sheet, cells: free.map((cell) => ({ ...cell, ...this.content(names) })) };
  }

  private content(names: readonly string[]): { value: CellValue } | { formula: string } {
    const dice = this.random();
    if (dice < 0.35) return { value: Math.round(this.random() * 1e6) / 100 };
    if (dice < 0.6) return { value: this.one(TEXTS) };
    if (dice < 0.65) return { value: this.random() < 0.5 };
    const name = `'${this.one(names)}'!`;
    return {
      formula: this.one([
        `=SUM(A${1 + this.below(9)}:C${10 + this.below(9)})`,
        `=${name}B${1 + this.below(20)}*2`,
        `=CONVERSION($A$${1 + this.below(9)},B2)`,
        `=IFS(A1>1,"<",TRUE,${name}$C$3:D9)`,
      ]),
    };
  }

  private format(sheet: string): Change {
    const { rows, columns } = boundsOf(this.memory.sheet(sheet).cells);
    const area = {
      row: this.below(rows),
      column: this.below(columns),
      rows: 1 + this.below(3),
      columns: 1 + this.below(2),
    };
    return { kind: 'format', sheet, area, numberFormat: this.one(FORMATS) };
  }

  private lines(sheet: string, which: 'insert' | 'remove'): Change | null {
    if (this.fixed.get(sheet)?.length) return null;
    const cells = this.memory.sheet(sheet).cells;
    const { rows, columns } = boundsOf(cells);
    const what = this.random() < 0.7 ? 'rows' : 'columns';
    const length = what === 'rows' ? rows : columns;
    const [at, count] = [this.below(length), 1 + this.below(2)];
    if (which === 'insert')
      return { kind: 'insertLines', sheet, what, at, count, like: this.random() < 0.6 ? this.below(length) : null };
    const holds = heldBy(inLines(cells, what, at, count));
    return { kind: 'removeLines', sheet, what, at, count, holds, like: null };
  }

  private isFixed(sheet: string, row: number, column: number): boolean {
    return (this.fixed.get(sheet) ?? []).some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  }

  private below(n: number): number {
    return Math.floor(this.random() * n);
  }

  private one<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }
}
