import type { MetricKey } from '../../../domain/metrics/metric';
import { answerTo, kept, SKIP, SUM, type Answers, type Question } from '../question';
import { compareTables, type Comparison } from './compareTables';
import { headerPlace } from './samples';
import type { LeftOutTable, LeftOutWhy, ReadTable } from './readTable';
import { mayBeOneItem } from './shopTable';
import type { DaysTable } from './table';

/** Which tables together are the shop's series of days. */
export interface Series {
  /** Joined day by day; where two of them hold one figure, the earlier one counts. */
  readonly used: readonly ReadTable[];
  readonly unused: readonly LeftOutTable[];
  readonly questions: readonly Question[];
  /** All groups are added up, day by day. */
  readonly summed: boolean;
}

/** Sheets that speak of others, of the past or of plans. They are used only if somebody says so. */
const OTHERS =
  /竞店|竞品|竞对|同行|对手|行业|去年|往年|历史|备份|备用|旧|副本|模板|示例|样例|样表|周报|月报|年报|总结|汇总|透视|图表/;

interface Group {
  readonly tables: ReadTable[];
  readonly metrics: Set<MetricKey>;
}

/**
 * Joins tables: months of one kind are one series, a copy that says the same is left out, and what contradicts is asked.
 * A table with other metrics of the same days in the same sheet belongs to it; from another sheet it is asked about first.
 */
export function joinSeries(tables: readonly ReadTable[], answers: Answers): Series {
  const unused: LeftOutTable[] = [];
  const leaveOut = (one: ReadTable, why: LeftOutWhy) => void unused.push({ ...one, why });
  const candidates = tables.filter((one) => {
    if (useAnswer(one, answers) === SKIP) leaveOut(one, 'skipped');
    else if (one.meanings.metrics.size === 0 && one.meanings.questions.length === 0) leaveOut(one, 'noMetrics');
    else return true;
    return false;
  });
  const ordered = candidates
    .map((one, index) => ({ one, index, rank: rankOf(one) }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ one }) => one);
  const groups: Group[] = [];
  const asides: ReadTable[] = [];
  for (const one of ordered) {
    const isOfOthers = OTHERS.test(sheetOf(one)) && useAnswer(one, answers) !== USE;
    if (mayBeOneItem(one.table.columns)) asides.push(one);
    else if (isOfOthers && groups.length > 0) leaveOut(one, 'ofOthers');
    // A table of which nothing is certain yet does not come beside one that is understood.
    else if (one.meanings.metrics.size === 0 && groups.length > 0) leaveOut(one, 'asked');
    else if (place(one, groups, asides) === 'copy') leaveOut(one, 'copy');
  }
  const questions: Question[] = [];
  const chosen = choose(groups, answers, questions);
  const main = chosen.flatMap(({ tables: own }) => own);
  for (const one of asides) {
    if (isAlsoUsed(one, answers, questions)) main.push(one);
    else leaveOut(one, 'otherMetrics');
  }
  for (const group of groups) if (!chosen.includes(group)) group.tables.forEach((one) => leaveOut(one, 'contradicts'));
  return { used: main, unused, questions, summed: chosen.length > 1 };
}

function sheetOf({ table }: ReadTable): string {
  return table.view.grid.sheet;
}

/** Days × metrics, and sheets that call themselves a daily report before others. */
function rankOf({ table, meanings }: ReadTable): number {
  const certain = meanings.metrics.size > 0 ? 1 : 0.01;
  const size = Math.min(table.days.length, 400) * (meanings.metrics.size + meanings.questions.length) * certain;
  const sheet = sheetOf({ table, meanings });
  return size * (/日报|每日|日数据|日表|店铺数据/.test(sheet) ? 1.5 : 1) * (OTHERS.test(sheet) ? 0.01 : 1);
}

/** Puts a table where it belongs; a copy of what is there already belongs nowhere. */
function place(one: ReadTable, groups: Group[], asides: ReadTable[]): 'placed' | 'copy' {
  for (const group of groups) {
    const shared = [...one.meanings.metrics.keys()].filter((id) => group.metrics.has(id)).length;
    const { agreeing, differing, added } = compareAll(one, group.tables);
    if (differing > 0) continue;
    const sameSheet = group.tables.some((other) => sheetOf(other) === sheetOf(one));
    if (agreeing > 0 && added === 0 && shared === one.meanings.metrics.size) {
      return 'copy';
    }
    if (shared === 0 && !sameSheet) {
      asides.push(one);
      return 'placed';
    }
    if (agreeing > 0 || sameSheet || shared * 2 >= Math.min(group.metrics.size, one.meanings.metrics.size)) {
      add(one, group);
      return 'placed';
    }
  }
  const group: Group = { tables: [], metrics: new Set() };
  add(one, group);
  groups.push(group);
  return 'placed';
}

function add(one: ReadTable, group: Group): void {
  group.tables.push(one);
  for (const id of one.meanings.metrics.keys()) group.metrics.add(id);
}

function compareAll(one: ReadTable, others: readonly ReadTable[]): Comparison {
  const sum = { agreeing: 0, differing: 0, added: one.table.days.length };
  for (const other of others) {
    const { agreeing, differing, added } = compareTables(one, other);
    sum.agreeing += agreeing;
    sum.differing += differing;
    sum.added -= one.table.days.length - added;
  }
  return sum;
}

function choose(groups: readonly Group[], answers: Answers, questions: Question[]): readonly Group[] {
  const [best, ...others] = groups;
  if (!best || others.length === 0) return groups;
  const names = namesOf(groups);
  const question: Question = {
    id: SHEETS_KEY,
    code: 'whichSheets',
    about: names.map((of) => of[0]).join('、'),
    place: placeOf(best),
    options: [
      ...groups.map((group, i) => ({
        value: (names[i] as string[]).join('|'),
        samples: [],
        place: placeOf(group),
      })),
      ...(others.every((other) => [...other.metrics].some((id) => best.metrics.has(id)))
        ? [{ value: SUM, samples: [], place: null }]
        : []),
    ],
  };
  const answer = kept(answers, SHEETS_KEY);
  if (answer === SUM) return groups;
  // A new month's sheet makes a group longer; the answer was for the sheets that it has.
  const named = new Set((answer ?? '').split('|'));
  const group = answer === undefined ? undefined : groups.find((_, i) => names[i]?.some((name) => named.has(name)));
  if (group) return [group];
  questions.push(question);
  return [best];
}

/** What each group is called: its sheets, or, where a sheet has tables of several, `日报/旗舰店` by the title of each. */
function namesOf(groups: readonly Group[]): string[][] {
  const owners = new Map<string, Set<Group>>();
  for (const group of groups) {
    for (const sheet of group.tables.map(sheetOf)) owners.set(sheet, (owners.get(sheet) ?? new Set()).add(group));
  }
  return groups.map((group, i) => {
    const names = group.tables.map((one) => {
      const sheet = sheetOf(one);
      return owners.get(sheet)?.size === 1 ? sheet : `${sheet}/${one.table.title || i + 1}`;
    });
    return [...new Set(names)];
  });
}

function placeOf({ tables }: Group) {
  const { table } = tables[0] as ReadTable;
  return headerPlace(table, table.columns[0] as DaysTable['columns'][number]);
}

/** Key of the answer whether a sheet's tables are used. */
export function useKey(sheet: string): string {
  return `also:${sheet}`;
}

/** The answer that a sheet is used. */
export const USE = 'use';

function useAnswer(one: ReadTable, answers: Answers): string | undefined {
  return kept(answers, useKey(sheetOf(one)));
}

/** Key of the answer which of several sheets that contradict each other count. */
export const SHEETS_KEY = 'sheets';

function isAlsoUsed(one: ReadTable, answers: Answers, questions: Question[]): boolean {
  const sheet = sheetOf(one);
  const { table } = one;
  const question: Question = {
    id: useKey(sheet),
    code: 'alsoUse',
    about: sheet,
    place: headerPlace(table, table.columns[0] as DaysTable['columns'][number]),
    options: [
      {
        value: USE,
        samples: [...one.meanings.metrics.values()].map(({ column }) => column.header),
        place: null,
      },
    ],
  };
  const answer = answerTo(question, answers);
  if (answer === null) questions.push(question);
  return answer === USE;
}
