import type { Finding } from '../../../src/domain/checks/check';
import { findingKey, findingValue, knownMark, markKnown } from '../../../src/domain/checks/known';
import { day } from '../figures';

const visitors: Finding = {
  rule: 'negativeValue',
  place: { sheet: '日报', row: 6, column: 2 },
  day: day('2020-02-17'),
  metric: 'visitors',
  severity: 'error',
  args: { value: -60 },
};
const twice: Finding = {
  rule: 'duplicateDay',
  place: { sheet: '日报', row: 13, column: 0 },
  day: day('2020-02-12'),
  metric: null,
  severity: 'error',
  args: { first: { sheet: '日报', row: 12, column: 0 } },
};
const noNumber: Finding = {
  rule: 'notANumber',
  place: { sheet: '设置', row: 3, column: 1 },
  day: null,
  metric: null,
  severity: 'error',
  args: { value: '三', header: 'ROI 及格线' },
};

test.each<[string, Finding, string, string]>([
  ['rule, day and metric', visitors, 'negativeValue|43878|visitors', '{"value":-60}'],
  ['a day without a metric; places are no value', twice, 'duplicateDay|43873|', '{}'],
  ['without a day, its cell', noNumber, 'notANumber|设置!B4|', '{"value":"三","header":"ROI 及格线"}'],
])('a finding is known by %s', (_, finding, key, value) => {
  expect(findingKey(finding)).toBe(key);
  expect(findingValue(finding)).toBe(value);
});

test.each<[string, Finding, boolean]>([
  ['the same tomorrow', visitors, true],
  ['in another row: a row was inserted above', { ...visitors, place: { sheet: '日报', row: 9, column: 2 } }, true],
  ['another value', { ...visitors, args: { value: -61 } }, false],
  ['another day of the same value', { ...visitors, day: day('2020-02-18') }, false],
  ['another metric of the same value', { ...visitors, metric: 'pageViews' }, false],
  ['another rule', twice, false],
])('a mark 已知 silences %s: %p', (_, finding, silent) => {
  const mark = markKnown(visitors, '系统冲减');
  expect(mark.reason).toBe('系统冲减');
  expect(knownMark(finding, [markKnown(noNumber, '手误'), mark])).toBe(silent ? mark : undefined);
});
