/** How a cell looks. What is absent is as in the spreadsheet's standard. */
export interface CellStyle {
  /** Excel's number format in its English spelling; `General` for none. */
  readonly numberFormat: string;
  readonly font: Font;
  /** `#RRGGBB`; null for none. Patterns show their colour. */
  readonly fill: string | null;
  readonly border: Readonly<Partial<Record<BorderSide, BorderLine>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees upwards, −90 … 90; 255 for letters below each other. */
  readonly rotation: number;
  /** Whether it may not be typed into where the sheet is protected. */
  readonly locked: boolean;
}

export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

export interface BorderLine {
  /** As the file names it: `thin`, `double`, `mediumDashed`, … */
  readonly style: string;
  readonly color: string | null;
}

/** What a conditional format or a table puts over a cell's own style. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly font?: Partial<Font>;
  readonly fill?: string | null;
  readonly border?: CellStyle['border'];
}
