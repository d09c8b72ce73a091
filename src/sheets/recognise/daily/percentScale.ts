import { parseCellNumber } from '../cellNumber';
import { answerTo, SKIP, type Answers, type Question } from '../question';
import type { ComparedRate } from './rateInputs';
import { headerPlace, samplesOf } from './samples';
import type { DaysTable, TableColumn } from './table';

/**
 * What the bare numbers of a percent column are multiplied by: 1 where they are shares (0.035), 0.01 where they are
 * percents (3.5), null while that is open. Told by the number format, by the header's unit, by recomputing the rate from its row;
 * numbers up to 1 alone are taken for shares. Above 1 it is asked, for 付款率 can be 120%. Texts with a percent sign know it
 * themselves.
 */
export function percentScale(
  table: DaysTable,
  column: TableColumn,
  compared: readonly ComparedRate[],
  answers: Answers,
  questions: Question[],
): number | null {
  if (column.unit === '%') return 0.01;
  const written = scaleAsWritten(table, column);
  if (written !== null) return written;
  const recomputed = scaleByInputs(compared);
  if (recomputed !== null) return recomputed;
  if (!isAboveOne(table, column)) return 1;
  const samples = samplesOf(table, column);
  const question: Question = {
    id: `scale:${column.name}`,
    code: 'percentScale',
    about: column.header,
    place: headerPlace(table, column),
    options: ['0.01', '1'].map((value) => ({ value, samples, place: null })),
  };
  const answer = answerTo(question, answers);
  if (answer === null) questions.push(question);
  return answer === null || answer === SKIP ? null : Number(answer);
}

/** Excel's percent format on the first number. */
function scaleAsWritten({ view, days }: DaysTable, { position }: TableColumn): 1 | null {
  if (!view.grid.formats) return null;
  const first = days.find(({ line }) => typeof view.at(line, position) === 'number');
  return first && view.format(first.line, position).includes('%') ? 1 : null;
}

function isAboveOne({ view, days }: DaysTable, { position }: TableColumn): boolean {
  return days.some(({ line }) => {
    const value = view.at(line, position);
    if (typeof value === 'number') return value > 1 || value < -1;
    const parsed = value === '' ? null : parseCellNumber(value);
    return parsed?.kind === 'number' && !parsed.percent && Math.abs(parsed.value) > 1;
  });
}

/** 1 or 0.01 where most rates equal what their row gives, one way or the other. */
function scaleByInputs(compared: readonly ComparedRate[]): number | null {
  let [shares, percents, bare] = [0, 0, 0];
  for (const { typed, percent, rates } of compared) {
    if (percent) continue;
    bare++;
    const near = (value: number) => rates.some((rate) => Math.abs(rate - value) <= Math.max(0.02 * rate, 0.0001));
    if (near(typed)) shares++;
    if (near(typed / 100)) percents++;
  }
  if (bare === 0 || shares === percents) return null;
  return shares * 2 > bare ? 1 : percents * 2 > bare ? 0.01 : null;
}
