import { createExcelWorkbook } from '../../src/excel/workbook';
import type { Change } from '../../src/workbook/change';
import { ExcelHost } from '../office-host/excelHost';
import { everything } from './everything';

const insert = (at: number, like: number): Change => ({
  ...{ kind: 'insertLines', sheet: '日报', what: 'rows' },
  ...{ at, count: 1, like },
});
const write = (row: number, column: number, value: string | number): Change => ({
  ...{ kind: 'write', sheet: '日报' },
  cells: [{ row, column, value }],
});
/** Two rows come in, above and below cells that are written, and the total grows. */
const MOVING: readonly Change[] = [
  write(0, 2, '备注'),
  insert(3, 2),
  { kind: 'write', sheet: '日报', cells: [{ row: 4, column: 1, formula: '=SUM(B2:B4)', was: '=SUM(B2:B3)' }] },
  write(3, 1, 30),
  insert(1, 1),
  write(1, 1, 5),
  { kind: 'write', sheet: 'Sheet1', cells: [{ row: 0, column: 0, value: 8 }] },
];
/** Requests of it: what is there, what the neighbours let people type, what the touched cells hold, the writing. */
const DOING = 4;
/** Requests of undoing it. */
const UNDOING = 3;

let host: ExcelHost;
beforeEach(() => open());

function open(): void {
  host = new ExcelHost(9).install();
  const { data } = host.workbook.worksheets.add('日报');
  const rows = [
    ['日期', '访客'],
    [1, 10],
    [2, 20],
    ['合计', '=SUM(B2:B3)'],
  ];
  rows.forEach((row, r) => row.forEach((entry, c) => data.enter(r, c, entry)));
  data.lists.push({ box: { row: 1, column: 0, rows: 2, columns: 1 }, rule: { list: { source: '1,2,3' } } });
  data.change(2, 1, { numberFormat: '0.00' });
}

async function actionsIn(request: number, changes: readonly Change[]): Promise<number> {
  host.traffic.clear();
  await createExcelWorkbook().apply(changes);
  expect(host.traffic.exchanges).toHaveLength(request);
  return host.traffic.exchanges[request - 1]?.actions ?? 0;
}

/** The note that Excel keeps of the moves of a batch. */
function noted(): { readonly batch: string; readonly moves: number } | null {
  const note = host.workbook.settings.items.find(({ key }) => key === 'dianbao.moves')?.value;
  return note === undefined ? null : (JSON.parse(String(note)) as { batch: string; moves: number });
}

/**
 * Applies changes whose last request stops after so many actions; false where it stopped right behind an insertion whose note
 * was not yet written. There Excel would have had to fail at keeping a setting, and nobody could know.
 */
async function stopsKnowably(done: number, changes: readonly Change[], last: number): Promise<boolean> {
  const { worksheets } = host.workbook;
  const { shift } = worksheets;
  const { carry } = host.traffic;
  const before = noted()?.batch;
  let moved = 0;
  let requests = 0;
  let isKnown = true;
  worksheets.shift = function (...args) {
    moved += 1;
    shift.apply(this, args);
  };
  host.traffic.carry = function (...args) {
    requests += 1;
    if (requests === last + 1) isKnown = moved === (noted()?.batch === before ? 0 : noted()?.moves);
    return carry.apply(this, args);
  };
  host.traffic.failAt(last, 'GeneralException', done);
  await expect(createExcelWorkbook().apply(changes)).rejects.toMatchObject({ code: 'hostFailed' });
  return isKnown;
}

describe('a batch that moves lines and fails half way leaves nothing behind', () => {
  test('doing', async () => {
    const before = everything(host);
    const actions = await actionsIn(DOING, MOVING);
    let known = 0;
    for (let done = 0; done <= actions; done += 1) {
      open();
      if (!(await stopsKnowably(done, MOVING, DOING))) continue;
      expect([done, everything(host)]).toEqual([done, before]);
      known += 1;
    }
    // All but the few actions between each of two insertions and its note.
    expect(known).toBeGreaterThan(actions - 8);
  });

  test('undoing', async () => {
    const actions = await actionsIn(UNDOING, await createExcelWorkbook().apply(MOVING));
    let known = 0;
    for (let done = 0; done <= actions; done += 1) {
      open();
      const undo = await createExcelWorkbook().apply(MOVING);
      const before = everything(host);
      if (!(await stopsKnowably(done, undo, UNDOING))) continue;
      expect([done, everything(host)]).toEqual([done, before]);
      known += 1;
    }
    expect(known).toBeGreaterThan(actions - 8);
  });

  test.each(['InsertDeleteConflict', 'PivotTableRangeConflict', 'NonBlankCellOffSheet'])(
    'where Excel inserts nothing (%s), the error says so',
    async (code) => {
      const before = everything(host);
      host.traffic.failAt(DOING, code, 12);
      await expect(createExcelWorkbook().apply(MOVING)).rejects.toMatchObject({ code: 'linesRefused' });
      expect(everything(host)).toEqual(before);
    },
  );
});

test('the note of how many lines moved is nobody’s setting', async () => {
  await createExcelWorkbook().apply(MOVING);
  expect(noted()?.moves).toBe(2);
  expect((await createExcelWorkbook().describe()).settings).toEqual({});
});

test('a rule with formulas means the new line’s own cells', async () => {
  const { data } = host.workbook.worksheets.getItem('日报');
  data.lists.push({ box: { row: 2, column: 1, rows: 1, columns: 1 }, rule: { custom: { formula: '=B3>$B$2+D4' } } });
  await createExcelWorkbook().apply([insert(3, 2), insert(2, 2)]);
  expect([2, 3, 4].map((row) => data.ruleAt(row, 1))).toEqual([
    { custom: { formula: '=B3>$B$2+D5' } },
    { custom: { formula: '=B4>$B$2+D6' } },
    { custom: { formula: '=B5>$B$2+D7' } },
  ]);
});
