import type { Severity } from '../../../src/domain/checks/rule';
import type { CheckedFinding } from '../../../src/taskpane/check/dailyCheck';
import { byDay, countBySeverity, groupFindings, openFindings } from '../../../src/taskpane/check/grouping';

const ASKED = 43880;

function found(key: string, day: number | null, severity: Severity = 'error', knownAs: string | null = null) {
  return { key, knownAs, finding: { day, severity } } as CheckedFinding;
}
const keys = (findings: readonly CheckedFinding[]) => findings.map(({ key }) => key).join(' ');

const FINDINGS = [
  found('today', ASKED),
  found('today-weak', ASKED, 'weak'),
  found('today-known', ASKED, 'alarm', '大促'),
  found('yesterday', ASKED - 1, 'alarm'),
  found('yesterday-2', ASKED - 1),
  found('long-ago', ASKED - 30),
  found('tomorrow', ASKED + 1),
  found('undated', null),
];

describe('groups of findings', () => {
  const groups = groupFindings({ asked: ASKED, findings: FINDINGS });
  test.each([
    ['onDay', 'today today-weak'],
    ['older', 'yesterday yesterday-2 long-ago'],
    ['others', 'tomorrow undated'],
    ['known', 'today-known'],
  ] as const)('%s: %s', (group, expected) => expect(keys(groups[group])).toBe(expected));

  test('every finding is in exactly one group', () => {
    const all = [...groups.onDay, ...groups.older, ...groups.others, ...groups.known];
    expect(keys(all).split(' ').sort()).toEqual(keys(FINDINGS).split(' ').sort());
  });

  test('open are those of the day asked about that nobody marked 已知', () => {
    expect(keys(openFindings({ asked: ASKED, findings: FINDINGS }))).toBe('today today-weak');
  });

  test('older ones by day', () => {
    expect(byDay(groups.older).map(({ day, findings }) => [day, keys(findings)])).toEqual([
      [ASKED - 1, 'yesterday yesterday-2'],
      [ASKED - 30, 'long-ago'],
    ]);
  });

  test('counted by severity: errors, alarms, weak', () => {
    expect(countBySeverity(FINDINGS)).toEqual([5, 2, 1]);
    expect(countBySeverity([])).toEqual([0, 0, 0]);
  });
});
