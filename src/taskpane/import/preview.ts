import type { PlannedCell, PlannedSheet } from '../../sheets/import/planned';
import type { ImportCounts } from '../../text/importTab/texts';

/** A planned sheet, sorted into what the user decides about and what is only shown. */
export interface SheetPreview {
  readonly planned: PlannedSheet;
  /** Blank cells that will be filled. */
  readonly fills: readonly PlannedCell[];
  /** Differing values that nobody contradicts; each is a choice. */
  readonly differing: readonly PlannedCell[];
  /** Cells for which files give different values, decided or not. */
  readonly conflicts: readonly PlannedCell[];
  readonly partial: readonly PlannedCell[];
  /** Formulas and typed texts that stay. */
  readonly kept: readonly PlannedCell[];
  /** How many cells say the same already. */
  readonly same: number;
}

export function previewOf(planned: PlannedSheet): SheetPreview {
  const preview = { planned, fills: [], differing: [], conflicts: [], partial: [], kept: [] };
  const lists: Record<'fills' | 'differing' | 'conflicts' | 'partial' | 'kept', PlannedCell[]> = preview;
  let same = 0;
  for (const cell of planned.cells) {
    if (cell.state === 'same') same++;
    else if (cell.state === 'formula' || cell.state === 'text') lists.kept.push(cell);
    else if (cell.state === 'partial') lists.partial.push(cell);
    else if (cell.candidates.length > 0) lists.conflicts.push(cell);
    else if (cell.state === 'differs') lists.differing.push(cell);
    // A row that would get nothing but its key and title is not added.
    else if (willWrite(cell)) lists.fills.push(cell);
  }
  return { ...preview, same };
}

/** A chosen cell without a row belongs to a row that is not worth adding. */
export function willWrite({ chosen, place }: PlannedCell): boolean {
  return chosen && place !== null;
}

export function countsOf(previews: readonly SheetPreview[]): ImportCounts {
  const sum = (count: (preview: SheetPreview) => number) => previews.reduce((all, each) => all + count(each), 0);
  const writtenIn = ({ planned }: SheetPreview) => planned.cells.filter(willWrite).length;
  const is = (state: PlannedCell['state']) => (cell: PlannedCell) => cell.state === state;
  const differing = ({ differing: cells, conflicts }: SheetPreview) => [...cells, ...conflicts.filter(is('differs'))];
  return {
    fill: sum(
      ({ fills, conflicts }) => fills.length + conflicts.filter((c) => c.state === 'fill' && willWrite(c)).length,
    ),
    differing: sum((preview) => differing(preview).length),
    replaced: sum((preview) => differing(preview).filter(willWrite).length),
    kept: sum(({ kept }) => kept.length),
    same: sum(({ same }) => same),
    open: sum(({ conflicts }) => conflicts.filter(is('conflict')).length),
    partial: sum(({ partial }) => partial.length),
    newRows: sum(({ planned }) => (planned.across ? 0 : planned.newLines.length)),
    newDayColumns: sum(({ planned }) => (planned.across ? planned.newLines.length : 0)),
    newSheets: previews
      .filter(({ planned }) => planned.status === 'absent' || planned.status === 'newMonth')
      .filter((p) => writtenIn(p) > 0)
      .map((p) => p.planned.sheet),
    unmade: previews.flatMap(({ planned: { month, sheet } }) => (month && !month.wanted ? [sheet] : [])),
    written: sum(writtenIn),
  };
}

export interface RowOfCells {
  /** A day, a number, or both: `2020-02-17 · 6512`. */
  readonly label: string;
  readonly cells: readonly PlannedCell[];
}

/** Neighbouring cells of one row under one heading. */
export function byRow(cells: readonly PlannedCell[]): readonly RowOfCells[] {
  const rows: { key: string; label: string; cells: PlannedCell[] }[] = [];
  for (const cell of cells) {
    const last = rows[rows.length - 1];
    if (last?.key === cell.key) last.cells.push(cell);
    else rows.push({ key: cell.key, label: cell.key.replace('|', ' · '), cells: [cell] });
  }
  return rows;
}
