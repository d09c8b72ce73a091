import type { Day } from '../../domain/time/calendar';
import { METRICS } from '../../domain/metrics/metrics';
import { isExtra, type DailyField, type ImportedDay } from '../../sheets/import/rows';

/** Adds figures up by day and field. Money is added in whole 分, so that sums are exact. */
export class DayTotals {
  private readonly days = new Map<Day, Map<DailyField, number>>();

  add(day: Day, field: DailyField, value: number | null): void {
    if (value === null) return;
    let figures = this.days.get(day);
    if (!figures) this.days.set(day, (figures = new Map()));
    figures.set(field, (figures.get(field) ?? 0) + this.inSteps(field, value));
  }

  rows(): ImportedDay[] {
    return [...this.days]
      .sort(([a], [b]) => a - b)
      .map(([day, figures]) => ({
        day,
        figures: Object.fromEntries([...figures].map(([field, sum]) => [field, sum / this.steps(field)])),
      }));
  }

  /** Extra figures may be amounts too; counts survive the detour unharmed. */
  private steps(field: DailyField): number {
    return isExtra(field) || METRICS[field].unit === 'yuan' ? 100 : 1;
  }

  private inSteps(field: DailyField, value: number): number {
    const steps = this.steps(field);
    return steps === 1 ? value : Math.round(value * steps);
  }
}
