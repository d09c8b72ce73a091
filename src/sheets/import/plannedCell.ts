import type { CellValue } from '../../domain/cells';
import { contentOf, type Cell } from '../../workbook/contents';
import { parseCellNumber } from '../recognise/cellNumber';
import { toleranceOf, type Candidate, type TargetSheet } from './join';
import type { LayoutColumn } from './layout';
import type { ImportChoices } from './choices';
import type { CellState, PlannedCell } from './planned';
import type { DailyField } from './rows';

interface Facts {
  readonly id: string;
  readonly row: number | null;
  readonly key: string;
  readonly field: string;
  readonly at: LayoutColumn;
  readonly before: Cell;
  readonly candidates: readonly Candidate[];
  readonly partial: boolean;
  readonly target: TargetSheet;
}

/** The same units as reading a daily sheet knows, the other way round. */
const SCALES: Readonly<Record<string, number>> = { 万元: 1e4, 万: 1e4, 分: 0.01 };

/** One cell of the plan: what it holds, what the files say, and whether that will be written. */
export function plannedCell(facts: Facts, choices: ImportChoices): PlannedCell {
  const { id, row, key, field, at, before, candidates } = facts;
  const picked = choices.picked.get(id);
  const candidate = candidates[picked ?? 0] ?? (candidates[0] as Candidate);
  const after = inUnit(candidate.value, at.unit);
  const state = stateOf(facts, after, picked !== undefined, choices);
  const differing = choices.differing === 'all' || (choices.differing !== 'none' && choices.differing.has(id));
  // Picking one of several values is choosing it, but what the cell held before is still asked about.
  const chosen = state === 'fill' || (state === 'differs' && differing);
  const { column, header } = at;
  const all = candidates.length > 1 ? candidates : [];
  return {
    id,
    row,
    column,
    key,
    field,
    header,
    before: contentOf(before),
    after,
    state,
    chosen,
    from: candidate.from,
    candidates: all,
  };
}

function stateOf(facts: Facts, after: CellValue, picked: boolean, choices: ImportChoices): CellState {
  const { before, candidates, partial, target, field, at } = facts;
  if (before.formula !== undefined) return 'formula';
  const blank = typeof before.value === 'string' && before.value.trim() === '';
  if (!blank) {
    // The cell may agree with one of several files that contradict each other: then nothing needs to be decided.
    const agrees = candidates.some(({ value }) => isSame(before.value, inUnit(value, at.unit), target, field, at.unit));
    if (candidates.length > 1 && !picked ? agrees : isSame(before.value, after, target, field, at.unit)) return 'same';
    // A title in the shop's own words is not corrected by an export; a status goes on.
    if (field === 'title') return 'text';
    if (typeof after === 'number' && parseCellNumber(before.value).kind !== 'number') return 'text';
  }
  if (candidates.length > 1 && !picked) return 'conflict';
  if (partial && !choices.partialDays) return 'partial';
  return blank ? 'fill' : 'differs';
}

function isSame(before: CellValue, after: CellValue, target: TargetSheet, field: string, unit: string | null): boolean {
  if (typeof after !== 'number') return String(before).trim() === String(after).trim();
  const parsed = parseCellNumber(before);
  if (parsed.kind !== 'number') return false;
  const tolerance = target === 'daily' ? toleranceOf(field as DailyField) : 0.005;
  const scale = unit === null ? 1 : (SCALES[unit] ?? 1);
  return Math.abs(parsed.value - after) * scale < tolerance;
}

/** From 元 to the unit that the sheet's header names; 分 are whole. */
function inUnit(value: CellValue, unit: string | null): CellValue {
  const scale = typeof value === 'number' && unit !== null ? SCALES[unit] : undefined;
  if (scale === undefined) return value;
  return scale < 1 ? Math.round((value as number) / scale) : (value as number) / scale;
}
