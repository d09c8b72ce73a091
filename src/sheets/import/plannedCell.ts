import type { CellValue } from '../../domain/cells';
import { contentOf, type Cell } from '../../workbook/contents';
import { parseCellNumber } from '../recognise/cellNumber';
import type { ImportChoices } from './choices';
import { inColumn, numberIn, type FieldPlace } from './fieldPlace';
import { toleranceOf, type Candidate, type JoinedCell, type TargetSheet } from './join';
import type { CellPlace, CellState, PlannedCell } from './planned';
import type { DailyField } from './rows';

interface Facts {
  readonly target: TargetSheet;
  readonly key: string;
  readonly field: string;
  readonly at: FieldPlace;
  readonly place: CellPlace | null;
  readonly before: Cell;
  readonly joined: JoinedCell;
}

/** One cell of the plan: what it holds, what the files say, and whether that will be written. */
export function plannedCell(facts: Facts, choices: ImportChoices): PlannedCell {
  const { target, key, field, at, place, before, joined } = facts;
  const { candidates } = joined;
  const id = `${target}|${key}|${field}`;
  const picked = choices.picked.get(id);
  const candidate = candidates[picked ?? 0] ?? (candidates[0] as Candidate);
  const state = stateOf(facts, candidate.value, picked !== undefined, choices);
  const differing = choices.differing === 'all' || (choices.differing !== 'none' && choices.differing.has(id));
  return {
    id,
    place,
    key,
    field,
    header: at.header,
    before: contentOf(before),
    after: inColumn(candidate.value, at),
    state,
    // Picking one of several values is choosing it, but what the cell held before is still asked about.
    chosen: state === 'fill' || (state === 'differs' && differing),
    from: candidate.from,
    candidates: candidates.length > 1 ? candidates : [],
  };
}

function stateOf(facts: Facts, value: CellValue, picked: boolean, choices: ImportChoices): CellState {
  const { before, joined, field } = facts;
  const { candidates, partial } = joined;
  if (before.formula !== undefined) return 'formula';
  const blank = typeof before.value === 'string' && before.value.trim() === '';
  if (!blank) {
    // The cell may agree with one of several files that contradict each other: then nothing needs to be decided.
    const agrees = candidates.some((candidate) => isSame(facts, candidate.value));
    if (candidates.length > 1 && !picked ? agrees : isSame(facts, value)) return 'same';
    // A title in the shop's own words is not corrected by an export; a status goes on.
    if (field === 'title') return 'text';
    if (typeof value === 'number' && parseCellNumber(before.value).kind !== 'number') return 'text';
  }
  if (candidates.length > 1 && !picked) return 'conflict';
  if (partial && !choices.partialDays) return 'partial';
  return blank ? 'fill' : 'differs';
}

/** Whether the cell says a value already; figures are compared in yuan, units and shares. */
function isSame({ before, target, field, at }: Facts, value: CellValue): boolean {
  if (typeof value !== 'number') return String(before.value).trim() === String(value).trim();
  const own = numberIn(before.value, at);
  const tolerance = target === 'daily' ? toleranceOf(field as DailyField) : 0.005;
  return own !== null && Math.abs(own - value) < tolerance;
}
