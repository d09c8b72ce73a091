import type { DailyCheck } from '../../src/taskpane/jobs/dailyCheck';
import type { WeekReport } from '../../src/taskpane/jobs/weekReport';
import type { JournalEntry } from '../../src/taskpane/journal';
import { initialState, reduce, stillChosen, type Action, type PaneState } from '../../src/taskpane/state';

const START = initialState('check', 43890);
const check = { asked: 43890, findings: [] } as unknown as DailyCheck;
const report = { sheet: '周报 2020.02.17-02.23' } as WeekReport;
const entry = (what: JournalEntry['what']): JournalEntry => ({
  what,
  label: what,
  undo: [{ kind: 'setting', key: 'dianbao.x', value: null }],
});
const shown = (more: Partial<PaneState>): PaneState => ({ ...START, check, report, ...more });

describe('state of the pane', () => {
  const cases: readonly [string, PaneState, Action, Partial<PaneState>][] = [
    ['an edit makes a check stale', shown({}), { kind: 'edited' }, { stale: true }],
    ['an edit before any check means nothing', START, { kind: 'edited' }, { stale: false }],
    ['checking again freshens it', shown({ stale: true }), { kind: 'checked', check }, { stale: false }],
    ['a check shows that there is a 日报', { ...START, noDaily: true }, { kind: 'checked', check }, { noDaily: false }],
    ['no 日报 takes the old check away', shown({ stale: true }), { kind: 'noDaily' }, { check: null, stale: false }],
    [
      'new work takes the last notice away',
      shown({ notice: { intent: 'error', text: '错' } }),
      { kind: 'started' },
      { notice: null },
    ],
    ['progress after the end means nothing', START, { kind: 'progressed', done: 1, total: 2 }, { busy: null }],
    [
      'another week has no report yet',
      shown({}),
      { kind: 'weekChosen', week: { from: 43885, to: 43891 }, on: 43892 },
      { report: null },
    ],
    [
      'what was said of one week does not stand beside another',
      shown({ notice: { intent: 'error', text: '2020.01.13-01.19 没有数据' } }),
      { kind: 'weekChosen', week: { from: 43885, to: 43891 }, on: 43892 },
      { notice: null },
    ],
    [
      'what was said of one day does not stand beside another',
      shown({ notice: { intent: 'error', text: '错' } }),
      { kind: 'dayChosen', day: 43880, on: 43892 },
      { notice: null },
    ],
    [
      'undoing the report takes its list away',
      shown({ journal: [entry('week')] }),
      { kind: 'undone', journal: [] },
      { report: null, check },
    ],
    [
      'undoing the sample takes everything away',
      shown({ journal: [entry('sample')] }),
      { kind: 'undone', journal: [] },
      { report: null, check: null },
    ],
    [
      'undoing a marker leaves the rest',
      shown({ journal: [entry('marker')] }),
      { kind: 'undone', journal: [] },
      { report, check, stale: false },
    ],
    [
      'undoing an import makes the check stale',
      shown({ journal: [entry('import')] }),
      { kind: 'undone', journal: [] },
      { check, stale: true },
    ],
  ];
  test.each(cases)('%s', (_, before, action, after) => {
    expect(reduce(before, action)).toMatchObject(after);
  });

  test('a choice holds for the day on which it was made', () => {
    const chosen = { value: 43871, on: 43891 };
    expect(stillChosen(chosen, 43891)).toBe(43871);
    expect(stillChosen(chosen, 43892)).toBeUndefined();
    expect(stillChosen(null, 43891)).toBeUndefined();
  });
});
