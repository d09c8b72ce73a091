import type { CellMark } from '../../workbook/change';
import { markedCells, toneOf } from '../../workbook/marks';
import { contentText, XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { escapeText } from '../xml/text';
import { behindElements } from './worksheetOrder';

/**
 * The sheet with these marks of ours instead of those that it has. They come behind all other conditional formats, whose
 * bytes stay as they are; `lookOf` gives the number of a mark's look among the differential ones.
 */
export function withMarks(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  lookOf: (mark: CellMark) => number,
): Uint8Array {
  const bare = withoutMarks(bytes);
  if (marks.length === 0) return bare;
  const first = lastPriority(bare) + 1;
  return behindElements(bare, 'conditionalFormatting', (prefix) =>
    marks
      .map((mark, i) => {
        const formula = `<${prefix}formula>${escapeText(mark.formula.replace(/^=/, ''))}</${prefix}formula>`;
        const rule = `<${prefix}cfRule type="expression" dxfId="${lookOf(mark)}" priority="${first + i}">${formula}</${prefix}cfRule>`;
        return `<${prefix}conditionalFormatting sqref="${markedCells(mark)}">${rule}</${prefix}conditionalFormatting>`;
      })
      .join(''),
  );
}

function withoutMarks(bytes: Uint8Array): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('sheetData') || scanner.is('cols')) scanner.skip();
    else if (scanner.is('conditionalFormatting')) withoutOurs(scanner, splices);
  }
  return splices.apply();
}

/** Takes our rules out of the present element, and it with them where it had no others. */
function withoutOurs(scanner: XmlScanner, splices: Splices): void {
  const { bytes, start } = scanner;
  const ours: (readonly [number, number])[] = [];
  let others = 0;
  scanner.within(() => {
    if (!scanner.is('cfRule')) return;
    const from = scanner.start;
    let isOurs = false;
    scanner.within(() => {
      if (!scanner.is('formula') || scanner.isEmpty) return;
      const begins = scanner.end;
      isOurs ||= toneOf(contentText(bytes, begins, scanner.skip())) !== null;
    });
    if (isOurs) ours.push([from, scanner.end]);
    else others += 1;
  });
  if (ours.length > 0 && others === 0) splices.replace(start, scanner.end, '');
  else for (const [from, to] of ours) splices.replace(from, to, '');
}

function lastPriority(bytes: Uint8Array): number {
  const scanner = new XmlScanner(bytes);
  let last = 0;
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('sheetData')) scanner.skip();
    else if (scanner.is('cfRule')) last = Math.max(last, scanner.number('priority') ?? 0);
  }
  return last;
}
