import type { XmlScanner } from '../xml/scanner';
import { XmlScanner as Scanner } from '../xml/scanner';

/** Excel's first palette; 0–7 repeat as 8–15 (ECMA-376-1, 18.8.27). */
const FIRST = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const REST = `800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC
CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`;
const PALETTE = [...FIRST, ...FIRST, ...REST.split(/\s+/)];

/** Office's own theme, for files that bring none. */
const OFFICE = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** Colours as cells mean them. */
export class Colors {
  private readonly palette = [...PALETTE];

  private constructor(private readonly theme: readonly string[]) {}

  static office(): Colors {
    return new Colors(OFFICE);
  }

  /** With the colours of a theme part. */
  static ofTheme(bytes: Uint8Array): Colors {
    const found = new Map<string, string>();
    const scanner = new Scanner(bytes);
    let name = '';
    while (scanner.next()) {
      if (!scanner.isOpen) continue;
      if (THEME_ORDER.includes(scanner.name)) ({ name } = scanner);
      const value = scanner.is('sysClr')
        ? scanner.attribute('lastClr')
        : scanner.is('srgbClr') && scanner.attribute('val');
      if (value && name !== '' && !found.has(name)) found.set(name, value.toUpperCase());
      if (scanner.is('fontScheme')) break;
    }
    return new Colors(THEME_ORDER.map((one, i) => found.get(one) ?? (OFFICE[i] as string)));
  }

  /** The file's own palette. */
  setIndexed(index: number, rgb: string): void {
    this.palette[index] = rgb.slice(-6).toUpperCase();
  }

  /** `#RRGGBB` of the present colour element; null where it leaves the choice to the spreadsheet. */
  read(scanner: XmlScanner): string | null {
    const rgb = scanner.attribute('rgb');
    const theme = scanner.number('theme');
    const indexed = scanner.number('indexed');
    const base =
      rgb && rgb.length >= 6
        ? rgb.slice(-6).toUpperCase()
        : theme !== undefined
          ? this.theme[theme]
          : indexed !== undefined
            ? this.palette[indexed]
            : undefined;
    return base === undefined ? null : `#${tinted(base, scanner.number('tint') ?? 0)}`;
  }
}

/** Lighter or darker as Excel does it: the lightness moves towards white or black (ECMA-376-1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * wanted - 1));
  const channel = (value: number) => {
    const position = spread === 0 ? 0 : (value - least) / spread;
    const scaled = Math.round(255 * (wanted - newSpread / 2 + position * newSpread));
    return Math.min(255, Math.max(0, scaled)).toString(16).padStart(2, '0');
  };
  return [r, g, b].map(channel).join('').toUpperCase();
}
