import type { Change } from '../../workbook/change';
import { SETTING_PREFIX } from '../../workbook/port';
import type { Answers } from './question';

/** The workbook's own memory of what its sheets mean: by header texts and sheet names, never by column letters. */
export const RECOGNITION_SETTING = `${SETTING_PREFIX}recognition`;

export function answersIn(settings: Readonly<Record<string, unknown>>): Answers {
  const kept = settings[RECOGNITION_SETTING];
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Keeps answers beside the others of a workbook; null forgets one. */
export function keepAnswers(before: Answers, given: Readonly<Record<string, string | null>>): Change {
  const answers = new Map(Object.entries(before));
  for (const [id, answer] of Object.entries(given)) {
    if (answer === null) answers.delete(id);
    else answers.set(id, answer);
  }
  return { kind: 'setting', key: RECOGNITION_SETTING, value: answers.size > 0 ? Object.fromEntries(answers) : null };
}

/** 全部重新认: forgets every answer. */
export const FORGET_ANSWERS: Change = { kind: 'setting', key: RECOGNITION_SETTING, value: null };
