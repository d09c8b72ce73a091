import type { Change } from './change';
import type { Position } from './contents';
import type { Area } from './grid';
import { sheetKey } from './sheetNames';

/** What must be read of a sheet before changes to it can be planned. */
export interface SheetNeeds {
  readonly sheet: string;
  /** Everything in it: it is copied, or removed. */
  whole: boolean;
  readonly cells: Position[];
  /** Areas whose number formats change. */
  readonly formats: Area[];
}

/** What the changes touch in sheets that were there before; sheets added by the changes themselves need nothing. */
export function needsOf(changes: readonly Change[]): ReadonlyMap<string, SheetNeeds> {
  const needs = new Map<string, SheetNeeds>();
  const added = new Set<string>();
  const of = (sheet: string): SheetNeeds | null => {
    const key = sheetKey(sheet);
    if (added.has(key)) return null;
    const known = needs.get(key) ?? { sheet, whole: false, cells: [], formats: [] };
    needs.set(key, known);
    return known;
  };
  const whole = (sheet: string): void => {
    const need = of(sheet);
    if (need) need.whole = true;
  };
  for (const change of changes) {
    switch (change.kind) {
      case 'write':
        for (const { row, column } of change.cells) of(change.sheet)?.cells.push({ row, column });
        break;
      case 'format':
        of(change.sheet)?.formats.push(change.area);
        break;
      case 'addSheet':
        added.add(sheetKey(change.sheet));
        break;
      case 'copySheet':
        whole(change.from);
        added.add(sheetKey(change.sheet));
        break;
      case 'removeSheet':
        whole(change.sheet);
        break;
    }
  }
  return needs;
}
