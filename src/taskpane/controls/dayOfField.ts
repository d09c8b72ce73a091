import { dayOf, FIRST_DAY, type Day } from '../../domain/time/calendar';

/** The day of a date field's value (`2020-02-17`); null while it is being typed or makes no sense. */
export function dayOfField(value: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const found = dayOf(Number(year), Number(month), Number(day));
  return found !== null && found >= FIRST_DAY ? found : null;
}
