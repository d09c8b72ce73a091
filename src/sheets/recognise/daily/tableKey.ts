import { textOf } from '../view';
import type { DaysTable, TableColumn, TableKey } from './table';

/** So many different names split a day; more are texts of another kind, such as remarks. */
const MOST_VALUES = 60;

/**
 * The column that tells the lines of one day apart: 店铺, 平台, 运营, 渠道, or another column of few texts that come back
 * every day. null where lines of one day differ in nothing: then the day stands twice.
 */
export function keyOf(table: Omit<DaysTable, 'key'>): TableKey | null {
  const candidates = [
    ...table.columns.filter(({ meaning }) => meaning.kind === 'key'),
    ...table.columns.filter(({ meaning }) => meaning.kind === 'unknown'),
  ];
  for (const column of candidates) {
    const values = valuesOf(table, column);
    if (values) return { column, values };
  }
  return null;
}

/** The values of a column in which day and value together never repeat; null where they do, or where cells are blank. */
function valuesOf({ view, days }: Omit<DaysTable, 'key'>, { position }: TableColumn): readonly string[] | null {
  const values = new Map<string, number>();
  const pairs = new Set<string>();
  for (const { line, day } of days) {
    const value = textOf(view.at(line, position));
    if (value === '') return null;
    values.set(value, (values.get(value) ?? 0) + 1);
    pairs.add(`${day}|${value}`);
    if (values.size > MOST_VALUES) return null;
  }
  // One pair in twenty may be typed twice: that is a finding, not another layout.
  if (pairs.size < days.length * 0.95 || values.size < 2) return null;
  const repeated = [...values.values()].filter((count) => count > 1).length;
  return days.length > values.size && repeated * 2 < values.size ? null : [...values.keys()];
}
