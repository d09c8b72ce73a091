import type { Change, WriteCells } from '../../src/workbook/change';
import { WorkbookError } from '../../src/workbook/errors';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { planChanges } from '../../src/workbook/plan';
import type { PlanState } from '../../src/workbook/simulation';
import { area, at, write } from './conformance/assertions';

/** A workbook of one sheet 日报 with 5 in A1. */
async function stateOf(workbook = new MemoryWorkbook()): Promise<PlanState> {
  workbook.seed('日报', [[5]]);
  return {
    info: await workbook.describe(),
    cells: (name) => workbook.sheet(name).cells,
    formats: (name, of) => workbook.sheet(name).formatsOf(of),
    marks: (name) => workbook.sheet(name).marks,
  };
}

const cells = (...written: WriteCells['cells']): Change => ({ kind: 'write', sheet: '日报', cells: written });
const format = (where: string, numberFormat: string | string[][]): Change => ({
  kind: 'format',
  sheet: '日报',
  area: area(where),
  numberFormat,
});
const list = (...entries: string[]): Change[] => [
  { kind: 'addSheet', sheet: '设置' },
  { kind: 'validate', sheet: '设置', area: area('B2:B9'), list: entries },
];
const looks = (headers: string, titles: string): Change[] => [
  { kind: 'addSheet', sheet: '周报' },
  {
    kind: 'style',
    sheet: '周报',
    headers: [area(headers)],
    titles: [area(titles)],
    columnWidths: [12],
    frozenRows: 1,
  },
];
/** The cell one below, or one right of, Excel's last. */
const BEYOND = { row: 1048576, column: 0 };
const ASIDE = { row: 0, column: 16384 };

test.each<[string, Change[], WorkbookError['code'], WorkbookError['detail']]>([
  ['neither value nor formula', [cells({ ...at('A1') })], 'unsupported', { reason: 'valueOrFormula' }],
  [
    'both value and formula',
    [cells({ ...at('A1'), value: 1, formula: '=1' })],
    'unsupported',
    { reason: 'valueOrFormula' },
  ],
  ['infinity', [cells({ ...at('A1'), value: Infinity })], 'unsupported', { reason: 'notFinite' }],
  ['no number', [cells({ ...at('A1'), value: NaN })], 'unsupported', { reason: 'notFinite' }],
  ['a formula without =', [cells({ ...at('A1'), formula: 'A2+1' })], 'unsupported', { reason: 'notAFormula' }],
  ['a row before the first', [cells({ row: -1, column: 0, value: 1 })], 'unsupported', { reason: 'outsideSheet' }],
  ['a column before the first', [cells({ row: 0, column: -1, value: 1 })], 'unsupported', { reason: 'outsideSheet' }],
  ['a row after the last', [cells({ ...BEYOND, value: 1 })], 'unsupported', { sheet: '日报', reason: 'outsideSheet' }],
  ['a column after the last', [cells({ ...ASIDE, value: 1 })], 'unsupported', { reason: 'outsideSheet' }],
  [
    'a format of an area without rows',
    [{ kind: 'format', sheet: '日报', area: { ...area('A1'), rows: 0 }, numberFormat: '0' }],
    'unsupported',
    { reason: 'outsideSheet' },
  ],
  [
    'a format of an area without columns',
    [{ kind: 'format', sheet: '日报', area: { ...area('A1'), columns: 0 }, numberFormat: '0' }],
    'unsupported',
    { reason: 'outsideSheet' },
  ],
  ['formats of too few rows', [format('A1:B2', [['0', '0']])], 'unsupported', { reason: 'formatSize' }],
  ['formats of too few columns', [format('A1:B2', [['0', '0'], ['0']])], 'unsupported', { reason: 'formatSize' }],
  ['a list without entries', list(), 'unsupported', { reason: 'listEntry' }],
  ['an entry with a comma', list('周一', '周二,周三'), 'unsupported', { reason: 'listEntry' }],
  ['a list of 256 characters', list('一'.repeat(127), '二'.repeat(128)), 'unsupported', { reason: 'listTooLong' }],
  [
    'a list in a sheet that was there before',
    [{ kind: 'validate', sheet: '日报', area: area('B2'), list: ['周一'] }],
    'unsupported',
    { sheet: '日报', reason: 'notOurSheet' },
  ],
  [
    'looks of a sheet that was there before',
    [{ kind: 'style', sheet: '日报', headers: [], titles: [], columnWidths: [], frozenRows: 0 }],
    'unsupported',
    { sheet: '日报', reason: 'notOurSheet' },
  ],
  [
    'a list outside the sheet',
    [...list('周一').slice(0, 1), { kind: 'validate', sheet: '设置', area: area('A0'), list: ['周一'] }],
    'unsupported',
    { sheet: '设置', reason: 'outsideSheet' },
  ],
  ['a header outside the sheet', looks('A0', 'A1'), 'unsupported', { sheet: '周报', reason: 'outsideSheet' }],
  ['a title outside the sheet', looks('A1', 'A0'), 'unsupported', { sheet: '周报', reason: 'outsideSheet' }],
  [
    'a setting of somebody else',
    [{ kind: 'setting', key: 'other.known', value: 1 }],
    'unsupported',
    { reason: 'settingKey' },
  ],
  [
    'removing the only sheet',
    [{ kind: 'removeSheet', sheet: '日报', holds: { top: 0, left: 0, values: [[5]] } }],
    'unsupported',
    { sheet: '日报', reason: 'lastSheet' },
  ],
  [
    'a cell that changed meanwhile',
    [cells({ ...at('B3'), value: 1, was: 9 })],
    'changedMeanwhile',
    {
      sheet: '日报',
      place: { sheet: '日报', row: 2, column: 1 },
    },
  ],
  [
    'a sheet to be removed in which somebody typed over what is ours',
    [
      { kind: 'addSheet', sheet: '新' },
      { kind: 'removeSheet', sheet: '日报', holds: { top: 0, left: 0, values: [[6]] } },
    ],
    'changedMeanwhile',
    { sheet: '日报', place: { sheet: '日报', row: 0, column: 0 } },
  ],
  ['a sheet that is not there', [write('没有', { A1: 1 })], 'noSuchSheet', { sheet: '没有' }],
])('refused: %s', async (_, changes, code, detail) => {
  const state = await stateOf();
  expect(() => planChanges(changes, state)).toThrow(
    expect.objectContaining({ name: 'WorkbookError', code, detail: expect.objectContaining(detail) }),
  );
});

test.each<[string, Change[]]>([
  ['the last cell of a sheet', [cells({ row: 1048575, column: 16383, value: 1 })]],
  [
    'a format of a whole sheet',
    [{ kind: 'format', sheet: '日报', area: { row: 0, column: 0, rows: 1048576, columns: 16384 }, numberFormat: '0' }],
  ],
  [
    'one format a cell',
    [
      format('A1:B2', [
        ['0', '0.0'],
        ['0%', '@'],
      ]),
    ],
  ],
  ['a list of 255 characters', list('一'.repeat(127), '二'.repeat(127))],
  ['looks of a new sheet', looks('A2:B2', 'A1')],
  [
    'removing the only sheet after another was added',
    [
      { kind: 'addSheet', sheet: '新' },
      { kind: 'removeSheet', sheet: '日报', holds: { top: 0, left: 0, values: [[5]] } },
    ],
  ],
  ['0 and an empty text', [cells({ ...at('A1'), value: 0 }, { ...at('B1'), value: '' })]],
])('let through: %s', async (_, changes) => {
  // Planning a format of a whole sheet asks for the formats of every cell: the state answers none.
  const state = { ...(await stateOf()), formats: () => [] };
  expect(() => planChanges(changes, state)).not.toThrow();
});

test('the last sheet that can be seen stays, hidden ones do not count', async () => {
  const workbook = new MemoryWorkbook();
  workbook.seed('计算').visible = false;
  const remove: Change = { kind: 'removeSheet', sheet: '日报', holds: { top: 0, left: 0, values: [[5]] } };
  const hidden = await stateOf(workbook);
  expect(() => planChanges([remove], hidden)).toThrow(
    new WorkbookError('unsupported', { sheet: '日报', reason: 'lastSheet' }),
  );
  workbook.seed('周报');
  const seen = await stateOf(workbook);
  expect(() => planChanges([remove], seen)).not.toThrow();
});
