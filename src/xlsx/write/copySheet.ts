import { withSheet } from '../formulas/sheetsIn';
import { mapNames } from '../formulas/tokens';
import type { OfficePackage } from '../package/officePackage';
import { relationshipsPart, targetOf } from '../package/partNames';
import { NO_RELATIONSHIPS, withRelationship, type Relationship } from '../package/relationships';
import { setAttribute } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { rawText, utf8 } from '../xml/text';
import { mapFormulaTexts } from './formulaTexts';
import type { WorkbookFile } from './workbookFile';

/** Parts that a sheet has for itself and its copy gets anew. */
const COPIED = new Set([
  'drawing',
  'vmlDrawing',
  'comments',
  'printerSettings',
  'table',
  'chart',
  'chartEx',
  'chartStyle',
  'chartColorStyle',
  'chartUserShapes',
  'pivotTable',
  'ctrlProp',
]);
/** Parts that original and copy lead to both. */
const SHARED = new Set(['image', 'hdphoto', 'pivotCacheDefinition', 'themeOverride']);

/**
 * Copies a sheet to a new one at the end, as Excel does: cells, looks and rules, with pictures, charts (which look at the
 * copy), comments, tables under new names and settings of the printer. What cannot be in a workbook twice (slicers, linked
 * queries, embedded objects, discussions) stays with the original alone.
 */
export function copySheet(workbook: WorkbookFile, from: string, to: string): void {
  const { file } = workbook;
  const source = workbook.get(from);
  const copier = new PartCopier(file, source.name, to);
  const dropped = file.relationships(source.path).filter((one) => !copier.takes(one));
  const bytes = withoutOwn(file.xml(source.path), new Set(dropped.map(({ id }) => id)));
  const path = workbook.addSheet(to, bytes);
  copier.relations(source.path, path);
  if (copier.tables.size > 0) file.edit(path, (sheet) => mapFormulaTexts(sheet, (formula) => copier.renamed(formula)));
  copyLocalNames(workbook, source.name, to);
}

class PartCopier {
  /** New names of copied tables, by their old ones in small letters. */
  readonly tables = new Map<string, string>();

  constructor(
    private readonly file: OfficePackage,
    private readonly from: string,
    private readonly to: string,
  ) {}

  takes({ kind, external, target }: Relationship): boolean {
    return external || SHARED.has(kind) || (COPIED.has(kind) && this.file.has(target));
  }

  /** Gives a copied part what the original leads to, under the same ids. */
  relations(source: string, copy: string): void {
    const { file } = this;
    let bytes = utf8(NO_RELATIONSHIPS);
    const taken = file.relationships(source).filter((one) => this.takes(one));
    for (const { id, type, kind, target, external } of taken) {
      const own = !external && COPIED.has(kind) ? this.part(target, kind) : target;
      bytes = withRelationship(bytes, { id, type, target: external ? own : targetOf(own), external });
    }
    if (taken.length > 0) file.write(relationshipsPart(copy), bytes);
  }

  renamed(formula: string): string {
    return mapNames(formula, (name) => this.tables.get(name.toLowerCase()) ?? name);
  }

  private part(path: string, kind: string): string {
    const { file } = this;
    const copy = file.freePath(path);
    file.add(copy, this.contents(path, kind), file.contentType(path));
    this.relations(path, copy);
    return copy;
  }

  private contents(path: string, kind: string): Uint8Array {
    const { file } = this;
    if (kind === 'table') return this.table(file.xml(path));
    if (kind === 'chart' || kind === 'chartEx')
      return mapFormulaTexts(file.xml(path), (formula) => withSheet(formula, this.from, this.to));
    return file.read(path);
  }

  /** Tables have a number and a name that the workbook knows only once. */
  private table(bytes: Uint8Array): Uint8Array {
    const { ids, names } = this.allTables();
    const scanner = new XmlScanner(bytes);
    const splices = new Splices(bytes);
    while (scanner.next()) {
      if (!scanner.isOpen || !scanner.is('table')) continue;
      const old = scanner.attribute('displayName') ?? scanner.attribute('name') ?? '';
      let n = 2;
      while (names.has(`${old}_${n}`.toLowerCase())) n += 1;
      this.tables.set(old.toLowerCase(), `${old}_${n}`);
      setAttribute(splices, scanner, 'id', String(Math.max(0, ...ids) + 1));
      setAttribute(splices, scanner, 'name', `${old}_${n}`);
      setAttribute(splices, scanner, 'displayName', `${old}_${n}`);
    }
    return mapFormulaTexts(splices.apply(), (formula) => this.renamed(formula));
  }

  private allTables(): { ids: number[]; names: Set<string> } {
    const ids: number[] = [];
    const names = new Set<string>();
    for (const path of this.file.paths()) {
      if (!/\/tables\/[^/]+\.xml$/i.test(path)) continue;
      const scanner = new XmlScanner(this.file.xml(path));
      if (!scanner.next() || !scanner.is('table')) continue;
      ids.push(scanner.number('id') ?? 0);
      names.add((scanner.attribute('displayName') ?? '').toLowerCase());
    }
    return { ids, names };
  }
}

/** The sheet without what only one can have: its name in macros, its place in front, and elements that lead nowhere. */
function withoutOwn(bytes: Uint8Array, dropped: ReadonlySet<string>): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('sheetPr')) setAttribute(splices, scanner, 'codeName', null);
    else if (scanner.is('sheetView')) setAttribute(splices, scanner, 'tabSelected', null);
    const isChild = scanner.is('ext') || (scanner.isEmpty ? scanner.depth === 1 : scanner.depth === 2);
    if (!isChild || dropped.size === 0 || ['sheetData', 'sheetViews', 'sheetPr', 'extLst'].includes(scanner.name))
      continue;
    const from = scanner.start;
    if (!scanner.isEmpty) scanner.skip();
    const text = rawText(bytes, from, scanner.end);
    const leads = [...text.matchAll(/:id="([^"]*)"/g)].some(([, id = '']) => dropped.has(id));
    if (leads) splices.replace(from, scanner.end, '');
  }
  return splices.apply();
}

/** What the original is called by itself: what of it is printed, which rows are repeated, which are filtered. */
function copyLocalNames(workbook: WorkbookFile, from: string, to: string): void {
  const index = workbook.sheets.indexOf(workbook.get(from));
  const names: { name: string; text: string; hidden: boolean }[] = [];
  workbook.edit((scanner) => {
    if (!scanner.is('definedName') || scanner.number('localSheetId') !== index) return;
    const [name, hidden] = [scanner.attribute('name') ?? '', scanner.flag('hidden') ?? false];
    names.push({ name, hidden, text: scanner.text() });
  });
  for (const { name, text, hidden } of names) workbook.addLocalName(name, to, withSheet(text, from, to), hidden);
}
