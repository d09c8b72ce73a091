import type { CellValue, Place } from '../../../src/domain/cells';
import type { Area } from '../../../src/workbook/grid';
import type { LineAxis } from '../../../src/workbook/lines';
import type { Workbook } from '../../../src/workbook/port';

/** What not every spreadsheet can do; a case names what it needs, a subject what it lacks. */
type Capability = 'merges' | 'protection' | 'lists' | 'hiding' | 'tables' | 'overlays';

/**
 * A fresh workbook with one empty sheet `Sheet1`, and the hands of somebody who sits in front of it.
 * Nothing here may go through the port that is tested.
 */
export interface Subject {
  readonly workbook: Workbook;
  readonly lacks?: readonly Capability[];
  /** Adds the sheet if need be and fills it from (top, left) on; a text beginning with `=` is a formula. */
  seed(sheet: string, rows: readonly (readonly CellValue[])[], top?: number, left?: number): Promise<void>;
  format(sheet: string, area: Area, numberFormat: string): Promise<void>;
  merge?(sheet: string, area: Area): Promise<void>;
  /** Gives cells a drop-down list. */
  list?(sheet: string, area: Area, entries: readonly string[]): Promise<void>;
  /** The entries that a cell offers; null for none. */
  listAt?(place: Place): Promise<readonly string[] | null>;
  /** Hides rows or columns. */
  hide?(sheet: string, what: LineAxis, at: number, count: number): Promise<void>;
  /** Makes an area what Excel calls a table. */
  table?(sheet: string, area: Area): Promise<void>;
  /** Lays a conditional format of somebody else's over cells. */
  overlay?(sheet: string, area: Area, formula: string): Promise<void>;
  /** All conditional formats of a sheet, in no order. */
  overlays?(sheet: string): Promise<readonly Overlay[]>;
  /** An edit as if by keyboard, of a number, a plain text, or a formula beginning with `=`. */
  typeByUser(place: Place, entry: CellValue): Promise<void>;
  protectSheet?(name: string): Promise<void>;
  protectStructure?(): Promise<void>;
  cell(place: Place): Promise<SeenCell>;
  close?(): Promise<void>;
}

export interface Overlay {
  readonly areas: readonly Area[];
  readonly formula: string;
}

interface SeenCell {
  readonly value: CellValue;
  /** `=…`; absent where there is none. */
  readonly formula?: string;
  readonly format: string;
}

export interface ConformanceCase {
  readonly name: string;
  readonly needs?: readonly Capability[];
  run(subject: Subject): Promise<void>;
}
