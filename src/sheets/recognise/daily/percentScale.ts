import { ratioOnEveryBasis } from '../../../domain/metrics/aggregate';
import type { MetricId } from '../../../domain/metrics/metrics';
import { parseCellNumber } from '../cellNumber';
import { answerTo, SKIP, type Answers, type Question } from '../question';
import { headerPlace, samplesOf } from './samples';
import type { DaysTable, TableColumn } from './table';

/** So many days are compared; a column does not change its mind further down. */
const MOST_COMPARED = 60;

/**
 * What the bare numbers of a percent column are multiplied by: 1 where they are shares (0.035), 0.01 where they are
 * percents (3.5), null while that is open. Told by the number format, by the header's unit, by recomputing the rate from its row; numbers
 * up to 1 alone are taken for shares. Above 1 it is asked, for 付款率 can be 120%. Texts with a percent sign know it themselves.
 */
export function percentScale(
  table: DaysTable,
  column: TableColumn,
  metric: MetricId,
  chosen: ReadonlyMap<MetricId, TableColumn>,
  answers: Answers,
  questions: Question[],
): number | null {
  const { view, days } = table;
  if (column.unit === '%') return 0.01;
  let above = false;
  for (const { line } of days) {
    const value = view.at(line, column.position);
    if (typeof value === 'number' && view.format(line, column.position).includes('%')) return 1;
    const parsed = parseCellNumber(value);
    if (parsed.kind === 'number' && !parsed.percent && Math.abs(parsed.value) > 1) above = true;
  }
  const recomputed = scaleByInputs(table, column, metric, chosen);
  if (recomputed !== null) return recomputed;
  if (!above) return 1;
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

/** 1 or 0.01 where most rates equal what their row gives, one way or the other. */
function scaleByInputs(
  { view, days }: DaysTable,
  column: TableColumn,
  metric: MetricId,
  chosen: ReadonlyMap<MetricId, TableColumn>,
): number | null {
  const kept = new Set(chosen.keys());
  let [shares, percents, compared] = [0, 0, 0];
  for (const { line } of days) {
    if (compared === MOST_COMPARED) break;
    const typed = parseCellNumber(view.at(line, column.position));
    if (typed.kind !== 'number' || typed.percent || typed.value === 0) continue;
    const figures: Partial<Record<MetricId, number>> = {};
    for (const [id, { position }] of chosen) {
      const parsed = parseCellNumber(view.at(line, position));
      if (parsed.kind === 'number') figures[id] = parsed.value;
    }
    const rates = ratioOnEveryBasis(metric, figures, kept).flatMap(({ value }) => (value === null ? [] : [value]));
    if (rates.length === 0) continue;
    compared++;
    const near = (value: number) => rates.some((rate) => Math.abs(rate - value) <= Math.max(0.02 * rate, 0.0001));
    if (near(typed.value)) shares++;
    if (near(typed.value / 100)) percents++;
  }
  if (compared === 0 || shares === percents) return null;
  return shares * 2 > compared ? 1 : percents * 2 > compared ? 0.01 : null;
}
