import type { Question } from '../../sheets/recognise/question';

/** The two readings of a bare number in a percent column, by the first sample that shows the difference. */
export function percentReadings(
  { options }: Question,
  value: string,
): { readonly typed: string; readonly means: string } {
  const samples = options[0]?.samples ?? [];
  const typed = samples.find((sample) => Math.abs(Number(sample)) > 1) ?? samples[0] ?? '1.5';
  const percent = Number(typed) * 100 * Number(value);
  return { typed, means: `${Math.round(percent * 100) / 100}%` };
}
