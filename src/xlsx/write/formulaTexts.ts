import { XmlScanner, contentText } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { escapeText, utf8 } from '../xml/text';

/** Elements whose text is a formula, in sheets, names, tables and charts. */
const FORMULAS = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/** The part with some of its formulas spelled otherwise; those within elements of one name are left as they are. */
export function mapFormulaTexts(bytes: Uint8Array, map: (formula: string) => string, except = ''): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  while (scanner.next()) {
    if (scanner.isOpen && scanner.is(except)) scanner.skip();
    if (!scanner.isOpen || scanner.isEmpty || !FORMULAS.has(scanner.name)) continue;
    const from = scanner.end;
    const to = scanner.skip();
    const before = contentText(bytes, from, to);
    const after = map(before);
    if (after !== before) splices.replace(from, to, escapeText(after));
  }
  return splices.apply();
}

/** Whether a sheet's name may stand in a part; a name with marks of XML or quotes is spelled in more than one way. */
export function mayName(bytes: Uint8Array, sheet: string): boolean {
  if (/[&<>'"]/.test(sheet)) return true;
  const sought = utf8(sheet);
  const first = sought[0] as number;
  // Names are compared without regard to case, which only letters of some scripts have.
  if (sheet.toLowerCase() !== sheet.toUpperCase()) return true;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < sought.length && bytes[at + i] === sought[i]) i += 1;
    if (i === sought.length) return true;
  }
  return false;
}
