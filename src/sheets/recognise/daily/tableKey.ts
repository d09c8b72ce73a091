import { keyValue, type DaysTable, type TableColumn, type TableKey } from './table';

/** So many different names split a day; more are texts of another kind, such as remarks. */
const MOST_VALUES = 60;
const SLIPS = 0.05;
type Unkeyed = Omit<DaysTable, 'key'>;

/**
 * The columns that tell the lines of one day apart: 店铺, 平台, 运营, 渠道, two of them together, or another column of few
 * texts that come back every day. null where lines of one day differ in nothing: then the day stands twice.
 */
export function keyOf(table: Unkeyed): TableKey | null {
  const { days } = table;
  const doubled = days.length - new Set(days.map(({ day }) => day)).size;
  // A day that was typed twice by different people is a slip, not another layout.
  const isSlip = doubled * 2 < days.length && (doubled < 2 || doubled < days.length * 0.1);
  if (isSlip) return null;
  const known = table.columns.filter(({ meaning }) => meaning.kind === 'key');
  for (const columns of [...known.map((column) => [column]), ...pairsOf(known)]) {
    const key = keyFrom(table, columns, true);
    if (key) return key;
  }
  if (doubled < days.length * 0.3) return null;
  for (const column of table.columns.filter(({ meaning }) => meaning.kind === 'unknown')) {
    const key = keyFrom(table, [column], false);
    if (key) return key;
  }
  return null;
}

function pairsOf(columns: readonly TableColumn[]): TableColumn[][] {
  return columns.flatMap((one, i) => columns.slice(i + 1, i + 4).map((other) => [one, other]));
}

function keyFrom(table: Unkeyed, columns: readonly TableColumn[], addsUp: boolean): TableKey | null {
  // Of 店铺 and the like a cell may have been forgotten; of a column that we do not know none may.
  const values = valuesOf(table, columns, addsUp ? table.days.length * SLIPS : 0);
  if (!values) return null;
  const header = columns.map((column) => column.header).join(' ');
  return { columns, header, name: columns.map(({ name }) => name).join('+'), values, addsUp };
}

/** The values of a key with which no day has two lines; null where many have, or where its cells are blank. */
function valuesOf({ view, days }: Unkeyed, columns: readonly TableColumn[], blanks: number): readonly string[] | null {
  const values = new Map<string, number>();
  const pairs = new Set<string>();
  let blank = 0;
  for (const { line, day } of days) {
    const value = keyValue(view, columns, line);
    if (value.replace(' / ', '') === '' && ++blank > blanks) return null;
    values.set(value, (values.get(value) ?? 0) + 1);
    pairs.add(`${day}|${value}`);
    if (values.size > MOST_VALUES) return null;
  }
  // A pair now and then may be typed twice: that is a finding, not another layout.
  if (days.length - pairs.size > Math.max(1, days.length * SLIPS) || values.size < 2) return null;
  const repeated = [...values.values()].filter((count) => count > 1).length;
  return days.length > values.size && repeated * 2 < values.size ? null : [...values.keys()];
}
