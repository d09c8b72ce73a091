import type { Unshown, UnshownKind } from '../model/workbook';
import type { OfficePackage } from '../package/officePackage';
import type { Relationship } from '../package/relationships';
import { XmlScanner } from '../xml/scanner';
import type { SheetPart } from './sheetPart';

/** What a sheet holds beside its cells. */
export function unshownOfSheet(file: OfficePackage, sheet: string, path: string, part: SheetPart): Unshown[] {
  const counts = new Map<UnshownKind, number>();
  const add = (kind: UnshownKind, count: number) => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  if (part.root === 'chartsheet') add('chartSheet', 1);
  for (const related of file.relationships(path)) addRelated(file, related, add);
  add('sparkline', part.sparklines);
  add('control', part.controls);
  add('embedded', part.embedded);
  add('headerFooter', part.hasHeaderFooter ? 1 : 0);
  add('dataTable', [...part.data.formulas.byCell.values()].filter(({ kind }) => kind === 'dataTable').length);
  return [...counts].map(([kind, count]) => ({ kind, sheet, count }));
}

function addRelated(
  file: OfficePackage,
  { kind, target, external }: Relationship,
  add: (kind: UnshownKind, count: number) => void,
): void {
  if (external || !file.has(target)) return;
  if (kind === 'drawing') {
    const drawn = drawnIn(file.xml(target));
    add('chart', drawn.charts);
    add('picture', drawn.pictures);
    add('shape', drawn.shapes);
  } else if (kind === 'pivotTable') add('pivotTable', 1);
  else if (kind === 'comments') add('comment', countOf(file.xml(target), 'comment'));
  else if (kind === 'slicer' || kind === 'timeline') add('slicer', 1);
  else if (kind === 'queryTable') add('query', 1);
}

function drawnIn(bytes: Uint8Array): { charts: number; pictures: number; shapes: number } {
  const drawn = { charts: 0, pictures: 0, shapes: 0 };
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.is('graphicFrame')) {
      // Slicers are frames too, and were counted.
      const from = scanner.end;
      const inner = new XmlScanner(bytes, from, scanner.skip());
      while (inner.next()) if (inner.isOpen && inner.is('chart')) drawn.charts += 1;
    } else if (scanner.is('pic')) drawn.pictures += 1;
    else if (scanner.is('sp')) drawn.shapes += 1;
    else if (scanner.is('Fallback')) scanner.skip();
  }
  return drawn;
}

/** What the workbook holds beside its sheets. */
export function unshownOfWorkbook(file: OfficePackage, workbook: string): Unshown[] {
  const related = file.relationships(workbook);
  const of = (kind: UnshownKind, relation: string): Unshown[] => {
    const count = related.filter((one) => one.kind === relation).length;
    return count ? [{ kind, sheet: null, count }] : [];
  };
  return [...of('macro', 'vbaProject'), ...of('externalLink', 'externalLink'), ...of('query', 'connections')];
}

function countOf(bytes: Uint8Array, name: string): number {
  const scanner = new XmlScanner(bytes);
  let count = 0;
  while (scanner.next()) if (scanner.isOpen && scanner.is(name)) count += 1;
  return count;
}
