import type { Place } from '../../domain/cells';
import type { Metric } from '../../domain/metrics/metric';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import type { Day } from '../../domain/time/calendar';
import type { SheetGrid } from '../../workbook/grid';
import { overrideKey } from './daily/columns';
import { keyAnswer } from './daily/keyQuestion';
import type { LeftOutTable, LeftOutWhy, ReadTable } from './daily/readTable';
import { headerPlace, samplesOf } from './daily/samples';
import { SHEETS_KEY, USE, useKey } from './daily/series';
import type { TableColumn } from './daily/table';
import { normaliseHeader } from './headers';
import { isUnit } from './meaning/units';
import { hiddenLines, type HiddenLines } from './hiddenLines';
import { kept, SKIP, SUM, type Answers } from './question';
import type { WorkbookRecognition } from './recogniseWorkbook';

/** The shop's tables as 认表 shows them: months with the same columns are one. */
export interface UnderstoodTable {
  readonly title: string;
  readonly across: boolean;
  /** The sheets that are alike, by their first day. */
  readonly parts: readonly TablePart[];
  readonly key: UnderstoodKey | null;
  /** In the sheet's order; places are those of the first part. */
  readonly columns: readonly UnderstoodColumn[];
}

export interface TablePart {
  readonly sheet: string;
  /** The header of the days. */
  readonly place: Place;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** No cell names the year: it was taken from today. */
  readonly yearGuessed: boolean;
  /** Lines of days that nobody sees; null where there are none. */
  readonly hidden: HiddenLines | null;
}

/** The column that splits a day into several lines. */
export interface UnderstoodKey {
  readonly header: string;
  readonly place: Place;
  readonly answerKey: string;
  readonly values: readonly string[];
  /** `SUM`, or the one value that counts. */
  readonly chosen: string;
}

export interface UnderstoodColumn {
  readonly header: string;
  /** The lowest text of the header, without its unit: what a metric of the column's own would be called. */
  readonly name: string;
  /** The unit that the header names. */
  readonly unit: string | null;
  readonly place: Place;
  readonly samples: readonly string[];
  readonly answerKey: string;
  /** What somebody chose for it: a metric's id or `skip`; null where it is recognised by itself. */
  readonly chosen: string | null;
  readonly use: ColumnUse;
}

export type ColumnUse =
  | { readonly kind: 'metric'; readonly metric: Metric }
  /** A target beside its figure. */
  | { readonly kind: 'target'; readonly metric: Metric }
  /** A question about it is open. */
  | { readonly kind: 'asked' }
  /** Tells the lines of a day apart. */
  | { readonly kind: 'key' }
  /** Somebody said so, or another column of the same meaning counts. */
  | { readonly kind: 'notUsed' }
  /** 环比, 目标, a part of the shop: no figure of the day itself. */
  | { readonly kind: 'beside' }
  | { readonly kind: 'unknown' };

/** A table of days that is not used. */
export interface LeftOut {
  readonly sheet: string;
  readonly title: string;
  readonly place: Place;
  readonly why: LeftOutWhy;
  /** The answers, kept (or forgotten, where null), with which it is used; null where nothing can be done here. */
  readonly remedy: Readonly<Record<string, string | null>> | null;
}

export interface Understood {
  readonly tables: readonly UnderstoodTable[];
  readonly leftOut: readonly LeftOut[];
  /** Sheets that contradict each other are added up. */
  readonly summed: boolean;
}

/** What was understood of a workbook's daily figures, in the words of its own sheets. `grids` may know what is hidden. */
export function understood(
  { daily }: WorkbookRecognition,
  answers: Answers,
  grids: ReadonlyMap<string, SheetGrid> = new Map(),
): Understood {
  const tables = new Map<string, UnderstoodTable>();
  for (const one of [...daily.used].sort((a, b) => firstDay(a) - firstDay(b))) {
    const columns = one.table.columns.map((column) => columnOf(one, column, answers, daily.metrics)).filter(isOfUse);
    const { title, key, view } = one.table;
    const alike = JSON.stringify([
      view.across,
      key?.name ?? null,
      columns.map(({ answerKey, use }) => [answerKey, use]),
    ]);
    const known = tables.get(alike);
    const part = partOf(one, grids);
    if (known) tables.set(alike, { ...known, parts: [...known.parts, part] });
    else tables.set(alike, { title, across: view.across, parts: [part], key: keyOf(one, answers), columns });
  }
  return {
    tables: [...tables.values()],
    leftOut: daily.unused.map((one) => leftOutOf(one, answers)),
    summed: daily.summed,
  };
}

/** A title above days that stand across, or a blank column, is nothing that anybody would give a metric. */
function isOfUse({ use, samples, chosen }: UnderstoodColumn): boolean {
  return use.kind !== 'unknown' || samples.length > 0 || chosen !== null;
}

function leftOutOf(one: LeftOutTable, answers: Answers): LeftOut {
  const { view, title, header, dateAt } = one.table;
  return {
    sheet: view.grid.sheet,
    title,
    place: view.place(header.to, dateAt),
    why: one.why,
    remedy: remedyOf(one, answers),
  };
}

function remedyOf({ table, why }: LeftOutTable, answers: Answers): LeftOut['remedy'] {
  const { sheet } = table.view.grid;
  const forget = (keys: readonly (string | undefined)[]) => {
    const given = keys.flatMap((key) => (key !== undefined && kept(answers, key) !== undefined ? [[key, null]] : []));
    return given.length > 0 ? (Object.fromEntries(given) as Record<string, null>) : null;
  };
  switch (why) {
    case 'contradicts':
      return { [SHEETS_KEY]: sheet };
    case 'ofOthers':
    case 'otherMetrics':
      return { [useKey(sheet)]: USE };
    case 'skipped':
      return forget([useKey(sheet), table.key ? keyAnswer(table.key) : undefined, table.monthDoubt?.id]);
    case 'noMetrics':
      return forget(table.columns.map(overrideKey));
    default:
      return null;
  }
}

function firstDay({ table }: ReadTable): Day {
  return table.days.reduce((first, { day }) => Math.min(first, day), Infinity);
}

function partOf({ table }: ReadTable, grids: ReadonlyMap<string, SheetGrid>): TablePart {
  const { view, days, header, dateAt, redate } = table;
  const dates = days.map(({ day }) => day);
  return {
    sheet: view.grid.sheet,
    place: view.place(header.to, dateAt),
    from: Math.min(...dates),
    to: Math.max(...dates),
    days: new Set(dates).size,
    yearGuessed: redate !== null,
    hidden: hiddenLines(table, grids.get(view.grid.sheet)),
  };
}

function keyOf({ table }: ReadTable, answers: Answers): UnderstoodKey | null {
  const { key } = table;
  if (!key) return null;
  const answerKey = keyAnswer(key);
  const answer = kept(answers, answerKey);
  return {
    header: key.header,
    place: headerPlace(table, key.columns[0] as TableColumn),
    answerKey,
    values: key.values,
    chosen: answer !== undefined && key.values.includes(answer) ? answer : SUM,
  };
}

function columnOf(one: ReadTable, column: TableColumn, answers: Answers, metrics: ShopMetrics): UnderstoodColumn {
  const answerKey = overrideKey(column);
  return {
    header: column.header,
    name: nameOf(column),
    unit: column.unit,
    place: headerPlace(one.table, column),
    samples: samplesOf(one.table, column),
    answerKey,
    chosen: kept(answers, answerKey) ?? null,
    use: useOf(one, column, kept(answers, answerKey) === SKIP, metrics),
  };
}

function nameOf({ path, header }: TableColumn): string {
  const text = [...path].reverse().find((one) => !isUnit(one)) ?? header;
  const { name, unit } = normaliseHeader(text);
  return unit === null ? text.replace(/\s+/g, '') : name;
}

function useOf({ table, meanings }: ReadTable, column: TableColumn, skipped: boolean, metrics: ShopMetrics): ColumnUse {
  for (const [key, used] of meanings.metrics) {
    if (used.column === column || used.plus?.includes(column)) return { kind: 'metric', metric: metrics.of(key) };
  }
  if (skipped) return { kind: 'notUsed' };
  for (const [metric, used] of meanings.targets) if (used.column === column) return { kind: 'target', metric };
  if (table.key?.columns.includes(column)) return { kind: 'key' };
  const here = headerPlace(table, column);
  const isHere = (place: Place | null) => place !== null && place.row === here.row && place.column === here.column;
  if (
    meanings.questions.some(({ place, options }) => isHere(place) || options.some((option) => isHere(option.place)))
  ) {
    return { kind: 'asked' };
  }
  switch (column.meaning.kind) {
    case 'unknown':
      return { kind: 'unknown' };
    case 'metric':
      return column.meaning.facet === 'actual' ? { kind: 'notUsed' } : { kind: 'beside' };
    case 'ambiguous':
      return { kind: 'notUsed' };
    default:
      return { kind: 'beside' };
  }
}
