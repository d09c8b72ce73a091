import { kept, SKIP, SUM, type Answers, type Question } from '../question';
import { headerPlace } from './samples';
import type { DaysTable, TableColumn, TableKey } from './table';

/** Key of the answer that chooses among the lines of a day: one of their values, or `SUM`. */
export function keyAnswer({ name }: TableKey): string {
  return `key:${name}`;
}

/**
 * Asks what the lines of a day are to the shop where their column is none of 店铺, 平台, 运营 …: parts that add up, or one of
 * them (所有终端) the whole. null where it is known or was answered.
 */
export function keyQuestion(table: DaysTable, answers: Answers): Question | null {
  const { key } = table;
  if (!key || key.addsUp) return null;
  const answer = kept(answers, keyAnswer(key));
  if (answer === SUM || answer === SKIP || (answer !== undefined && key.values.includes(answer))) return null;
  return {
    id: keyAnswer(key),
    code: 'whichLines',
    about: key.header,
    place: headerPlace(table, key.columns[0] as TableColumn),
    options: [SUM, ...key.values].map((value) => ({ value, samples: [], place: null })),
  };
}

/** Whether it was answered that the lines of a day are none of the shop's. */
export function isKeySkipped({ key }: DaysTable, answers: Answers): boolean {
  return key !== null && kept(answers, keyAnswer(key)) === SKIP;
}
