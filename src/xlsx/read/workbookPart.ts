import { OpeningError } from '../errors';
import type { DefinedName, SheetModel } from '../model/workbook';
import type { OfficePackage } from '../package/officePackage';
import { XmlScanner } from '../xml/scanner';

export interface SheetEntry {
  readonly name: string;
  readonly state: SheetModel['state'];
  /** Its part. */
  readonly path: string;
}

export interface WorkbookPart {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly active: number;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
}

/** Where the workbook itself lies. OpeningError `notAWorkbook`, `binaryFormat`. */
export function workbookPath(file: OfficePackage): string {
  const path = file.related('', 'officeDocument')?.target;
  if (!path) throw new OpeningError('notAWorkbook');
  if (!file.has(path)) throw new OpeningError('damaged');
  if (/sheet\.binary/i.test(file.contentType(path))) throw new OpeningError('binaryFormat');
  return path;
}

/** The workbook part. `shown` spells formulas as users write them. */
export function readWorkbookPart(file: OfficePackage, shown: (formula: string) => string): WorkbookPart {
  const path = workbookPath(file);
  const targets = new Map(file.relationships(path).map(({ id, target }) => [id, target]));
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let [active, structureProtected, date1904, root] = [0, false, false, ''];
  const scanner = new XmlScanner(file.xml(path));
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (root === '') root = scanner.name;
    if (root !== 'workbook') throw new OpeningError('notAWorkbook');
    if (scanner.is('workbookPr')) date1904 = scanner.flag('date1904') ?? false;
    else if (scanner.is('workbookProtection')) structureProtected = scanner.flag('lockStructure') ?? false;
    else if (scanner.is('workbookView')) active = scanner.number('activeTab') ?? 0;
    else if (scanner.is('sheet')) {
      const target = targets.get(scanner.attribute('id') ?? '');
      const state = scanner.attribute('state');
      if (!target || !file.has(target)) throw new OpeningError('damaged');
      sheets.push({
        name: scanner.attribute('name') ?? '',
        state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        path: target,
      });
    } else if (scanner.is('definedName')) names.push(readName(scanner, sheets, shown));
  }
  if (!scanner.complete) throw new OpeningError('damaged');
  if (sheets.length === 0) throw new OpeningError('damaged');
  return { path, sheets, names, active: active < sheets.length ? active : 0, structureProtected, date1904 };
}

function readName(scanner: XmlScanner, sheets: readonly SheetEntry[], shown: (formula: string) => string): DefinedName {
  const local = scanner.number('localSheetId');
  const name = scanner.attribute('name') ?? '';
  const hidden = scanner.flag('hidden') ?? false;
  const sheet = local === undefined ? null : (sheets[local]?.name ?? null);
  return { name, hidden, sheet, text: shown(scanner.text()).slice(1) };
}
