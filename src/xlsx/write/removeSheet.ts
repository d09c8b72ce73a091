import { withSheet } from '../formulas/sheetsIn';
import type { OfficePackage } from '../package/officePackage';
import { partKey } from '../package/partNames';
import { setAttribute } from '../xml/edits';
import { mapFormulaTexts, mayName } from './formulaTexts';
import type { WorkbookFile } from './workbookFile';

/** Removes a sheet with the parts that only it led to. What looked at it is `#REF!`, as in Excel. */
export function removeSheet(workbook: WorkbookFile, name: string): void {
  const { file } = workbook;
  const place = workbook.get(name);
  const index = workbook.sheets.indexOf(place);
  const before = reachable(file);
  file.unrelate(workbook.path, place.relation);
  workbook.sheets = workbook.sheets.filter((sheet) => sheet !== place);
  const after = new Set(reachable(file).map(partKey));
  for (const path of before) if (!after.has(partKey(path))) file.remove(path);
  workbook.edit((scanner, splices) => {
    const from = scanner.start;
    if (scanner.is('sheet') && scanner.attribute('id') === place.relation) {
      scanner.skip();
      splices.replace(from, scanner.end, '');
    } else if (scanner.is('workbookView')) {
      for (const attribute of ['activeTab', 'firstSheet']) {
        const tab = scanner.number(attribute);
        if (tab !== undefined && tab > 0 && tab >= index) setAttribute(splices, scanner, attribute, String(tab - 1));
      }
    } else if (scanner.is('definedName')) {
      const local = scanner.number('localSheetId');
      if (local === undefined || local < index) return;
      if (local > index) return setAttribute(splices, scanner, 'localSheetId', String(local - 1));
      scanner.skip();
      splices.replace(from, scanner.end, '');
    }
  });
  withoutEmptyNames(workbook);
  for (const path of formulaParts(workbook))
    file.edit(path, (bytes) =>
      mayName(bytes, place.name) ? mapFormulaTexts(bytes, (formula) => withSheet(formula, place.name, null)) : bytes,
    );
}

/** A list of names must not be empty. */
function withoutEmptyNames(workbook: WorkbookFile): void {
  workbook.edit((scanner, splices) => {
    if (!scanner.is('definedNames')) return;
    const { start } = scanner;
    let names = 0;
    scanner.within(() => (names += 1));
    if (names === 0) splices.replace(start, scanner.end, '');
  });
}

/** The parts that hold formulas: the workbook's names, sheets, tables and charts. */
export function formulaParts(workbook: WorkbookFile): string[] {
  const { file } = workbook;
  const others = file.paths().filter((path) => /\/(charts\/chart[^/]*|tables\/[^/]+)\.xml$/i.test(path));
  return [workbook.path, ...workbook.sheets.map(({ path }) => path), ...others];
}

/** Every part that something leads to. */
function reachable(file: OfficePackage): string[] {
  const found = new Map<string, string>();
  const open = [''];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const { target, external } of file.relationships(path)) {
      if (external || found.has(partKey(target)) || !file.has(target)) continue;
      found.set(partKey(target), target);
      open.push(target);
    }
  }
  return [...found.values()];
}
