import type { BorderLine, BorderSide, CellStyle, Font, StyleChange } from '../model/style';
import { XmlScanner } from '../xml/scanner';
import type { Colors } from './colors';
import { builtInFormat } from './numberFormats';

export interface Styles {
  readonly cells: readonly CellStyle[];
  /** What conditional formats put over a cell. */
  readonly changes: readonly StyleChange[];
}

const STANDARD_FONT: Font = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};

const STANDARD_STYLE: CellStyle = {
  numberFormat: 'General',
  font: STANDARD_FONT,
  fill: null,
  border: {},
  wrap: false,
  indent: 0,
  rotation: 0,
  locked: true,
};

export const NO_STYLES: Styles = { cells: [STANDARD_STYLE], changes: [] };

/** The styles part, colours resolved. */
export function readStyles(bytes: Uint8Array, colors: Colors): Styles {
  const reader = new StylesReader(new XmlScanner(bytes), colors);
  return reader.read();
}

class StylesReader {
  private readonly formats = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: CellStyle['border'][] = [];
  private readonly cells: CellStyle[] = [];
  private readonly changes: StyleChange[] = [];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly colors: Colors,
  ) {}

  read(): Styles {
    this.readPalette();
    const { scanner } = this;
    while (scanner.next()) {
      if (!scanner.isOpen) continue;
      if (scanner.is('numFmt')) this.readFormat();
      else if (scanner.is('fonts')) this.each('font', () => this.fonts.push({ ...STANDARD_FONT, ...this.readFont() }));
      else if (scanner.is('fills')) this.each('fill', () => this.fills.push(this.readFill(false) ?? null));
      else if (scanner.is('borders')) this.each('border', () => this.borders.push(this.readBorder()));
      else if (scanner.is('cellXfs')) this.each('xf', () => this.cells.push(this.readCell()));
      else if (scanner.is('dxfs')) this.each('dxf', () => this.changes.push(this.readChange()));
    }
    return { cells: this.cells.length ? this.cells : NO_STYLES.cells, changes: this.changes };
  }

  /** The palette stands at the end, and colours before it mean it. */
  private readPalette(): void {
    const scanner = new XmlScanner(this.scanner.bytes);
    let index = 0;
    while (scanner.next()) {
      if (scanner.isOpen && scanner.is('rgbColor'))
        this.colors.setIndexed(index++, scanner.attribute('rgb') ?? '000000');
    }
  }

  private readFormat(): void {
    const id = this.scanner.number('numFmtId');
    const code = this.scanner.attribute('formatCode');
    if (id !== undefined && code !== undefined) this.formats.set(id, code);
  }

  private formatOf(id: number): string {
    return this.formats.get(id) ?? builtInFormat(id) ?? 'General';
  }

  /** Visits the elements of a name within the present one; goes to its closing tag. */
  private each(name: string, visit: () => void): void {
    this.scanner.within(() => {
      if (this.scanner.is(name)) visit();
    });
  }

  private readFont(): Partial<Font> {
    const { scanner } = this;
    const font: { -readonly [K in keyof Font]?: Font[K] } = {};
    const flag = () => scanner.flag('val') ?? true;
    scanner.within(() => {
      if (scanner.is('b')) font.bold = flag();
      else if (scanner.is('i')) font.italic = flag();
      else if (scanner.is('strike')) font.strike = flag();
      else if (scanner.is('u')) font.underline = scanner.attribute('val') !== 'none';
      else if (scanner.is('sz')) font.size = scanner.number('val') ?? STANDARD_FONT.size;
      else if (scanner.is('name')) font.name = scanner.attribute('val') ?? STANDARD_FONT.name;
      else if (scanner.is('color')) font.color = this.colors.read(scanner);
    });
    return font;
  }

  /** In changes, Excel calls the colour of a solid fill its background, elsewhere its foreground. */
  private readFill(inChange: boolean): string | null | undefined {
    const { scanner } = this;
    let fill: string | null | undefined;
    let pattern: string | undefined;
    scanner.within(() => {
      if (scanner.is('patternFill')) pattern = scanner.attribute('patternType');
      else if (scanner.is(inChange ? 'bgColor' : 'fgColor')) fill = this.colors.read(scanner) ?? fill;
      else if (scanner.is('color')) fill ??= this.colors.read(scanner);
    });
    const isNone = pattern === 'none' || (pattern === undefined && !inChange && fill === undefined);
    return isNone ? null : fill;
  }

  private readBorder(): CellStyle['border'] {
    const { scanner } = this;
    const border: Partial<Record<BorderSide, BorderLine>> = {};
    let side: BorderSide | undefined;
    scanner.within(() => {
      const { name } = scanner;
      const known = name === 'start' ? 'left' : name === 'end' ? 'right' : name;
      if (known === 'left' || known === 'right' || known === 'top' || known === 'bottom') {
        const style = scanner.attribute('style');
        side = style && style !== 'none' ? known : undefined;
        if (side) border[side] = { style: style as string, color: null };
      } else if (name === 'color' && side) {
        border[side] = { style: border[side]?.style as string, color: this.colors.read(scanner) };
      } else side = undefined;
    });
    return border;
  }

  private readCell(): CellStyle {
    const { scanner } = this;
    const number = (name: string) => scanner.number(name) ?? 0;
    let style: CellStyle = {
      ...STANDARD_STYLE,
      numberFormat: this.formatOf(number('numFmtId')),
      font: this.fonts[number('fontId')] ?? STANDARD_FONT,
      fill: this.fills[number('fillId')] ?? null,
      border: this.borders[number('borderId')] ?? {},
    };
    scanner.within(() => {
      if (scanner.is('alignment')) style = { ...style, ...this.readAlignment() };
      else if (scanner.is('protection')) style = { ...style, locked: scanner.flag('locked') ?? true };
    });
    return style;
  }

  private readAlignment(): Partial<CellStyle> {
    const { scanner } = this;
    const horizontal = scanner.attribute('horizontal');
    const vertical = scanner.attribute('vertical');
    const rotation = scanner.number('textRotation') ?? 0;
    return {
      ...(horizontal && horizontal !== 'general' && { horizontal }),
      ...(vertical && { vertical }),
      wrap: scanner.flag('wrapText') ?? false,
      indent: scanner.number('indent') ?? 0,
      // 91 … 180 turn downwards.
      rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
    };
  }

  private readChange(): StyleChange {
    const { scanner } = this;
    let change: StyleChange = {};
    scanner.within(() => {
      if (scanner.is('font')) change = { ...change, font: this.readFont() };
      else if (scanner.is('fill')) change = { ...change, fill: this.readFill(true) ?? null };
      else if (scanner.is('border')) change = { ...change, border: this.readBorder() };
      else if (scanner.is('numFmt')) change = { ...change, numberFormat: scanner.attribute('formatCode') ?? 'General' };
    });
    return change;
  }
}
