import type { CheckContext, Found } from '../rule';

export interface TextDate {
  /** The text as it stands. */
  readonly value: string;
}

/** From this share of real dates on, a text among them is a slip; a column of texts is how somebody keeps it. */
const MOSTLY_DATES = 0.8;

/** A date stored as text among real dates: sorting and filtering put it elsewhere, and formulas that compare days miss it. */
export function textDate({ daily, formulaAt }: CheckContext): readonly Found<TextDate>[] {
  const dated = daily.rows.filter(({ day }) => day !== null);
  const real = dated.filter(({ dateValue }) => typeof dateValue === 'number').length;
  if (real < dated.length * MOSTLY_DATES) return [];
  return dated.flatMap(({ place, day, dateValue }): Found<TextDate>[] =>
    typeof dateValue === 'string' && dateValue.trim() !== '' && formulaAt(place) === null
      ? [{ place, day, metric: null, severity: 'weak', args: { value: dateValue } }]
      : [],
  );
}
