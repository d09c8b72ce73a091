import type { Change } from '../../workbook/change';
import { SETTING_PREFIX } from '../../workbook/port';
import type { Answers } from './question';

/** The workbook's own memory of what its sheets mean: by header texts and sheet names, never by column letters. */
const KEY = `${SETTING_PREFIX}recognition`;

export function answersIn(settings: Readonly<Record<string, unknown>>): Answers {
  const kept = settings[KEY];
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Keeps one more answer beside the others. */
export function keepAnswer(before: Answers, id: string, answer: string): Change {
  return { kind: 'setting', key: KEY, value: { ...before, [id]: answer } };
}
