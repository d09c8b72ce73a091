import type { TargetSheet } from '../../sheets/import/join';
import type { ImportChoices } from '../../sheets/import/choices';
import type { PlannedCell } from '../../sheets/import/planned';

function toggled<T>(set: ReadonlySet<T>, item: T, on: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (on) next.add(item);
  else next.delete(item);
  return next;
}

/** Ticks or unticks differing values. `all`: the ids of every differing value, which 全部替换 stands for. */
export function replaceValues(
  choices: ImportChoices,
  ids: readonly string[],
  on: boolean,
  all: readonly string[],
): ImportChoices {
  const { differing } = choices;
  const next = new Set(differing === 'all' ? all : differing === 'none' ? [] : differing);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return { ...choices, differing: next };
}

export function addColumns(choices: ImportChoices, ids: readonly string[], on: boolean): ImportChoices {
  return { ...choices, columns: ids.reduce((columns, id) => toggled(columns, id, on), choices.columns) };
}

/**
 * Which file's value counts. null keeps the cell as it is. Whoever picks a value for a cell that holds another one
 * has seen both, so picking is replacing, too.
 */
export function pickValue(
  choices: ImportChoices,
  { id }: PlannedCell,
  candidate: number | null,
  all: readonly string[],
): ImportChoices {
  const picked = new Map(choices.picked);
  if (candidate === null) picked.delete(id);
  else picked.set(id, candidate);
  return replaceValues({ ...choices, picked }, [id], candidate !== null, all);
}

export function fillPartialDays(choices: ImportChoices, partialDays: boolean): ImportChoices {
  return { ...choices, partialDays };
}

export function fillSheet(choices: ImportChoices, target: TargetSheet, on: boolean): ImportChoices {
  return { ...choices, without: toggled(choices.without, target, !on) };
}

/** Whether a month's sheet is made that is not there yet. */
export function makeMonth(choices: ImportChoices, sheet: string, on: boolean): ImportChoices {
  return { ...choices, months: toggled(choices.months, sheet, on) };
}
