import type { CellValue } from '../../domain/cells';
import type { Cells } from '../../workbook/contents';
import type { Area } from '../../workbook/grid';
import type { CellStyle, StyleChange } from './style';

/** A workbook as its file has it. Rows and columns count from zero, widths and heights are Excel's. */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  /** Index of the sheet in front. */
  readonly active: number;
  readonly names: readonly DefinedName[];
  /** Looks by number, as cells, rows and columns name them. */
  readonly styles: readonly CellStyle[];
  /** Whether adding, copying and removing sheets is forbidden. */
  readonly structureProtected: boolean;
  /** What 店报 keeps in the workbook: JSON values by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Whether the file counts days from 1904. Dates here never do. */
  readonly date1904: boolean;
  /** What stays in the file but cannot be seen in a plain spreadsheet. */
  readonly unshown: readonly Unshown[];
  /** The program that wrote the file, in its own words; '' where it does not say. */
  readonly writer: string;
}

export interface SheetModel {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  readonly cells: SheetCells;
  readonly columns: readonly LineLook[];
  readonly rows: readonly LineLook[];
  /** In characters of the standard font; in points. */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly zoom: number;
  /** `#RRGGBB`; null for none. */
  readonly tabColor: string | null;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly Table[];
  readonly hyperlinks: readonly Hyperlink[];
  readonly filter: Area | null;
  readonly print: PrintSettings;
}

export interface SheetCells {
  /** Cells that the file names, blank ones with a look included. */
  readonly length: number;
  /** How many of them calculate. */
  readonly formulas: number;
  /** Every cell in order of rows, then columns. */
  each(visit: (cell: FileCell) => void): void;
  at(row: number, column: number): FileCell | undefined;
  /** Those that hold something, as plans see them. */
  contents(): Cells;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** `=…` as users write it: our functions and new ones without the prefixes of the file. */
  readonly formula?: string;
  /** The cells that one array formula fills, this one first. */
  readonly fills?: Area;
  readonly style: number;
}

/** Looks of rows or columns that follow each other. */
export interface LineLook {
  readonly first: number;
  readonly last: number;
  /** Characters or points; undefined for the standard. */
  readonly size?: number;
  readonly hidden: boolean;
  /** The look of its blank cells; undefined for the standard. */
  readonly style?: number;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, without `=`. */
  readonly text: string;
  /** The sheet to which it belongs; null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

export interface Validation {
  readonly areas: readonly Area[];
  /** `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom`; `none` for a mere hint. */
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  readonly prompt: string;
  readonly error: string;
  /** `stop`, `warning`, `information`. */
  readonly severity: string;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly rules: readonly ConditionalRule[];
}

export interface ConditionalRule {
  /** `cellIs`, `expression`, `colorScale`, `dataBar`, `iconSet`, `top10`, … */
  readonly type: string;
  readonly operator?: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly formulas: readonly string[];
  readonly style?: StyleChange;
  /** Bounds of scales, bars and icons: kind and value. */
  readonly bounds: readonly { readonly type: string; readonly value: string }[];
  readonly colors: readonly string[];
  readonly iconSet?: string;
}

export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
  /** Excel's name of its look; '' for none. */
  readonly look: string;
}

export interface Hyperlink {
  readonly area: Area;
  /** An address, or `#表!A1`. */
  readonly target: string;
}

export interface PrintSettings {
  readonly area: string;
  readonly titles: string;
  readonly landscape: boolean;
  /** Excel's number of the paper; 9 is A4. */
  readonly paper: number;
  readonly scale: number;
}

export type UnshownKind =
  | 'chart'
  | 'chartSheet'
  | 'pivotTable'
  | 'picture'
  | 'shape'
  | 'sparkline'
  | 'macro'
  | 'comment'
  | 'slicer'
  | 'control'
  | 'embedded'
  | 'externalLink'
  | 'query'
  | 'headerFooter'
  | 'dataTable';

export interface Unshown {
  readonly kind: UnshownKind;
  /** null for what belongs to the whole workbook. */
  readonly sheet: string | null;
  readonly count: number;
}
