import type { Day } from '../../time/calendar';
import { figuresOf } from '../../metrics/daily';
import type { MetricId } from '../../metrics/metrics';
import { recentRows } from '../recentRows';
import type { CheckContext, Found } from '../rule';

export interface DsrFalling {
  readonly score: number;
  readonly before: number;
  readonly since: Day;
}

const SCORES: readonly MetricId[] = ['dsrItem', 'dsrService', 'dsrShipping'];
const WEEK = 7;

/**
 * A shop score lower than a week ago by more than the setting allows. Scores are means over half a year: they move by
 * hundredths, and what has fallen takes months to come back.
 */
export function dsrFalling(context: CheckContext): readonly Found<DsrFalling>[] {
  const { days, asked, settings } = context;
  const row = recentRows(context).find(({ day }) => day === asked);
  if (!row) return [];
  const figures = figuresOf(row);
  return SCORES.flatMap((metric) => {
    const score = figures[metric];
    const before = days.find(({ day, figures: of }) => day >= asked - WEEK && day < asked && of[metric] !== undefined);
    const old = before?.figures[metric];
    // 4.80 and 4.78 are two hundredths apart, whatever their doubles say.
    if (score === undefined || !before || old === undefined || old - score <= settings.dsrDrop + 1e-9) return [];
    const { place } = row.cells[metric] ?? row;
    return [{ place, day: asked, metric, severity: 'weak', args: { score, before: old, since: before.day } } as const];
  });
}
