import { movedArea } from '../../workbook/lines';
import { areaFrom, areasFrom, areaText } from '../model/addresses';
import { append, setAttribute } from '../xml/edits';
import { contentText, XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { escapeText } from '../xml/text';
import { baseOf, movedRef, movedRule, movedSqref, movedText, type LineMoving } from './lineMoving';
import { moveAnchor } from './moveDrawings';

/** Elements that stand for one place, and the attribute that says where. Without the place they go. */
const PLACED: Readonly<Record<string, string>> = {
  mergeCell: 'ref',
  hyperlink: 'ref',
  protectedRange: 'sqref',
  ignoredError: 'sqref',
  cellWatch: 'r',
  inputCells: 'r',
};

/** Elements that stay wherever they point; what went is pointed at no more. */
const POINTING: Readonly<Record<string, readonly string[]>> = {
  dimension: ['ref'],
  selection: ['activeCell', 'sqref'],
  sortState: ['ref'],
  sortCondition: ['ref'],
};

/**
 * What stands beside the rows of a sheet after lines came or went in it: merges, rules, links, breaks, filters. `home`
 * is its name.
 */
export function moveRules(bytes: Uint8Array, home: string, moving: LineMoving): Uint8Array {
  return new RuleMover(bytes, home, moving).moved();
}

class RuleMover {
  private readonly scanner: XmlScanner;
  private readonly splices: Splices;
  /** How far the rule went that formulas belong to; null for formulas of no rule. */
  private by: number | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly home: string,
    private readonly moving: LineMoving,
  ) {
    this.scanner = new XmlScanner(bytes);
    this.splices = new Splices(bytes);
  }

  moved(): Uint8Array {
    const { scanner } = this;
    while (scanner.next()) if (scanner.isOpen) this.element(scanner.name);
    return this.splices.apply();
  }

  private element(name: string): void {
    const { scanner } = this;
    if (name === 'sheetData' || name === 'cols') return void scanner.skip();
    if (name === 'from') return moveAnchor(scanner, this.splices, this.moving.move);
    const placed = PLACED[name];
    if (placed !== undefined) return this.placed(placed);
    for (const attribute of POINTING[name] ?? []) this.pointing(attribute);
    if (name === 'mergeCells') this.newMerges();
    else if (name === 'conditionalFormatting' || name === 'dataValidation') this.rule();
    else if (name === 'autoFilter') this.filter();
    else if (name === 'brk') this.pageBreak();
    else if (name === 'formula' || name === 'formula1' || name === 'formula2' || name === 'f') this.formula();
    else if (name === 'sparkline') this.sparkline();
    else if (name === 'sqref') this.content((sqref) => movedSqref(sqref, this.moving) || '#REF!');
  }

  private placed(attribute: string): void {
    const before = this.scanner.attribute(attribute) ?? '';
    const after = attribute === 'sqref' ? movedSqref(before, this.moving) : movedRef(before, this.moving.move);
    if (!after && areasFrom(before).length > 0) this.remove();
    else if (after && after !== before) setAttribute(this.splices, this.scanner, attribute, after);
  }

  private pointing(attribute: string): void {
    const before = this.scanner.attribute(attribute);
    if (before === undefined) return;
    const after = movedSqref(before, this.moving);
    if (after && after !== before) setAttribute(this.splices, this.scanner, attribute, after);
  }

  private rule(): void {
    const { scanner, moving } = this;
    const inTag = scanner.attribute('sqref');
    const before = inTag ?? this.sqrefWithin();
    const after = movedSqref(before, moving, inTag !== undefined);
    this.by = after ? baseOf(after)[moving.move.what] - baseOf(before)[moving.move.what] : 0;
    if (!after && areasFrom(before).length > 0) this.remove();
    else if (inTag !== undefined && after !== before) setAttribute(this.splices, scanner, 'sqref', after);
  }

  /** Excel 2010's rules name their cells in an element behind the formulas. */
  private sqrefWithin(): string {
    const inner = new XmlScanner(this.bytes, this.scanner.start);
    inner.next();
    let sqref = '';
    inner.within(() => {
      if (inner.is('sqref')) sqref = inner.text();
    });
    return sqref;
  }

  private sparkline(): void {
    const sqref = this.sqrefWithin();
    if (sqref && !movedSqref(sqref, this.moving)) this.remove();
    else this.by = null;
  }

  private formula(): void {
    const { home, by } = this;
    const { move } = this.moving;
    this.content((formula) => (by === null ? movedText(formula, home, move) : movedRule(formula, home, move, by)));
  }

  private content(map: (text: string) => string): void {
    const { scanner, bytes, splices } = this;
    if (scanner.isEmpty) return;
    const from = scanner.end;
    const to = scanner.skip();
    const before = contentText(bytes, from, to);
    const after = map(before);
    if (after !== before) splices.replace(from, to, escapeText(after));
  }

  /** Columns of a filter count from its first. */
  private filter(): void {
    const { scanner, splices, moving } = this;
    const before = areaFrom(scanner.attribute('ref') ?? '');
    const after = before && movedArea(before, moving.move);
    if (!before) return;
    if (!after) return this.remove();
    setAttribute(splices, scanner, 'ref', areaText(after));
    if (moving.move.what === 'rows') return;
    scanner.within(() => {
      if (scanner.is('sortState') || scanner.is('sortCondition')) return this.pointing('ref');
      const column = scanner.is('filterColumn') ? scanner.number('colId') : undefined;
      if (column === undefined) return;
      const cell = { row: before.row, column: before.column + column, rows: 1, columns: 1 };
      const moved = movedArea(cell, moving.move);
      if (moved) setAttribute(splices, scanner, 'colId', String(moved.column - after.column));
      else this.remove();
    });
  }

  /** A break stands behind the line of its number, counted from one. */
  private pageBreak(): void {
    const { scanner, moving } = this;
    const { what, at, count, removed } = moving.move;
    const id = scanner.number('id');
    const max = scanner.number('max');
    const isOfRows = max === undefined || max === 16383;
    if (id === undefined || isOfRows !== (what === 'rows') || id < at + (removed ? 1 : 0)) return;
    if (removed && id < at + count) return this.remove();
    setAttribute(this.splices, scanner, 'id', String(removed ? id - count : id + count));
  }

  /** Inserted lines are merged as the line that they are like. */
  private newMerges(): void {
    const { scanner, moving } = this;
    const { what, at, count, removed } = moving.move;
    const { like } = moving;
    if (removed || like === null) return;
    const isRows = what === 'rows';
    const copies: string[] = [];
    const inner = new XmlScanner(this.bytes, scanner.start);
    inner.next();
    inner.within(() => {
      const area = areaFrom(inner.attribute('ref') ?? '');
      if (!area || (isRows ? area.row !== like || area.rows !== 1 : area.column !== like || area.columns !== 1)) return;
      for (let line = at; line < at + count; line += 1)
        copies.push(areaText(isRows ? { ...area, row: line } : { ...area, column: line }));
    });
    if (copies.length === 0) return;
    const { prefix } = scanner;
    const copy = new XmlScanner(this.bytes, scanner.start);
    copy.next();
    append(this.splices, copy, copies.map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join(''));
  }

  private remove(): void {
    const from = this.scanner.start;
    if (!this.scanner.isEmpty) this.scanner.skip();
    this.splices.replace(from, this.scanner.end, '');
  }
}

/** Lists that must not be empty, and those that say how many they hold. */
const LISTS = [
  'mergeCells',
  'hyperlinks',
  'protectedRanges',
  'ignoredErrors',
  'cellWatches',
  'rowBreaks',
  'colBreaks',
  'dataValidations',
  'sparklines',
];

/** The part with counts that are true, and without lists that nothing is left in. */
export function withTrueLists(bytes: Uint8Array): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('sheetData')) scanner.skip();
    if (!LISTS.includes(scanner.name)) continue;
    const inner = new XmlScanner(bytes, scanner.start);
    inner.next();
    let children = 0;
    inner.within(() => {
      if ((inner.isEmpty ? inner.depth : inner.depth - 1) === 1) children += 1;
    });
    if (children === 0) {
      splices.replace(scanner.start, inner.end, '');
      scanner.skip();
      continue;
    }
    for (const name of ['count', 'manualBreakCount'])
      if (scanner.attribute(name) !== undefined && scanner.number(name) !== children)
        setAttribute(splices, scanner, name, String(children));
  }
  return splices.apply();
}
