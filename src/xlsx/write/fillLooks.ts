import type { OfficePackage } from '../package/officePackage';
import { append, setAttribute } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { rawText } from '../xml/text';

/** Elements of a styles part that come behind the differential looks. */
const BEHIND = ['tableStyles', 'colors', 'extLst'];

/** The number of the differential look that is a fill and nothing else, added where there is none. `color`: `#RRGGBB`. */
export function fillLook(file: OfficePackage, styles: string, color: string): number {
  const bytes = file.xml(styles);
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  let prefix = '';
  const fill = () =>
    `<${prefix}dxf><${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color.slice(1)}"/><${prefix}bgColor rgb="FF${color.slice(1)}"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
  const added = (at: number, element: string): number => {
    splices.insert(at, element);
    file.edit(styles, () => splices.apply());
    return 0;
  };
  while (scanner.next()) {
    if (scanner.isOpen && scanner.is('styleSheet')) ({ prefix } = scanner);
    const alone = () => `<${prefix}dxfs count="1">${fill()}</${prefix}dxfs>`;
    if (scanner.isClose && scanner.depth === 0) return added(scanner.start, alone());
    if (!scanner.isOpen) continue;
    if (BEHIND.some((name) => scanner.is(name))) return added(scanner.start, alone());
    if (!scanner.is('dxfs')) continue;
    const looks = looksWithin(bytes, scanner.start);
    const same = looks.indexOf(fill());
    if (same >= 0) return same;
    setAttribute(splices, scanner, 'count', String(looks.length + 1));
    append(splices, scanner, fill());
    file.edit(styles, () => splices.apply());
    return looks.length;
  }
  return 0;
}

function looksWithin(bytes: Uint8Array, from: number): string[] {
  const scanner = new XmlScanner(bytes, from);
  scanner.next();
  const looks: string[] = [];
  scanner.within(() => {
    if (!scanner.is('dxf')) return;
    const { start } = scanner;
    scanner.skip();
    looks.push(rawText(bytes, start, scanner.end));
  });
  return looks;
}
