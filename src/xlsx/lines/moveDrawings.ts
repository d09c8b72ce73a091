import { movedLine, type LineMove } from '../../workbook/lines';
import { setAttribute } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { rawText } from '../xml/text';
import { movedRef } from './lineMoving';

/** Pictures, charts and shapes after lines came or went in their sheet; those that are fixed to the page stay. */
export function moveDrawing(bytes: Uint8Array, move: LineMove): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('twoCellAnchor') && scanner.attribute('editAs') === 'absolute') scanner.skip();
    else if (scanner.is('from')) moveAnchor(scanner, splices, move);
  }
  return splices.apply();
}

/** The corners of a drawing: the `from` that is the present tag, and the `to` behind it. */
export function moveAnchor(scanner: XmlScanner, splices: Splices, move: LineMove): void {
  const axis = move.what === 'rows' ? 'row' : 'col';
  const first = corner(scanner, axis);
  if (!first) return;
  const shift = (place: typeof first) => {
    const to = cornerAfter(place.line, move);
    if (to !== place.line) splices.replace(place.from, place.to, String(to));
  };
  shift(first);
  const next = new XmlScanner(scanner.bytes, scanner.end);
  if (!next.next() || !next.isOpen || !next.is('to')) return;
  const second = corner(next, axis);
  if (second) shift(second);
}

function corner(scanner: XmlScanner, axis: string): { from: number; to: number; line: number } | null {
  let found: { from: number; to: number; line: number } | null = null;
  scanner.within(() => {
    if (!scanner.is(axis)) return;
    const from = scanner.end;
    const to = scanner.skip();
    found = { from, to, line: Number(rawText(scanner.bytes, from, to)) };
  });
  return found;
}

/** A line that went leaves its corner at the place. */
function cornerAfter(line: number, move: LineMove): number {
  return movedLine(line, move) ?? move.at;
}

/** Comments, and discussions, by the cells that they belong to; those of cells that went go. */
export function moveComments(bytes: Uint8Array, move: LineMove): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen || !(scanner.is('comment') || scanner.is('threadedComment'))) continue;
    const before = scanner.attribute('ref') ?? '';
    const after = movedRef(before, move);
    if (after === null) {
      const from = scanner.start;
      scanner.skip();
      splices.replace(from, scanner.end, '');
    } else if (after !== before) setAttribute(splices, scanner, 'ref', after);
  }
  return splices.apply();
}

/** The frames of comments in VML: the cell, and the corners `column, offset, row, offset` twice. */
export function moveVml(bytes: Uint8Array, move: LineMove): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  const axis = move.what === 'rows' ? 'Row' : 'Column';
  while (scanner.next()) {
    if (!scanner.isOpen || !scanner.is('shape')) continue;
    const from = scanner.start;
    const changes: { from: number; to: number; text: string }[] = [];
    let isGone = false;
    scanner.within(() => {
      if (!scanner.is(axis) && !scanner.is('Anchor')) return;
      const isAnchor = scanner.is('Anchor');
      const at = scanner.end;
      const to = scanner.skip();
      const before = rawText(bytes, at, to);
      const line = isAnchor ? 0 : movedLine(Number(before), move);
      if (line === null) isGone = true;
      const text = isAnchor ? anchorAfter(before, move) : String(line);
      if (text !== before.trim()) changes.push({ from: at, to, text });
    });
    if (isGone) splices.replace(from, scanner.end, '');
    else for (const change of changes) splices.replace(change.from, change.to, change.text);
  }
  return splices.apply();
}

function anchorAfter(anchor: string, move: LineMove): string {
  const numbers = anchor.split(',').map((part) => part.trim());
  if (numbers.length !== 8) return anchor.trim();
  const [first, second] = move.what === 'rows' ? [2, 6] : [0, 4];
  const after = numbers.map((number, i) =>
    i === first || i === second ? String(cornerAfter(Number(number), move)) : number,
  );
  return after.join() === numbers.join() ? anchor.trim() : after.join(', ');
}
