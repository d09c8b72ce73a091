import { METRIC_IDS } from '../../domain/metrics/metrics';
import type { ImportChoices } from './choices';
import type { FieldPlace } from './fieldPlace';
import type { JoinedRow, TargetSheet } from './join';
import type { KeyedLayout } from './keyedLayout';
import type { OfferedColumn } from './planned';
import { fieldHeader, isExtra, KEYED_SHEETS, type DailyField } from './rows';

export interface PlacedColumns {
  /** Where each field goes. */
  readonly placed: ReadonlyMap<string, FieldPlace>;
  readonly offered: readonly OfferedColumn[];
  /** Columns of a sheet that is made new. */
  readonly made: readonly OfferedColumn[];
}

/** Where each field goes; what the sheet has no column for is offered, and placed at its right end if chosen. */
export function placeColumns(
  target: TargetSheet,
  rows: readonly JoinedRow[],
  layout: KeyedLayout | null,
  choices: ImportChoices,
): PlacedColumns {
  const counts = new Map<string, number>();
  for (const { cells } of rows) for (const field of cells.keys()) counts.set(field, (counts.get(field) ?? 0) + 1);
  const placed = new Map<string, FieldPlace>();
  const offered: OfferedColumn[] = [];
  const made: OfferedColumn[] = [];
  let right = layout ? layout.view.positions : target === 'daily' ? 1 : 0;
  for (const field of inOrder(target, counts, layout)) {
    const found = layout?.placeOf(field);
    if (found) {
      placed.set(field, found);
      continue;
    }
    const id = `${target}|${field}`;
    const header = headerOf(target, field);
    // A new sheet gets our own columns unasked; figures that only a platform knows are always a choice.
    const wanted = choices.columns.has(id) || (!layout && !(target === 'daily' && isExtra(field as DailyField)));
    const position = wanted ? right++ : null;
    if (position !== null) placed.set(field, { position, header, scale: 1 });
    const offer = { id, field, header, values: counts.get(field) ?? 0, place: headerPlace(layout, position) };
    if (!layout && wanted) made.push(offer);
    else offered.push(offer);
  }
  return { placed, offered, made };
}

function headerPlace(layout: KeyedLayout | null, position: number | null): OfferedColumn['place'] {
  if (position === null) return null;
  const { row, column } = layout ? layout.view.place(layout.headerLine, position) : { row: 0, column: position };
  return { row, column };
}

/** Columns of a new sheet stand in our order; offered ones as the files have them. */
function inOrder(
  target: TargetSheet,
  counts: ReadonlyMap<string, number>,
  layout: KeyedLayout | null,
): readonly string[] {
  const order: readonly string[] = target === 'daily' ? METRIC_IDS : KEYED_SHEETS[target].columns.map(({ id }) => id);
  const ours = order.filter((field) => counts.has(field) || (!layout && target !== 'daily'));
  return [...ours, ...[...counts.keys()].filter((field) => !order.includes(field))];
}

function headerOf(target: TargetSheet, field: string): string {
  if (target === 'daily') return fieldHeader(field as DailyField);
  return KEYED_SHEETS[target].columns.find(({ id }) => id === field)?.header ?? field;
}
