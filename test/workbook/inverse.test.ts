import type { Change } from '../../src/workbook/change';
import { FoundCells, guardedBy } from '../../src/workbook/foundCells';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { area, at, write } from './conformance/assertions';

/** One row above the second of 日报. */
const LINE = { sheet: '日报', what: 'rows', at: 1, count: 1, like: null } as const;

async function workbookOf(...rows: (string | number)[][]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  workbook.seed('日报', rows);
  return workbook;
}

test.each<[string, Change[], Change[]]>([
  ['nothing done, nothing to undo', [], []],
  [
    'a value goes back to what it was, where it still is what was written',
    [write('日报', { A1: 8, C1: 9 })],
    [
      {
        kind: 'write',
        sheet: '日报',
        cells: [
          { ...at('A1'), value: 5, was: 8 },
          { ...at('C1'), value: '', was: 9 },
        ],
      },
    ],
  ],
  [
    'a formula comes back as a formula',
    [write('日报', { B1: 7 })],
    [{ kind: 'write', sheet: '日报', cells: [{ ...at('B1'), formula: '=A1*2', was: 7 }] }],
  ],
  ['a value written again leaves nothing to undo', [write('日报', { A1: 5, B1: '=A1*2' })], []],
  [
    'of several writes the last is what undoing looks for',
    [write('日报', { A1: 6 }), write('日报', { A1: 7 })],
    [{ kind: 'write', sheet: '日报', cells: [{ ...at('A1'), value: 5, was: 7 }] }],
  ],
  [
    'formats come back before contents: a cell formatted as text would turn a number into text',
    [write('日报', { A1: 6 }), { kind: 'format', sheet: '日报', area: area('A1:B1'), numberFormat: '@' }],
    [
      { kind: 'format', sheet: '日报', area: area('A1:B1'), numberFormat: [['General', 'General']] },
      { kind: 'write', sheet: '日报', cells: [{ ...at('A1'), value: 5, was: 6 }] },
    ],
  ],
  [
    'an added sheet goes, with what was written into it; its formats need no undoing',
    [
      { kind: 'addSheet', sheet: '新' },
      write('新', { B2: '=1', C3: 4 }),
      { kind: 'format', sheet: '新', area: area('B2'), numberFormat: '0' },
    ],
    [
      {
        kind: 'removeSheet',
        sheet: '新',
        holds: {
          top: 1,
          left: 1,
          values: [
            ['=1', ''],
            ['', 4],
          ],
        },
      },
    ],
  ],
  [
    'an empty added sheet must be empty to go',
    [{ kind: 'addSheet', sheet: '新' }],
    [{ kind: 'removeSheet', sheet: '新', holds: { top: 0, left: 0, values: [] } }],
  ],
  [
    'of two added sheets the later goes first',
    [
      { kind: 'addSheet', sheet: '一' },
      { kind: 'copySheet', from: '日报', sheet: '二' },
    ],
    [
      { kind: 'removeSheet', sheet: '二', holds: { top: 0, left: 0, values: [[5, '=A1*2']] } },
      { kind: 'removeSheet', sheet: '一', holds: { top: 0, left: 0, values: [] } },
    ],
  ],
  [
    'a sheet added and removed in one batch leaves nothing',
    [
      { kind: 'addSheet', sheet: '新' },
      { kind: 'removeSheet', sheet: '新', holds: { top: 0, left: 0, values: [] } },
    ],
    [],
  ],
  [
    'a removed sheet comes back with its contents, and one without any is only added',
    [
      { kind: 'removeSheet', sheet: '空', holds: { top: 0, left: 0, values: [] } },
      { kind: 'removeSheet', sheet: '旧', holds: { top: 0, left: 0, values: [[1, '=A1']] } },
    ],
    [
      { kind: 'addSheet', sheet: '空' },
      { kind: 'addSheet', sheet: '旧' },
      {
        kind: 'write',
        sheet: '旧',
        cells: [
          { ...at('A1'), value: 1 },
          { ...at('B1'), formula: '=A1' },
        ],
      },
    ],
  ],
  [
    'of a sheet that was formatted and then removed only the contents come back',
    [
      { kind: 'format', sheet: '旧', area: area('A1'), numberFormat: '0' },
      { kind: 'removeSheet', sheet: '旧', holds: { top: 0, left: 0, values: [[1, '=A1']] } },
    ],
    [
      { kind: 'addSheet', sheet: '旧' },
      {
        kind: 'write',
        sheet: '旧',
        cells: [
          { ...at('A1'), value: 1 },
          { ...at('B1'), formula: '=A1' },
        ],
      },
    ],
  ],
  [
    'a setting that was not there is removed',
    [{ kind: 'setting', key: 'dianbao.known', value: 1 }],
    [{ kind: 'setting', key: 'dianbao.known', value: null }],
  ],
])('%s', async (_, changes, undo) => {
  const workbook = await workbookOf([5, '=A1*2']);
  workbook.seed('空');
  workbook.seed('旧', [[1, '=A1']]);
  expect(await workbook.apply(changes)).toEqual(undo);
});

test('a text that looked like the formula it became is a text again', async () => {
  const workbook = await workbookOf([]);
  await workbook.apply([{ kind: 'write', sheet: '日报', cells: [{ ...at('A1'), value: '=B1' }] }]);
  expect(await workbook.apply([write('日报', { A1: '=B1' })])).toEqual([
    { kind: 'write', sheet: '日报', cells: [{ ...at('A1'), value: '=B1', was: '=B1' }] },
  ]);
});

test('an undo guards what the spreadsheet made of the writing, not what was sent', async () => {
  const workbook = await workbookOf([5, 6]);
  const undo = await workbook.apply([
    write('日报', { A1: 8, B1: '=SUM(1)' }),
    { kind: 'addSheet', sheet: '新' },
    write('新', { B2: '1/2', C2: 3, B3: 4, C3: '2月' }),
    { kind: 'setting', key: 'dianbao.x', value: 1 },
  ]);
  // The spreadsheet spells the formula its own way and takes 1/2 for a date; of all else nothing is known that matters.
  const found = new FoundCells();
  found.note('日报', 0, 1, [['=sum(1)', 99]]);
  found.note('新', 1, 1, [[43832]]);
  found.note('新', 2, 2, [[43862]]);
  expect(guardedBy([...undo, write('日报', { C1: 1 })], found)).toEqual([
    {
      kind: 'removeSheet',
      sheet: '新',
      holds: {
        top: 1,
        left: 1,
        values: [
          [43832, 3],
          [4, 43862],
        ],
      },
    },
    {
      kind: 'write',
      sheet: '日报',
      cells: [
        { ...at('A1'), value: 5, was: 8 },
        { ...at('B1'), value: 6, was: '=sum(1)' },
      ],
    },
    { kind: 'setting', key: 'dianbao.x', value: null },
    write('日报', { C1: 1 }),
  ]);
});

test('what the spreadsheet reports goes along when lines come and go', () => {
  const found = new FoundCells();
  found.note('日报', 0, 0, [[1], [2], ['=A1+A2']]);
  found.note('汇总', 0, 0, [['=日报!A3', 'A3']]);
  const rows = { sheet: '日报', what: 'rows', count: 1 } as const;
  const column = () => [0, 1, 2, 3].map((row) => found.at('日报', row, 0));
  found.move({ ...rows, at: 1, removed: false });
  expect(column()).toEqual([1, undefined, 2, '=A1+A3']);
  expect([found.at('汇总', 0, 0), found.at('汇总', 0, 1)]).toEqual(['=日报!A4', 'A3']);
  found.move({ ...rows, at: 0, removed: true });
  expect(column()).toEqual([undefined, 2, '=#REF!+A2', undefined]);
  expect(found.at('汇总', 0, 0)).toBe('=日报!A3');
});

test.each<[string, Change[], Change[]]>([
  [
    'the line that came, and behind it what moved back by then',
    [
      { ...LINE, kind: 'removeLines', holds: { top: 1, left: 0, values: [['1/2']] } },
      { kind: 'write', sheet: '日报', cells: [{ ...at('A2'), value: 6, was: 7 }] },
    ],
    [
      { ...LINE, kind: 'removeLines', holds: { top: 1, left: 0, values: [[43832]] } },
      { kind: 'write', sheet: '日报', cells: [{ ...at('A2'), value: 6, was: 70 }] },
    ],
  ],
  [
    'what stands further down once a line came back',
    [
      { ...LINE, kind: 'insertLines' },
      { kind: 'write', sheet: '日报', cells: [{ ...at('A4'), value: 6, was: 7 }] },
    ],
    [
      { ...LINE, kind: 'insertLines' },
      { kind: 'write', sheet: '日报', cells: [{ ...at('A4'), value: 6, was: 70 }] },
    ],
  ],
  [
    'a cell that is written twice: the second finds what the first wrote',
    [
      { kind: 'write', sheet: '日报', cells: [{ ...at('A3'), value: 6, was: 7 }] },
      { kind: 'write', sheet: '日报', cells: [{ ...at('A3'), value: 5, was: 6 }] },
    ],
    [
      { kind: 'write', sheet: '日报', cells: [{ ...at('A3'), value: 6, was: 70 }] },
      { kind: 'write', sheet: '日报', cells: [{ ...at('A3'), value: 5, was: 6 }] },
    ],
  ],
])('an undo guards %s', (_, undo, guarded) => {
  const found = new FoundCells();
  found.note('日报', 1, 0, [[43832], [70]]);
  expect(guardedBy(undo, found)).toEqual(guarded);
});
