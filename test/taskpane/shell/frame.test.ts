import { reduceFrame, startFrame, type FrameAction, type FrameState } from '../../../src/taskpane/shell/frame';
import type { JournalEntry } from '../../../src/taskpane/shell/journal';

const START = startFrame('check');
const entry: JournalEntry = { label: '导入', undo: [{ kind: 'setting', key: 'dianbao.x', value: null }] };
const shown = (more: Partial<FrameState>): FrameState => ({ ...START, ...more });

const cases: readonly [string, FrameState, FrameAction, Partial<FrameState>][] = [
  ['another tab comes to the front', START, { kind: 'tab', tab: 'week' }, { tab: 'week' }],
  [
    'new work takes the last notice away',
    shown({ notice: { intent: 'error', text: '错' } }),
    { kind: 'started' },
    { notice: null, busy: { done: 0, total: 0, cancelling: false } },
  ],
  ['progress after the end means nothing', START, { kind: 'progressed', done: 1, total: 2 }, { busy: null }],
  ['nor does 取消', START, { kind: 'cancelling' }, { busy: null }],
  ['what was written is remembered', START, { kind: 'remembered', entry }, { journal: [entry] }],
  ['what was undone is forgotten', shown({ journal: [entry] }), { kind: 'undone', journal: [] }, { journal: [] }],
];
test.each(cases)('%s', (_, before, action, after) => {
  expect(reduceFrame(before, action)).toMatchObject(after);
});
