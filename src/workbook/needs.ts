import type { Change } from './change';
import type { Position } from './contents';
import type { Area } from './grid';
import { LineTrack, type LineAxis } from './lines';
import { sheetKey } from './sheetNames';

/** What must be read of a sheet before changes to it can be planned, all of it where it is at the beginning. */
export interface SheetNeeds {
  readonly sheet: string;
  /** Everything in it: it is copied, or removed, or loses lines. */
  whole: boolean;
  readonly cells: Position[];
  /** Areas whose number formats change. */
  readonly formats: Area[];
  /** Lines whose looks are taken over by inserted ones. */
  readonly likes: { readonly what: LineAxis; readonly line: number }[];
  /** Its marks change. */
  marks: boolean;
}

/** What the changes touch in sheets that were there before; sheets added by the changes themselves need nothing. */
export function needsOf(changes: readonly Change[]): ReadonlyMap<string, SheetNeeds> {
  const needs = new Needs();
  for (const change of changes) needs.add(change);
  return needs.bySheet;
}

class Needs {
  readonly bySheet = new Map<string, SheetNeeds>();
  private readonly added = new Set<string>();
  private readonly tracks = new Map<string, LineTrack>();

  add(change: Change): void {
    switch (change.kind) {
      case 'write':
        return this.cells(change.sheet, change.cells);
      case 'format':
        for (const { moved } of this.track(change.sheet).originsOf(change.area))
          this.of(change.sheet)?.formats.push(moved);
        return;
      case 'addSheet':
        return void this.added.add(sheetKey(change.sheet));
      case 'copySheet':
        this.whole(change.from);
        return void this.added.add(sheetKey(change.sheet));
      case 'removeSheet':
        return this.whole(change.sheet);
      case 'insertLines': {
        const { sheet, what, like, beside = [] } = change;
        this.cells(sheet, beside);
        const line = like === null ? null : this.track(sheet).origin(what, like);
        if (line !== null) this.of(sheet)?.likes.push({ what, line });
        return this.track(sheet).add({ ...change, removed: false });
      }
      case 'mark': {
        const need = this.of(change.sheet);
        if (need) need.marks = true;
        return;
      }
      case 'removeLines':
        this.whole(change.sheet);
        return this.track(change.sheet).add({ ...change, removed: true });
    }
  }

  private of(sheet: string): SheetNeeds | null {
    const key = sheetKey(sheet);
    if (this.added.has(key)) return null;
    const known = this.bySheet.get(key) ?? { sheet, whole: false, cells: [], formats: [], likes: [], marks: false };
    this.bySheet.set(key, known);
    return known;
  }

  private whole(sheet: string): void {
    const need = this.of(sheet);
    if (need) need.whole = true;
  }

  private track(sheet: string): LineTrack {
    const track = this.tracks.get(sheetKey(sheet)) ?? new LineTrack();
    this.tracks.set(sheetKey(sheet), track);
    return track;
  }

  private cells(sheet: string, cells: readonly Position[]): void {
    const need = this.of(sheet);
    const track = this.track(sheet);
    for (const { row, column } of cells) {
      const [fromRow, fromColumn] = [track.origin('rows', row), track.origin('columns', column)];
      if (fromRow !== null && fromColumn !== null) need?.cells.push({ row: fromRow, column: fromColumn });
    }
  }
}
