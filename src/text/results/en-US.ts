import { amount } from '../amounts';
import { dayName } from '../dayNames';
import type { ResultsTexts } from './texts';

export const resultsEnUS: ResultsTexts = {
  sheet: 'Check results',
  title: (asked) => `Check results ${dayName.en(asked)}`,
  note: (shown, of) =>
    `${of} ${of === 1 ? 'finding' : 'findings'}${shown < of ? `, the first ${shown} listed` : ''}. The next check refreshes them; rows in which you typed stay where they are.`,
  headers: {
    place: 'Cell (click to go)',
    day: 'Date',
    severity: 'Severity',
    rule: 'Rule',
    sentence: 'What is wrong',
    value: 'Value',
    expected: 'Expected',
    known: 'Known',
    remark: 'Remark',
    id: 'Code',
  },
  resolved: 'Resolved',
  expected: (expected, metric) =>
    expected.kind === 'between'
      ? `${amount(expected.low, metric)} – ${amount(expected.high, metric)}`
      : `${expected.kind === 'atLeast' ? '≥' : '≤'} ${amount(expected.value, metric)}`,
  write: 'Write a results sheet',
  written: (sheet, count) => `Written to “${sheet}”: ${count}. The next check refreshes it.`,
  refilled: (sheet, count) => `“${sheet}” is up to date: ${count}. Rows with remarks stayed where they are.`,
  nothing: 'Nothing was found, so there is no results sheet.',
  mark: 'Mark in the sheets',
  unmark: 'Remove marks',
  marked: (cells, left, locked) =>
    [
      `${cells} ${cells === 1 ? 'cell' : 'cells'} marked; your own formatting is untouched`,
      left > 0 && `${left} lighter ones are not marked`,
      locked.length > 0 && `not marked, because protected: ${locked.join(', ')}`,
    ]
      .filter(Boolean)
      .join('; ') + '.',
  nothingToMark: 'There is no cell to mark.',
  unmarked: 'The marks are gone; the formatting is as it was.',
  marksOn: 'Marks are on; a mark disappears when the value of its cell changes.',
  notFollowed: (reason) => `The check is done, but the results sheet was not refreshed: ${reason}`,
  followed: 'Refresh of the check results',
};
