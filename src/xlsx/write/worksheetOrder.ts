import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';

/** The order of the elements of a worksheet (ECMA-376-1, 18.3.1.99); programs refuse others. */
const ORDER = `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
webPublishItems tableParts extLst`.split(/\s+/);

/**
 * The sheet with an element in its place: instead of the one that has its name, or where it belongs. `element` gives its
 * text from the prefix of the sheet's elements; '' takes it away.
 */
export function withElement(bytes: Uint8Array, name: string, element: (prefix: string) => string): Uint8Array {
  return placed(bytes, name, element, true);
}

/** The same for an element of which there may be several: behind those that are there. */
export function behindElements(bytes: Uint8Array, name: string, elements: (prefix: string) => string): Uint8Array {
  return placed(bytes, name, elements, false);
}

function placed(bytes: Uint8Array, name: string, element: (prefix: string) => string, instead: boolean): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  const place = ORDER.indexOf(name);
  let prefix = '';
  while (scanner.next()) {
    if (scanner.isClose) {
      if (scanner.depth === 0) splices.insert(scanner.start, element(prefix));
      if (scanner.depth === 0) return splices.apply();
      continue;
    }
    if (scanner.is('worksheet')) ({ prefix } = scanner);
    // mc:AlternateContent stands for controls, which come late.
    const own = scanner.is('AlternateContent') ? ORDER.indexOf('controls') : ORDER.indexOf(scanner.name);
    const isChild = scanner.isEmpty ? scanner.depth === 1 : scanner.depth === 2;
    if (!isChild || own < 0) continue;
    if (own > place) {
      splices.insert(scanner.start, element(prefix));
      return splices.apply();
    }
    const from = scanner.start;
    scanner.skip();
    if (own !== place || !instead) continue;
    splices.replace(from, scanner.end, element(prefix));
    return splices.apply();
  }
  return bytes;
}

/** The text of the first element of a name in a part, and of what is within it; '' for none. */
export function elementText(bytes: Uint8Array, name: string): string {
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen || !scanner.is(name)) continue;
    const from = scanner.start;
    scanner.skip();
    return new TextDecoder().decode(bytes.subarray(from, scanner.end));
  }
  return '';
}
