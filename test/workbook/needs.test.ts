import type { Change } from '../../src/workbook/change';
import { needsOf } from '../../src/workbook/needs';
import { area, at, write } from './conformance/assertions';

const holds = { top: 0, left: 0, values: [] };
const format: Change = { kind: 'format', sheet: '日报', area: area('A1:B9'), numberFormat: '0' };

test.each<[string, Change[], object[]]>([
  ['nothing', [], []],
  [
    'a write: its cells',
    [write('日报', { B2: 1, A1: 2 })],
    [{ sheet: '日报', whole: false, cells: [at('B2'), at('A1')], formats: [], likes: [], marks: false }],
  ],
  [
    'a format: those it replaces',
    [format],
    [{ sheet: '日报', whole: false, cells: [], formats: [area('A1:B9')], likes: [], marks: false }],
  ],
  [
    'both, of one sheet however its name is written',
    [write('Sheet1', { A1: 1 }), { ...format, sheet: 'SHEET1' }],
    [{ sheet: 'Sheet1', whole: false, cells: [at('A1')], formats: [area('A1:B9')], likes: [], marks: false }],
  ],
  [
    'a copy: the whole original, and nothing of the copy',
    [{ kind: 'copySheet', from: '周报模板', sheet: '周报' }, write('周报', { A1: 1 }), { ...format, sheet: '周报' }],
    [{ sheet: '周报模板', whole: true, cells: [], formats: [], likes: [], marks: false }],
  ],
  [
    'marks: those of the sheet',
    [{ kind: 'mark', sheet: '日报', marks: [] }],
    [{ sheet: '日报', whole: false, cells: [], formats: [], likes: [], marks: true }],
  ],
  ['an added sheet: nothing', [{ kind: 'addSheet', sheet: '新' }, write('新', { A1: 1 })], []],
  [
    'a copy of an added sheet: nothing',
    [
      { kind: 'addSheet', sheet: '新' },
      { kind: 'copySheet', from: '新', sheet: '又' },
    ],
    [],
  ],
  [
    'a removal: the whole sheet, with cells that were asked for before',
    [write('旧', { A1: 1 }), { kind: 'removeSheet', sheet: '旧', holds }],
    [{ sheet: '旧', whole: true, cells: [at('A1')], formats: [], likes: [], marks: false }],
  ],
  ['settings and looks: nothing of any sheet', [{ kind: 'setting', key: 'dianbao.x', value: 1 }], []],
])('what must be read before %s', (_, changes, expected) => {
  expect([...needsOf(changes).values()]).toEqual(expected);
});
