import { sheetKey } from '../../workbook/sheetNames';
import type { OfficePackage } from '../package/officePackage';
import { withChild } from '../package/relationships';
import { workbookPath } from '../read/workbookPart';
import { append, setAttribute } from '../xml/edits';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { escapeAttribute, escapeText, rawText, utf8 } from '../xml/text';

export interface SheetPlace {
  readonly name: string;
  readonly path: string;
  /** Id of the relationship that leads to it. */
  readonly relation: string;
}

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Elements of the workbook part that come behind its names (ECMA-376-1, 18.2.27). */
const BEHIND_NAMES = ['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes'];
const LAST = ['webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'];

/** The workbook part and its sheets, while a workbook is changed. */
export class WorkbookFile {
  readonly path: string;
  /** In the order of their tabs. */
  sheets: SheetPlace[];
  /** The namespace of the workbook's elements: transitional or strict. */
  readonly namespace: string;

  constructor(readonly file: OfficePackage) {
    this.path = workbookPath(file);
    const targets = new Map(file.relationships(this.path).map(({ id, target }) => [id, target]));
    this.sheets = [];
    this.namespace = '';
    const scanner = new XmlScanner(file.xml(this.path));
    while (scanner.next()) {
      if (!scanner.isOpen) continue;
      if (scanner.is('workbook')) this.namespace = namespaceOf(scanner);
      if (!scanner.is('sheet')) continue;
      const relation = scanner.attribute('id') ?? '';
      this.sheets.push({ name: scanner.attribute('name') ?? '', path: targets.get(relation) ?? '', relation });
    }
  }

  find(name: string): SheetPlace | undefined {
    return this.sheets.find((sheet) => sheetKey(sheet.name) === sheetKey(name));
  }

  get(name: string): SheetPlace {
    const sheet = this.find(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  /** A relationship's type, spelled as the workbook spells those that it has. */
  relationshipType(kind: string): string {
    const known = this.file.relationships(this.path).find(({ kind: own }) => own === 'worksheet')?.type;
    const base =
      known?.slice(0, known.lastIndexOf('/')) ?? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    return `${base}/${kind}`;
  }

  /** A sheet at the end, with this contents or none; returns its part. */
  addSheet(name: string, contents?: Uint8Array): string {
    const { file } = this;
    const like = this.sheets[0]?.path ?? `${this.path.slice(0, this.path.lastIndexOf('/') + 1)}worksheets/sheet1.xml`;
    const folder = like.slice(0, like.lastIndexOf('/') + 1).replace(/chartsheets|dialogsheets/, 'worksheets');
    const path = file.freePath(`${folder}sheet1.xml`);
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${this.namespace}" xmlns:r="${relations}"><sheetData/></worksheet>`;
    file.add(path, contents ?? utf8(empty), WORKSHEET_TYPE);
    const relation = file.relate(this.path, this.relationshipType('worksheet'), path);
    this.edit((scanner, splices) => {
      if (!scanner.is('sheets')) return;
      const { prefix } = scanner;
      const ids: number[] = [];
      let idName = 'r:id';
      const copy = new XmlScanner(scanner.bytes, scanner.start);
      copy.next();
      copy.within(() => {
        if (!copy.is('sheet')) return;
        ids.push(copy.number('sheetId') ?? 0);
        const place = copy.attributePlace('id');
        if (place) idName = rawText(copy.bytes, place.at, place.from - 2).trim();
      });
      const sheetId = Math.max(0, ...ids) + 1;
      append(
        splices,
        scanner,
        `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${idName}="${relation}"/>`,
      );
    });
    this.sheets = [...this.sheets, { name, path, relation }];
    return path;
  }

  /** A name that belongs to one sheet. */
  addLocalName(name: string, sheet: string, text: string, hidden = false): void {
    const index = this.sheets.indexOf(this.get(sheet));
    const element = (prefix: string) =>
      `<${prefix}definedName name="${escapeAttribute(name)}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}>${escapeText(text)}</${prefix}definedName>`;
    let isDone = false;
    this.edit((scanner, splices) => {
      if (isDone) return;
      const { prefix } = scanner;
      if (scanner.is('definedNames')) append(splices, scanner, element(prefix));
      else if ([...BEHIND_NAMES, ...LAST].includes(scanner.name))
        splices.insert(scanner.start, `<${prefix}definedNames>${element(prefix)}</${prefix}definedNames>`);
      else return;
      isDone = true;
    });
    if (isDone) return;
    this.file.edit(this.path, (bytes) =>
      withChild(bytes, 'workbook', (prefix) => `<${prefix}definedNames>${element(prefix)}</${prefix}definedNames>`),
    );
  }

  /** Everything is calculated anew when the file is opened, and the order of calculation is found anew. */
  recalculate(): void {
    const { file } = this;
    const chain = file.relationships(this.path).find(({ kind }) => kind === 'calcChain');
    if (chain) {
      file.unrelate(this.path, chain.id);
      file.remove(chain.target);
    }
    let isDone = false;
    this.edit((scanner, splices) => {
      if (isDone) return;
      const { prefix } = scanner;
      if (scanner.is('calcPr')) setAttribute(splices, scanner, 'fullCalcOnLoad', '1');
      else if ([...BEHIND_NAMES, ...LAST].includes(scanner.name))
        splices.insert(scanner.start, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
      else return;
      isDone = true;
    });
    if (isDone) return;
    file.edit(this.path, (bytes) => withChild(bytes, 'workbook', (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`));
  }

  /** Visits every opening tag of the workbook part. */
  edit(visit: (scanner: XmlScanner, splices: Splices) => void): void {
    this.file.edit(this.path, (bytes) => {
      const scanner = new XmlScanner(bytes);
      const splices = new Splices(bytes);
      while (scanner.next()) if (scanner.isOpen) visit(scanner, splices);
      return splices.apply();
    });
  }
}

/** The namespace of the present tag, declared in it. */
function namespaceOf(scanner: XmlScanner): string {
  const tag = rawText(scanner.bytes, scanner.start, scanner.end);
  const prefix = scanner.prefix.slice(0, -1);
  const declared = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ''}=["']([^"']*)["']`).exec(tag)?.[1];
  return declared ?? 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
}
